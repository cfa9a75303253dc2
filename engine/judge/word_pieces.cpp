#include "engine/judge/word_pieces.h"

#include <algorithm>
#include <optional>

#include "engine/ingest/utf8.h"
#include "engine/judge/json_file.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongestVocabulary = 64U << 20U;
constexpr std::size_t kLongestWord = 100;  // characters

bool begins_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

Result<WordPieces> WordPieces::load(const std::string& path, bool lower_case,
                                    bool strip_accents) {
  const Result<std::string> text = read_small_file(path, kLongestVocabulary);
  if (!text.ok()) return text.error();
  WordPieces result;
  result.lower_case_ = lower_case;
  result.strip_accents_ = strip_accents;
  std::string_view rest = text.value();
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const auto id = static_cast<std::uint32_t>(result.size_++);
    result.longest_ = std::max(result.longest_, line.size());
    // Of two lines that are alike the later counts, as for those who train.
    result.ids_.insert_or_assign(std::string(line), id);
  }
  const auto mark = [&](std::string_view name, std::uint32_t& id) {
    const auto found = result.ids_.find(name);
    if (found == result.ids_.end()) return false;
    id = found->second;
    return true;
  };
  if (!mark("[CLS]", result.class_mark_) || !mark("[SEP]", result.separator_) ||
      !mark("[UNK]", result.unknown_)) {
    return Error{ErrorCode::malformed,
                 "lacks [CLS], [SEP] or [UNK]: it is no vocabulary of BERT's "
                 "kind",
                 path};
  }
  return result;
}

std::vector<std::uint32_t> WordPieces::pieces(std::string_view text,
                                              std::size_t most) const {
  std::vector<std::uint32_t> ids;
  for (const std::string& word :
       basic_words(text, lower_case_, strip_accents_, most)) {
    if (ids.size() >= most) break;
    add_word(word, ids);
  }
  if (ids.size() > most) ids.resize(most);
  return ids;
}

void WordPieces::add_word(std::string_view word,
                          std::vector<std::uint32_t>& ids) const {
  const std::size_t before = ids.size();
  const auto unknown = [&] {
    ids.resize(before);
    ids.push_back(unknown_);
  };
  if (count_code_points(word) > kLongestWord) return unknown();
  std::string piece;
  for (std::size_t begin = 0; begin < word.size();) {
    piece.assign(begin == 0 ? "" : "##");
    const std::size_t prefix = piece.size();
    piece += word.substr(begin, longest_);
    auto found = ids_.find(piece);
    while (found == ids_.end() && piece.size() > prefix) {
      while (!begins_character(piece.back())) piece.pop_back();
      piece.pop_back();
      if (piece.size() > prefix) found = ids_.find(piece);
    }
    if (found == ids_.end()) return unknown();
    ids.push_back(found->second);
    begin += piece.size() - prefix;
  }
}

}  // namespace crosscheck
