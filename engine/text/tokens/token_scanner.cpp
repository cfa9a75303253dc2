// Cuts running text into tokens, left to right, one decision a token.
//
// Every look ahead is bounded by a constant (kLookAhead) or is consumed by the
// token that it decides, so the whole is linear in the text.
#include "engine/text/tokens/token_scanner.h"

#include <algorithm>
#include <array>

#include "engine/text/tokens/abbreviations.h"
#include "engine/text/tokens/characters.h"

namespace crosscheck {
namespace {

using Position = std::uint32_t;

constexpr Position kLookAhead = 80;

bool ascii_alnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
         (c >= 'A' && c <= 'Z');
}

bool is_host_character(char c) {
  return ascii_alnum(c) || c == '-' || c == '.';
}

bool is_top_domain(std::string_view label) {
  static constexpr auto kDomains = std::to_array<std::string_view>(
      {"com", "org", "net", "gov", "edu", "int", "mil", "info", "news",
       "io",  "co",  "tv",  "me",  "ly",  "gd",  "be",  "eu",   "uk",
       "de",  "fr",  "ru",  "us",  "ca",  "au",  "in",  "jp",   "cn"});
  return std::find(kDomains.begin(), kDomains.end(), label) != kDomains.end();
}

class Scanner {
 public:
  Scanner(std::string_view text, Position begin, Position end,
          std::vector<Token>& tokens)
      : text_(text.substr(0, end)), at_(begin), end_(end), tokens_(tokens) {}

  void run() {
    bool space_before = true;
    while (at_ < end_) {
      const Character c = character_at(text_, at_);
      if (c.kind == CharacterClass::space) {
        space_before = true;
        at_ += c.bytes;
      } else if (c.kind == CharacterClass::invisible) {
        at_ += c.bytes;
      } else {
        space_before_ = space_before;
        scan_one(c);
        space_before = false;
      }
    }
  }

 private:
  // Bytes beyond the end read as 0, which no rule takes for anything.
  char byte(Position at) const { return at < end_ ? text_[at] : '\0'; }

  Character peek(Position at) const {
    return at < end_ ? character_at(text_, at) : Character{};
  }

  bool letter_at(Position at) const {
    return peek(at).kind == CharacterClass::letter;
  }
  bool digit_at(Position at) const {
    return byte(at) >= '0' && byte(at) <= '9';
  }
  bool alnum_at(Position at) const {
    const auto kind = peek(at).kind;
    return kind == CharacterClass::letter || kind == CharacterClass::digit;
  }

  void scan_one(const Character& c) {
    if (scan_link(c)) return;
    if (c.kind == CharacterClass::letter) {
      scan_word(at_);
    } else if (c.kind == CharacterClass::digit || starts_decimal(c)) {
      scan_number();
    } else {
      scan_mark(c);
    }
  }

  // ".22": a dot before a digit that follows nothing.
  bool starts_decimal(const Character& c) const {
    return c.code == '.' && space_before_ && digit_at(at_ + 1);
  }

  // ---- links ------------------------------------------------------------

  bool scan_link(const Character& c) {
    if (c.code == '@' || c.code == '#') return scan_handle(c.code == '#');
    if (c.code >= 128 || !ascii_alnum(static_cast<char>(c.code))) return false;
    if (starts_with("http://") || starts_with("https://") ||
        starts_with("www.")) {
      finish(url_end(at_), TokenKind::link);
      return true;
    }
    return scan_host_or_mail();
  }

  bool starts_with(std::string_view prefix) const {
    return text_.substr(at_, prefix.size()) == prefix;
  }

  bool scan_handle(bool tag) {
    Position to = at_ + 1;
    if (tag ? !letter_at(to) : !(alnum_at(to) || byte(to) == '_')) return false;
    while (to < end_ && (alnum_at(to) || byte(to) == '_')) to += peek(to).bytes;
    finish(to, TokenKind::link);
    return true;
  }

