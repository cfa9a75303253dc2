#include "scoring/hubs_and_authorities.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {
namespace {

void divide_by_maximum(std::vector<double>& numbers) {
  double most = 0;
  for (const double x : numbers) most = std::max(most, x);
  if (most <= 0) return;
  for (double& x : numbers) x /= most;
}

void trust_from_belief(const Evidence& evidence, std::span<const double> factor,
                       const std::vector<double>& belief,
                       std::vector<double>& trust) {
  std::fill(trust.begin(), trust.end(), 0.0);
  for (std::uint32_t v = 0; v < belief.size(); ++v) {
    for (const std::uint32_t s : evidence.sources_of(v)) trust[s] += belief[v];
  }
  for (std::size_t s = 0; s < trust.size(); ++s) trust[s] *= factor[s];
  divide_by_maximum(trust);
}

void belief_from_trust(const Evidence& evidence,
                       const std::vector<double>& trust,
                       std::vector<double>& belief) {
  for (std::uint32_t v = 0; v < belief.size(); ++v) {
    belief[v] = 0;
    for (const std::uint32_t s : evidence.sources_of(v)) belief[v] += trust[s];
  }
  divide_by_maximum(belief);
}

double largest_change(const std::vector<double>& before,
                      const std::vector<double>& after) {
  double change = 0;
  for (std::size_t i = 0; i < after.size(); ++i) {
    change = std::max(change, std::abs(after[i] - before[i]));
  }
  return change;
}

}  // namespace

Scores hubs_and_authorities(const Evidence& evidence,
                            std::span<const double> factor,
                            StoppingRule stopping) {
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.5);
  scores.source.assign(evidence.source_count, 0.0);
  std::vector<double> before;
  Rounds rounds(stopping);
  do {
    before = scores.value;
    trust_from_belief(evidence, factor, scores.value, scores.source);
    belief_from_trust(evidence, scores.source, scores.value);
  } while (!rounds.finish(largest_change(before, scores.value)));
  scores.ending = rounds.ending();
  return scores;
}

}  // namespace crosscheck
