#include "tests/support/dictionary.h"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

namespace crosscheck::testing {
namespace {

struct Ending {
  std::string_view ending;
  std::string_view instead;
};
constexpr std::array<Ending, 19> kEndings = {{{"s", ""},
                                              {"es", ""},
                                              {"ies", "y"},
                                              {"ed", ""},
                                              {"d", ""},
                                              {"ied", "y"},
                                              {"ing", ""},
                                              {"ing", "e"},
                                              {"er", ""},
                                              {"r", ""},
                                              {"ier", "y"},
                                              {"est", ""},
                                              {"st", ""},
                                              {"iest", "y"},
                                              {"ly", ""},
                                              {"ily", "y"},
                                              {"y", "e"},
                                              {"ness", ""},
                                              {"'s", ""}}};

}  // namespace

Dictionary::Dictionary(const std::string& folder) {
  for (const std::string part : {"noun", "verb", "adj", "adv"}) {
    const std::filesystem::path root = folder;
    // "offset file type count(hex) word id word id ...", see wndb(5WN).
    std::ifstream data(root / std::string("data.").append(part));
    REQUIRE_MESSAGE(data.good(), folder);
    for (std::string line; std::getline(data, line);) {
      if (line.starts_with(' ')) continue;
      std::istringstream fields(line);
      std::string offset, file, type, count, word, id;
      fields >> offset >> file >> type >> count;
      for (int left = std::stoi(count, nullptr, 16); left > 0; --left) {
        fields >> word >> id;
        std::istringstream parts(word.substr(0, word.find('(')));
        for (std::string one; std::getline(parts, one, '_');) {
          if (!one.empty() && one[0] >= 'a' && one[0] <= 'z') {
            words_.insert(one);
          }
        }
      }
    }
    std::ifstream exceptions(root / std::string(part).append(".exc"));
    for (std::string form, lemma; exceptions >> form >> lemma;) {
      irregular_.try_emplace(form, lemma);
      exceptions.ignore(1000, '\n');
    }
  }
}

bool Dictionary::has_stem(const std::string& stem) const {
  if (words_.contains(stem)) return true;
  const std::size_t n = stem.size();
  return n > 2 && stem[n - 1] == stem[n - 2] &&
         words_.contains(stem.substr(0, n - 1));  // "stop|p|ed"
}

bool Dictionary::has(const std::string& word) const {
  if (words_.contains(word)) return true;
  const auto irregular = irregular_.find(word);
  if (irregular != irregular_.end() && words_.contains(irregular->second)) {
    return true;
  }
  for (const Ending& e : kEndings) {
    if (!word.ends_with(e.ending) || word.size() < e.ending.size() + 2) {
      continue;
    }
    const std::string stem =
        word.substr(0, word.size() - e.ending.size()) + std::string(e.instead);
    if (has_stem(stem)) return true;
  }
  return false;
}

}  // namespace crosscheck::testing
