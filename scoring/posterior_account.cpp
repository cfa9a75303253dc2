#include "scoring/posterior_account.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include "scoring/contrast.h"
#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"
#include "scoring/number_score.h"
#include "scoring/open_account.h"

namespace crosscheck {
namespace {

using Account = std::vector<Contribution>;

std::uint32_t item_of(const Evidence& evidence, std::uint32_t value) {
  const auto after = std::upper_bound(evidence.value_begin.begin(),
                                      evidence.value_begin.end(), value);
  return static_cast<std::uint32_t>(after - evidence.value_begin.begin()) - 1;
}

// --- closed labels ----------------------------------------------------------

// What a temperature takes from the rows so far.
void add_temperature(double temperature, Account& account) {
  if (temperature == 1) return;
  double sum = 0;
  for (const Contribution& c : account) sum += c.amount;
  account.push_back(account_row(ContributionKind::calibration,
                                "calibration: answers err together",
                                (temperature - 1) * sum));
}

Account closed_account(const Evidence& evidence, const ClosedPart& part,
                       std::uint32_t q, std::uint32_t label) {
  const ClosedFit& fit = part.fit;
  std::vector<double> x(fit.labels);
  for (std::uint32_t t = 0; t < fit.labels; ++t) {
    x[t] = fit.temperature *
           (fit.log_class[t] + fit.support[std::size_t{q} * fit.labels + t]);
  }
  std::vector<bool> near(fit.labels, false);
  near[label] = true;
  const Contrast between = contrast(x, near);
  Account account;
  account.push_back(
      account_row(ContributionKind::prior, "how frequent the label is",
                  between.of([&](auto t) { return fit.log_class[t]; })));
  for (std::uint32_t k = part.sheet.begin[q]; k < part.sheet.begin[q + 1];
       ++k) {
    const double weight = part.sheet.weight_of(k);
    account.push_back(source_row(
        evidence.source_order[part.sheet.source[k]], between.of([&](auto t) {
          return weight * fit.log_chance(q, part.sheet.source[k], t,
                                         part.sheet.label[k]);
        })));
  }
  add_temperature(fit.temperature, account);
  if (fit.labels > 2) {
    account.push_back(account_row(ContributionKind::error,
                                  "several other labels",
                                  minus_entropy(between.b)));
  }
  return account;
}

// --- numbers ----------------------------------------------------------------

// The value of the number sheet that writes a value of Evidence.
std::uint32_t number_of(const NumberSheet& sheet, std::uint32_t k,
                        std::uint32_t value) {
  std::uint32_t v = sheet.value_begin[k];
  for (;; ++v) {
    for (std::uint32_t w = sheet.written_begin[v];
         w < sheet.written_begin[v + 1]; ++w) {
      if (sheet.written[w] == value) return v;
    }
  }
}

// A row for each source of the item, those of other values too.
void add_number_words(const Evidence& evidence, const PosteriorFit& fit,
                      std::uint32_t k, const Contrast& between,
                      Account& account) {
  const NumberSheet& sheet = fit.numbers;
  const std::uint32_t first = sheet.value_begin[k];
  const std::uint32_t last = sheet.value_begin[k + 1];
  const NumberScale& scale = fit.scaled.scale[sheet.attribute[k]];
  for (std::uint32_t v = first; v < last; ++v) {
    for (std::uint32_t c = sheet.claim_begin[v]; c < sheet.claim_begin[v + 1];
         ++c) {
      const auto& density = fit.select.log_density[fit.select.cell[c]];
      const auto term = [&](std::uint32_t t) {
        return first + t == last ? density.back()
                                 : density[SelectFit::class_of(
                                       fit.scaled.number[v],
                                       fit.scaled.number[first + t], scale)];
      };
      account.push_back(
          source_row(evidence.source_order[sheet.source[c]], between.of(term)));
    }
  }
}

Account select_account(const Evidence& evidence, const PosteriorFit& fit,
                       std::uint32_t k, std::uint32_t value) {
  const NumberSheet& sheet = fit.numbers;
  const std::uint32_t first = sheet.value_begin[k];
  const std::uint32_t last = sheet.value_begin[k + 1];
  const std::uint32_t own = number_of(sheet, k, value);
  const std::vector<double> x = select_exponents(fit, k);
  std::vector<bool> near(x.size(), false);
  for (std::uint32_t t = first; t < last; ++t) {
    near[t - first] = is_near(fit, evidence, sheet.attribute[k], own, t);
  }
  const Contrast between = contrast(x, near);
  Account account;
  account.push_back(account_row(ContributionKind::prior, "prior", 0));
  if (fit.select.is_too_large(sheet, k)) {
    account.push_back(account_row(ContributionKind::prior,
                                  "share of the claims",
                                  between.of([&](auto t) { return x[t]; })));
  } else {
    add_number_words(evidence, fit, k, between, account);
    add_temperature(fit.select.temperature(sheet.claims_of(k)), account);
  }
  account.push_back(
      account_row(ContributionKind::error, "numbers within reach and beyond",
                  minus_entropy(between.b) - minus_entropy(between.a)));
  return account;
}

// --- shares -----------------------------------------------------------------

Account shared_by_supporters(const Evidence& evidence, std::uint32_t value,
                             double total) {
  Account account;
  const auto sources = evidence.sources_of(value);
  for (const std::uint32_t s : sources) {
    account.push_back(
        source_row(s, total / static_cast<double>(sources.size())));
  }
  return account;
}

Account shared_by_item(const Evidence& evidence, std::uint32_t item,
                       double total) {
  Account account;
  const std::uint32_t first = evidence.claim_begin[evidence.value_begin[item]];
  const std::uint32_t last =
      evidence.claim_begin[evidence.value_begin[item + 1]];
  for (std::uint32_t k = first; k < last; ++k) {
    account.push_back(
        source_row(evidence.claim_source[k], total / (last - first)));
  }
  return account;
}

// What is taken from log-odds x as all sources may err alike: the log-odds of
// (1 - e) / (1 + exp(-x)) less x.
void add_errors_alike(Account& account) {
  double x = 0;
  for (const Contribution& row : account) x += row.amount;
  const double taken = x > 0 ? -natural_log(kErrAlike + exponential(-x)) - x
                             : -natural_log(1 + kErrAlike * exponential(x));
  account.push_back(account_row(ContributionKind::error,
                                "errors that all sources may share",
                                natural_log(1 - kErrAlike) + taken));
}

Account model_account(const Evidence& evidence, const PosteriorFit& fit,
                      std::uint32_t item, std::uint32_t value, double total) {
  const std::uint32_t place = fit.place[item];
  switch (fit.model[item]) {
    case ItemModel::open: {
      Account account = open_account(evidence, fit, item, value);
      add_errors_alike(account);
      return account;
    }
    case ItemModel::closed: {
      Account account = closed_account(evidence, fit.closed[fit.part[item]],
                                       place, evidence.value_label[value]);
      add_errors_alike(account);
      return account;
    }
    case ItemModel::set:
      return closed_account(evidence, fit.sets,
                            place + value - evidence.value_begin[item], 1);
    case ItemModel::select: {
      Account account = select_account(evidence, fit, place, value);
      add_errors_alike(account);
      return account;
    }
    case ItemModel::average:
    case ItemModel::names:
      return shared_by_item(evidence, item, total);
    case ItemModel::vote:
    case ItemModel::none:
      break;
  }
  return shared_by_supporters(evidence, value, total);
}

}  // namespace

std::vector<Contribution> posterior_account(const Evidence& evidence,
                                            const PosteriorFit& fit,
                                            std::uint32_t value, double score) {
  Account account = model_account(evidence, fit, item_of(evidence, value),
                                  value, log_odds(score));
  add_limit(score, account);
  return account;
}

}  // namespace crosscheck
