#include "engine/report/found_rows.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/report/number_text.h"
#include "scoring/value_number.h"

namespace crosscheck {
namespace {

/// What tells values apart.
auto value_name(const FoundClaim& claim) {
  return std::tuple<std::string_view, std::string_view, std::string_view,
                    std::string_view>(claim.item, claim.slot, claim.kind,
                                      claim.value);
}

RankedRow row_of(const FoundClaim& claim, std::uint32_t value) {
  RankedRow row;
  row.object = claim.item;
  row.attribute = claim.slot;
  row.value = claim.value;
  row.score = claim.score;
  row.rank = claim.rank;
  row.origins = claim.origins;
  row.outlets = claim.outlets;
  row.tied = claim.tied;
  row.value_index = value;
  return row;
}

}  // namespace

FoundRows::FoundRows(const Findings& found) {
  add_values(found);
  mark_disputed(found);
  add_numbers(found);
}

// The order of the ranking (scoring/ranking.h): scores by their ranks.
void FoundRows::add_values(const Findings& found) {
  claims_.resize(found.claims.size());
  for (std::uint32_t i = 0; i < claims_.size(); ++i) claims_[i] = i;
  const auto place = [&](std::uint32_t index) {
    const FoundClaim& claim = found.claim(index);
    return std::tuple(claim.rank, ~claim.origins, ~claim.outlets);
  };
  std::sort(claims_.begin(), claims_.end(),
            [&](std::uint32_t a, std::uint32_t b) {
              const auto x = place(a), y = place(b);
              if (x != y) return x < y;
              const auto m = value_name(found.claim(a));
              const auto n = value_name(found.claim(b));
              return m != n ? m < n : a < b;
            });
  for (std::uint32_t k = 0; k < claims_.size(); ++k) {
    const FoundClaim& claim = found.claim(claims_[k]);
    if (k > 0 && value_name(claim) == value_name(found.claim(claims_[k - 1]))) {
      continue;
    }
    rows_.push_back(row_of(claim, static_cast<std::uint32_t>(begin_.size())));
    begin_.push_back(k);
  }
  begin_.push_back(static_cast<std::uint32_t>(claims_.size()));
}

void FoundRows::mark_disputed(const Findings& found) {
  std::vector<std::uint32_t> value_of(claims_.size());
  for (std::uint32_t v = 0; v + 1 < begin_.size(); ++v) {
    for (std::uint32_t k = begin_[v]; k < begin_[v + 1]; ++k) {
      value_of[claims_[k]] = v;
    }
  }
  disputed_.assign(rows_.size(), false);
  for (const FoundEdge& edge : found.edges) {
    if (edge.kind != "conflict") continue;
    disputed_[value_of[edge.a]] = true;
    disputed_[value_of[edge.b]] = true;
  }
}

void FoundRows::add_numbers(const Findings& found) {
  if (found.numbers.empty()) return;
  numbers_.reserve(found.numbers.size());
  estimate_texts_.reserve(found.numbers.size());
  std::map<std::pair<std::string_view, std::string_view>, const NumberAnswer*>
      by_item;
  std::vector<RankedRow> estimates;
  for (const FoundNumber& number : found.numbers) {
    NumberAnswer& answer = numbers_.emplace_back();
    answer.value = number.value;
    answer.low = number.truth_low;
    answer.high = number.truth_high;
    answer.score = number.score;
    answer.estimate = number.estimate;
    by_item.emplace(
        std::pair(std::string_view(number.item), std::string_view(number.slot)),
        &answer);
    if (!number.estimate) continue;
    append_number(estimate_texts_.emplace_back(), number.value);
    RankedRow& row = estimates.emplace_back();
    row.object = number.item;
    row.attribute = number.slot;
    row.value = estimate_texts_.back();
    row.score = number.score;
    row.rank = number.rank;
    row.number = &answer;
    row.answers = row.estimate = true;
  }
  for (RankedRow& row : rows_) {
    const auto at = by_item.find({row.object, row.attribute});
    if (at == by_item.end()) continue;
    row.number = at->second;
    row.answers =
        !row.number->estimate && row.number->value == number_in(row.value);
  }
  // An estimate stands before the values whose rank is not below its own.
  std::stable_sort(
      estimates.begin(), estimates.end(),
      [](const RankedRow& a, const RankedRow& b) { return a.rank < b.rank; });
  std::vector<RankedRow> merged;
  std::merge(
      estimates.begin(), estimates.end(), rows_.begin(), rows_.end(),
      std::back_inserter(merged),
      [](const RankedRow& a, const RankedRow& b) { return a.rank < b.rank; });
  rows_ = std::move(merged);
}

std::span<const std::uint32_t> FoundRows::claims(const RankedRow& row) const {
  if (row.value_index == kNoValue) return {};
  return std::span(claims_).subspan(
      begin_[row.value_index],
      begin_[row.value_index + 1] - begin_[row.value_index]);
}

bool FoundRows::disputed(const RankedRow& row) const {
  return row.value_index != kNoValue && disputed_[row.value_index];
}

}  // namespace crosscheck
