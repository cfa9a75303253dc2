#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// Folded text with the marks taken off its Latin letters ("erdoğan" ->
/// "erdogan", "æ" -> "ae"). Letters of other scripts stay as they are.
/// Complexity: O(bytes).
[[nodiscard]] std::string without_marks(std::string_view folded);

/// Whether two words, lower case and without marks, write one name by
/// different habits of transliteration.
///
/// Letter rules that hold for any name: y/i, final -iy/-yy/-ii/-ei/-ey, x/ks,
/// ph/f, kh as h or k, q as k or g, gh/g, w/v, c/k, ck/k, sch/sh, tch/ch, dj/j,
/// ou/oo/u, ee/i, ju-/yu-, ye-/e-, -off/-ov, -er/-r, doubled letters, a silent
/// final h. Between the same consonants an inner vowel may waver (a/e, o/u; or
/// once e/i, e/u, or one more vowel), but not the last one: Mario, Maria.
/// Words of less than 4 letters, or with other letters than a-z, must be equal.
/// Complexity: O(length).
[[nodiscard]] bool are_spelling_variants(std::string_view a,
                                         std::string_view b);

/// Whether one insertion, deletion, substitution or swap of neighbours after
/// the first letter makes one word the other; both have 6 letters or more.
[[nodiscard]] bool differ_by_a_slip(std::string_view a, std::string_view b);

}  // namespace crosscheck
