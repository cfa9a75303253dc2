#include "scoring/open_account.h"

#include <string>

#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"
#include "scoring/open_pass.h"

namespace crosscheck {

std::vector<Contribution> open_account(const Evidence& evidence,
                                       const PosteriorFit& fit,
                                       std::uint32_t item,
                                       std::uint32_t value) {
  std::vector<Contribution> account;
  account.push_back(account_row(ContributionKind::prior, "prior", 0));
  OpenPass pass(evidence, fit.cells, fit.open.spread);
  pass.weigh(fit.open.cell_accuracy);
  const OpenPass whole = pass;
  pass.discount(fit.open.weight);
  double words = 0;
  for (std::uint32_t k = evidence.claim_begin[value];
       k < evidence.claim_begin[value + 1]; ++k) {
    const std::uint32_t s = evidence.claim_source[k];
    account.push_back(source_row(s, from_fixed(whole.word(k))));
    words += from_fixed(pass.word(k));
    const double lost = from_fixed(pass.word(k) - whole.word(k));
    if (lost == 0) continue;
    account.push_back(account_row(ContributionKind::copy,
                                  "source " + std::to_string(s) + " may copy",
                                  lost, s, s));
  }
  std::vector<double> x;
  const double none = pass.exponents(item, x);
  const std::uint32_t first = evidence.value_begin[item];
  const double met = x[value - first] - none - words;
  if (met != 0) {
    account.push_back(account_row(ContributionKind::coincidence,
                                  "sources that meet in one value", met));
  }
  std::vector<Opponent> against;
  for (std::uint32_t v = first; v < evidence.value_begin[item + 1]; ++v) {
    if (v != value) against.push_back({v, x[v - first] - none});
  }
  add_conflicts(against, account);
  return account;
}

}  // namespace crosscheck
