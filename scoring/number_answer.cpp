#include "scoring/number_answer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <tuple>

#include "scoring/log_odds.h"
#include "scoring/number_score.h"

namespace crosscheck {
namespace {

constexpr double kTail = 0.05;  // on either side of an interval
constexpr double kTailDeviations = 1.645;
constexpr double kSumRounding = 1e-12;

// The number of an item with the highest score, of equal ones that of the value
// with most sources, then the first in canonical order: the first row of the
// item in a ranking.
NumberAnswer best_claimed(const PosteriorFit& fit, const Evidence& evidence,
                          std::uint32_t k) {
  const NumberSheet& sheet = fit.numbers;
  NumberAnswer answer;
  answer.item = sheet.item[k];
  std::tuple<double, std::int64_t, std::uint32_t> leading(1.0, 0, 0);
  for (std::uint32_t v = sheet.value_begin[k]; v < sheet.value_begin[k + 1];
       ++v) {
    for (std::uint32_t w = sheet.written_begin[v];
         w < sheet.written_begin[v + 1]; ++w) {
      const std::uint32_t value = sheet.written[w];
      const double score = fit.value[value];
      const auto claims =
          static_cast<std::int64_t>(evidence.sources_of(value).size());
      const std::tuple<double, std::int64_t, std::uint32_t> standing(
          -score, -claims, value);
      if (leading <= standing) continue;
      leading = standing;
      answer.score = score;
      answer.value = sheet.number[v];
    }
  }
  return answer;
}

// `number` moved by `by` on its attribute's scale.
double moved(double number, double by, const NumberScale& scale) {
  return scale.logarithmic ? number * exponential(by) : number + by;
}

// How far errors reach about a number that all claims of an item give.
double reach_of_errors(const PosteriorFit& fit, std::uint32_t k) {
  const NumberSheet& sheet = fit.numbers;
  const std::uint32_t attribute = sheet.attribute[k];
  const NumberScale& scale = fit.scaled.scale[attribute];
  const double temperature = fit.select.temperature(sheet.claims_of(k));
  auto p = fit.select.log_width[fit.select.group[attribute]];
  for (std::uint32_t c = sheet.claim_begin[sheet.value_begin[k]];
       c < sheet.claim_begin[sheet.value_begin[k + 1]]; ++c) {
    for (std::size_t b = 0; b < p.size(); ++b) {
      p[b] += temperature * fit.select.log_density[fit.select.cell[c]][b];
    }
  }
  const double highest = *std::max_element(p.begin(), p.end());
  double all = 0;
  for (double& x : p) all += x = exponential(x - highest);
  double within = p[0];
  std::size_t b = 0;
  while (b + 1 < p.size() && within < (1 - 2 * kTail) * all) within += p[++b];
  return std::max(SelectFit::reach_of_class(b, scale), scale.resolution / 2);
}

void bound_selected(const PosteriorFit& fit, const Evidence& evidence,
                    std::uint32_t k, NumberAnswer& answer) {
  const NumberSheet& sheet = fit.numbers;
  const NumberScale& scale = fit.scaled.scale[sheet.attribute[k]];
  const std::uint32_t first = sheet.value_begin[k];
  const std::uint32_t values = sheet.value_begin[k + 1] - first;
  const double sure = reach_of(fit, evidence, sheet.attribute[k], answer.value);
  if (values == 1 && answer.score >= 1 - 2 * kTail && sure > 0) {
    answer.low = answer.value - sure;
    answer.high = answer.value + sure;
    return;
  }
  if (values == 1 && !fit.select.is_too_large(sheet, k)) {
    const double reach = reach_of_errors(fit, k);
    answer.low = moved(answer.value, -reach, scale);
    answer.high = moved(answer.value, reach, scale);
    return;
  }
  std::vector<double> p = select_exponents(fit, k);
  p.pop_back();  // "elsewhere" has no place
  const double highest = *std::max_element(p.begin(), p.end());
  double all = 0;
  for (double& x : p) all += x = exponential(x - highest);
  std::uint32_t low = 0;
  double below = p[0];
  while (low + 1 < values && below < kTail * all) below += p[++low];
  std::uint32_t high = low;
  const double enough = (1 - kTail - kSumRounding) * all;
  while (high + 1 < values && below < enough) below += p[++high];
  const double half = scale.resolution / 2;
  answer.low = moved(sheet.number[first + low], -half, scale);
  answer.high = moved(sheet.number[first + high], half, scale);
}

// Rounded to a unit of about a hundredth of `deviation`, a power of ten.
double rounded(double x, double deviation) {
  double unit = 1;
  double parts = 1;
  while (unit > deviation / 100 && parts < 1e12) {
    unit /= 10;
    parts *= 10;
  }
  if (parts > 1) return std::round(x * parts) / parts;
  while (unit * 10 <= deviation / 100 && unit < 1e300) unit *= 10;
  return std::round(x / unit) * unit;
}

void estimate(const PosteriorFit& fit, const Evidence& evidence,
              std::uint32_t k, NumberAnswer& answer) {
  const double deviation = std::sqrt(fit.average.variance[k]);
  const double mean = rounded(fit.average.truth[k], deviation);
  answer.low =
      rounded(fit.average.truth[k] - kTailDeviations * deviation, deviation);
  answer.high =
      rounded(fit.average.truth[k] + kTailDeviations * deviation, deviation);
  if (mean == answer.value) return;
  answer.value = mean;
  answer.score = std::max(
      answer.score, average_score(fit, evidence, k, fit.average.truth[k]));
  answer.estimate = true;
}

}  // namespace

std::vector<NumberAnswer> number_answers(const PosteriorFit& fit,
                                         const Evidence& evidence) {
  std::vector<NumberAnswer> answers;
  answers.reserve(fit.numbers.item_count());
  for (std::uint32_t k = 0; k < fit.numbers.item_count(); ++k) {
    NumberAnswer answer = best_claimed(fit, evidence, k);
    if (fit.model[answer.item] == ItemModel::average) {
      estimate(fit, evidence, k, answer);
    } else {
      bound_selected(fit, evidence, k, answer);
    }
    if (std::isfinite(answer.value) && std::isfinite(answer.low) &&
        std::isfinite(answer.high)) {
      answers.push_back(answer);
    }
  }
  return answers;
}

}  // namespace crosscheck
