#include "engine/train/token_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
// A letter of any script counts: bytes outside ASCII are taken for letters.
bool is_letter(char c) {
  return is_capital(c) || is_small(c) ||
         (static_cast<unsigned char>(c) & 0x80U);
}
bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

bool all_digits(std::string_view token) {
  return !token.empty() && std::all_of(token.begin(), token.end(), is_digit);
}

bool is_initial(std::string_view token) {
  return token.size() == 1 && is_letter(token.front());
}

bool is_function_word(std::string_view token) {
  return is_one_of(
      token, {"a",     "an",    "the",   "and",     "but",   "or",     "nor",
              "who",   "whom",  "whose", "which",   "that",  "what",   "when",
              "where", "while", "as",    "with",    "in",    "on",     "at",
              "of",    "to",    "for",   "from",    "by",    "is",     "are",
              "was",   "were",  "has",   "have",    "had",   "he",     "she",
              "it",    "they",  "we",    "i",       "you",   "his",    "her",
              "its",   "their", "our",   "my",      "this",  "these",  "those",
              "there", "not",   "if",    "because", "after", "before", "so"});
}

bool closes(std::string_view token) {
  return is_one_of(token,
                   {",",   ".",   ";",  ":",  "?",  "!",   ")",    "]",   "}",
                    "%",   "'",   "''", "’",  "”",  "...", "'s",   "n't", "'re",
                    "'ve", "'ll", "'m", "'d", "’s", "n’t", "-RRB-"});
}

bool opens(std::string_view token) {
  return is_one_of(token,
                   {"(", "[", "{", "``", "$", "£", "€", "#", "“", "-LRB-"});
}

std::string_view as_printed(std::string_view token) {
  if (token == "``" || token == "''") return "\"";
  if (token == "-LRB-") return "(";
  if (token == "-RRB-") return ")";
  return token;
}

/// Tokens with bounds-safe access: "" outside.
struct TokenRow {
  std::span<const std::string> tokens;

  std::string_view at(std::size_t i) const {
    return i < tokens.size() ? std::string_view(tokens[i]) : std::string_view();
  }

  // Whether the hyphen or slash at `mark` ties the words beside it.
  bool ties(std::size_t mark) const {
    if (mark == 0) return false;
    const std::string_view left = at(mark - 1);
    const std::string_view right = at(mark + 1);
    if (left.empty() || right.empty() || !is_alphanumeric(left.back()) ||
        !is_alphanumeric(right.front())) {
      return false;
    }
    return at(mark) == "/" || !is_function_word(right) || at(mark + 2) == "-";
  }

  // ". 38 - caliber": the point belongs to the figure behind it.
  bool begins_decimal(std::size_t mark) const {
    return at(mark) == "." && all_digits(at(mark + 1)) && mark > 0 &&
           is_small(at(mark - 1).front());
  }

  bool goes_on_after(std::size_t mark) const {
    const std::string_view left = mark > 0 ? at(mark - 1) : "";
    const std::string_view right = at(mark + 1);
    if (at(mark) == ".") {
      return (all_digits(left) && all_digits(right)) ||
             (is_initial(left) && is_initial(right) && at(mark + 2) == ".") ||
             begins_decimal(mark);
    }
    const std::size_t digits = at(mark) == "," ? 3 : 2;
    return is_one_of(at(mark), {",", ":"}) && all_digits(left) &&
           all_digits(right) && right.size() == digits;
  }

  // Whether no blank stands between tokens i - 1 and i; `quoted`: a quotation
  // mark is open before token i.
  bool close(std::size_t i, bool quoted) const {
    const std::string_view left = at(i - 1);
    const std::string_view right = at(i);
    if (right == "\"") return quoted;
    if (left == "\"") return quoted;
    if (is_one_of(right, {"-", "/"})) return ties(i);
    if (is_one_of(left, {"-", "/"})) return ties(i - 1);
    if (closes(right)) return !begins_decimal(i);
    return opens(left) || goes_on_after(i - 1);
  }
};

}  // namespace

void append_tokens(std::string& text, std::span<const std::string> tokens) {
  const TokenRow row{tokens};
  bool quoted = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i > 0 && !row.close(i, quoted)) text += ' ';
    text += as_printed(tokens[i]);
    const auto marks = std::count(tokens[i].begin(), tokens[i].end(), '"');
    if (marks % 2 == 1) quoted = !quoted;
  }
}

}  // namespace crosscheck
