#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace crosscheck {

/// How scores are brought to the shares of right values among known truths.
enum class CalibrationMap : std::uint8_t { none, beta, isotonic };

/// "none", "beta", "isotonic".
[[nodiscard]] std::string_view name_of(CalibrationMap map);

/// A score and whether its value was right.
struct JudgedScore {
  double score = 0;
  bool right = false;
};

/// An increasing map of scores onto probabilities; always strictly increasing,
/// so that the order within an item stays.
///
/// beta:     log-odds of p' = a ln p - b ln(1 - p) + c, with a, b > 0; most
///           likely under a weak pull (of a standard normal) toward a = b = 1
///           and c = 0.
/// isotonic: shares of right scores after pooling adjacent violators, each pool
///           with one right and one wrong score more, linear between the
///           middles of the pools; one part in a hundred stays the score
///           itself, which keeps flat stretches increasing.
///
/// Sources: Kull, Silva Filho, Flach: Beta calibration, AISTATS 2017. Zadrozny,
///          Elkan: Transforming Classifier Scores into Accurate Multiclass
///          Probability Estimates, KDD 2002.
class ScoreMap {
 public:
  /// The map that changes nothing.
  ScoreMap() = default;
  /// Complexity: O(scores log scores), beta 50 steps over them.
  [[nodiscard]] static ScoreMap fitted(CalibrationMap kind,
                                       std::vector<JudgedScore> scores);
  [[nodiscard]] double operator()(double score) const;

 private:
  void fit_beta(const std::vector<JudgedScore>& scores);
  void fit_isotonic(const std::vector<JudgedScore>& scores);

  CalibrationMap kind_ = CalibrationMap::none;
  double a_ = 1, b_ = 1, c_ = 0;
  std::vector<double> from_, onto_;
};

}  // namespace crosscheck
