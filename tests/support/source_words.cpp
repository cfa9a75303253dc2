#include "tests/support/source_words.h"

#include <algorithm>
#include <cctype>

namespace crosscheck::testing {
namespace {

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// Bytes of a character at the front that is a sign: one of U+0080 to U+00BF,
/// U+2000 to U+2FFF (punctuation, symbols) or U+F000 to U+FFFF (marks of order
/// and replacement), or a byte that UTF-8 does not know; else 0.
std::size_t sign_length(std::string_view text) {
  if (static_cast<unsigned char>(text[0]) >= 0xF8) return 1;
  switch (static_cast<unsigned char>(text[0])) {
    case 0xC2:
      return std::min<std::size_t>(2, text.size());
    case 0xE2:
    case 0xEF:
      return std::min<std::size_t>(3, text.size());
    default:
      return 0;
  }
}

bool is_name_part(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Signs behind which a capital says nothing: a sentence, an entry or a
/// quotation may begin there.
bool ends_sentence(char c) {
  return std::string_view(".:;!?\"`([{|=*<>/").find(c) !=
         std::string_view::npos;
}

class Reader {
 public:
  explicit Reader(std::string_view source) : source_(source) {}

  SourceText read() {
    while (at_ < source_.size()) step();
    return std::move(found_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < source_.size() ? source_[at_ + ahead] : '\0';
  }
  [[nodiscard]] std::string_view rest() const { return source_.substr(at_); }

  void step() {
    const char c = peek();
    if (c == '\n') {
      end_line();
    } else if (rest().starts_with("#include")) {
      at_ = std::min(source_.find('\n', at_), source_.size());
    } else if (rest().starts_with("//")) {
      const std::size_t end = std::min(source_.find('\n', at_), source_.size());
      comment(source_.substr(at_, end - at_));
      at_ = end;
    } else if (rest().starts_with("/*")) {
      const std::size_t end = std::min(source_.find("*/", at_), source_.size());
      comment(source_.substr(at_, end - at_));
      at_ = std::min(end + 2, source_.size());
    } else if (rest().starts_with("R\"")) {
      raw_literal();
    } else if (c == '"' || c == '\'') {
      literal(c);
    } else if (is_name_part(c)) {
      name();
    } else {
      code_on_line_ |= c != ' ';
      ++at_;
    }
  }

  void end_line() {
    comment_before_ = comment_on_line_;
    code_on_line_ = comment_on_line_ = false;
    ++line_;
    ++at_;
  }

  // A number may hold "'" between its digits: no literal begins there.
  void name() {
    code_on_line_ = true;
    const bool number = std::isdigit(static_cast<unsigned char>(peek())) != 0;
    std::size_t end = at_;
    while (end < source_.size() &&
           (is_name_part(source_[end]) || (number && source_[end] == '\''))) {
      ++end;
    }
    found_.identifiers.emplace(source_.substr(at_, end - at_));
    at_ = end;
  }

  void comment(std::string_view text) {
    const bool goes_on = comment_before_ && !code_on_line_;
    comment_on_line_ = true;
    while (!text.empty() && (text[0] == '/' || text[0] == '*' ||
                             text[0] == '<' || text[0] == ' ')) {
      text.remove_prefix(1);
    }
    begins_ = !goes_on || begins_;
    const std::size_t line = line_;
    words(text, false);
    line_ = line + std::count(text.begin(), text.end(), '\n');
  }

  void raw_literal() {
    const std::size_t open = source_.find('(', at_);
    const std::string close =
        ")" + std::string(source_.substr(at_ + 2, open - at_ - 2)) + "\"";
    const std::size_t end = source_.find(close, open);
    begins_ = true;
    words(source_.substr(open + 1, end - open - 1), true);
    at_ = end + close.size();
    code_on_line_ = true;
  }

  void literal(char quote) {
    std::string text;
    ++at_;
    while (at_ < source_.size() && peek() != quote && peek() != '\n') {
      text += peek() == '\\' ? escaped() : peek();
      ++at_;
    }
    ++at_;
    code_on_line_ = true;
    begins_ = true;
    if (quote == '"') words(text, true);
  }

  /// What an escape stands for, a blank where that is no letter of a word;
  /// goes to its last character.
  char escaped() {
    ++at_;
    if (peek() == 'x') {
      const std::string digits(source_.substr(at_ + 1, 2));
      at_ += 2;
      return static_cast<char>(std::stoi(digits, nullptr, 16));
    }
    if (peek() == 'u') at_ += 4;
    return ' ';
  }

  void words(std::string_view text, bool in_literal) {
    std::string word;
    std::size_t line = line_;
    const auto end_word = [&] {
      if (word.empty()) return;
      found_.words.push_back({word, line, in_literal, begins_});
      begins_ = false;
      word.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      const bool inside = c == '\'' && !word.empty() && i + 1 < text.size() &&
                          is_letter(text[i + 1]);
      const std::size_t sign = sign_length(text.substr(i));
      if (sign > 0) {
        end_word();
        i += sign - 1;
        continue;
      }
      if (is_letter(c) || inside) {
        word += c;
        continue;
      }
      end_word();
      if (c == '\n') ++line;
      if (c == '\n' && in_literal) begins_ = true;
      if (c != ' ' && c != '\n') begins_ = ends_sentence(c);
    }
    end_word();
    if (in_literal) line_ = line;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  bool code_on_line_ = false;
  bool comment_on_line_ = false;
  bool comment_before_ = false;
  bool begins_ = true;
  SourceText found_;
};

}  // namespace

SourceText read_source(std::string_view source) {
  return Reader(source).read();
}

}  // namespace crosscheck::testing
