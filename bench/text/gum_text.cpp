#include "bench/text/gum_text.h"

#include <array>
#include <charconv>
#include <fstream>
#include <string_view>
#include <utility>

#include "bench/text/table_columns.h"

namespace crosscheck {
namespace {

constexpr std::size_t kColumns = 10;
constexpr std::string_view kNewDocument = "# newdoc id = ";
constexpr std::string_view kNewParagraph = "# newpar";

using Columns = std::array<std::string_view, kColumns>;

unsigned number_in(std::string_view digits) {
  unsigned number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// Takes the lines of a file one by one.
class TextWriter {
 public:
  bool take(std::string_view line) {
    if (line.empty()) {
      end_sentence();
    } else if (line.starts_with(kNewDocument)) {
      texts_.emplace_back();
      texts_.back().id = line.substr(kNewDocument.size());
      space_ = false;
    } else if (line.starts_with(kNewParagraph)) {
      new_paragraph_ = true;
    } else if (line[0] != '#') {
      return take_token(line);
    }
    return true;
  }

  std::vector<RunningText> finish() {
    end_sentence();
    return std::move(texts_);
  }

 private:
  bool take_token(std::string_view line) {
    Columns columns;
    if (texts_.empty() || !split_columns(line, columns)) return false;
    const auto id = columns[0];
    const auto dash = id.find('-');
    if (id.find('.') != std::string_view::npos) return true;
    if (dash == std::string_view::npos && number_in(id) <= written_to_) {
      return true;  // a part of what was written as one
    }
    if (dash != std::string_view::npos) {
      written_to_ = number_in(id.substr(dash + 1));
    }
    append(columns[1]);
    space_ = columns[9].find("SpaceAfter=No") == std::string_view::npos;
    return true;
  }

  void append(std::string_view form) {
    std::string& text = texts_.back().text;
    if (new_paragraph_ && !text.empty()) {
      text += "\n\n";
    } else if (space_) {
      text += ' ';
    }
    new_paragraph_ = false;
    if (!open_) {
      open_ = true;
      begin_ = static_cast<std::uint32_t>(text.size());
    }
    text += form;
  }

  void end_sentence() {
    written_to_ = 0;
    if (!open_) return;
    open_ = false;
    RunningText& text = texts_.back();
    text.sentences.push_back(
        {begin_, static_cast<std::uint32_t>(text.text.size())});
  }

  std::vector<RunningText> texts_;
  std::uint32_t begin_ = 0;
  unsigned written_to_ = 0;
  bool open_ = false;  // within a sentence
  bool space_ = false;
  bool new_paragraph_ = false;
};

}  // namespace

Result<std::vector<RunningText>> read_running_texts(
    const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    return Error{ErrorCode::not_found, "cannot open the trees", file.string()};
  }
  TextWriter writer;
  for (std::string line; std::getline(in, line);) {
    if (!writer.take(line)) {
      return Error{ErrorCode::malformed, "no line of CoNLL-U: " + line,
                   file.string()};
    }
  }
  return writer.finish();
}

}  // namespace crosscheck
