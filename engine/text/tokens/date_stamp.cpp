#include "engine/text/tokens/date_stamp.h"

#include <algorithm>
#include <array>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

bool is_figure(const Token& token, std::size_t fewest, std::size_t most) {
  return token.kind == TokenKind::number && token.lower.size() >= fewest &&
         token.lower.size() <= most;
}

}  // namespace

bool is_weekday_name(std::string_view folded) {
  static const WordList kDays(
      "monday tuesday wednesday thursday friday saturday sunday "
      "mon tue tues wed thu thur thurs fri sat sun "
      "mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.");
  return kDays.contains(folded);
}

bool is_month_name(std::string_view folded) {
  static constexpr auto kStems = std::to_array<std::string_view>(
      {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
       "nov", "dec"});
  if (folded.size() < 3 || folded.size() > 10) return false;
  return std::find(kStems.begin(), kStems.end(), folded.substr(0, 3)) !=
         kStems.end();
}

std::uint32_t full_date_length(const std::vector<Token>& tokens,
                               std::uint32_t at, std::uint32_t last) {
  if (at >= last || !tokens[at].capital || !is_weekday_name(tokens[at].lower)) {
    return 0;
  }
  std::uint32_t next = at + 1;
  if (next < last && tokens[next].lower == ",") ++next;
  if (next + 2 >= last) return 0;
  const bool month_first = tokens[next].capital &&
                           is_month_name(tokens[next].lower) &&
                           is_figure(tokens[next + 1], 1, 2);
  const bool day_first = is_figure(tokens[next], 1, 2) &&
                         tokens[next + 1].capital &&
                         is_month_name(tokens[next + 1].lower);
  if (!month_first && !day_first) return 0;
  next += 2;
  if (tokens[next].lower == ",") ++next;
  return next < last && is_figure(tokens[next], 4, 4) ? next + 1 - at : 0;
}

}  // namespace crosscheck
