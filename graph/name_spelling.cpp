#include "graph/name_spelling.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace crosscheck {
namespace {

constexpr std::size_t kShortestRuled = 4;
constexpr std::size_t kShortestSlip = 6;
// Longer words are compared as they are: no name needs the rules there, and
// the text may be made to waste time.
constexpr std::size_t kLongestRuled = 64;

/// Plain letters for U+00DF .. U+017F. A dot stands for a letter (or a sign)
/// that stays, a digit for one of kPairs.
constexpr std::string_view kLatin =
    "0aaaaaa1ceeeeiiiidnooooo.ouuuuy2y"     // U+00DF
    "aaaaaaccccccccddddeeeeeeeeeegggggggg"  // U+0100
    "hhhhiiiiiiiiii33jjkkkllllllllllnnnnnnnnn"
    "oooooo44rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::array<std::string_view, 5> kPairs = {"ss", "ae", "th", "ij",
                                                    "oe"};
constexpr std::uint32_t kLatinFirst = 0xDF;
static_assert(kLatin.size() == 0x180 - kLatinFirst);

/// Spellings that are made one wherever they stand, in this order.
constexpr std::array<std::pair<std::string_view, std::string_view>, 22>
    kSpellings = {{{"shch", "sh"}, {"tsch", "ch"}, {"sch", "sh"}, {"tch", "ch"},
                   {"ph", "f"},    {"gh", "g"},    {"dh", "d"},   {"th", "t"},
                   {"dzh", "j"},   {"dj", "j"},    {"ou", "u"},   {"oo", "u"},
                   {"ee", "i"},    {"x", "ks"},    {"ck", "k"},   {"tz", "ts"},
                   {"que", "ke"},  {"qui", "ki"},  {"gue", "ge"}, {"gui", "gi"},
                   {"w", "v"},     {"y", "i"}}};

void replace_all(std::string& word, std::string_view from,
                 std::string_view to) {
  for (std::size_t at = word.find(from); at != std::string::npos;
       at = word.find(from, at + to.size())) {
    word.replace(at, from.size(), to);
  }
}

bool replace_end(std::string& word, std::string_view from,
                 std::string_view to) {
  if (!word.ends_with(from)) return false;
  word.replace(word.size() - from.size(), from.size(), to);
  return true;
}

bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

/// c as it sounds: s before e and i, k elsewhere; ch stays.
void spell_c(std::string& word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (word[i] != 'c') continue;
    const char next = i + 1 < word.size() ? word[i + 1] : ' ';
    if (next == 'h') continue;
    word[i] = next == 'e' || next == 'i' ? 's' : 'k';
  }
}

void spell_beginning(std::string& word) {
  if (word.starts_with("ju")) word[0] = 'i';
  if (word.starts_with("ie")) word.erase(0, 1);
}

void spell_inner_ai(std::string& word) {
  for (std::size_t i = 1; i + 2 < word.size(); ++i) {
    if (word[i] == 'a' && word[i + 1] == 'i') word[i] = 'e';
  }
}

void spell_end(std::string& word) {
  replace_end(word, "off", "ov");
  replace_end(word, "eff", "ev");
  replace_end(word, "j", "i");
  if (!replace_end(word, "dre", "dr")) replace_end(word, "tre", "tr");
  if (word.size() > 3 && word.ends_with("er") &&
      !is_vowel(word[word.size() - 3])) {
    replace_end(word, "er", "r");
  }
  while (replace_end(word, "ii", "i") || replace_end(word, "ei", "i")) {
  }
  if (word.size() > 2 && word.back() == 'h' &&
      is_vowel(word[word.size() - 2])) {
    word.pop_back();
  }
}

/// The one spelling of a word, except for kh and q.
std::string plain_spelling(std::string word) {
  for (const auto& [from, to] : kSpellings) replace_all(word, from, to);
  spell_c(word);
  spell_beginning(word);
  spell_inner_ai(word);
  spell_end(word);
  word.erase(std::unique(word.begin(), word.end()), word.end());
  return word;
}

/// Every spelling of a word: kh is h or k, q is k or g.
std::vector<std::string> spellings(std::string_view word) {
  const std::string plain = plain_spelling(std::string(word));
  std::vector<std::string> result;
  for (const std::string_view kh : {"h", "k"}) {
    for (const std::string_view q : {"k", "g"}) {
      std::string spelling = plain;
      replace_all(spelling, "kh", kh);
      replace_all(spelling, "q", q);
      result.push_back(std::move(spelling));
    }
  }
  std::sort(result.begin(), result.end());
  result.erase(std::unique(result.begin(), result.end()), result.end());
  return result;
}

/// A word as its consonants and the vowels before, between and after them.
struct Skeleton {
  std::string consonants;
  std::vector<std::string> vowels{std::string()};
};

