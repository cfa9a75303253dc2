#include "scoring/number_average.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {
namespace {

constexpr int kSteps = 20;
constexpr double kStrength = 30;  // of the common variance, in claims
constexpr double kHuber = 2;
constexpr double kShared = 0.5;  // of the common variance: errors in common
constexpr double kLeastVariance = 1e-12;  // of claims that all agree

class Averaging {
 public:
  Averaging(const NumberSheet& sheet, std::vector<std::uint32_t> items,
            std::uint32_t source_count, AverageFit& fit)
      : sheet_(sheet), items_(std::move(items)), fit_(fit) {
    claims_.assign(source_count, 0);
    each_claim([this](std::uint32_t /*k*/, double x, std::uint32_t c) {
      ++claims_[sheet_.source[c]];
      size_ = std::max(size_, std::abs(x));
    });
    variance_.assign(source_count, 1.0);
    common_ = 0;
    weigh_items();
  }

  void run() {
    for (int step = 0; step < kSteps; ++step) {
      learn_sources();
      common_known_ = true;
      weigh_items();
    }
    for (const std::uint32_t k : items_) fit_.variance[k] += kShared * common_;
  }

 private:
  template <typename Take>
  void each_claim(Take take) const {
    for (const std::uint32_t k : items_) {
      for (std::uint32_t v = sheet_.value_begin[k];
           v < sheet_.value_begin[k + 1]; ++v) {
        for (std::uint32_t c = sheet_.claim_begin[v];
             c < sheet_.claim_begin[v + 1]; ++c) {
          take(k, sheet_.number[v], c);
        }
      }
    }
  }

  // How much a claim counts, by how far it is off.
  [[nodiscard]] double huber(std::uint32_t k, double x, std::uint32_t c) const {
    if (!common_known_) return 1;
    const double off = std::abs(x - fit_.truth[k]);
    const double scale = std::sqrt(variance_[sheet_.source[c]]);
    return off <= kHuber * scale ? 1.0 : kHuber * scale / off;
  }

  void learn_sources() {
    std::vector<double> squares(variance_.size(), 0.0);
    double sum = 0;
    double weight = 0;
    each_claim([&](std::uint32_t k, double x, std::uint32_t c) {
      const double h = huber(k, x, c);
      const double r = x - fit_.truth[k];
      const double known = common_known_ ? fit_.variance[k] : 0.0;
      const double square = h * (r * r + known);
      squares[sheet_.source[c]] += square;
      sum += square;
      weight += h;
    });
    const double least = std::max(size_ * size_ * kLeastVariance, 1e-300);
    common_ = std::max(weight > 0 ? sum / weight : 0.0, least);
    for (std::size_t s = 0; s < variance_.size(); ++s) {
      variance_[s] = std::max(
          (squares[s] + kStrength * common_) / (claims_[s] + kStrength), least);
    }
  }

  void weigh_items() {
    for (const std::uint32_t k : items_) {
      double weight = 0;
      double sum = 0;
      for (std::uint32_t v = sheet_.value_begin[k];
           v < sheet_.value_begin[k + 1]; ++v) {
        for (std::uint32_t c = sheet_.claim_begin[v];
             c < sheet_.claim_begin[v + 1]; ++c) {
          const double x = sheet_.number[v];
          const double precision = huber(k, x, c) / variance_[sheet_.source[c]];
          weight += precision;
          sum += precision * x;
        }
      }
      fit_.truth[k] = sum / weight;
      fit_.variance[k] = 1 / weight;
    }
  }

  const NumberSheet& sheet_;
  std::vector<std::uint32_t> items_;
  AverageFit& fit_;
  std::vector<std::uint32_t> claims_;  // by source
  std::vector<double> variance_;       // by source
  double common_ = 0;
  double size_ = 0;  // of the largest number
  bool common_known_ = false;
};

}  // namespace

AverageFit fit_average(const NumberSheet& sheet,
                       const std::vector<bool>& averaged,
                       std::uint32_t source_count) {
  AverageFit fit;
  fit.truth.assign(sheet.item_count(), 0.0);
  fit.variance.assign(sheet.item_count(), 0.0);
  std::vector<std::vector<std::uint32_t>> items(averaged.size());
  for (std::uint32_t k = 0; k < sheet.item_count(); ++k) {
    if (averaged[sheet.attribute[k]]) items[sheet.attribute[k]].push_back(k);
  }
  for (std::vector<std::uint32_t>& of_attribute : items) {
    if (of_attribute.empty()) continue;
    Averaging(sheet, std::move(of_attribute), source_count, fit).run();
  }
  return fit;
}

}  // namespace crosscheck
