#include "scoring/posterior.h"
#include <cstdlib>
#include <cstdio>
#include "scoring/open_fit.h"
namespace crosscheck {
Scores Posterior::score(const Evidence& evidence) const {
  Scores scores;
  std::vector<bool> taken(evidence.attributes.size(), true);
  const ClaimCells cells = claim_cells(evidence, taken);
  OpenFit fit = fit_open(evidence, cells);
  scores.value = fit.p;
  scores.source = fit.accuracy;
  scores.ending = fit.ending;
  if (std::getenv("CC_DEBUG")) {
    std::fprintf(stderr, "iters %u over %.3f voted %d deps %zu\n", fit.ending.iterations, fit.overturned, fit.voted, fit.dependences.size());
    for (auto s : fit.spread) std::fprintf(stderr, " %g", s);
    std::fprintf(stderr, "\n");
  }
  return scores;
}
std::vector<Contribution> Posterior::account(const Evidence& /*evidence*/, const Scores& /*scores*/, std::uint32_t /*value*/) const { return {}; }
}  // namespace crosscheck
