#include <algorithm>

#include "engine/text/tokens/sentences.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLongestDateline = 16;

bool is_dash(const Token& token) {
  return is_one_of(token.lower, {"–", "—", "--", "-", "―"});
}

// Tokens of "(Reuters)" or "(AP and staff)" at `at`, or 0.
std::uint32_t bracket_length(const std::vector<Token>& tokens, std::uint32_t at,
                             std::uint32_t last) {
  if (at >= last || tokens[at].lower != "(") return 0;
  for (std::uint32_t to = at + 1; to < last && to <= at + 6; ++to) {
    if (tokens[to].lower == ")") return to + 1 - at;
  }
  return 0;
}

// Place names and the days behind them; stops at what is neither.
struct DatelineBody {
  std::uint32_t end = 0;
  std::uint32_t capital_words = 0;
  std::uint32_t shouted = 0;  // in capitals throughout
};

DatelineBody scan_dateline(const std::vector<Token>& tokens,
                           const Sentence& sentence) {
  DatelineBody body;
  const auto limit = std::min(sentence.last, sentence.first + kLongestDateline);
  std::uint32_t at = sentence.first;
  for (; at < limit; ++at) {
    const Token& token = tokens[at];
    if (token.kind == TokenKind::word && token.capital) {
      ++body.capital_words;
      if (token.all_caps) ++body.shouted;
    } else if (const auto skip = bracket_length(tokens, at, limit)) {
      at += skip - 1;
    } else if (token.kind != TokenKind::number &&
               !is_one_of(token.lower,
                          {",", "/", ".", "and", "de", "del", "la"})) {
      break;
    }
  }
  body.end = at;
  return body;
}

}  // namespace

std::uint32_t dateline_length(const std::vector<Token>& tokens,
                              const Sentence& sentence) {
  const auto body = scan_dateline(tokens, sentence);
  if (body.capital_words == 0 || body.end + 1 >= sentence.last) return 0;
  const Token& first = tokens[sentence.first];
  const bool dash = is_dash(tokens[body.end]);
  const bool colon = tokens[body.end].lower == ":";
  const auto length = body.end + 1 - sentence.first;
  if (first.all_caps && body.shouted * 2 >= body.capital_words) {
    return dash || colon ? length : 0;
  }
  // A name in small letters needs the dash and a sentence behind it.
  const bool short_name = first.capital && body.capital_words <= 4;
  const bool sentence_follows = tokens[body.end + 1].capital;
  const bool spaced = tokens[body.end].space_before;
  return dash && spaced && short_name && sentence_follows ? length : 0;
}

}  // namespace crosscheck
