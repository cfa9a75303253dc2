#include "scoring/estimates.h"

#include <algorithm>
#include <cstddef>

#include "scoring/claim_sums.h"

namespace crosscheck {
namespace {

// Below this a number is what rounding left of 0: to divide by it would turn
// the last bits of a sum into its result.
constexpr double kNothing = 1e-9;

std::vector<double> inverses(const std::vector<double>& numbers) {
  std::vector<double> inverse(numbers.size(), 0.0);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (numbers[i] > kNothing) inverse[i] = 1 / numbers[i];
  }
  return inverse;
}

std::vector<double> not_nothing(const std::vector<double>& numbers) {
  std::vector<double> is(numbers.size(), 0.0);
  for (std::size_t i = 0; i < numbers.size(); ++i)
    is[i] = numbers[i] > kNothing;
  return is;
}

}  // namespace

Estimates::Estimates(const Evidence& evidence)
    : evidence_(evidence),
      item_of_(items_of_values(evidence)),
      voters_(find_voters(evidence)) {}

std::vector<double> Estimates::truth(const std::vector<double>& error,
                                     const std::vector<double>& hard) const {
  std::vector<double> mean = sum_over_sources(evidence_, error);
  const std::vector<double> all = sum_over_voters(voters_, error);
  for (std::uint32_t v = 0; v < mean.size(); ++v) {
    const std::uint32_t item = item_of_[v];
    const double yes = static_cast<double>(evidence_.sources_of(v).size());
    const double votes = voters_.count(item);
    mean[v] =
        votes == 0 ? 0.0 : (yes + hard[v] * (all[item] - 2 * mean[v])) / votes;
  }
  return mean;
}

std::vector<double> Estimates::error(const std::vector<double>& truth,
                                     const std::vector<double>& hard) const {
  const std::vector<double> inverse = inverses(hard);
  std::vector<double> if_no(truth.size());
  std::vector<double> yes_more(truth.size());
  for (std::size_t v = 0; v < truth.size(); ++v) {
    if_no[v] = truth[v] * inverse[v];
    yes_more[v] = (1 - 2 * truth[v]) * inverse[v];
  }
  const auto over_votes = [this](const std::vector<double>& of_value) {
    return sum_over_items(evidence_, voters_,
                          sum_over_item(evidence_, of_value));
  };
  std::vector<double> mean = sum_over_values(evidence_, yes_more);
  const std::vector<double> no = over_votes(if_no);
  const std::vector<double> votes = over_votes(not_nothing(hard));
  for (std::size_t s = 0; s < mean.size(); ++s) {
    mean[s] = votes[s] == 0 ? 0.0 : (mean[s] + no[s]) / votes[s];
  }
  return mean;
}

std::vector<double> Estimates::hard(const std::vector<double>& truth,
                                    const std::vector<double>& error) const {
  const std::vector<double> inverse = inverses(error);
  std::vector<double> mean = sum_over_sources(evidence_, inverse);
  const std::vector<double> all = sum_over_voters(voters_, inverse);
  const std::vector<double> votes =
      sum_over_voters(voters_, not_nothing(error));
  for (std::size_t v = 0; v < mean.size(); ++v) {
    const std::uint32_t item = item_of_[v];
    mean[v] = votes[item] == 0
                  ? 0.0
                  : ((1 - 2 * truth[v]) * mean[v] + truth[v] * all[item]) /
                        votes[item];
  }
  return mean;
}

void spread_out(std::vector<double>& numbers) {
  if (numbers.empty()) return;
  const auto [least, most] =
      std::minmax_element(numbers.begin(), numbers.end());
  const double from = *least;
  const double width = *most - from;
  for (double& x : numbers) {
    const double held = std::clamp(x, 0.0, 1.0);
    const double place = width > kNothing ? (x - from) / width : held;
    const double rounded = held >= 0.5 - kNothing ? 1 : 0;
    x = (place + rounded) / 2;
    if (x < kNothing) x = 0;
  }
}

}  // namespace crosscheck
