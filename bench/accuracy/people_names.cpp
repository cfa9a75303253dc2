#include "bench/accuracy/people_names.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <regex>
#include <vector>

namespace crosscheck {
namespace {

using Words = std::vector<std::string>;

// Compatibility letters without their marks.
std::string without_marks(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) return std::string(text);
  const auto length = static_cast<std::int32_t>(text.size());
  const icu::UnicodeString apart = nfkd->normalize(
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), length)),
      status);
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1))
    if (u_getCombiningClass(apart.char32At(i)) == 0)
      kept.append(apart.char32At(i));
  std::string out;
  kept.toUTF8String(out);
  return out;
}

std::string replaced(const std::string& text, const std::regex& what,
                     const char* with) {
  return std::regex_replace(text, what, with);
}

std::string stripped(const std::string& text, const char* of) {
  const std::size_t first = text.find_first_not_of(of);
  if (first == std::string::npos) return "";
  return text.substr(first, text.find_last_not_of(of) - first + 1);
}

Words split(const std::string& text, const std::regex& at) {
  return {std::sregex_token_iterator(text.begin(), text.end(), at, -1),
          std::sregex_token_iterator()};
}

std::size_t word_count(const std::string& text) {
  static const std::regex kWord(R"(\S+)");
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(text.begin(), text.end(), kWord),
                    std::sregex_iterator()));
}

bool has_two_words(const std::string& part) { return word_count(part) >= 2; }

// A family name of two words, as in "van Dyke", is no full name.
bool has_particle(const std::string& text) {
  static const std::regex kParticle(R"(\b(van|von|de|der|di|la|le|del)\b)",
                                    std::regex::icase);
  return std::regex_search(text, kParticle);
}

// What commas part: whole names, or family and given names in turn.
void add_names(const Words& parts, Words& names) {
  const auto paired = [&](std::size_t first) {
    return parts[first] + ", " + parts[first + 1];
  };
  if (parts.size() == 2) {
    const bool whole = has_two_words(parts[0]) && has_two_words(parts[1]) &&
                       !has_particle(parts[0]);
    if (whole) names.insert(names.end(), parts.begin(), parts.end());
    if (!whole) names.push_back(paired(0));
  } else if (std::all_of(parts.begin(), parts.end(), has_two_words)) {
    names.insert(names.end(), parts.begin(), parts.end());
  } else if (parts.size() % 2 == 0) {
    for (std::size_t i = 0; i < parts.size(); i += 2)
      names.push_back(paired(i));
  } else {
    names.push_back(paired(0));
    names.insert(names.end(), parts.begin() + 2, parts.end());
  }
}

Words names_in(const std::string& text) {
  static const std::regex kBetween(
      R"(;|/|\||&|\band\b|\bAND\b|\bAnd\b|\bwith\b|\bby\b|\n)");
  static const std::regex kDegree(
      R"(,?\s*\b(jr|sr|ph\.?\s?d|m\.?d|iii|ii|iv)\b\.?)", std::regex::icase);
  static const std::regex kComma(",");
  Words names;
  for (const std::string& between : split(text, kBetween)) {
    const std::string piece = stripped(replaced(between, kDegree, ""), " ,.");
    if (piece.empty()) continue;
    Words parts;
    for (const std::string& part : split(piece, kComma))
      if (const std::string bare = stripped(part, " \t\r\n\f\v"); !bare.empty())
        parts.push_back(bare);
    if (parts.size() < 2) {
      names.push_back(piece);
    } else {
      add_names(parts, names);
    }
  }
  return names;
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

// "adams j" for "Adams, John" and for "J. Adams"; "" for no name.
std::string short_form(const std::string& name) {
  static const std::regex kOther(R"([^a-z,' \-])");
  static const std::regex kApostrophe("'");
  static const std::regex kHyphen("-");
  static const std::regex kRole(
      R"(\b(jr|sr|ii|iii|iv|phd|ph d|md|mr|mrs|dr|prof|editor|editors|author|joint|ed|eds|foreword|by|et al|et|al|contributor|illustrator|with|edited)\b)");
  static const std::regex kBlanks(R"(\s+)");
  std::string text = replaced(lower(name), kOther, " ");
  text = replaced(replaced(text, kApostrophe, ""), kRole, " ");
  text = stripped(replaced(text, kBlanks, " "), " ,-");
  if (text.empty()) return "";
  std::string family;
  std::string given;
  if (const std::size_t comma = text.find(','); comma != std::string::npos) {
    family = stripped(text.substr(0, comma), " ");
    given = stripped(text.substr(comma + 1), " ");
  } else {
    const std::size_t blank = text.rfind(' ');
    family = blank == std::string::npos ? text : text.substr(blank + 1);
    given = blank == std::string::npos ? "" : text.substr(0, blank);
  }
  family = replaced(family.substr(family.rfind(' ') + 1), kHyphen, "");
  std::replace(given.begin(), given.end(), ',', ' ');
  return stripped(family + " " + stripped(given, " ").substr(0, 1), " ");
}

}  // namespace

std::set<std::string> people_in(std::string_view text) {
  static const std::regex kAmpersand("&amp;");
  static const std::regex kBrackets(R"(\([^)]*\)|\[[^\]]*\])");
  const std::string plain =
      replaced(replaced(without_marks(text), kAmpersand, "&"), kBrackets, " ");
  std::set<std::string> people;
  for (const std::string& name : names_in(plain)) {
    // Two letters are an initial and nothing to tell people apart by.
    if (std::string form = short_form(name); form.size() > 2)
      people.insert(std::move(form));
  }
  return people;
}

}  // namespace crosscheck
