#include "graph/rules/plain_words.h"

#include <array>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array kIrregular = std::to_array<Pair>({
    {"ain't", "is not"},       {"alright", "all right"},
    {"aluminium", "aluminum"}, {"apr", "april"},
    {"aug", "august"},         {"can't", "can not"},
    {"cannot", "can not"},     {"capt", "captain"},
    {"col", "colonel"},        {"dec", "december"},
    {"defence", "defense"},    {"dr", "doctor"},
    {"enquiry", "inquiry"},    {"feb", "february"},
    {"gen", "general"},        {"gonna", "going to"},
    {"gotta", "got to"},       {"gov", "governor"},
    {"grey", "gray"},          {"jan", "january"},
    {"judgement", "judgment"}, {"kinda", "kind of"},
    {"licence", "license"},    {"lt", "lieutenant"},
    {"nov", "november"},       {"oct", "october"},
    {"offence", "offense"},    {"ok", "okay"},
    {"percent", "per cent"},   {"prof", "professor"},
    {"rep", "representative"}, {"sen", "senator"},
    {"sept", "september"},     {"sgt", "sergeant"},
    {"shan't", "shall not"},   {"till", "until"},
    {"wanna", "want to"},      {"whilst", "while"},
    {"won't", "will not"},     {"yeah", "yes"},
});

constexpr std::array kEndings = std::to_array<Pair>({
    {"n't", " not"},
    {"'ll", " will"},
    {"'re", " are"},
    {"'ve", " have"},
    {"'m", " am"},
    {"'s", " is"},
    {"'d", " would"},
});

constexpr std::array<std::string_view, 13> kNumbers = {
    "zero",  "one",   "two",  "three", "four",   "five",  "six",
    "seven", "eight", "nine", "ten",   "eleven", "twelve"};

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

std::string one_spelling(std::string word) {
  for (std::size_t n = 0; n < kNumbers.size(); ++n) {
    if (word == kNumbers[n]) return std::to_string(n);
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
  for (const auto& [contracted, full] : kIrregular) {
    if (word == contracted) return std::string(full);
  }
  for (const auto& [ending, full] : kEndings) {
    if (word.ends_with(ending)) {
      return word.substr(0, word.size() - ending.size()).append(full);
    }
  }
  return word;
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
    std::size_t begin = 0;
    for (std::size_t at = 0; at < parts.size(); ++at) {
      if (parts[at] != ' ' && parts[at] != '-') continue;
      if (at > begin) {
        plain.push_back({one_spelling(parts.substr(begin, at - begin)), i});
      }
      begin = at + 1;
    }
  }
  return plain;
}

}  // namespace crosscheck
