#include "scoring/log_odds_account.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kNever = -std::numeric_limits<double>::infinity();

}  // namespace

Contribution account_row(ContributionKind kind, std::string what, double amount,
                         std::uint32_t index, std::uint32_t source) {
  return {std::move(what), amount, kind, index, source};
}

Contribution source_row(std::uint32_t source, double amount) {
  return account_row(ContributionKind::source,
                     "source " + std::to_string(source), amount, source,
                     source);
}

void add_conflicts(const std::vector<Opponent>& against,
                   std::vector<Contribution>& account) {
  double highest = 0;
  for (const Opponent& o : against) highest = std::max(highest, o.exponent);
  double sum = 0;
  for (const Opponent& o : against) sum += exponential(o.exponent - highest);
  const double pressure = highest + natural_log(exponential(-highest) + sum);
  for (const Opponent& o : against) {
    const double share =
        sum > 0 ? exponential(o.exponent - highest) / sum : 0.0;
    const bool counted = o.exponent != kNever;
    account.push_back(
        account_row(ContributionKind::conflict,
                    (counted ? "conflicts with value "
                             : "conflicts, on a side counted once: ") +
                        std::to_string(o.value),
                    -pressure * share, o.value));
  }
}

void add_limit(double reported, std::vector<Contribution>& account) {
  if (reported != kLowestScore && reported != kHighestScore) return;
  double sum = 0;
  for (const Contribution& c : account) sum += c.amount;
  account.push_back(account_row(ContributionKind::limit, "limit of scores",
                                log_odds(reported) - sum));
}

}  // namespace crosscheck
