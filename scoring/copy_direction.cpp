#include "scoring/copy_direction.h"

#include <algorithm>
#include <utility>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr int kSteps = 40;
const double kTold = natural_log(20);

double bounded(double p) { return std::clamp(p, 1e-3, 1 - 1e-3); }

double times_log(double count, double p) {
  return count > 0 ? count * natural_log(std::max(p, 1e-12)) : 0.0;
}

PairCounts exchanged(PairCounts counts) {
  std::swap(counts.a_right, counts.b_right);
  std::swap(counts.a_alone_right, counts.b_alone_right);
  std::swap(counts.a_alone_wrong, counts.b_alone_wrong);
  return counts;
}

}  // namespace

double copying_likelihood(const PairCounts& n) {
  const double f = n.coincidence;
  const double right = n.both_right + n.a_right + n.a_alone_right;
  const double wrong =
      n.both_wrong + n.b_right + n.differ_wrong + n.a_alone_wrong;
  const double accuracy = bounded((right + 1) / (right + wrong + 2));
  const double common =
      n.both_right + n.both_wrong + n.a_right + n.b_right + n.differ_wrong;
  double c = 0.5;
  double own = 0.5;
  for (int step = 0; step < kSteps; ++step) {
    const double taken_right = n.both_right * c / (c + (1 - c) * own);
    const double taken_wrong = n.both_wrong * c / (c + (1 - c) * (1 - own) * f);
    const double own_right =
        n.both_right - taken_right + n.b_right + n.b_alone_right;
    const double own_wrong = n.both_wrong - taken_wrong + n.a_right +
                             n.differ_wrong + n.b_alone_wrong;
    c = bounded((taken_right + taken_wrong + 1) / (common + 2));
    own = bounded((own_right + 1) / (own_right + own_wrong + 2));
  }
  return times_log(right, accuracy) + times_log(wrong, 1 - accuracy) +
         times_log(n.both_right, c + (1 - c) * own) +
         times_log(n.both_wrong, c + (1 - c) * (1 - own) * f) +
         times_log(n.a_right, (1 - c) * (1 - own)) +
         times_log(n.b_right, (1 - c) * own) +
         times_log(n.differ_wrong, (1 - c) * (1 - own) * (1 - f)) +
         times_log(n.b_alone_right, own) + times_log(n.b_alone_wrong, 1 - own);
}

CopyDirection copy_direction(const PairCounts& counts) {
  const double b_copies = copying_likelihood(counts);
  const double a_copies = copying_likelihood(exchanged(counts));
  if (b_copies > a_copies + kTold) return CopyDirection::b_copies;
  if (a_copies > b_copies + kTold) return CopyDirection::a_copies;
  return CopyDirection::undirected;
}

}  // namespace crosscheck
