#include "engine/text/tokens/text_pieces.h"

#include <charconv>

#include "engine/ingest/document.h"

namespace crosscheck {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of the UTF-8 character that starts at `at`, clipped to the end.
std::size_t character_length(std::string_view s, std::size_t at) {
  const auto lead = static_cast<unsigned char>(s[at]);
  std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(length, s.size() - at);
}

/// The mark a non-ASCII character stands for, "" if it is a letter.
std::string_view mark_of(std::string_view character) {
  static constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
      {"\u2010", "-"},      {"\u2011", "-"},      {"\u2012", "-"},
      {"\u2013", "-"},      {"\u2212", "-"},      {"\u2014", "--"},
      {"\u2015", "--"},     {"\u2044", "/"},      {"\u201C", "\u201C"},
      {"\u201D", "\u201D"}, {"\u201E", "\u201C"}, {"\u00AB", "\u201C"},
      {"\u00BB", "\u201D"}, {"\u2018", "\u2018"}, {"\u20AC", "\u20AC"},
      {"\u00A3", "\u00A3"}, {"\u00A5", "\u00A5"}, {"\u20B9", "\u20B9"},
      {"\u00B0", "\u00B0"}, {"\u00BA", "\u00B0"}, {"\u2026", "..."},
      {"\u2022", "*"}};
  for (const auto& [from, to] : kMarks) {
    if (from == character) return to;
  }
  return {};
}

/// Value of a vulgar fraction character, 0 if it is none.
double vulgar_fraction(std::string_view character) {
  static constexpr std::pair<std::string_view, double> kFractions[] = {
      {"\u00BD", 0.5},    {"\u00BC", 0.25},   {"\u00BE", 0.75},
      {"\u2153", 1. / 3}, {"\u2154", 2. / 3}, {"\u215B", 0.125},
      {"\u215C", 0.375},  {"\u215D", 0.625},  {"\u215E", 0.875}};
  for (const auto& [from, value] : kFractions) {
    if (from == character) return value;
  }
  return 0;
}

bool starts_letter(std::string_view s, std::size_t at) {
  const char c = s[at];
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return true;
  if (static_cast<unsigned char>(c) < 0x80) return false;
  const std::string_view character = s.substr(at, character_length(s, at));
  return mark_of(character).empty() && vulgar_fraction(character) == 0;
}

/// End of the letters that start at `at`: inner apostrophes and dots belong.
std::size_t word_end(std::string_view s, std::size_t at) {
  std::size_t end = at;
  while (end < s.size()) {
    if (starts_letter(s, end)) {
      end += character_length(s, end);
    } else if ((s[end] == '.' || s[end] == '\'') && end > at) {
      ++end;
    } else {
      break;
    }
  }
  return end;
}

std::string without_dots(std::string_view word) {
  std::string out;
  for (char c : word) {
    if (c != '.') out += (c >= 'A' && c <= 'Z') ? char(c + 32) : c;
  }
  while (out.size() > 1 && out.back() == '\'') out.pop_back();
  return out;
}

bool three_digits(std::string_view s, std::size_t at) {
  return at + 3 <= s.size() && is_digit(s[at]) && is_digit(s[at + 1]) &&
         is_digit(s[at + 2]) && (at + 3 == s.size() || !is_digit(s[at + 3]));
}

/// Reads "12", "5,587.75" at `at`; returns its end.
std::size_t read_figure(std::string_view s, std::size_t at, Piece& piece) {
  std::string digits;
  std::size_t end = at;
  while (end < s.size() && is_digit(s[end])) digits += s[end++];
  while (end < s.size() && s[end] == ',' && digits.size() <= 15 &&
         three_digits(s, end + 1)) {
    digits.append(s.substr(end + 1, 3));
    piece.grouped = true;
    end += 4;
  }
  if (end + 1 < s.size() && s[end] == '.' && is_digit(s[end + 1])) {
    digits += s[end++];
    while (end < s.size() && is_digit(s[end])) {
      digits += s[end++];
      if (piece.decimals < 9) ++piece.decimals;
    }
  }
  std::from_chars(digits.data(), digits.data() + digits.size(), piece.value);
  piece.kind = Piece::Kind::number;
  piece.text = std::string(s.substr(at, end - at));
  return end;
}

/// Reads one character that is neither letter nor digit.
std::size_t read_mark(std::string_view s, std::size_t at, Piece& piece) {
  const std::size_t length = character_length(s, at);
  const std::string_view character = s.substr(at, length);
  if (const double value = vulgar_fraction(character); value > 0) {
    piece.kind = Piece::Kind::number;
    piece.value = value;
    piece.decimals = 2;
  } else {
    piece.kind = Piece::Kind::mark;
  }
  const std::string_view mark = mark_of(character);
  piece.text = std::string(mark.empty() ? character : mark);
  return at + length;
}

}  // namespace

Pieces::Pieces(const Document& document, const TokenisedText& text,
               const Sentence& sentence) {
  pieces_.reserve(sentence.last - sentence.first);
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    add_token(document, text.tokens[i], i);
  }
}

void Pieces::add_token(const Document& document, const Token& token,
                       std::uint32_t index) {
  std::string_view s = token.lower;
  if (s.find("\u2044") != std::string_view::npos &&
      token.end <= document.text.size()) {
    // Folding wrote a fraction character out and lost where it began.
    s = std::string_view(document.text)
            .substr(token.begin, token.end - token.begin);
  }
  const bool link = token.kind == TokenKind::link;
  for (std::size_t at = 0; at < s.size();) {
    Piece piece;
    piece.token = index;
    piece.glued = at > 0 || !token.space_before;
    piece.capital = (token.capital || token.inner_capital) && at == 0;
    piece.all_caps = token.all_caps;
    if (link) {
      piece.kind = Piece::Kind::mark;
      piece.text = "@";
      at = s.size();
    } else if (is_digit(s[at])) {
      at = read_figure(s, at, piece);
    } else if (starts_letter(s, at) || (s[at] == '\'' && at + 1 < s.size() &&
                                        starts_letter(s, at + 1))) {
      const std::size_t end = word_end(s, s[at] == '\'' ? at + 1 : at);
      piece.text = without_dots(s.substr(at, end - at));
      at = end;
    } else {
      at = read_mark(s, at, piece);
    }
    if (piece.text != "\xE2\x80\x8B") pieces_.push_back(std::move(piece));
  }
}

const Piece& Pieces::at(std::int64_t index) const {
  static const Piece kOutside{
      Piece::Kind::mark, "", 0, 0, false, false, false, false, 0};
  if (index < 0 || index >= std::int64_t{size()}) return kOutside;
  return pieces_[static_cast<std::size_t>(index)];
}

}  // namespace crosscheck
