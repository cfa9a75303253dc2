#include "scoring/number_sheet.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace crosscheck {
namespace {

// Squares and ratios of what the models work with must stay finite: items with
// numbers that are larger, or smaller and not 0, are voted on.
bool is_workable(double number) {
  constexpr double kLargest = 1e100;
  const double size = std::abs(number);
  return number == 0 || (size <= kLargest && size >= 1 / kLargest);
}

bool all_numbers(const Evidence& evidence, std::uint32_t item) {
  for (std::uint32_t v = evidence.value_begin[item];
       v < evidence.value_begin[item + 1]; ++v) {
    if (!is_workable(evidence.value_number[v])) return false;
  }
  return true;
}

class SheetBuilder {
 public:
  SheetBuilder(const Evidence& evidence, NumberSheet& sheet)
      : evidence_(evidence), sheet_(sheet), place_(evidence.source_count) {
    for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
      place_[evidence.source_order[k]] = k;
    }
    sheet_.value_begin.push_back(0);
    sheet_.claim_begin.push_back(0);
    sheet_.written_begin.push_back(0);
  }

  void add(std::uint32_t item) {
    order_.clear();
    for (std::uint32_t v = evidence_.value_begin[item];
         v < evidence_.value_begin[item + 1]; ++v) {
      order_.push_back(v);
    }
    std::stable_sort(
        order_.begin(), order_.end(), [this](std::uint32_t a, std::uint32_t b) {
          return evidence_.value_number[a] < evidence_.value_number[b];
        });
    for (std::size_t k = 0; k < order_.size(); ++k) {
      const double number = evidence_.value_number[order_[k]];
      const bool again =
          k > 0 && number == evidence_.value_number[order_[k - 1]];
      if (!again) open_value(number);
      add_claims(order_[k]);
    }
    sheet_.item.push_back(item);
    sheet_.attribute.push_back(evidence_.item_attribute[item]);
    sheet_.value_begin.push_back(
        static_cast<std::uint32_t>(sheet_.number.size()));
  }

 private:
  void open_value(double number) {
    sheet_.number.push_back(number);
    sheet_.claim_begin.push_back(sheet_.claim_begin.back());
    sheet_.written_begin.push_back(sheet_.written_begin.back());
  }
  void add_claims(std::uint32_t value) {
    sheet_.written.push_back(value);
    ++sheet_.written_begin.back();
    for (const std::uint32_t s : evidence_.sources_of(value)) {
      sheet_.source.push_back(place_[s]);
      ++sheet_.claim_begin.back();
    }
  }

  const Evidence& evidence_;
  NumberSheet& sheet_;
  std::vector<std::uint32_t> place_, order_;
};

}  // namespace

NumberSheet numbers_of(const Evidence& evidence,
                       std::vector<std::uint32_t>& left_out) {
  NumberSheet sheet;
  SheetBuilder builder(evidence, sheet);
  for (std::uint32_t i = 0; i < evidence.item_attribute.size(); ++i) {
    const std::uint32_t a = evidence.item_attribute[i];
    if (a == Evidence::kNoAttribute ||
        evidence.attributes[a].kind != AttributeKind::numeric) {
      continue;
    }
    if (all_numbers(evidence, i)) {
      builder.add(i);
    } else {
      left_out.push_back(i);
    }
  }
  return sheet;
}

double claimed_median(const NumberSheet& sheet, std::size_t k,
                      const std::vector<double>& number) {
  const std::uint32_t first = sheet.claim_begin[sheet.value_begin[k]];
  const std::uint32_t claims = sheet.claims_of(k);
  const auto at = [&](std::uint32_t place) {
    std::uint32_t v = sheet.value_begin[k];
    while (sheet.claim_begin[v + 1] <= first + place) ++v;
    return number[v];
  };
  return (at((claims - 1) / 2) + at(claims / 2)) / 2;
}

}  // namespace crosscheck
