#include "graph/name_match.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "graph/given_names.h"
#include "graph/name_spelling.h"

namespace crosscheck {
namespace {

// Longer names than this are compared by their beginnings, since the text may
// be made to waste time.
constexpr std::size_t kLongestCompared = 256;

/// The code points of UTF-8 text; a stray byte counts as one.
std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t i = 0;
       i < text.size() && points.size() < kLongestCompared;) {
    char32_t point = static_cast<unsigned char>(text[i++]);
    if (point >= 0xC0) {
      point &= point >= 0xF0 ? 0x07U : point >= 0xE0 ? 0x0FU : 0x1FU;
      while (i < text.size() &&
             (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) {
        point = point << 6 | (static_cast<unsigned char>(text[i++]) & 0x3FU);
      }
    }
    points.push_back(point);
  }
  return points;
}

/// Jaro similarity: matches within a window, less half the transpositions.
double jaro(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty() ? 1.0 : 0.0;
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t window = longer >= 4 ? longer / 2 - 1 : 0;
  std::vector<char32_t> matched_a;
  std::vector<bool> used(b.size(), false);
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t end = std::min(b.size(), i + window + 1);
    for (std::size_t j = i > window ? i - window : 0; j < end; ++j) {
      if (used[j] || a[i] != b[j]) continue;
      used[j] = true;
      matched_a.push_back(a[i]);
      break;
    }
  }
  if (matched_a.empty()) return 0.0;
  std::size_t out_of_place = 0;
  for (std::size_t j = 0, k = 0; j < b.size(); ++j) {
    if (used[j] && matched_a[k++] != b[j]) ++out_of_place;
  }
  const auto matches = static_cast<double>(matched_a.size());
  // Jaro counts whole transpositions: two letters out of place make one.
  const std::size_t transpositions = out_of_place / 2;
  return (matches / static_cast<double>(a.size()) +
          matches / static_cast<double>(b.size()) +
          (matches - static_cast<double>(transpositions)) / matches) /
         3.0;
}

constexpr std::size_t kMostWords = 16;
constexpr double kLikeSurname = 0.92;
constexpr double kLikeGiven = 0.85;

using Words = std::vector<std::string>;

