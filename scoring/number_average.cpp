#include "scoring/number_average.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr int kSteps = 20;
constexpr double kStrength = 30;  // of the common variance, in claims
constexpr double kShared = 0.5;   // of the common variance: errors in common
constexpr double kLeastVariance = 1e-12;  // of claims that all agree
constexpr double kStartErrors = 1.5;      // a deviation, in median distances
constexpr double kStartStray = 0.05;
constexpr double kStrayRanges = 2;     // of nearly all claims
constexpr double kStrayStrength = 20;  // of that share, in claims

class Averaging {
 public:
  Averaging(const NumberSheet& sheet, const ScaledNumbers& scaled,
            std::vector<std::uint32_t> items, const NumberPriors& priors,
            AverageFit& fit)
      : sheet_(sheet),
        scaled_(scaled),
        items_(std::move(items)),
        attribute_(sheet.attribute[items_[0]]),
        priors_(priors),
        fit_(fit) {}

  void run(std::uint32_t source_count) {
    start(source_count);
    for (int step = 0; step < kSteps; ++step) {
      learn_sources();
      least_told_ *= 0.5;
      weigh_items();
    }
    each_claim([this](std::uint32_t /*k*/, double /*x*/, std::uint32_t c) {
      fit_.claim_variance[c] = variance_[sheet_.source[c]];
    });
    for (const std::uint32_t k : items_) {
      fit_.variance[k] += kShared * common_;
      if (!scaled_.scale[attribute_].logarithmic) continue;
      fit_.truth[k] = exponential(fit_.truth[k]);
      fit_.variance[k] *= fit_.truth[k] * fit_.truth[k];
    }
  }

 private:
  void start(std::uint32_t source_count) {
    const NumberScale& scale = scaled_.scale[attribute_];
    stray_ = &fit_.stray[attribute_];
    *stray_ = {kStartStray, kStrayRanges * scale.range};
    each_claim([this](std::uint32_t /*k*/, double x, std::uint32_t /*c*/) {
      size_ = std::max(size_, std::abs(x));
    });
    common_ = kStartErrors * kStartErrors * scale.error * scale.error;
    common_ = std::max(common_, least_variance());
    variance_.assign(source_count, common_);
    for (const std::uint32_t k : items_) fit_.truth[k] = scaled_.median[k];
    weigh_items();
  }

  template <typename Take>
  void each_claim(Take take) const {
    for (const std::uint32_t k : items_) {
      for (std::uint32_t v = sheet_.value_begin[k];
           v < sheet_.value_begin[k + 1]; ++v) {
        for (std::uint32_t c = sheet_.claim_begin[v];
             c < sheet_.claim_begin[v + 1]; ++c) {
          take(k, scaled_.number[v], c);
        }
      }
    }
  }

  [[nodiscard]] double least_variance() const {
    return std::max(size_ * size_ * kLeastVariance, 1e-300);
  }

  void learn_sources() {
    std::vector<double> squares(variance_.size(), 0.0);
    std::vector<double> heard(variance_.size(), 0.0);
    double sum = 0;
    double all = 0;
    double claims = 0;
    each_claim([&](std::uint32_t k, double x, std::uint32_t c) {
      const std::uint32_t s = sheet_.source[c];
      const double r = x - fit_.truth[k];
      const double h =
          AverageFit::precision(r, variance_[s], *stray_) * variance_[s];
      const double square = h * (r * r + fit_.variance[k]);
      squares[s] += square;
      heard[s] += h;
      sum += square;
      all += h;
      claims += 1;
    });
    common_ = std::max(all > 0 ? sum / all : 0.0, least_variance());
    for (std::uint32_t s = 0; s < variance_.size(); ++s) {
      const bool told = priors_.weight(s) > 0;
      const double strength = told ? priors_.weight(s) : kStrength;
      const double toward = told ? std::max(priors_.variance(s, attribute_),
                                            least_told_ * common_)
                                 : common_;
      variance_[s] =
          std::max((squares[s] + strength * toward) / (heard[s] + strength),
                   least_variance());
    }
    stray_->share = (claims - all + kStartStray * kStrayStrength) /
                    (claims + kStrayStrength);
  }

  void weigh_items() {
    for (const std::uint32_t k : items_) {
      double weight = 0;
      double sum = 0;
      for (std::uint32_t v = sheet_.value_begin[k];
           v < sheet_.value_begin[k + 1]; ++v) {
        const double x = scaled_.number[v];
        for (std::uint32_t c = sheet_.claim_begin[v];
             c < sheet_.claim_begin[v + 1]; ++c) {
          const double precision = AverageFit::precision(
              x - fit_.truth[k], variance_[sheet_.source[c]], *stray_);
          weight += precision;
          sum += precision * x;
        }
      }
      fit_.truth[k] = sum / weight;
      fit_.variance[k] = 1 / weight;
    }
  }

  const NumberSheet& sheet_;
  const ScaledNumbers& scaled_;
  std::vector<std::uint32_t> items_;
  std::uint32_t attribute_;
  const NumberPriors& priors_;
  AverageFit& fit_;
  StrayClaims* stray_ = nullptr;
  std::vector<double> variance_;  // by source
  double common_ = 0;
  double least_told_ = 1;  // of the common variance: it comes in by steps
  double size_ = 0;        // of the largest number
};

}  // namespace

// The least chance keeps an item whose claims all stray answerable.
double AverageFit::precision(double off, double variance,
                             const StrayClaims& stray) {
  constexpr double kLeastChance = 1e-6;
  constexpr double kRootOfTwoPi = 2.5066282746310002;
  const double reads = (1 - stray.share) *
                       exponential(-off * off / (2 * variance)) /
                       (kRootOfTwoPi * std::sqrt(variance));
  const double strays = stray.share / stray.range;
  return std::max(reads / (reads + strays), kLeastChance) / variance;
}

AverageFit fit_average(const NumberSheet& sheet, const ScaledNumbers& scaled,
                       std::uint32_t source_count, const NumberPriors& priors) {
  AverageFit fit;
  fit.truth.assign(sheet.item_count(), 0.0);
  fit.variance.assign(sheet.item_count(), 0.0);
  fit.claim_variance.assign(sheet.source.size(), 0.0);
  fit.stray.resize(scaled.scale.size());
  std::vector<std::vector<std::uint32_t>> items(scaled.scale.size());
  for (std::uint32_t k = 0; k < sheet.item_count(); ++k) {
    items[sheet.attribute[k]].push_back(k);
  }
  for (std::vector<std::uint32_t>& of_attribute : items) {
    if (of_attribute.empty()) continue;
    Averaging(sheet, scaled, std::move(of_attribute), priors, fit)
        .run(source_count);
  }
  return fit;
}

}  // namespace crosscheck
