#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// The class of a title's or post's noun, by its folded form: "head",
/// "director", "chief" and "leader" are "head"; "premier" is "prime minister";
/// abbreviations and plurals are their word ("sens." -> "senator"). Forms of
/// address ("mr.") are "address". "" if the word is no title.
[[nodiscard]] std::string_view title_class(std::string_view lower);

/// "deputy", "acting", "vice", "assistant", "former": words that tell ranks of
/// one post apart.
[[nodiscard]] bool is_rank(std::string_view lower);

/// "former", "ex", "late", "then": the post is not held now.
[[nodiscard]] bool is_past_rank(std::string_view lower);

/// A title or the name of a post within a sentence.
struct Title {
  std::uint32_t first = 0;  ///< tokens [first, last): ranks and fields before
  std::uint32_t last = 0;   ///< the noun, "general", "of State" after it
  std::uint32_t noun = 0;   ///< the token that title_class() knows
};

/// Finds titles in a sentence, capitalised or not, in order.
///
/// "Deputy Assistant Secretary of State", "foreign minister", "Gov.", "Attorney
/// General". A body after "of" belongs to the title only if it is a field
/// ("of Defense", "of Foreign Affairs"); "head of the Foo Department" ends
/// at "head". Nouns that are surnames too ("King", "Major") are titles only
/// before a name and not after one.
/// Complexity: O(tokens of the sentence).
[[nodiscard]] std::vector<Title> find_titles(const TokenisedText& text,
                                             const Sentence& sentence);

}  // namespace crosscheck
