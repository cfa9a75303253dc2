#include "engine/train/conllu.h"

#include <array>
#include <charconv>
#include <fstream>
#include <optional>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::size_t kColumns = 10;
using Row = std::array<std::string_view, kColumns>;

std::optional<Row> row_of(std::string_view line) {
  Row row;
  for (std::size_t c = 0; c < kColumns; ++c) {
    const std::size_t tab = line.find('\t');
    if ((tab == std::string_view::npos) != (c + 1 == kColumns)) {
      return std::nullopt;
    }
    row[c] = line.substr(0, tab);
    if (tab != std::string_view::npos) line.remove_prefix(tab + 1);
  }
  return row;
}

std::optional<std::uint32_t> number_of(std::string_view text) {
  std::uint32_t number = 0;
  const auto read =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (read.ec != std::errc() || read.ptr != text.data() + text.size()) {
    return std::nullopt;
  }
  return number;
}

// Adds a row to its sentence; what is wrong with it, or "".
std::string add_row(const Row& row, TreebankSentence& sentence) {
  // "3-4" is a token of several words, "5.1" a node of another layer.
  if (row[0].find_first_of("-.") != std::string_view::npos) return "";
  if (number_of(row[0]) != sentence.words.size() + 1) {
    return "a word that is not numbered " +
           std::to_string(sentence.words.size() + 1);
  }
  const std::optional<std::uint32_t> head = number_of(row[6]);
  if (!head) return "a head that is no number";
  const auto text = [&](std::size_t c) { return std::string(row[c]); };
  sentence.words.push_back(
      {text(1), text(2), text(3), text(4), text(5), *head, text(7), text(9)});
  return "";
}

// Heads count from 1 in the file, and 0 is the root.
bool settle_heads(TreebankSentence& sentence) {
  const auto size = static_cast<std::uint32_t>(sentence.words.size());
  for (TreebankWord& word : sentence.words) {
    if (word.head > size) return false;
    word.head = word.head == 0 ? size : word.head - 1;
  }
  return true;
}

}  // namespace

Result<std::vector<TreebankSentence>> read_conllu(
    const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return Error{ErrorCode::not_found, "cannot open the treebank",
                 path.string()};
  }
  std::vector<TreebankSentence> sentences;
  TreebankSentence current;
  std::string document;
  std::string line;
  std::size_t number = 0;
  const auto wrong = [&](const std::string& what) {
    return Error{ErrorCode::malformed, what,
                 path.string() + ":" + std::to_string(number)};
  };
  bool more = true;
  while (more) {
    more = static_cast<bool>(std::getline(file, line));
    ++number;
    if (!more) line.clear();
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) {
      if (current.words.empty()) continue;
      if (!settle_heads(current)) return wrong("a head outside the sentence");
      current.document = document;
      sentences.push_back(std::move(current));
      current = {};
    } else if (line.starts_with("# newdoc")) {
      document = line.substr(std::min(line.size(), line.find("= ") + 2));
      current.paragraph = true;
    } else if (line.starts_with("# newpar")) {
      current.paragraph = true;
    } else if (!line.starts_with('#')) {
      const std::optional<Row> row = row_of(line);
      if (!row) return wrong("a row that has not ten columns");
      const std::string fault = add_row(*row, current);
      if (!fault.empty()) return wrong(fault);
    }
  }
  return sentences;
}

}  // namespace crosscheck
