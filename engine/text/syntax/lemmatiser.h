#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crosscheck {

/// How a lemma is made of a form: `strip` bytes off its end, `append` on.
struct LemmaRule {
  std::uint8_t strip = 0;
  std::string append;
  friend auto operator<=>(const LemmaRule&, const LemmaRule&) = default;
};

/// The rule that makes `lemma` of `form`.
[[nodiscard]] LemmaRule lemma_rule(std::string_view form,
                                   std::string_view lemma);

/// Lemmas by the longest ending of a word that has a rule for its tag; a whole
/// word counts as longer than any ending.
///
/// Layout: u16 rules, each u8 strip, u8 length and bytes; then entries in order
/// of their keys, u32 key (see lemma_key) and u16 rule.
class Lemmatiser {
 public:
  static constexpr std::size_t kLongestEnding = 7;

  /// Nothing where the bytes are no such table. Complexity: O(bytes).
  [[nodiscard]] static std::optional<Lemmatiser> read(
      std::span<const std::uint8_t> bytes);

  /// The lemma of a folded form with the tag of that key (see tag_key());
  /// the form itself where no rule fits. Complexity: O(log entries).
  [[nodiscard]] std::string lemma(std::string_view form,
                                  std::uint64_t tag) const;

 private:
  [[nodiscard]] std::optional<std::uint16_t> find(std::uint32_t key) const;

  std::vector<LemmaRule> rules_;
  const std::uint8_t* entries_ = nullptr;
  std::size_t count_ = 0;
};

/// Key of the tag "VERB VBD".
[[nodiscard]] std::uint64_t tag_key(std::string_view part,
                                    std::string_view tag);
/// Key of an ending, or of a whole word, with a tag.
[[nodiscard]] std::uint32_t lemma_key(std::uint64_t tag,
                                      std::string_view ending, bool whole);

/// The bytes of a table; of two rules for one key the first counts.
[[nodiscard]] std::vector<std::uint8_t> lemma_bytes(
    const std::vector<std::pair<std::uint32_t, LemmaRule>>& entries);

}  // namespace crosscheck
