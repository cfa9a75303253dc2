#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "engine/report/found_text.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kWidestPart = 40;  // columns of what a part is

/// A part of the account in hundredths.
struct Hundredths {
  std::int64_t amount = 0;
  double lost = 0;  ///< what rounding took away
};

/// Rounded so that they add up to the rounded sum: the remainder goes to those
/// that lost most, of equals to the first.
std::vector<Hundredths> rounded(const std::vector<FoundContribution>& account,
                                std::int64_t& total) {
  constexpr double kMost = 1e12;  // no score has as much
  std::vector<Hundredths> parts;
  double sum = 0;
  std::int64_t given = 0;
  for (const FoundContribution& part : account) {
    const double exact = std::clamp(part.amount * 100, -kMost, kMost);
    const double near = std::round(exact);
    parts.push_back({static_cast<std::int64_t>(near), exact - near});
    sum += exact;
    given += parts.back().amount;
  }
  total = static_cast<std::int64_t>(std::round(sum));
  std::vector<std::size_t> order(parts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const std::int64_t step = total > given ? 1 : -1;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) {
                     return static_cast<double>(step) * parts[a].lost >
                            static_cast<double>(step) * parts[b].lost;
                   });
  for (std::size_t k = 0; given != total && k < order.size(); ++k) {
    parts[order[k]].amount += step;
    given += step;
  }
  total = given;
  return parts;
}

std::string signed_text(std::int64_t hundredths) {
  return fmt::format("{}{}.{:02}", hundredths < 0 ? '-' : '+',
                     std::abs(hundredths) / 100, std::abs(hundredths) % 100);
}

}  // namespace

std::string account_text(const FoundClaim& claim, bool log_odds,
                         std::size_t most) {
  if (claim.account.empty()) return {};
  std::int64_t total = 0;
  const std::vector<Hundredths> parts = rounded(claim.account, total);
  std::string text;
  std::int64_t rest = 0;
  std::size_t shown = 0, folded = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].amount == 0) continue;
    if (shown == most) {
      rest += parts[i].amount;
      ++folded;
      continue;
    }
    ++shown;
    text += fmt::format(
        "{}{} {}", text.empty() ? "" : " \u00B7 ", signed_text(parts[i].amount),
        shortened(safe_text(claim.account[i].what), kWidestPart));
  }
  if (folded > 0) {
    text += fmt::format(" \u00B7 {} {} more", signed_text(rest), folded);
  }
  std::string score;
  append_short_score(score, claim.score);
  return fmt::format("{}{}= {}{}{}", text, text.empty() ? "" : " ",
                     signed_text(total),
                     log_odds ? ", the log-odds of " : ", a score of ", score);
}

}  // namespace crosscheck
