#include "scoring/copy_comparison.h"

#include <algorithm>
#include <bit>

namespace crosscheck {
namespace {

constexpr std::uint32_t kLook = 256;  // common items between two looks

// The step of the histogram of a P_ind in [1e-4, 1).
std::size_t step_of(double p) {
  constexpr std::uint64_t kOne = std::bit_cast<std::uint64_t>(1.0);
  return static_cast<std::size_t>((kOne - std::bit_cast<std::uint64_t>(p)) >>
                                  (52 - 4));
}

std::size_t end_of_item(const ClaimLists& lists,
                        std::span<const ClaimLists::Claim> claims,
                        std::size_t at, std::uint32_t item) {
  while (at < claims.size() && lists.item_of(claims[at]) == item) ++at;
  return at;
}

// The first claim from `at` on whose item is not before `item`, by steps that
// double and then halve.
std::size_t seek(const ClaimLists& lists,
                 std::span<const ClaimLists::Claim> claims, std::size_t at,
                 std::uint32_t item) {
  std::size_t step = 1;
  std::size_t low = at;
  while (at < claims.size() && lists.item_of(claims[at]) < item) {
    low = at + 1;
    at += step;
    step *= 2;
  }
  std::size_t high = std::min(at, claims.size());
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (lists.item_of(claims[middle]) < item) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

}  // namespace

CopyComparison::CopyComparison(const ClaimLists& lists, std::uint64_t place_a,
                               std::uint64_t place_b, const CopyChance& chance,
                               std::uint32_t most_common, bool doubtful) {
  Claims few = lists.of(place_a);
  Claims many = lists.of(place_b);
  if (few.size() > many.size()) std::swap(few, many);
  walk(lists, few, many, chance, most_common, doubtful);
}

void CopyComparison::walk(const ClaimLists& lists, Claims few, Claims many,
                          const CopyChance& chance, std::uint32_t most_common,
                          bool doubtful) {
  std::size_t j = 0;
  std::uint32_t next_look = kLook;
  for (std::size_t i = 0; i < few.size() && common_ < most_common;) {
    const std::uint32_t item = lists.item_of(few[i]);
    j = seek(lists, many, j, item);
    const std::size_t end_i = end_of_item(lists, few, i, item);
    const std::size_t end_j = end_of_item(lists, many, j, item);
    for (; i < end_i; ++i) {
      for (std::size_t k = j; k < end_j; ++k)
        add(few[i], many[k], item, chance);
    }
    j = end_j;
    if (doubtful && common_ >= next_look) {
      next_look += kLook;
      if (hopeless()) {
        given_up_ = true;
        return;
      }
    }
  }
}

void CopyComparison::add(const ClaimLists::Claim& a, const ClaimLists::Claim& b,
                         std::uint32_t item, const CopyChance& chance) {
  ++common_;
  if (a.value != b.value) return;
  ++agreed_;
  const double p = chance.agreement(item, a.value, a.slot, b.slot);
  const Fixed odds = to_fixed(1 / p - 1);
  Step& step = steps_[std::min(kSteps - 1, step_of(p))];
  ++step.count;
  step.odds += odds;
  odds_ += odds;
}

bool CopyComparison::hopeless() const {
  return from_fixed(odds_) < 1.25 * (common_ - agreed_);
}

double CopyComparison::share_from(double share) const {
  for (int round = 0; round < 40; ++round) {
    double taken = 0;
    for (const Step& s : steps_) {
      if (s.count == 0) continue;
      const double odds = from_fixed(s.odds) / s.count;
      taken += s.count * share / (share + (1 - share) / (1 + odds));
    }
    share = (taken + 0.5) / (common_ + 5);
  }
  return share;
}

double CopyComparison::probability(double share, double reluctance) const {
  const double differ = common_ - agreed_;
  double log_likelihood = differ * natural_log(1 - share);
  for (const Step& s : steps_) {
    if (s.count == 0) continue;
    const double odds = from_fixed(s.odds) / s.count;
    log_likelihood += s.count * natural_log(1 + share * odds);
  }
  return probability_from(log_likelihood - 0.5 * natural_log(common_) -
                          reluctance);
}

}  // namespace crosscheck
