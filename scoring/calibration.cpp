#include "scoring/calibration.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/known_truths.h"
#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"

namespace crosscheck {
namespace {

constexpr double kLeastForLoss = 1e-6;

double loss_of(double p, bool right) {
  const double bounded = std::clamp(p, kLeastForLoss, 1 - kLeastForLoss);
  return -natural_log(right ? bounded : 1 - bounded);
}

// The claimed items with a known truth, and their values judged.
class Learning {
 public:
  Learning(const ClaimTable& claims, const Evidence& evidence,
           const std::vector<Truth>& truths, const Scores& scores)
      : evidence_(evidence) {
    const KnownTruths known(claims, evidence, truths);
    for (const GoldItem& gold : known.items()) {
      if (gold.item == GoldItem::kUnclaimed) continue;
      std::vector<JudgedScore>& judged = judged_.emplace_back();
      item_.push_back(gold.item);
      for (std::uint32_t v = evidence.value_begin[gold.item];
           v < evidence.value_begin[gold.item + 1]; ++v) {
        judged.push_back({scores.value[v], known.is_right(gold, v)});
      }
    }
  }

  [[nodiscard]] std::uint32_t items() const {
    return static_cast<std::uint32_t>(item_.size());
  }

  // From all items but those of a fold; of no fold: from all.
  [[nodiscard]] ScoreMap map_without(CalibrationMap kind,
                                     std::uint32_t fold) const {
    std::vector<JudgedScore> scores;
    for (std::uint32_t k = 0; k < items(); ++k) {
      if (k % Calibration::kFolds == fold) continue;
      scores.insert(scores.end(), judged_[k].begin(), judged_[k].end());
    }
    return ScoreMap::fitted(kind, std::move(scores));
  }

  // Mean loss on the items that a map did not see.
  [[nodiscard]] double loss(CalibrationMap kind) const {
    double sum = 0;
    double count = 0;
    for (std::uint32_t fold = 0; fold < Calibration::kFolds; ++fold) {
      const ScoreMap map = map_without(kind, fold);
      for (std::uint32_t k = fold; k < items(); k += Calibration::kFolds) {
        for (const JudgedScore& s : judged_[k]) {
          sum += loss_of(map(s.score), s.right);
          ++count;
        }
      }
    }
    return count == 0 ? 0.0 : sum / count;
  }

  void apply(CalibrationMap kind, Scores& scores) const {
    std::vector<std::uint32_t> map_of(evidence_.item_count(),
                                      Calibration::kFolds);
    for (std::uint32_t k = 0; k < items(); ++k) {
      map_of[item_[k]] = k % Calibration::kFolds;
    }
    std::vector<ScoreMap> maps;
    for (std::uint32_t fold = 0; fold <= Calibration::kFolds; ++fold) {
      maps.push_back(map_without(kind, fold));
    }
    scores.uncalibrated = scores.value;
    for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) {
      for (std::uint32_t v = evidence_.value_begin[i];
           v < evidence_.value_begin[i + 1]; ++v) {
        scores.value[v] = maps[map_of[i]](scores.value[v]);
      }
    }
    for (NumberAnswer& answer : scores.numbers) {
      answer.score = maps[map_of[answer.item]](answer.score);
    }
  }

 private:
  const Evidence& evidence_;
  std::vector<std::uint32_t> item_;
  std::vector<std::vector<JudgedScore>> judged_;
};

}  // namespace

Calibration calibrate(const ClaimTable& claims, const Evidence& evidence,
                      const std::vector<Truth>& truths, Scores& scores) {
  const Learning learning(claims, evidence, truths, scores);
  Calibration found;
  found.items = learning.items();
  if (found.items < Calibration::kItemsNeeded) return found;
  found.log_loss_before = learning.loss(CalibrationMap::none);
  found.log_loss_beta = learning.loss(CalibrationMap::beta);
  found.log_loss_isotonic = learning.loss(CalibrationMap::isotonic);
  double least = found.log_loss_before;
  if (found.log_loss_beta < least) {
    found.map = CalibrationMap::beta;
    least = found.log_loss_beta;
  }
  if (found.log_loss_isotonic < least) found.map = CalibrationMap::isotonic;
  if (found.map != CalibrationMap::none) learning.apply(found.map, scores);
  return found;
}

double score_before_truths(const Scores& scores, std::uint32_t value) {
  return scores.uncalibrated.empty() ? scores.value[value]
                                     : scores.uncalibrated[value];
}

void add_calibration(const Scores& scores, std::uint32_t value,
                     std::vector<Contribution>& account) {
  if (scores.uncalibrated.empty()) return;
  account.push_back(account_row(
      ContributionKind::calibration, "corrected by known truths",
      log_odds(scores.value[value]) - log_odds(scores.uncalibrated[value])));
}

}  // namespace crosscheck
