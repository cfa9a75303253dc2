#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace crosscheck::testing {

/// The English words that WordNet writes small, with their inflections.
class Dictionary {
 public:
  /// Reads data.* and *.exc of WordNet in a folder; fails the test where they
  /// are not there.
  explicit Dictionary(const std::string& folder);

  /// Whether a lower-case word is one of them or made of one by an ending:
  /// -s, -ed, -ing, -er, -est, -ly, -ness, 's, or an irregular form.
  [[nodiscard]] bool has(const std::string& word) const;

 private:
  [[nodiscard]] bool has_stem(const std::string& stem) const;

  // Looked into by word only.
  std::unordered_set<std::string> words_;
  std::unordered_map<std::string, std::string> irregular_;
};

}  // namespace crosscheck::testing
