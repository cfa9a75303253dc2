#include "engine/text/tokens/paragraphs.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "engine/text/tokens/abbreviations.h"
#include "engine/text/tokens/characters.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

// One line without the white space around it; empty lines are kept.
struct Line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

constexpr std::uint32_t kWidestWrap = 120;
constexpr std::uint32_t kNarrowestWrap = 40;
constexpr std::uint32_t kLongestHeading = 120;

bool is_blank(std::string_view text, std::uint32_t at) {
  const auto kind = character_at(text, at).kind;
  return kind == CharacterClass::space || kind == CharacterClass::invisible;
}

Line trimmed(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end && is_blank(text, begin)) {
    begin += character_at(text, begin).bytes;
  }
  // Backwards over the bytes of whole characters.
  while (end > begin) {
    std::uint32_t lead = end - 1;
    while (lead > begin && (text[lead] & 0xC0) == 0x80 && end - lead < 4) {
      --lead;
    }
    if (!is_blank(text, lead)) break;
    end = lead;
  }
  return {begin, end};
}

std::vector<Line> split_lines(std::string_view text, std::uint32_t begin) {
  std::vector<Line> lines;
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t at = begin; at < size;) {
    std::uint32_t to = at;
    while (to < size && text[to] != '\n' && text[to] != '\r') ++to;
    lines.push_back(trimmed(text, at, to));
    if (to + 1 < size && text[to] == '\r' && text[to + 1] == '\n') ++to;
    at = to + 1;
  }
  return lines;
}

std::string_view first_word(std::string_view text, Line line) {
  const auto words = text.substr(line.begin, line.size());
  return words.substr(0, words.find(' '));
}

std::string_view last_word(std::string_view text, Line line) {
  const auto words = text.substr(line.begin, line.size());
  const auto space = words.rfind(' ');
  return space == std::string_view::npos ? words : words.substr(space + 1);
}

// Walks back over closing quotes and brackets to the mark that ends a line.
std::int32_t final_mark(std::string_view text, Line line) {
  std::uint32_t end = line.end;
  while (end > line.begin) {
    std::uint32_t lead = end - 1;
    while (lead > line.begin && (text[lead] & 0xC0) == 0x80) --lead;
    const auto code = character_at(text, lead).code;
    const bool closing = code == '"' || code == '\'' || code == ')' ||
                         code == ']' || code == 0x201D || code == 0x2019;
    if (!closing) return code;
    end = lead;
  }
  return -1;
}

bool ends_with_final_mark(std::string_view text, Line line) {
  const auto code = final_mark(text, line);
  if (code == '.' && text[line.end - 1] == '.') {
    auto word = last_word(text, line);
    word.remove_suffix(1);
    const auto kind = abbreviation_class(word);
    return kind == Abbreviation::none || kind == Abbreviation::word;
  }
  return code == '.' || code == '!' || code == '?' || code == 0x2026 ||
         code == ':';
}

// Words behind which a line cannot end a heading.
bool leads_on(std::string_view word) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"a",     "an",  "and", "as",   "at",   "by",   "for",
       "from",  "in",  "of",  "on",   "or",   "that", "the",
       "their", "to",  "was", "were", "with", "said", "mr.",
       "mrs.",  "ms.", "dr.", "gen.", "sen.", "rep.", "gov."});
  const auto folded = fold(word);
  if (!folded.empty() && folded.back() == ',') return true;
  return std::find(kWords.begin(), kWords.end(), folded) != kWords.end();
}

bool starts_like_a_sentence(std::string_view text, Line line) {
  const Character c = character_at(text, line.begin);
  return !is_lower(c.code) && c.code != ',' && c.code != ';' && c.code != ')';
}

// "• point", "— Jane Doe (@jane)": begins a paragraph wherever it stands.
bool opens_item(std::string_view text, Line line) {
  const Character c = character_at(text, line.begin);
  if (c.code == 0x2022 || c.code == '*') return true;
  const bool dash = c.code == 0x2013 || c.code == 0x2014 || c.code == '-';
  return dash && line.begin + c.bytes < line.end &&
         character_at(text, line.begin + c.bytes).kind == CharacterClass::space;
}

// "... Photo: Jane Doe": the credit that ends a caption.
bool ends_in_credit(std::string_view text, Line line) {
  constexpr std::uint32_t kLongestCredit = 60;
  const auto size = std::min(line.size(), kLongestCredit);
  const auto tail = text.substr(line.end - size, size);
  return tail.find("Photo:") != std::string_view::npos ||
         tail.find("(Photo by") != std::string_view::npos ||
         tail.find(" Photo/") != std::string_view::npos;
}

// What the whole document shows of the meaning of its line breaks.
struct Habits {
  bool wrapped = false;            ///< lines end where the width ends
  bool line_is_paragraph = false;  ///< breaks mostly follow a final mark
};

Habits habits_of(std::string_view text, const std::vector<Line>& lines) {
  std::uint32_t width = 0;
  for (const Line& line : lines) width = std::max(width, line.size());
  std::size_t breaks = 0;
  std::size_t full = 0;
  std::size_t after_mark = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].size() == 0 || lines[i + 1].size() == 0) continue;
    ++breaks;
    const auto word = first_word(text, lines[i + 1]).size();
    if (lines[i].size() + 1 + word > width) ++full;
    if (ends_with_final_mark(text, lines[i])) ++after_mark;
  }
  Habits habits;
  habits.wrapped = breaks >= 3 && width >= kNarrowestWrap &&
                   width <= kWidestWrap && full * 10 >= breaks * 8;
  habits.line_is_paragraph = breaks >= 3 && after_mark * 10 >= breaks * 6;
  return habits;
}

// Whether the break between two lines that touch parts two paragraphs.
bool parts_paragraphs(std::string_view text, Line above, Line below,
                      bool above_is_alone, const Habits& habits) {
  if (opens_item(text, below)) return true;
  if (habits.wrapped) return false;
  if (!starts_like_a_sentence(text, below)) return false;
  if (ends_with_final_mark(text, above)) return true;
  if (ends_in_credit(text, above)) return true;
  const auto last = last_word(text, above);
  if (leads_on(last)) return false;
  // A capital on its own may be the first letter of a word that was broken.
  if (last.size() == 1 && above.size() > 1) return false;
  if (above_is_alone && above.size() <= kLongestHeading) return true;
  return habits.line_is_paragraph;
}

}  // namespace

std::vector<Paragraph> find_paragraphs(std::string_view text,
                                       std::uint32_t begin) {
  const auto lines = split_lines(text, begin);
  const Habits habits = habits_of(text, lines);
  std::vector<Paragraph> paragraphs;
  bool after_empty = true;
  Line above;  // the line before, empty at an empty line
  for (const Line& line : lines) {
    if (line.size() == 0) {
      after_empty = true;
      above = line;
      continue;
    }
    const bool goes_on =
        above.size() != 0 && !after_empty &&
        !parts_paragraphs(text, above, line,
                          paragraphs.back().begin == above.begin, habits);
    if (goes_on) {
      paragraphs.back().end = line.end;
    } else {
      paragraphs.push_back({line.begin, line.end, after_empty});
    }
    after_empty = false;
    above = line;
  }
  return paragraphs;
}

}  // namespace crosscheck
