#include "graph/rules/plain_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array kIrregular = std::to_array<Pair>({
    {"ain't", "is not"},
    {"alright", "all right"},
    {"aluminium", "aluminum"},
    {"apr", "april"},
    {"aug", "august"},
    {"can't", "can not"},
    {"cannot", "can not"},
    {"capt", "captain"},
    {"col", "colonel"},
    {"dec", "december"},
    {"defence", "defense"},
    {"dr", "doctor"},
    {"em", "them"},
    {"enquiry", "inquiry"},
    {"feb", "february"},
    {"gen", "general"},
    {"gonna", "going to"},
    {"gotta", "got to"},
    {"gov", "governor"},
    {"grey", "gray"},
    {"jan", "january"},
    {"judgement", "judgment"},
    {"kinda", "kind of"},
    {"licence", "license"},
    {"ll", "will"},
    {"lt", "lieutenant"},
    {"nov", "november"},
    {"oct", "october"},
    {"offence", "offense"},
    {"ok", "okay"},
    {"percent", "per cent"},
    {"prof", "professor"},
    {"rep", "representative"},
    {"sen", "senator"},
    {"sept", "september"},
    {"sgt", "sergeant"},
    {"shan't", "shall not"},
    {"till", "until"},
    {"wanna", "want to"},
    {"whilst", "while"},
    {"won't", "will not"},
    {"yeah", "yes"},
});
static_assert(std::is_sorted(kIrregular.begin(), kIrregular.end()));

constexpr std::array kEndings = std::to_array<Pair>({
    {"n't", " not"},
    {"'ll", " will"},
    {"'re", " are"},
    {"'ve", " have"},
    {"'m", " am"},
    {"'s", " is"},
    {"'d", " would"},
});

constexpr auto kNumbers = std::to_array<std::string_view>(
    {"zero",    "one",     "two",       "three",    "four",
     "five",    "six",     "seven",     "eight",    "nine",
     "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
     "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"});

constexpr auto kTens =
    std::to_array<std::string_view>({"twenty", "thirty", "forty", "fifty",
                                     "sixty", "seventy", "eighty", "ninety"});

/// Lower ones stand in other words as well ("first-hand").
constexpr auto kOrdinals = std::to_array<Pair>({{"fourth", "4th"},
                                                {"fifth", "5th"},
                                                {"sixth", "6th"},
                                                {"seventh", "7th"},
                                                {"eighth", "8th"},
                                                {"ninth", "9th"},
                                                {"tenth", "10th"},
                                                {"eleventh", "11th"},
                                                {"twelfth", "12th"}});

/// British endings and the American ones.
constexpr std::array kSpellings = std::to_array<Pair>({
    {"our", "or"},
    {"ours", "ors"},
    {"ise", "ize"},
    {"ised", "ized"},
    {"ising", "izing"},
    {"ises", "izes"},
    {"isation", "ization"},
    {"isations", "izations"},
    {"yse", "yze"},
    {"ysed", "yzed"},
    {"wards", "ward"},
    {"tre", "ter"},
    {"tres", "ters"},
    {"ogramme", "ogram"},
    {"ogrammes", "ograms"},
    {"lled", "led"},
    {"lling", "ling"},
});

/// The number that a word is; 100 for none below.
std::size_t number_of(std::string_view word) {
  constexpr std::size_t kShortest = 3;
  constexpr std::size_t kLongest = 9;
  constexpr std::array kFirst = {'e', 'f', 'n', 'o', 's', 't', 'z'};
  if (word.size() < kShortest || word.size() > kLongest ||
      std::find(kFirst.begin(), kFirst.end(), word.front()) == kFirst.end()) {
    return 100;
  }
  for (std::size_t n = 0; n < kNumbers.size(); ++n) {
    if (word == kNumbers[n]) return n;
  }
  for (std::size_t n = 0; n < kTens.size(); ++n) {
    if (word == kTens[n]) return 10 * (n + 2);
  }
  return 100;
}

std::string one_spelling(std::string word) {
  if (const std::size_t n = number_of(word); n < 100) return std::to_string(n);
  // Some outlets write a name's inner apostrophe.
  if (word.find_first_not_of('\'') != std::string::npos) {
    std::erase(word, '\'');
  }
  // "1,000"
  if (word.front() >= '0' && word.front() <= '9') std::erase(word, ',');
  if (word.ends_with("th")) {
    for (const auto& [letters, digits] : kOrdinals) {
      if (word == letters) return std::string(digits);
    }
  }
  for (const auto& [british, american] : kSpellings) {
    if (word.size() > british.size() + 1 && word.ends_with(british)) {
      word.resize(word.size() - british.size());
      return word.append(american);
    }
  }
  return word;
}

std::string written_out(const std::string& word) {
  const auto irregular = std::lower_bound(
      kIrregular.begin(), kIrregular.end(), word,
      [](const Pair& pair, const std::string& w) { return pair.first < w; });
  if (irregular != kIrregular.end() && irregular->first == word) {
    return std::string(irregular->second);
  }
  if (word.find('\'') == std::string::npos) return word;
  for (const auto& [ending, full] : kEndings) {
    if (word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size()).append(full);
    }
  }
  return word;
}

/// Adds a part of word `source`; the five of "twenty-five" goes to the twenty.
void add_part(const std::string& part, std::uint32_t source,
              std::string_view before, std::vector<PlainWord>& plain) {
  const std::size_t tens = number_of(before);
  const std::size_t ones = number_of(part);
  if (tens >= 20 && tens < 100 && ones > 0 && ones < 10) {
    plain.back().word = std::to_string(tens + ones);
  } else {
    plain.push_back({one_spelling(part), source});
  }
}

}  // namespace

std::vector<PlainWord> plain_words(const Text& text) {
  std::vector<PlainWord> plain;
  for (std::uint32_t i = 0; i < text.words.size(); ++i) {
    // "F.B.I." and "FBI" are one.
    std::string word = text.words[i];
    if (word.find_first_of("0123456789") == std::string::npos) {
      std::erase(word, '.');
    }
    const std::string parts = written_out(word) + ' ';
    std::string before;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
      if (parts[at] != ' ' && parts[at] != '-') continue;
      if (at > begin) {
        std::string part = parts.substr(begin, at - begin);
        add_part(part, i, before, plain);
        before = std::move(part);
      }
      begin = at + 1;
    }
  }
  return plain;
}

}  // namespace crosscheck