template <std::size_t count>
bool is_one_of(const std::array<std::string_view, count>& list,
               std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Words between any of `separators`, without apostrophes.
Words split_words(std::string_view name, std::string_view separators) {
  Words words(1);
  for (const char c : without_marks(name)) {
    if (separators.find(c) == std::string_view::npos) {
      if (c != '\'') words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// ---- Persons

/// A person's name in parts. `words` ends with the surname and is never empty
/// for a name that has a letter.
struct PersonName {
  Words words;
  std::string suffix;  // "jr", "sr", "ii" ..., or ""
};

std::string take_suffix(Words& words) {
  static constexpr std::array<std::string_view, 5> kSuffixes = {
      "jr", "sr", "ii", "iii", "iv"};
  if (words.size() < 2) return "";
  std::string last = words.back();
  if (words.size() > 2 && last == "junior") last = "jr";
  if (words.size() > 2 && last == "senior") last = "sr";
  if (!is_one_of(kSuffixes, last)) return "";
  words.pop_back();
  return last;
}

/// Takes out the small words that one writer keeps and the next leaves out.
void drop_particles(Words& words) {
  static constexpr std::array<std::string_view, 22> kParticles = {
      "al",    "el",  "ul",  "bin", "ibn", "bint", "de", "del",
      "della", "di",  "da",  "dos", "das", "du",   "la", "le",
      "van",   "von", "der", "den", "ter", "zu"};
  Words kept;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool last_chance = kept.empty() && i + 1 == words.size();
    if (last_chance || !is_one_of(kParticles, words[i])) {
      kept.push_back(words[i]);
    }
  }
  words = std::move(kept);
}

PersonName read_person(std::string_view name) {
  PersonName person;
  person.words = split_words(name, " -.,");
  person.suffix = take_suffix(person.words);
  drop_particles(person.words);
  return person;
}

bool is_slip(std::string_view a, std::string_view b, double least) {
  return differ_by_a_slip(a, b) && jaro_winkler(a, b) >= least;
}

/// How well two given names fit, from worst to best.
enum class Fit { none, near, initial, whole };

Fit fit_given(const std::string& a, const std::string& b) {
  if (are_spelling_variants(a, b)) return Fit::whole;
  if (a.empty() || b.empty()) return Fit::none;
  if (a.size() == 1 || b.size() == 1) {
    return a[0] == b[0] ? Fit::initial : Fit::none;
  }
  switch (compare_given_names(a, b)) {
    case GivenNames::one:
      return Fit::whole;
    case GivenNames::ambiguous:
      return Fit::near;
    case GivenNames::unknown:
      break;
  }
  return is_slip(a, b, kLikeGiven) ? Fit::near : Fit::none;
}

/// The given names of a person behind the first.
struct Middle {
  const Words* words;
  [[nodiscard]] std::size_t size() const {
    return words->size() < 2 ? 0 : words->size() - 2;
  }
  [[nodiscard]] const std::string& operator[](std::size_t i) const {
    return (*words)[i + 1];
  }
};

/// Whether the middle names allow one person: whole when one side has none or
/// all fit in turn, near when the shorter list fits into the longer.
Fit fit_middle(Middle a, Middle b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (a.size() == 0) return Fit::whole;
  std::size_t fitted = 0;
  for (std::size_t i = 0; i < b.size() && fitted < a.size(); ++i) {
    if (fit_given(a[fitted], b[i]) >= Fit::initial) ++fitted;
  }
  if (fitted < a.size()) return Fit::none;
  return a.size() == b.size() ? Fit::whole : Fit::near;
}

bool is_among(const std::string& word, Middle middle) {
  for (std::size_t i = 0; i < middle.size(); ++i) {
    if (fit_given(word, middle[i]) == Fit::whole) return true;
  }
  return false;
}

std::string joined_given(const Words& words) {
  std::string all;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) all += words[i];
  return all;
}

Fit fit_all_given(const Words& a, const Words& b) {
  if (joined_given(a) == joined_given(b)) return Fit::whole;
  const Middle middle_a{&a};
  const Middle middle_b{&b};
  const Fit first = fit_given(a.front(), b.front());
  if (first == Fit::none) {
    // Known by a middle name ("r maria lopez", "maria lopez").
    const bool moved =
        is_among(a.front(), middle_b) || is_among(b.front(), middle_a);
    return moved ? Fit::near : Fit::none;
  }
  const Fit middle = fit_middle(middle_a, middle_b);
  if (middle == Fit::whole || middle == Fit::none) {
    return std::min(first, middle);
  }
  return Fit::near;
}

/// A name of one word: a surname alone or a given name alone.
NameMatch match_single(const std::string& word, const Words& others) {
  if (others.size() == 1) {
    if (are_spelling_variants(word, others[0])) return NameMatch::same;
    return is_slip(word, others[0], kLikeSurname) ? NameMatch::possible
                                                  : NameMatch::different;
  }
  const bool part =
      std::any_of(others.begin(), others.end(), [&](const std::string& other) {
        return are_spelling_variants(word, other);
      });
  return part ? NameMatch::possible : NameMatch::different;
}

/// Surnames differ: two family names of which one is left out, or the family
/// name first.
NameMatch match_unlike_surnames(const Words& a, const Words& b) {
  const auto has_behind_first = [](const Words& words,
                                   const std::string& word) {
    return std::any_of(words.begin() + 1, words.end(),
                       [&](const std::string& other) {
                         return are_spelling_variants(word, other);
                       });
  };
  if (fit_given(a.front(), b.front()) == Fit::whole &&
      (has_behind_first(a, b.back()) || has_behind_first(b, a.back()))) {
    return NameMatch::possible;
  }
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end())
             ? NameMatch::possible
             : NameMatch::different;
}

NameMatch match_whole(const Words& a, const Words& b) {
  const bool one_surname = are_spelling_variants(a.back(), b.back());
  if (!one_surname && !is_slip(a.back(), b.back(), kLikeSurname)) {
    return match_unlike_surnames(a, b);
  }
  switch (fit_all_given(a, b)) {
    case Fit::whole:
      return NameMatch::same;
    case Fit::initial:
      return a.back() == b.back() ? NameMatch::same : NameMatch::possible;
    case Fit::near:
      return one_surname ? NameMatch::possible : NameMatch::different;
    case Fit::none:
      break;
  }
  return NameMatch::different;
}

// ---- Organisations and places

bool is_small_word(const std::string& word) {
  static constexpr std::array<std::string_view, 6> kSmall = {"of", "and", "for",
                                                             "on", "in",  "to"};
  return is_one_of(kSmall, word);
}

/// Words of a name without "the"; letters set apart ("u. n.") are one word.
Words read_other(std::string_view name) {
  Words words;
  bool letters = false;  // the last word is made of single letters
  for (std::string& word : split_words(name, " -.,/()")) {
    if (word == "the") continue;
    if (word == "&") word = "and";
    const bool letter = word.size() == 1 && word[0] >= 'a' && word[0] <= 'z';
    if (letter && letters) {
      words.back() += word;
    } else {
      words.push_back(std::move(word));
    }
    letters = letter;
  }
  return words;
}

bool has_digit(const std::string& word) {
  return std::any_of(word.begin(), word.end(),
                     [](char c) { return c >= '0' && c <= '9'; });
}

/// One edit in six letters, but none that could be an ending ("austria",
/// "austrian"); two letters that changed places may be the last.
bool is_other_variant(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (has_digit(a) || has_digit(b) || !differ_by_a_slip(a, b)) return false;
  return a.back() == b.back() ||
         std::is_permutation(a.begin(), a.end(), b.begin(), b.end());
}

bool are_variants(const Words& a, const Words& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), is_other_variant);
}

