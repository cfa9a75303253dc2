#include "scoring/closed_judge.h"

#include <array>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// Chances of several answers of weight 1 multiplied, as two products: then one
// division and one logarithm serve them all. The totals of up to 32 answers
// stay within the range of doubles (2^31 answers a source at most).
constexpr std::uint32_t kTogether = 32;
template <std::uint32_t most>
struct Chances {
  std::array<double, most> seen, all;
  std::uint32_t answers = 0;

  void clear(std::uint32_t stride) {
    std::fill_n(seen.begin(), stride, 1.0);
    std::fill_n(all.begin(), stride, 1.0);
    answers = 0;
  }
};

// `most`: the stride, or more than any.
template <std::uint32_t most>
void judge_labels(const AnswerSheet& sheet, std::uint32_t q, ClosedFit& fit) {
  const std::uint32_t labels = fit.labels;
  const std::uint32_t stride = most == kMostClosedLabels ? fit.stride : most;
  std::array<double, most> own;
  Chances<most> product;
  std::copy_n(&fit.believed[std::size_t{q} * labels], labels, own.begin());
  if (labels < stride) own[labels] = 0;
  double* support = &fit.support[std::size_t{q} * labels];
  std::fill_n(support, labels, 0.0);
  const auto take = [&](double weight) {
    for (std::uint32_t t = 0; t < labels; ++t) {
      support[t] += weight * natural_log(product.seen[t] / product.all[t]);
    }
    product.clear(stride);
  };
  product.clear(stride);
  for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
    const double weight = sheet.weight_of(k);
    if (weight != 1) take(1);
    const double* seen = &fit.seen[fit.row_of(sheet.source[k], sheet.label[k])];
    const double* all = &fit.all[std::size_t{sheet.source[k]} * fit.stride];
    for (std::uint32_t t = 0; t < stride; ++t) {
      const double others = all[t] - own[t];
      product.seen[t] *= bounded_seen(seen[t] - own[t], others);
      product.all[t] *= others;
    }
    if (++product.answers == kTogether || weight != 1) take(weight);
  }
  take(1);
}

}  // namespace

// A loop of a length that the compiler knows is twice as fast.
void judge_closed(const AnswerSheet& sheet, std::uint32_t q, ClosedFit& fit) {
  switch (fit.stride) {
    case 2:
      return judge_labels<2>(sheet, q, fit);
    case 4:
      return judge_labels<4>(sheet, q, fit);
    case 6:
      return judge_labels<6>(sheet, q, fit);
    case 8:
      return judge_labels<8>(sheet, q, fit);
    default:
      return judge_labels<kMostClosedLabels>(sheet, q, fit);
  }
}

}  // namespace crosscheck
