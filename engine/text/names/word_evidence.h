#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Whether a token is a proper noun, as far as the syntax tells.
enum class ProperNoun : std::uint8_t { unknown, yes, no };

/// What a whole document says about its words (folded).
struct WordEvidence {
  std::unordered_set<std::string_view> lower;     ///< seen without a capital
  std::unordered_set<std::string_view> capital;   ///< seen with one, where only
                                                  ///< names have them
  std::unordered_set<std::string_view> surnames;  ///< behind a given name
  std::unordered_set<std::string_view> named;  ///< words of names found so far
  /// By token: a name by a capital behind its first letter, "eWord", "al-Foo".
  std::vector<bool> inner_capital;
  std::vector<ProperNoun> proper;  ///< by token
};

/// Counts words of prose sentences; views look into `text`. `syntax` may be
/// empty.
[[nodiscard]] WordEvidence gather_evidence(const Document& document,
                                           const TokenisedText& text,
                                           const Syntax& syntax);

/// Whether a sentence capitalises words that are no names ("Man Held Over
/// Theft", "MAN HELD"), so that capitals say nothing in it.
[[nodiscard]] bool has_title_case(const TokenisedText& text,
                                  const Sentence& sentence);

}  // namespace crosscheck