  // To the next space, without the marks that close a sentence around it.
  Position url_end(Position from) const {
    Position to = from;
    while (to < end_) {
      const Character c = character_at(text_, to);
      if (c.kind == CharacterClass::space || c.code == '<' || c.code == '>' ||
          c.code == '"' || c.code == 0x201D || c.code == 0x201C) {
        break;
      }
      to += c.bytes;
    }
    static constexpr std::string_view kClosing = ".,;:!?)]'";
    while (to > from &&
           kClosing.find(text_[to - 1]) != std::string_view::npos) {
      --to;
    }
    return to;
  }

  // "host.com/path" and "name@host.org" are links; "Host.com" is a name.
  bool scan_host_or_mail() {
    const Position limit = std::min(end_, at_ + kLookAhead);
    Position to = at_;
    Position at_sign = 0;
    Position last_dot = 0;
    for (; to < limit; ++to) {
      const char c = text_[to];
      if (c == '@' && at_sign == 0) {
        at_sign = to;
        last_dot = 0;
      } else if (c == '.') {
        last_dot = to;
        if (!ascii_alnum(byte(to + 1))) break;
      } else if (!is_host_character(c) &&
                 !(at_sign == 0 && (c == '_' || c == '+'))) {
        break;
      }
    }
    while (to > at_ && !ascii_alnum(text_[to - 1])) --to;
    if (last_dot <= at_ || last_dot + 1 >= to) return false;
    const auto label = text_.substr(last_dot + 1, to - last_dot - 1);
    if (at_sign != 0) {
      if (at_sign == at_ || at_sign + 1 >= to) return false;
      finish(to, TokenKind::link);
      return true;
    }
    return finish_host(to, label);
  }

  bool finish_host(Position to, std::string_view label) {
    if (to < end_ && letter_at(to)) return false;
    if (!is_top_domain(label)) return false;
    if (byte(to) == '/' && alnum_at(to + 1)) {
      finish(url_end(at_), TokenKind::link);
      return true;
    }
    // A missing space after a full stop ("then.In") is no host.
    if (label != fold(label) || label.size() < 3) return false;
    const bool name = is_upper(peek(at_).code);
    finish(to, name ? TokenKind::word : TokenKind::link);
    return true;
  }

  // ---- words ------------------------------------------------------------

  // A word from at_ on; `from` is where its next part begins (behind a hyphen
  // or a leading number).
  void scan_word(Position from) {
    Position to = from;
    for (;;) {
      to = part_end(to);
      if (is_hyphen(peek(to).code) && alnum_at(to + peek(to).bytes)) {
        to += peek(to).bytes;
        continue;
      }
      break;
    }
    finish_word(to);
  }

  // Whether a character that is neither letter nor digit stands inside a part.
  bool joins_part(const Character& c, Position at, Position letters,
                  bool digits_only) const {
    if (c.kind == CharacterClass::invisible || c.code == '_') return true;
    if (letters == 0) return false;
    // The decimals of "magnitude-4.2".
    if (c.code == '.') return digits_only && digit_at(at + 1);
    if (is_apostrophe(c.code)) return letter_at(at + c.bytes);
    return c.code == '&' && joins_capitals(at);
  }

  // Letters, digits, inner apostrophes; the dots of "U.S." and "a.m.".
  Position part_end(Position from) const {
    Position to = from;
    Position letters = 0;
    bool acronym = false;
    bool digits_only = true;
    while (to < end_) {
      const Character c = character_at(text_, to);
      if (c.kind == CharacterClass::letter || c.kind == CharacterClass::digit) {
        digits_only = digits_only && c.kind == CharacterClass::digit;
        to += c.bytes;
        ++letters;
      } else if (joins_part(c, to, letters, digits_only)) {
        to += c.bytes;
      } else if (c.code == '.' && letters == 1 && letter_before(to) &&
                 (acronym || (letter_at(to + 1) && single_letter(to + 1)))) {
        to += c.bytes;
        letters = 0;
        acronym = true;
      } else {
        break;
      }
    }
    return trim_invisible(from, to);
  }

  Position trim_invisible(Position from, Position to) const {
    // Invisible characters behind the last letter belong to no token.
    Position seen = from;
    for (Position at = from; at < to;) {
      const Character c = character_at(text_, at);
      at += c.bytes;
      if (c.kind != CharacterClass::invisible) seen = at;
    }
    return seen;
  }

