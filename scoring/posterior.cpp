#include "scoring/posterior.h"
#include <cstdlib>
#include <cstdio>
#include "scoring/open_fit.h"
#include "scoring/closed_fit.h"
#include "scoring/model_choice.h"
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
  for (std::uint32_t a = 0; a < evidence.attributes.size(); ++a) {
    if (!is_closed(evidence.attributes[a])) continue;
    std::vector<std::uint32_t> items;
    for (auto i : cells.items) if (evidence.item_attribute[i] == a) items.push_back(i);
    AnswerSheet sheet = answers_of(evidence, items, evidence.attributes[a].label_count, fit.weight);
    ClosedFit closed = fit_closed(sheet, evidence.source_count);
    Prediction pc = predict_closed(sheet, closed);
    std::vector<double> acc, post; std::vector<std::uint32_t> claims(evidence.source_count, 0);
    for (auto s : sheet.source) ++claims[s];
    for (auto i : items) for (auto v = evidence.value_begin[i]; v < evidence.value_begin[i+1]; ++v)
      for (auto k = evidence.claim_begin[v]; k < evidence.claim_begin[v+1]; ++k) { acc.push_back(fit.cell_accuracy[cells.of(evidence, k)]); post.push_back(fit.p[v]); }
    Prediction po = predict_open(sheet, acc, post, claims);
    if (std::getenv("CC_DEBUG")) std::fprintf(stderr, "closed %u: DS %.3f (%g) open %.3f (%g) iters %u\n", a, pc.log_likelihood, pc.temperature, po.log_likelihood, po.temperature, closed.ending.iterations);
    if (pc.log_likelihood >= po.log_likelihood) {
      closed.temperature = pc.temperature;
      std::vector<double> p;
      for (std::uint32_t q = 0; q < items.size(); ++q) {
        closed.posterior(q, p);
        for (auto v = evidence.value_begin[items[q]]; v < evidence.value_begin[items[q]+1]; ++v) scores.value[v] = p[evidence.value_label[v]];
      }
    }
  }
  return scores;
}
std::vector<Contribution> Posterior::account(const Evidence& /*evidence*/, const Scores& /*scores*/, std::uint32_t /*value*/) const { return {}; }
}  // namespace crosscheck
