#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <unordered_set>

namespace crosscheck {

/// Whether a folded word is one of a few: O(words).
inline bool is_one_of(std::string_view word,
                      std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A set of folded words, given as one text of words between white space.
/// Keeps views into `words`, which must outlive it (a string literal does).
class WordList {
 public:
  explicit WordList(std::string_view words) {
    constexpr std::string_view kSpace = " \n";
    std::size_t begin = words.find_first_not_of(kSpace);
    while (begin != std::string_view::npos) {
      std::size_t end = words.find_first_of(kSpace, begin);
      if (end == std::string_view::npos) end = words.size();
      words_.insert(words.substr(begin, end - begin));
      begin = words.find_first_not_of(kSpace, end);
    }
  }
  [[nodiscard]] bool contains(std::string_view word) const {
    return words_.count(word) != 0;
  }

 private:
  std::unordered_set<std::string_view> words_;  // only looked up
};

}  // namespace crosscheck