  bool letter_before(Position at) const {
    return at > 0 && static_cast<unsigned char>(text_[at - 1]) < 128 &&
           ((text_[at - 1] | 32) >= 'a' && (text_[at - 1] | 32) <= 'z');
  }

  // One letter and a dot: "S." of "U.S.", "m." of "a.m.".
  bool single_letter(Position at) const {
    const Position next = at + peek(at).bytes;
    return byte(next) == '.' || !alnum_at(next);
  }

  // "AT&T", "R&B".
  bool joins_capitals(Position ampersand) const {
    return is_upper(peek(ampersand + 1).code) && ampersand > 0 &&
           is_upper(static_cast<unsigned char>(text_[ampersand - 1]));
  }

  void finish_word(Position to) {
    const Position possessive = possessive_begin(to);
    if (possessive > at_ && possessive < to) {
      finish(possessive, TokenKind::word);
      space_before_ = false;
      finish(to, TokenKind::word);
      return;
    }
    if (byte(to) == '.' && takes_dot(to)) ++to;
    finish(to, TokenKind::word);
  }

  // Where "'s" begins at the end of the word, or `to`.
  Position possessive_begin(Position to) const {
    if (to < at_ + 3 || (text_[to - 1] | 32) != 's') return to;
    const Position s = to - 1;
    if (text_[s - 1] == '\'') return s - 1;
    for (Position bytes = 2; bytes <= 3 && s >= at_ + bytes + 1; ++bytes) {
      const Character c = character_at(text_, s - bytes);
      if (c.bytes == bytes && is_apostrophe(c.code)) return s - bytes;
    }
    return to;
  }

  // Whether the dot behind the word [at_, dot) belongs to it.
  bool takes_dot(Position dot) const {
    if (byte(dot + 1) == '.') return false;
    const auto word = text_.substr(at_, dot - at_);
    const auto part = word.substr(word.rfind('-') + 1);
    switch (abbreviation_class(part)) {
      case Abbreviation::title:
      case Abbreviation::word:
        return true;
      case Abbreviation::before_number:
        return figure_follows(dot + 1);
      case Abbreviation::none:
        break;
    }
    return is_initial(part, dot);
  }

  bool figure_follows(Position from) const {
    Position at = from;
    while (at < end_ && at < from + 8) {
      const Character c = character_at(text_, at);
      if (c.kind != CharacterClass::space) {
        return c.kind == CharacterClass::digit;
      }
      at += c.bytes;
    }
    return false;
  }

  // "Linda T. Coe", "J. Doe"; "I." only between two capitals, since it is
  // mostly a pronoun before a full stop.
  bool is_initial(std::string_view word, Position dot) const {
    const Character c = character_at(word, 0);
    if (c.bytes != word.size() || !is_upper(c.code)) return false;
    if (c.code != 'I') return true;
    if (tokens_.empty() || !tokens_.back().capital) return false;
    return byte(dot + 1) == ' ' && is_upper(peek(dot + 2).code);
  }

  // ---- numbers ----------------------------------------------------------

  void scan_number() {
    Position to = number_end(at_);
    if (is_hyphen(peek(to).code) && letter_at(to + peek(to).bytes)) {
      scan_word(to + peek(to).bytes);  // "12-page", "61-year-old"
      return;
    }
    if (const Position word = suffixed_end(to); word != to) {
      if (is_hyphen(peek(word).code) && alnum_at(word + peek(word).bytes)) {
        scan_word(word + peek(word).bytes);  // "19th-century"
      } else {
        finish(word, TokenKind::word);
      }
      return;
    }
    finish(to, TokenKind::number);
  }

  Position digits_end(Position from) const {
    Position to = from;
    while (to < end_ && peek(to).kind == CharacterClass::digit) {
      to += peek(to).bytes;
    }
    return to;
  }

  // Digits with groups, decimals, clock and fraction signs, ISO hyphens.
  Position number_end(Position from) const {
    Position to = byte(from) == '.' ? digits_end(from + 1) : digits_end(from);
    if (const Position day = iso_day_end(from, to); day != to) return day;
    for (;;) {
      const char c = byte(to);
      const bool joins = (c == ',' && groups_thousands(to)) ||
                         ((c == '.' || c == '/') && digit_at(to + 1)) ||
                         (c == ':' && reads_as_clock(from, to)) ||
                         (c == '-' && reads_as_mixed(from, to));
      if (!joins) return to;
      to = digits_end(to + 1);
    }
  }

