#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/text/names/body_names.h"
#include "engine/text/names/chunk_view.h"
#include "engine/text/names/name.h"

namespace crosscheck {

/// What an acronym stands for.
struct AcronymMeaning {
  std::string key;
  NameKind kind = NameKind::organisation;
};

/// The state whose body the chunk is: "Turkish Foreign Ministry", "Russia's
/// Ministry of Defense", "Ministry of Defense of Russia"; else null.
[[nodiscard]] const GazetteerEntry* state_of_body(const ChunkView& view,
                                                  std::size_t at);

/// The organisations of a document and their acronyms.
/// Complexity: O(words) expected for each call.
class BodyKeys {
 public:
  /// Learns from one mention.
  void learn(const ChunkView& view, std::size_t at);

  /// The key of a body, with its state if the document tells: "turkey foreign
  /// ministry".
  [[nodiscard]] std::string full_key(const ChunkView& view,
                                     std::size_t at) const;
  /// The one company that begins with these words, or "".
  [[nodiscard]] std::string_view company(const std::string& words) const {
    return companies_.full_key(words);
  }
  /// Null for an acronym that the document does not explain.
  [[nodiscard]] const AcronymMeaning* meaning(const std::string& acronym) const;

 private:
  void learn_acronym(const ChunkView& view, std::size_t at,
                     const std::string& key);

  BodyTable companies_;
  // Only looked up, never walked.
  std::unordered_map<std::string, std::string> full_keys_;
  std::unordered_map<std::string, AcronymMeaning> acronyms_;
};

}  // namespace crosscheck
