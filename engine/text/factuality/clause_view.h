#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "engine/text/factuality/factuality.h"
#include "engine/text/factuality/factuality_words.h"
#include "engine/text/syntax/syntax.h"

namespace crosscheck {

/// Questions about a word and the words next below it. Only the 32 nearest
/// children on each side are looked at: a head of a broken tree may have
/// thousands, and those that bear on it stand near.
/// Complexity: O(1) each, but a look for the first near child.
class ClauseView {
 public:
  static constexpr std::uint32_t kNone = SyntaxWord::kNone;

  explicit ClauseView(const Syntax& syntax) : syntax_(syntax) {}

  [[nodiscard]] const SyntaxWord& word(std::uint32_t w) const {
    return syntax_.words[w];
  }
  [[nodiscard]] std::size_t size() const { return syntax_.words.size(); }
  [[nodiscard]] const WordForce& force(std::uint32_t w) const {
    return word_force(word(w).lemma);
  }
  [[nodiscard]] std::span<const std::uint32_t> children(std::uint32_t w) const;
  /// The first near child of that relation, or kNone.
  [[nodiscard]] std::uint32_t child(std::uint32_t w,
                                    Dependency dependency) const;
  /// The "to" of an infinitive, or kNone.
  [[nodiscard]] std::uint32_t to_mark(std::uint32_t w) const;

  [[nodiscard]] bool is_noun(std::uint32_t w) const;
  /// An auxiliary or a copula of the word above it.
  [[nodiscard]] bool is_helper(std::uint32_t w) const;
  /// A clause: a verb, or a predicate with a copula or an auxiliary.
  [[nodiscard]] bool is_verbal(std::uint32_t w) const;
  [[nodiscard]] bool has_subject(std::uint32_t w) const;
  [[nodiscard]] bool has_helper(std::uint32_t w) const;
  /// A child that negates beside a verb: "not", "neither".
  [[nodiscard]] bool has_negation(std::uint32_t w) const;
  /// The tense of a clause, "will" and "may" counting as present; nothing for
  /// a noun, an infinitive or a gerund.
  [[nodiscard]] std::optional<EventTime> tense(std::uint32_t w) const;

 private:
  const Syntax& syntax_;
};

}  // namespace crosscheck
