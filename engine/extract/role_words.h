#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// What a person is called by: a function, and the family of functions of
/// which one body gives a person one at a time.
struct RoleWord {
  std::string_view function;  ///< "ceo", "district attorney", "uncle"
  std::string_view family;    ///< "company", "kin"; "" where none excludes it
  /// Whether many of a body are called so ("official", "aide").
  bool is_general = false;
  /// Families and functions that are also called so, between commas: a "chief
  /// executive officer" is an "executive".
  std::string_view covers;
  std::uint32_t words = 0;  ///< how many words of the phrase tell it
};

/// The function of the last words of a phrase, the longest that is known:
/// "assistant police chief" is a "police chief". Lower case, words
/// separated by one blank. An empty function for other words.
/// Complexity: O(length of the phrase squared).
[[nodiscard]] RoleWord role_word(std::string_view phrase);

/// "assistant", "deputy", "acting": who is one is not the thing itself.
[[nodiscard]] bool is_lower_rank(std::string_view lower);

}  // namespace crosscheck