Skeleton skeleton_of(std::string_view word) {
  Skeleton result;
  for (const char c : word) {
    if (is_vowel(c)) {
      result.vowels.back() += c;
    } else {
      result.consonants += c;
      result.vowels.emplace_back();
    }
  }
  return result;
}

bool is_pair(std::string_view a, std::string_view b, char x, char y) {
  return a.size() == 1 && b.size() == 1 &&
         ((a[0] == x && b[0] == y) || (a[0] == y && b[0] == x));
}

/// Whether only vowels differ, and only as transliterations let them waver.
bool vowels_waver(std::string_view a, std::string_view b) {
  const Skeleton x = skeleton_of(a);
  const Skeleton y = skeleton_of(b);
  if (x.consonants != y.consonants || x.consonants.empty()) return false;
  if (x.vowels.back() != y.vowels.back()) return false;
  int light = 0;
  int heavy = 0;
  int eu = 0;
  const bool at_start = x.vowels.front() != y.vowels.front();
  if (at_start && !is_pair(x.vowels.front(), y.vowels.front(), 'o', 'u')) {
    return false;
  }
  for (std::size_t i = 1; i < x.vowels.size(); ++i) {
    const std::string& v = x.vowels[i];
    const std::string& w = y.vowels[i];
    if (v == w) continue;
    if (is_pair(v, w, 'a', 'e') || is_pair(v, w, 'o', 'u')) {
      ++light;
    } else if (is_pair(v, w, 'e', 'u')) {
      ++eu;
    } else if (is_pair(v, w, 'e', 'i') ||
               (v.size() + w.size() == 1 &&
                std::min(a.size(), b.size()) >= kShortestSlip)) {
      ++heavy;
    } else {
      return false;
    }
  }
  if (light + heavy + eu == 0) return true;
  // The fewer consonants hold a name together, the less its vowels may do.
  const std::size_t least = light + heavy == 0 ? 2 : 3;
  if (x.consonants.size() < least || std::min(a.size(), b.size()) < 5) {
    return false;
  }
  return light + at_start + 2 * (heavy + eu) <= 2;
}

bool is_ruled(std::string_view word) {
  return word.size() >= kShortestRuled && word.size() <= kLongestRuled &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Which of the letters that no rule touches a word has, a bit each.
unsigned steady_letters(std::string_view word) {
  constexpr std::array kSteady = {'b', 'l', 'm', 'n', 'r'};
  unsigned letters = 0;
  for (std::size_t i = 0; i < kSteady.size(); ++i) {
    if (word.find(kSteady[i]) != std::string_view::npos) letters |= 1U << i;
  }
  return letters;
}

/// The code point at `at`, which moves behind it; a stray byte is itself.
std::uint32_t next_point(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0xC0) return lead;
  std::uint32_t point = lead & (lead >= 0xF0   ? 0x07U
                                : lead >= 0xE0 ? 0x0FU
                                               : 0x1FU);
  while (at < text.size() &&
         (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
    point = point << 6 | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  }
  return point;
}

}  // namespace

std::string without_marks(std::string_view folded) {
  std::string result;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const std::uint32_t point = next_point(folded, at);
    const bool latin =
        point >= kLatinFirst && point < kLatinFirst + kLatin.size();
    const char plain = latin ? kLatin[point - kLatinFirst] : '.';
    if (point >= 0x300 && point < 0x370) continue;  // combining marks
    if (point == 0x219) {
      result += 's';
    } else if (point == 0x21B) {
      result += 't';
    } else if (plain == '.') {
      result += folded.substr(begin, at - begin);
    } else if (plain <= '9') {
      result += kPairs[static_cast<std::size_t>(plain - '0')];
    } else {
      result += plain;
    }
  }
  return result;
}

bool are_spelling_variants(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (!is_ruled(a) || !is_ruled(b) || steady_letters(a) != steady_letters(b)) {
    return false;
  }
  for (const std::string& x : spellings(a)) {
    for (const std::string& y : spellings(b)) {
      if (x == y || vowels_waver(x, y)) return true;
    }
  }
  return false;
}

bool differ_by_a_slip(std::string_view a, std::string_view b) {
  if (a.size() < b.size()) std::swap(a, b);
  if (b.size() < kShortestSlip || a.size() > b.size() + 1 || a[0] != b[0]) {
    return false;
  }
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const std::string_view rest_a(x, a.end());
  const std::string_view rest_b(y, b.end());
  if (rest_a.empty()) return false;  // equal
  if (rest_a.size() > rest_b.size()) return rest_a.substr(1) == rest_b;
  if (rest_a.substr(1) == rest_b.substr(1)) return true;
  return rest_a.size() > 1 && rest_a[0] == rest_b[1] &&
         rest_a[1] == rest_b[0] && rest_a.substr(2) == rest_b.substr(2);
}

}  // namespace crosscheck
