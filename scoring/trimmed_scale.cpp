#include "scoring/trimmed_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {
namespace {

// Distances below this part of the largest number are rounding.
constexpr double kEqual = 1e-12;

// One item. Quarters of numbers are kept, whose differences cannot overflow.
class ItemScale {
 public:
  ItemScale(const Evidence& evidence, const NumericItems& items,
            std::size_t item) {
    for (const std::uint32_t v : items.values(item)) {
      off_.push_back(evidence.value_number[v] / 4);
      claims_.push_back(evidence.sources_of(v).size());
      largest_ = std::max(largest_, std::abs(off_.back()));
    }
    kept_.assign(off_.size(), 1);
    middle_ = median();
    for (double& x : off_) x -= middle_;
  }

  // What is off by the limit itself is within, however it was rounded.
  void set_aside(double limit) {
    std::vector<std::uint8_t> rest = kept_;
    for (std::size_t n = 0; n < off_.size(); ++n) {
      if (std::abs(off_[n]) > limit * (1 + 1e-9)) rest[n] = 0;
    }
    const bool any = std::find(rest.begin(), rest.end(), 1) != rest.end();
    if (any) kept_ = rest;
  }
  void trim(double relative, double deviations, bool is_relative) {
    if (is_relative && middle_ != 0) set_aside(relative * std::abs(middle_));
    std::vector<std::uint8_t> before;
    do {
      before = kept_;
      const double width = deviation();
      if (width > 0) set_aside(deviations * width);
    } while (kept_ != before);
  }
  void append_to(TrimmedScale& scale) const {
    const double width = deviation();
    for (const double x : off_) {
      const double edge = std::abs(x) <= kEqual * largest_
                              ? 0
                              : std::copysign(TrimmedScale::kFar, x);
      scale.place.push_back(
          width > 0
              ? std::clamp(x / width, -TrimmedScale::kFar, TrimmedScale::kFar)
              : edge);
    }
    scale.kept.insert(scale.kept.end(), kept_.begin(), kept_.end());
  }

 private:
  // Half the sum of the two middle claims, which are one if their count is odd.
  [[nodiscard]] double median() const {
    std::size_t all = 0;
    for (const std::size_t n : claims_) all += n;
    return at_rank((all - 1) / 2) / 2 + at_rank(all / 2) / 2;
  }
  [[nodiscard]] double at_rank(std::size_t rank) const {
    std::size_t n = 0;
    for (; rank >= claims_[n]; ++n) rank -= claims_[n];
    return off_[n];
  }
  // Of the kept claims about their mean; 0 where they differ by rounding only.
  [[nodiscard]] double deviation() const {
    double reach = 0;
    double all = 0;
    double mean = 0;
    for (std::size_t n = 0; n < off_.size(); ++n) {
      if (!kept_[n]) continue;
      reach = std::max(reach, std::abs(off_[n]));
      all += static_cast<double>(claims_[n]);
    }
    if (reach <= kEqual * largest_) return 0;
    for (std::size_t n = 0; n < off_.size(); ++n) {
      const double claims = static_cast<double>(claims_[n]);
      if (kept_[n]) mean += off_[n] / reach * (claims / all);
    }
    double squares = 0;
    for (std::size_t n = 0; n < off_.size(); ++n) {
      const double x = off_[n] / reach - mean;
      if (kept_[n]) squares += static_cast<double>(claims_[n]) * x * x;
    }
    const double width = std::sqrt(squares / all);
    return width > kEqual ? width * reach : 0;
  }

  std::vector<double> off_;
  std::vector<std::size_t> claims_;
  std::vector<std::uint8_t> kept_;
  double largest_ = 0;
  double middle_ = 0;
};

}  // namespace

TrimmedScale trimmed_scale(const Evidence& evidence, const NumericItems& items,
                           const TrimmingLimits& limits) {
  TrimmedScale scale;
  for (std::size_t k = 0; k < items.size(); ++k) {
    const std::uint32_t a = evidence.item_attribute[items.item[k]];
    ItemScale item(evidence, items, k);
    item.trim(limits.relative, limits.deviations,
              evidence.attributes[a].tolerance.relative);
    item.append_to(scale);
  }
  return scale;
}

}  // namespace crosscheck