  // ",500" or, in the Indian way, ",00,000".
  bool groups_thousands(Position comma) const {
    const Position to = digits_end(comma + 1);
    const Position size = to - comma - 1;
    return size == 3 || (size == 2 && byte(to) == ',' && digit_at(to + 1));
  }

  bool reads_as_clock(Position from, Position colon) const {
    return colon - from <= 5 && digit_at(colon + 1) && digit_at(colon + 2) &&
           !digit_at(colon + 3);
  }

  // "2-1/2": a whole number and a fraction.
  bool reads_as_mixed(Position from, Position hyphen) const {
    if (hyphen - from > 3) return false;
    Position to = hyphen + 1;
    while (digit_at(to) && to < hyphen + 4) ++to;
    return to > hyphen + 1 && byte(to) == '/' && digit_at(to + 1);
  }

  // "2031-03-04".
  Position iso_day_end(Position from, Position to) const {
    const bool day = to - from == 4 && byte(to) == '-' && digit_at(to + 1) &&
                     digit_at(to + 2) && byte(to + 3) == '-' &&
                     digit_at(to + 4) && digit_at(to + 5) && !digit_at(to + 6);
    return day ? to + 6 : to;
  }

  // "18th", "1990s", "'90s", "3D": figure and suffix are one word.
  Position suffixed_end(Position to) const {
    static constexpr auto kSuffixes = std::to_array<std::string_view>(
        {"st", "nd", "rd", "th", "s", "ST", "ND", "RD", "TH", "D", "G"});
    Position letters = to;
    while (letters < to + 3 && ascii_alnum(byte(letters))) ++letters;
    const auto suffix = text_.substr(to, letters - to);
    const bool known = std::find(kSuffixes.begin(), kSuffixes.end(), suffix) !=
                       kSuffixes.end();
    return known && !alnum_at(letters) ? letters : to;
  }

  // ---- marks ------------------------------------------------------------

  void scan_mark(const Character& c) {
    Position to = at_ + c.bytes;
    if (c.code == '.' && byte(to) == '.') {
      while (byte(to) == '.') ++to;
    } else if (c.code == '-' && byte(to) == '-') {
      while (byte(to) == '-') ++to;
    } else if ((c.code == '`' || c.code == '\'') && byte(to) == c.code) {
      ++to;
    }
    const bool quote = c.code == '`' || c.code == '\'';
    finish(to, c.kind == CharacterClass::symbol && !quote
                   ? TokenKind::symbol
                   : TokenKind::punctuation);
  }

  // ---- the token --------------------------------------------------------

  void finish(Position to, TokenKind kind) {
    Token token;
    token.begin = at_;
    token.end = to;
    token.kind = kind;
    token.space_before = space_before_;
    const auto text = text_.substr(at_, to - at_);
    const bool mark = kind == TokenKind::punctuation;
    token.lower = mark ? std::string(text) : fold(text);
    if (!mark) mark_case(text, token);
    tokens_.push_back(std::move(token));
    at_ = to;
  }

  static void mark_case(std::string_view text, Token& token) {
    std::size_t upper = 0;
    std::size_t lower = 0;
    for (std::size_t at = 0; at < text.size();) {
      const Character c = character_at(text, at);
      at += c.bytes;
      if (is_upper(c.code)) {
        if (upper + lower == 0) token.capital = true;
        token.inner_capital = !token.capital;
        ++upper;
      } else if (is_lower(c.code)) {
        ++lower;
      }
    }
    token.all_caps = upper >= 2 && lower == 0;
  }

  std::string_view text_;
  Position at_;
  Position end_;
  std::vector<Token>& tokens_;
  bool space_before_ = true;
};

}  // namespace

void scan_tokens(std::string_view text, std::uint32_t begin, std::uint32_t end,
                 std::vector<Token>& tokens) {
  Scanner(text, begin, end, tokens).run();
}

}  // namespace crosscheck
