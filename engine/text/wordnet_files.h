#pragma once

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// For the programs of the build that embed parts of WordNet; formats are in
// wndb(5WN).

namespace crosscheck {

/// The fields of a line of a data or index file.
[[nodiscard]] inline std::vector<std::string> wordnet_fields(
    const std::string& line) {
  std::istringstream in(line);
  return {std::istream_iterator<std::string>(in), {}};
}

/// Throws std::runtime_error where the file cannot be read.
[[nodiscard]] inline std::ifstream open_wordnet(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return in;
}

/// A word in small letters, with blanks for underscores.
[[nodiscard]] inline std::string folded_wordnet(std::string word) {
  for (char& c : word) {
    if (c == '_') c = ' ';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return word;
}

}  // namespace crosscheck
