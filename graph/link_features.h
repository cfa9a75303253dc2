#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/predication.h"

namespace crosscheck {

/// What ties the triggers of two predications. The model has a set of weights
/// for each: what proves one event differs between them.
enum class TriggerTie : std::uint8_t {
  same,     ///< one lemma
  related,  ///< a shared class, or one verb with and without a particle
  none,
};
inline constexpr std::size_t kTriggerTies = 3;

[[nodiscard]] TriggerTie trigger_tie(const Predication& a,
                                     const Predication& b);

inline constexpr std::size_t kLinkFeatureCount = 48;
/// Numbers of about [0, 1], in the order of link_feature_names().
using LinkFeatures = std::array<float, kLinkFeatureCount>;
[[nodiscard]] std::span<const std::string_view> link_feature_names();

/// What pairs of predications of one corpus have in common, as numbers for the
/// linear model that says whether they tell of one event. Looks into the
/// predications, those of a document adjacent, which must outlive it.
class LinkEvidence {
 public:
  explicit LinkEvidence(std::span<const Predication> predications);

  /// Complexity: O(participants squared + words); the first question about two
  /// documents O(words of both).
  [[nodiscard]] LinkFeatures features(std::uint32_t a, std::uint32_t b);

 private:
  struct DocumentWords {
    std::vector<std::uint32_t> words;
    double mass = 0;
  };
  [[nodiscard]] double likeness_of_documents(std::uint32_t a, std::uint32_t b);

  std::span<const Predication> all_;
  std::vector<std::uint32_t> rivals_;    // by predication: of its trigger
  std::vector<std::uint32_t> document_;  // by predication: dense
  std::vector<DocumentWords> words_;     // by dense document
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> likeness_;
};

}  // namespace crosscheck
