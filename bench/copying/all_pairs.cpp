#include "bench/copying/all_pairs.h"

#include <algorithm>

#include "scoring/copy_chance.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

struct Claim {
  std::uint32_t item, value, slot;
};

std::vector<std::vector<Claim>> claims_by_source(const CopyContext& context) {
  const Evidence& e = context.evidence;
  std::vector<std::vector<Claim>> claims(e.source_count);
  for (const std::uint32_t i : context.cells.items)
    for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1]; ++v)
      for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1]; ++k)
        claims[e.claim_source[k]].push_back({i, v, k});
  return claims;
}

// What is found of one pair, from the chances of its agreements; the formulas
// of find_dependences().
Dependence judged(const std::vector<double>& chances, std::uint32_t common,
                  double reluctance) {
  Dependence d;
  d.common = common;
  d.agreed = static_cast<std::uint32_t>(chances.size());
  if (common < 5) return d;
  double share = 0.5;
  for (int step = 0; step < 40; ++step) {
    double taken = 0;
    for (const double p : chances) taken += share / (share + (1 - share) * p);
    share = (taken + 0.5) / (common + 5);
  }
  double log_likelihood = (common - d.agreed) * natural_log(1 - share);
  for (const double p : chances)
    log_likelihood += natural_log(share / p + 1 - share);
  d.probability =
      probability_from(log_likelihood - 0.5 * natural_log(common) - reluctance);
  d.share = d.probability > 0.05 ? d.probability * share : 0;
  return d;
}

Dependence compare(const std::vector<Claim>& a, const std::vector<Claim>& b,
                   const CopyChance& chance, double reluctance) {
  std::vector<double> chances;
  std::uint32_t common = 0;
  auto from = b.begin();
  for (const Claim& x : a) {
    while (from != b.end() && from->item < x.item) ++from;
    for (auto y = from; y != b.end() && y->item == x.item; ++y) {
      ++common;
      if (x.value == y->value)
        chances.push_back(chance.agreement(x.item, x.value, x.slot, y->slot));
    }
  }
  return judged(chances, common, reluctance);
}

}  // namespace

std::vector<Dependence> compare_all_pairs(const CopyContext& context) {
  const CopyChance chance(context);
  const std::vector<std::vector<Claim>> claims = claims_by_source(context);
  const std::vector<std::uint32_t>& order = context.evidence.source_order;
  const auto speaking = static_cast<double>(
      std::count_if(claims.begin(), claims.end(),
                    [](const auto& of_one) { return !of_one.empty(); }));
  const double reluctance = std::max(3.0, natural_log(std::max(1.0, speaking)));
  std::vector<Dependence> found;
  for (std::size_t i = 0; i < order.size(); ++i) {
    for (std::size_t j = i + 1; j < order.size(); ++j) {
      Dependence d =
          compare(claims[order[i]], claims[order[j]], chance, reluctance);
      d.a = order[i];
      d.b = order[j];
      if (d.share > 0.01) found.push_back(d);
    }
  }
  return found;
}

}  // namespace crosscheck
