#include "scoring/score_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"

namespace crosscheck {
namespace {

constexpr double kLeastLearnt = 1e-9;  // scores beyond teach no more
constexpr double kLeastSlope = 0.01;
constexpr double kKeptShare = 0.01;  // of the score itself, in isotonic maps
constexpr int kSteps = 50;

using Three = std::array<double, 3>;

Three features(double p) { return {natural_log(p), -natural_log(1 - p), 1.0}; }

// Solves m x = y for the places in `open`, the others staying 0; m is positive
// definite.
Three solve(std::array<Three, 3> m, Three y, const std::array<bool, 3>& open) {
  for (std::size_t k = 0; k < 3; ++k) {
    if (open[k]) continue;
    for (std::size_t j = 0; j < 3; ++j) m[k][j] = m[j][k] = 0;
    m[k][k] = 1;
    y[k] = 0;
  }
  for (std::size_t k = 0; k < 3; ++k) {
    for (std::size_t row = k + 1; row < 3; ++row) {
      const double by = m[row][k] / m[k][k];
      for (std::size_t j = k; j < 3; ++j) m[row][j] -= by * m[k][j];
      y[row] -= by * y[k];
    }
  }
  for (std::size_t k = 3; k-- > 0;) {
    for (std::size_t j = k + 1; j < 3; ++j) y[k] -= m[k][j] * y[j];
    y[k] /= m[k][k];
  }
  return y;
}

// Logistic regression on features(), drawn toward (1, 1, 0).
class BetaFitting {
 public:
  explicit BetaFitting(const std::vector<JudgedScore>& scores) {
    for (const JudgedScore& s : scores) {
      x_.push_back(
          features(std::clamp(s.score, kLeastLearnt, 1 - kLeastLearnt)));
      right_.push_back(s.right ? 1.0 : 0.0);
    }
  }

  Three run() {
    Three at{1, 1, 0};
    double loss = loss_at(at);
    for (int step = 0; step < kSteps; ++step) {
      const Three by = direction(at);
      double part = 1;
      Three next{};
      double found = 0;
      do {
        next = moved(at, by, part);
        found = loss_at(next);
        part /= 2;
      } while (found > loss && part > 1e-4);
      if (found > loss - 1e-9) break;
      at = next;
      loss = found;
    }
    return at;
  }

 private:
  static double dot(const Three& a, const Three& b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
  static Three pull(const Three& at) { return {at[0] - 1, at[1] - 1, at[2]}; }
  static Three moved(const Three& at, const Three& by, double part) {
    Three next = at;
    for (std::size_t k = 0; k < 3; ++k) next[k] += part * by[k];
    for (std::size_t k = 0; k < 2; ++k)
      next[k] = std::max(next[k], kLeastSlope);
    return next;
  }

  // Minus the logarithm of the posterior density, but for a constant.
  [[nodiscard]] double loss_at(const Three& at) const {
    double loss = dot(pull(at), pull(at)) / 2;
    for (std::size_t k = 0; k < x_.size(); ++k) {
      const double z = dot(at, x_[k]);
      const double against = right_[k] > 0 ? -z : z;
      loss += against > 0 ? against + natural_log(1 + exponential(-against))
                          : natural_log(1 + exponential(against));
    }
    return loss;
  }

  // Newton's step; a slope at its bound that would sink stays.
  [[nodiscard]] Three direction(const Three& at) const {
    std::array<Three, 3> second{};
    Three first = pull(at);
    for (std::size_t k = 0; k < 3; ++k) second[k][k] = 1;
    for (std::size_t k = 0; k < x_.size(); ++k) {
      const double p = probability_from(dot(at, x_[k]));
      for (std::size_t i = 0; i < 3; ++i) {
        first[i] += (p - right_[k]) * x_[k][i];
        for (std::size_t j = 0; j < 3; ++j) {
          second[i][j] += p * (1 - p) * x_[k][i] * x_[k][j];
        }
      }
    }
    std::array<bool, 3> open{true, true, true};
    for (std::size_t k = 0; k < 2; ++k) {
      open[k] = at[k] > kLeastSlope || first[k] < 0;
    }
    for (double& g : first) g = -g;
    return solve(second, first, open);
  }

  std::vector<Three> x_;
  std::vector<double> right_;
};

struct Pool {
  double score = 0, right = 0, count = 0;  // sums
  [[nodiscard]] double share() const { return (right + 1) / (count + 2); }
};

}  // namespace

std::string_view name_of(CalibrationMap map) {
  constexpr std::array<std::string_view, 3> kNames = {"none", "beta",
                                                      "isotonic"};
  return kNames[static_cast<std::size_t>(map)];
}

ScoreMap ScoreMap::fitted(CalibrationMap kind,
                          std::vector<JudgedScore> scores) {
  std::stable_sort(scores.begin(), scores.end(),
                   [](const JudgedScore& a, const JudgedScore& b) {
                     return a.score != b.score ? a.score < b.score
                                               : a.right < b.right;
                   });
  ScoreMap map;
  map.kind_ = kind;
  if (kind == CalibrationMap::beta) map.fit_beta(scores);
  if (kind == CalibrationMap::isotonic) map.fit_isotonic(scores);
  return map;
}

void ScoreMap::fit_beta(const std::vector<JudgedScore>& scores) {
  const Three found = BetaFitting(scores).run();
  a_ = found[0];
  b_ = found[1];
  c_ = found[2];
}

void ScoreMap::fit_isotonic(const std::vector<JudgedScore>& scores) {
  std::vector<Pool> pools;
  for (std::size_t k = 0; k < scores.size();) {
    Pool now;
    const double score = scores[k].score;
    for (; k < scores.size() && scores[k].score == score; ++k) {
      now.score += score;
      now.right += scores[k].right ? 1 : 0;
      ++now.count;
    }
    const auto mean = [](const Pool& p) { return p.right / p.count; };
    while (!pools.empty() && mean(pools.back()) >= mean(now)) {
      now.score += pools.back().score;
      now.right += pools.back().right;
      now.count += pools.back().count;
      pools.pop_back();
    }
    pools.push_back(now);
  }
  double least = 0;
  for (const Pool& pool : pools) {
    least = std::max(least, pool.share());
    from_.push_back(pool.score / pool.count);
    onto_.push_back(least);
  }
  if (from_.empty()) kind_ = CalibrationMap::none;
}

double ScoreMap::operator()(double score) const {
  double p = score;
  if (kind_ == CalibrationMap::beta) {
    const double bounded = std::clamp(score, kLowestScore, kHighestScore);
    const Three x = features(bounded);
    p = probability_from(a_ * x[0] + b_ * x[1] + c_);
  } else if (kind_ == CalibrationMap::isotonic) {
    const auto after = std::upper_bound(from_.begin(), from_.end(), score);
    const auto k = static_cast<std::size_t>(after - from_.begin());
    double pooled = k == 0 ? onto_.front() : onto_[k - 1];
    if (k > 0 && k < from_.size()) {
      pooled += (onto_[k] - onto_[k - 1]) * (score - from_[k - 1]) /
                (from_[k] - from_[k - 1]);
    }
    p = (1 - kKeptShare) * pooled + kKeptShare * score;
  } else {
    return score;
  }
  return std::clamp(p, kLowestScore, kHighestScore);
}

}  // namespace crosscheck
