#include "engine/text/tokens/broken_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongestPart = 40;  // bytes; no word is longer
constexpr std::string_view kSoftHyphen = "\xC2\xAD";

// Bytes [begin, end) are white space with one line break.
bool is_one_break(std::string_view text, std::uint32_t begin,
                  std::uint32_t end) {
  if (begin >= end || end - begin > 80) return false;
  const auto gap = text.substr(begin, end - begin);
  return gap.find_first_not_of(" \t\r\n") == std::string_view::npos &&
         std::count(gap.begin(), gap.end(), '\n') == 1;
}

bool is_split_capital(std::string_view text, const Token& before,
                      const Token& token) {
  static constexpr auto kWords = std::to_array<std::string_view>(
      {"an", "as", "at", "by", "he", "if", "in", "is", "it", "my", "no", "of",
       "on", "or", "so", "to", "up", "we"});
  return before.lower.size() == 1 && before.capital &&
         token.lower.size() == 1 && token.kind == TokenKind::word &&
         !token.capital && text[before.end] == '\n' &&
         std::find(kWords.begin(), kWords.end(), before.lower + token.lower) !=
             kWords.end();
}

bool is_small_word(const Token& token) {
  return token.kind == TokenKind::word && !token.capital &&
         token.lower.size() > 1 && token.lower[0] != '\'' &&
         token.lower != "and" && token.lower != "or";
}

// First parts of words that are written with a hyphen.
bool keeps_hyphen(std::string_view part) {
  static const WordList kParts(
      "all anti best co cross ex far first full half hard high ill in left "
      "long low mid much multi non off on one out post pre pro right second "
      "self semi short so then third two three four five six seven eight nine "
      "ten twenty thirty forty fifty sixty seventy eighty ninety well year old "
      "by and the of to");
  return kParts.contains(part.substr(part.rfind('-') + 1));
}

class Mender {
 public:
  Mender(std::string_view text, std::size_t first, std::vector<Token>& tokens)
      : text_(text), first_(first), kept_(first), tokens_(tokens) {}

  void run() {
    for (std::size_t i = first_; i < tokens_.size(); ++i) {
      Token& token = tokens_[i];
      if (joins_capital(token) || joins_at_hyphen(token)) continue;
      if (kept_ != i) tokens_[kept_] = std::move(token);
      ++kept_;
    }
    tokens_.resize(kept_);
  }

 private:
  bool joins_capital(const Token& token) {
    if (kept_ == first_) return false;
    Token& before = tokens_[kept_ - 1];
    if (!is_split_capital(text_, before, token)) return false;
    before.lower += token.lower;
    before.end = token.end;
    return true;
  }

  // Takes the hyphen back that was kept as a token of its own; a soft one is
  // in no token.
  bool joins_at_hyphen(const Token& token) {
    if (kept_ == first_ || !is_small_word(token)) return false;
    if (tokens_[kept_ - 1].lower.size() > kLongestPart) return false;
    const Token& last = tokens_[kept_ - 1];
    const bool soft = text_.substr(last.end, kSoftHyphen.size()) == kSoftHyphen;
    const std::uint32_t gap =
        soft ? last.end + static_cast<std::uint32_t>(kSoftHyphen.size())
             : last.end;
    if (!is_one_break(text_, gap, token.begin)) return false;
    if (soft) return join(tokens_[kept_ - 1], token, "");
    if (last.lower != "-" || last.space_before || kept_ < first_ + 2) {
      return false;
    }
    Token& part = tokens_[kept_ - 2];
    if (part.kind != TokenKind::word || part.lower.size() < 2 ||
        part.lower.size() > kLongestPart) {
      return false;
    }
    --kept_;
    return join(part, token, keeps_hyphen(part.lower) ? "-" : "");
  }

  static bool join(Token& part, const Token& rest, std::string_view hyphen) {
    part.lower += hyphen;
    part.lower += rest.lower;
    part.end = rest.end;
    part.all_caps = false;
    return true;
  }

  std::string_view text_;
  std::size_t first_;
  std::size_t kept_;
  std::vector<Token>& tokens_;
};

}  // namespace

void mend_broken_words(std::string_view text, std::size_t first,
                       std::vector<Token>& tokens) {
  Mender(text, first, tokens).run();
}

}  // namespace crosscheck
