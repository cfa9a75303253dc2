#include "scoring/open_fit.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/followers.h"
#include "scoring/open_pass.h"
#include "scoring/open_rounds.h"

namespace crosscheck {
namespace {

void give_votes(const Evidence& evidence, const ClaimCells& cells,
                OpenFit& fit) {
  OpenPass pass(evidence, cells);
  pass.discount(fit.weight);
  pass.vote(fit.p);
  fit.voted = true;
}

// The better of two orders of learning; see fit_open().
OpenFit fit_from(const Evidence& evidence, const ClaimCells& cells,
                 const std::vector<Dependence>& followers) {
  constexpr double kWorthSwitching = 0.02;
  OpenFit fit = fit_rounds(evidence, cells, Learning::pooled_first, followers);
  fit.overturned = overturned_share(evidence, cells, fit);
  if (cells.one_attribute()) return fit;
  OpenFit other =
      fit_rounds(evidence, cells, Learning::by_attribute, followers);
  other.overturned = overturned_share(evidence, cells, other);
  const bool switches = fit.overturned > other.overturned + kWorthSwitching;
  return switches ? other : fit;
}

// By SourceId: those with more claims first.
std::vector<std::uint32_t> ranks_by_claims(const Evidence& evidence,
                                           const ClaimCells& cells) {
  std::vector<std::uint32_t> claims(evidence.source_count, 0);
  for (std::size_t c = 0; c < cells.size(); ++c) {
    claims[cells.source[c]] += cells.count[c];
  }
  std::vector<std::uint32_t> order = evidence.source_order;
  std::stable_sort(
      order.begin(), order.end(),
      [&](std::uint32_t a, std::uint32_t b) { return claims[a] > claims[b]; });
  std::vector<std::uint32_t> rank(order.size());
  for (std::uint32_t k = 0; k < order.size(); ++k) rank[order[k]] = k;
  return rank;
}

// By how much, a claim, `other` makes the claims likelier than `fit` does,
// where those of followers count for less.
double likelier_by(const Evidence& evidence, const ClaimCells& cells,
                   const std::vector<Dependence>& followers, const OpenFit& fit,
                   const OpenFit& other) {
  const std::vector<float> weight = copy_weights(
      evidence, cells, followers, ranks_by_claims(evidence, cells));
  const auto likelihood = [&](const OpenFit& f) {
    OpenPass pass(evidence, cells, f.spread);
    pass.discount(weight);
    pass.weigh(f.cell_accuracy);
    return pass.log_likelihood(f.cell_accuracy);
  };
  double claims = 0;
  for (const std::uint32_t count : cells.count) claims += count;
  return (likelihood(other) - likelihood(fit)) / claims;
}

}  // namespace

double overturned_share(const Evidence& evidence, const ClaimCells& cells,
                        const OpenFit& fit) {
  constexpr double kEqual = 1e-6;
  OpenPass pass(evidence, cells);
  pass.discount(fit.weight);
  std::uint32_t disputed = 0;
  std::uint32_t overturned = 0;
  for (const std::uint32_t i : cells.items) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    if (last - first < 2) continue;
    ++disputed;
    double most = 0;
    std::uint32_t best = first;
    for (std::uint32_t v = first; v < last; ++v) {
      most = std::max(most, pass.weighted_count(v));
      if (fit.p[v] > fit.p[best]) best = v;
    }
    overturned += pass.weighted_count(best) < most - kEqual;
  }
  return disputed == 0 ? 0.0 : static_cast<double>(overturned) / disputed;
}

OpenFit fit_open(const Evidence& evidence, const ClaimCells& cells) {
  constexpr double kNotTrusted = 0.4;
  constexpr double kMuchLikelier = 0.015;
  OpenFit fit = fit_from(evidence, cells, {});
  const std::vector<Dependence> followers = find_followers(evidence, cells);
  if (!followers.empty()) {
    OpenFit other = fit_from(evidence, cells, followers);
    if (likelier_by(evidence, cells, followers, fit, other) > kMuchLikelier) {
      fit = std::move(other);
    }
  }
  if (fit.overturned > kNotTrusted) give_votes(evidence, cells, fit);
  return fit;
}

}  // namespace crosscheck
