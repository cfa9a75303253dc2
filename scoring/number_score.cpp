#include "scoring/number_score.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kRounding = 1e-9;  // of tolerances written in decimals

// The distribution function of the standard normal, near enough.
double below(double z) { return probability_from(1.702 * z); }

std::vector<double> select_scores(const PosteriorFit& fit,
                                  const Evidence& evidence, std::uint32_t k) {
  const NumberSheet& sheet = fit.numbers;
  const std::uint32_t first = sheet.value_begin[k];
  const std::uint32_t values = sheet.value_begin[k + 1] - first;
  std::vector<double> p = select_exponents(fit, k);
  const double highest = *std::max_element(p.begin(), p.end());
  double all = 0;
  for (double& x : p) all += x = exponential(x - highest);
  std::vector<double> score(values, 0.0);
  for (std::uint32_t v = 0; v < values; ++v) {
    for (std::uint32_t t = 0; t < values; ++t) {
      if (is_near(fit, evidence, sheet.attribute[k], first + v, first + t)) {
        score[v] += p[t];
      }
    }
    score[v] *= (1 - kErrAlike) / all;
  }
  return score;
}

}  // namespace

std::vector<double> select_exponents(const PosteriorFit& fit, std::uint32_t k) {
  const NumberSheet& sheet = fit.numbers;
  const NumberScale& scale = fit.scaled.scale[sheet.attribute[k]];
  const std::uint32_t first = sheet.value_begin[k];
  const std::uint32_t last = sheet.value_begin[k + 1];
  std::vector<double> x(last - first + 1, 0.0);
  if (fit.select.is_too_large(sheet, k)) {
    for (std::uint32_t v = first; v < last; ++v) {
      x[v - first] =
          natural_log(sheet.claim_begin[v + 1] - sheet.claim_begin[v]);
    }
    x.back() = natural_log(0.5);
    return x;
  }
  for (std::uint32_t v = first; v < last; ++v) {
    for (std::uint32_t c = sheet.claim_begin[v]; c < sheet.claim_begin[v + 1];
         ++c) {
      const auto& density = fit.select.log_density[fit.select.cell[c]];
      for (std::uint32_t t = first; t < last; ++t) {
        x[t - first] += density[SelectFit::class_of(
            fit.scaled.number[v], fit.scaled.number[t], scale)];
      }
      x.back() += density.back();
    }
  }
  const double temperature = fit.select.temperature(sheet.claims_of(k));
  for (double& e : x) e *= temperature;
  return x;
}

double reach_of(const PosteriorFit& fit, const Evidence& evidence,
                std::uint32_t attribute, double number) {
  const Tolerance& told = evidence.attributes[attribute].tolerance;
  if (told.amount == 0) {
    const NumberScale& scale = fit.scaled.scale[attribute];
    return scale.logarithmic ? 0.0 : scale.resolution / 2;
  }
  const double amount =
      told.relative ? told.amount * std::abs(number) : told.amount;
  return amount + kRounding;
}

double average_score(const PosteriorFit& fit, const Evidence& evidence,
                     std::uint32_t attribute, double number, double truth,
                     double deviation) {
  const double off = number - truth;
  const double reach = reach_of(fit, evidence, attribute, number);
  return below((off + reach) / deviation) - below((off - reach) / deviation);
}

bool is_near(const PosteriorFit& fit, const Evidence& evidence,
             std::uint32_t attribute, std::uint32_t v, std::uint32_t t) {
  const double truth = fit.numbers.number[t];
  return v == t || std::abs(fit.numbers.number[v] - truth) <=
                       reach_of(fit, evidence, attribute, truth);
}

double average_score(const PosteriorFit& fit, const Evidence& evidence,
                     std::uint32_t k, double number) {
  return average_score(fit, evidence, fit.numbers.attribute[k], number,
                       fit.average.truth[k],
                       std::sqrt(fit.average.variance[k]));
}

void score_numbers(const PosteriorFit& fit, const Evidence& evidence,
                   std::uint32_t k, std::vector<double>& score) {
  const NumberSheet& sheet = fit.numbers;
  const bool averaged = fit.model[sheet.item[k]] == ItemModel::average;
  const std::uint32_t first = sheet.value_begin[k];
  std::vector<double> scores;
  if (averaged) {
    for (std::uint32_t v = first; v < sheet.value_begin[k + 1]; ++v) {
      scores.push_back(average_score(fit, evidence, k, sheet.number[v]));
    }
  } else {
    scores = select_scores(fit, evidence, k);
  }
  for (std::uint32_t v = first; v < sheet.value_begin[k + 1]; ++v) {
    for (std::uint32_t w = sheet.written_begin[v];
         w < sheet.written_begin[v + 1]; ++w) {
      score[sheet.written[w]] = scores[v - first];
    }
  }
}

}  // namespace crosscheck
