#include "scoring/posterior.h"
#include <cstdlib>
#include <cstdio>
#include "scoring/open_fit.h"
#include "scoring/closed_fit.h"
#include "scoring/model_choice.h"
#include "scoring/number_select.h"
#include <cmath>
#include <cstring>
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
  if (evidence.value_number.empty()) return scores;
  std::vector<std::uint32_t> left;
  NumberSheet sheet = numbers_of(evidence, left);
  ScaledNumbers scaled = scale_numbers(sheet, evidence.attributes.size());
  std::vector<double> agree = rank_agreement(sheet, evidence.attributes.size());
  if (std::getenv("CC_DEBUG")) for (std::size_t a = 0; a < std::min<std::size_t>(agree.size(), 8); ++a)
    std::fprintf(stderr, "%s agree %.3f log %d h %g res %g range %g\n", evidence.attributes[a].name.c_str(), agree[a], scaled.scale[a].logarithmic, scaled.scale[a].error, scaled.scale[a].resolution, scaled.scale[a].range);
  SelectFit sel = fit_select(sheet, scaled, evidence.source_count);
  const char* how = std::getenv("CC_HOW") ? std::getenv("CC_HOW") : "median";
  for (std::size_t k = 0; k < sheet.item_count(); ++k) {
    const auto f = sheet.value_begin[k], l = sheet.value_begin[k + 1];
    const Tolerance tol = evidence.attributes[sheet.attribute[k]].tolerance;
    std::vector<double> sc(l - f);
    double cum = 0; bool done = false;
    const double med = claimed_median(sheet, k, scaled.number);
    for (auto v = f; v < l; ++v) {
      double s = sel.p[v];
      const double n = sheet.claim_begin[v+1] - sheet.claim_begin[v];
      if (!std::strcmp(how, "mode")) {}
      else if (!std::strcmp(how, "median")) { cum += sel.p[v]; if (!done && cum >= .5 - 1e-12) { done = true; s = 1 + s; } s /= 2; }
      else if (!std::strcmp(how, "vote")) s = n / sheet.claims_of(k);
      else if (!std::strcmp(how, "plain")) s = 1 / (1 + std::abs(scaled.number[v] - med));
      else {
        const bool counts = !std::strcmp(how, "countmass");
        s = 0; double all = 0;
        for (auto u = f; u < l; ++u) {
          const double wt = counts ? (sheet.claim_begin[u+1] - sheet.claim_begin[u]) : sel.p[u];
          const double lim = tol.relative ? tol.amount * std::abs(sheet.number[u]) : tol.amount;
          if (std::abs(sheet.number[u] - sheet.number[v]) <= lim + 1e-9) s += wt;
          all += wt;
        }
        s = s / all * (1 - 1e-6) + 1e-6 * n / sheet.claims_of(k);
      }
      sc[v - f] = s;
    }
    for (auto v = f; v < l; ++v) for (auto w = sheet.written_begin[v]; w < sheet.written_begin[v+1]; ++w) scores.value[sheet.written[w]] = sc[v - f];
  }
  return scores;
}
std::vector<Contribution> Posterior::account(const Evidence& /*evidence*/, const Scores& /*scores*/, std::uint32_t /*value*/) const { return {}; }
}  // namespace crosscheck