Words without_small_words(Words words) {
  std::erase_if(words, is_small_word);
  return words;
}

std::string initials(const Words& words) {
  std::string result;
  for (const std::string& word : words) result += word[0];
  return result;
}

/// A word of letters against the words that it may stand for. Two letters
/// stand for too much to be sure.
NameMatch match_acronym(const Words& acronym, const Words& words) {
  if (acronym.size() != 1 || words.size() < 2) return NameMatch::different;
  const std::string& letters = acronym.front();
  if (letters != initials(words) &&
      letters != initials(without_small_words(words))) {
    return NameMatch::different;
  }
  return letters.size() > 2 ? NameMatch::same : NameMatch::possible;
}

/// "ministry of defence", "defence ministry": the words that name a kind of
/// body may come first or last.
NameMatch match_turned(const Words& a, const Words& b) {
  static constexpr std::array<std::string_view, 7> kBodies = {
      "ministry", "department",  "parliament", "government",
      "embassy",  "secretariat", "directorate"};
  Words x = without_small_words(a);
  Words y = without_small_words(b);
  if (x.size() < 2 || x.size() != y.size()) return NameMatch::different;
  if (x.size() == a.size() && y.size() == b.size()) {
    return NameMatch::different;  // no "of" that could turn the words round
  }
  const auto turned = [](const Words& first, const Words& last) {
    return first.front() == last.back() && is_one_of(kBodies, first.front());
  };
  const bool body = turned(x, y) || turned(y, x);
  std::sort(x.begin(), x.end());
  std::sort(y.begin(), y.end());
  if (!are_variants(x, y)) return NameMatch::different;
  return body ? NameMatch::same : NameMatch::possible;
}

/// One name is the beginning or the end of the other; a word that makes
/// another place of it ("north", "new") rules that out.
NameMatch match_part(const Words& shorter, const Words& longer) {
  static constexpr std::array<std::string_view, 16> kApart = {
      "new",      "north",   "south",      "east",    "west",  "northern",
      "southern", "eastern", "western",    "central", "upper", "lower",
      "anti",     "former",  "equatorial", "greater"};
  if (shorter.empty() || shorter.size() >= longer.size()) {
    return NameMatch::different;
  }
  const auto size = static_cast<std::ptrdiff_t>(shorter.size());
  const bool head = std::equal(shorter.begin(), shorter.end(), longer.begin(),
                               is_other_variant);
  const bool tail = std::equal(shorter.begin(), shorter.end(),
                               longer.end() - size, is_other_variant);
  if (!head && !tail) return NameMatch::different;
  const bool apart =
      std::any_of(longer.begin(), longer.end(), [&](const std::string& word) {
        return is_one_of(kApart, word) &&
               std::find(shorter.begin(), shorter.end(), word) == shorter.end();
      });
  return apart ? NameMatch::different : NameMatch::possible;
}

}  // namespace

double jaro_winkler(std::string_view a, std::string_view b) {
  const std::vector<char32_t> x = code_points(a);
  const std::vector<char32_t> y = code_points(b);
  const double similarity = jaro(x, y);
  std::size_t prefix = 0;
  const std::size_t most = std::min({std::size_t{4}, x.size(), y.size()});
  while (prefix < most && x[prefix] == y[prefix]) ++prefix;
  return similarity + 0.1 * static_cast<double>(prefix) * (1.0 - similarity);
}

NameMatch match_person_names(std::string_view a, std::string_view b) {
  const PersonName x = read_person(a);
  const PersonName y = read_person(b);
  if (x.words.empty() || y.words.empty() || x.words.size() > kMostWords ||
      y.words.size() > kMostWords) {
    return a == b ? NameMatch::same : NameMatch::different;
  }
  if (!x.suffix.empty() && !y.suffix.empty() && x.suffix != y.suffix) {
    return NameMatch::different;
  }
  const NameMatch match =
      x.words.size() == 1   ? match_single(x.words[0], y.words)
      : y.words.size() == 1 ? match_single(y.words[0], x.words)
                            : match_whole(x.words, y.words);
  // "jr" may be left out, but so may the son be confused with the father.
  if (match == NameMatch::same && x.suffix != y.suffix) {
    return NameMatch::possible;
  }
  return match;
}

NameMatch match_other_names(std::string_view a, std::string_view b) {
  const Words x = read_other(a);
  const Words y = read_other(b);
  if (x.empty() || y.empty() || x.size() > kMostWords ||
      y.size() > kMostWords) {
    return a == b ? NameMatch::same : NameMatch::different;
  }
  if (are_variants(x, y)) return NameMatch::same;
  // The enumerators stand from the surest to the least sure.
  return std::min({match_acronym(x, y), match_acronym(y, x), match_turned(x, y),
                   match_part(x, y), match_part(y, x)});
}

}  // namespace crosscheck
