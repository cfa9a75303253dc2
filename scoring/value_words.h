#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// The words of a list of names, each once, in byte order: runs of ASCII
/// letters and digits and of bytes beyond ASCII, two bytes or longer, ASCII
/// letters in lower case and without the marks that name_spelling.h takes off.
/// "Knuth, Donald E." -> donald, knuth.
/// Complexity: O(length log length).
[[nodiscard]] std::vector<std::string> words_in(std::string_view text);

/// Whether a list of names says where one ends and the next begins: more than
/// one piece between semicolons, slashes, bars, ampersands and "and"; or else
/// between commas, if every piece has two words, for "Knuth, Donald" is one
/// name. "Ann Bell, Cy Dow" and "Bell, A.; Dow, C." do, "Bell, Ann Dow, Cy"
/// does not. Complexity: O(length).
[[nodiscard]] bool names_stand_apart(std::string_view text);

}  // namespace crosscheck
