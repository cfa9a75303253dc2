#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "graph/document_likeness.h"
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

inline constexpr std::size_t kLinkFeatureCount = 52;
/// Numbers of about [0, 1], in the order of link_feature_names().
using LinkFeatures = std::array<float, kLinkFeatureCount>;
[[nodiscard]] std::span<const std::string_view> link_feature_names();

/// What pairs of predications of one corpus have in common, as numbers for the
/// linear model that says whether they tell of one event. Looks into the
/// predications, those of a document adjacent, which must outlive it.
class LinkEvidence {
 public:
  /// `story` by DocumentId.
  LinkEvidence(std::span<const Predication> predications,
               std::span<const std::uint32_t> story);

  /// Complexity: O(participants squared + words); the first question about two
  /// documents that of DocumentLikeness.
  [[nodiscard]] LinkFeatures features(std::uint32_t a, std::uint32_t b);

 private:
  std::span<const Predication> all_;
  DocumentLikeness documents_;
  std::vector<std::uint32_t> rivals_;  // by predication: of its trigger
};

}  // namespace crosscheck
