#include "bench/accuracy/calibration_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <set>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kSure = 1e-6;  // scores are printed to six decimals
constexpr std::size_t kBins = 10;

}  // namespace

Figures calibration_figures(const std::vector<JudgedAnswer>& judged) {
  std::set<double> different;
  for (const JudgedAnswer& answer : judged) different.insert(answer.score);
  if (different.size() <= 2) return {};
  double brier = 0;
  double log_loss = 0;
  std::array<double, kBins> off{};  // by bin: scores less right answers
  for (const auto& [score, right] : judged) {
    const double truth = right ? 1 : 0;
    brier += (score - truth) * (score - truth);
    const double said = std::clamp(score, kSure, 1 - kSure);
    log_loss -= natural_log(right ? said : 1 - said);
    const auto bin = static_cast<std::size_t>(score * kBins);
    off[std::min(bin, kBins - 1)] += score - truth;
  }
  double ece = 0;
  for (const double bin : off) ece += std::abs(bin);
  const auto count = static_cast<double>(judged.size());
  return {{"brier", brier / count},
          {"log_loss", log_loss / count},
          {"ece", ece / count}};
}

}  // namespace crosscheck
