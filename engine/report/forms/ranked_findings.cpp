#include "engine/report/forms/ranked_findings.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

/// What claims of one value have in common, in the order of a ranking.
auto ranking_key(const FoundClaim& claim) {
  return std::make_tuple(
      claim.rank, ~claim.origins, ~claim.outlets, std::string_view(claim.item),
      std::string_view(claim.slot), std::string_view(claim.value),
      std::string_view(claim.kind));
}

RankedRow row_of(const FoundClaim& claim) {
  RankedRow row;
  row.object = claim.item;
  row.attribute = claim.slot;
  row.value = claim.value;
  row.score = claim.score;
  row.rank = claim.rank;
  row.origins = claim.origins;
  row.outlets = claim.outlets;
  row.tied = claim.tied;
  return row;
}

}  // namespace

FoundRanking::FoundRanking(const Findings& findings) : findings_(findings) {
  group_claims();
  if (findings.numbers.empty()) return;
  add_numbers();
  add_estimates();
}

void FoundRanking::group_claims() {
  const std::vector<FoundClaim>& claims = findings_.claims;
  claims_.resize(claims.size());
  std::iota(claims_.begin(), claims_.end(), 0U);
  std::sort(claims_.begin(), claims_.end(),
            [&](std::uint32_t a, std::uint32_t b) {
              const auto key_a = ranking_key(claims[a]);
              const auto key_b = ranking_key(claims[b]);
              if (key_a != key_b) return key_a < key_b;
              return claims[a].index < claims[b].index;
            });
  for (std::uint32_t at = 0; at < claims_.size(); ++at) {
    const FoundClaim& claim = claims[claims_[at]];
    if (rows_.empty() || ranking_key(claims[claims_[rows_.back().first]]) !=
                             ranking_key(claim)) {
      rows_.push_back({row_of(claim), 0, at});
    }
    ++rows_.back().claims;
  }
}

void FoundRanking::add_numbers() {
  using ItemName = std::pair<std::string_view, std::string_view>;
  std::map<ItemName, std::size_t> of_item;
  numbers_.reserve(findings_.numbers.size());
  for (const FoundNumber& n : findings_.numbers) {
    of_item.emplace(ItemName(n.item, n.slot), numbers_.size());
    numbers_.push_back(
        {0, n.value, n.truth_low, n.truth_high, n.score, n.estimate});
  }
  for (Row& row : rows_) {
    const auto found = of_item.find({row.row.object, row.row.attribute});
    if (found != of_item.end()) row.row.number = &numbers_[found->second];
  }
}

// As RankedRows has them: before the values whose score is not above theirs.
void FoundRanking::add_estimates() {
  std::vector<std::size_t> estimates;
  for (std::size_t i = 0; i < numbers_.size(); ++i) {
    if (numbers_[i].estimate) estimates.push_back(i);
  }
  std::stable_sort(estimates.begin(), estimates.end(),
                   [&](std::size_t a, std::size_t b) {
                     return numbers_[a].score > numbers_[b].score;
                   });
  const std::vector<Row> values = std::exchange(rows_, {});
  rows_.reserve(values.size() + estimates.size());
  std::size_t next = 0;
  for (const std::size_t index : estimates) {
    const NumberAnswer& answer = numbers_[index];
    while (next < values.size() && values[next].row.score > answer.score) {
      rows_.push_back(values[next++]);
    }
    append_number(texts_.emplace_back(), answer.value);
    Row& row = rows_.emplace_back();
    row.row.object = findings_.numbers[index].item;
    row.row.attribute = findings_.numbers[index].slot;
    row.row.value = texts_.back();
    row.row.score = answer.score;
    const bool shares =
        next < values.size() && values[next].row.score == answer.score;
    row.row.rank =
        shares ? values[next].row.rank : static_cast<std::uint32_t>(next) + 1;
    row.row.number = &answer;
    row.row.answers = row.row.estimate = true;
  }
  rows_.insert(rows_.end(), values.begin() + next, values.end());
}

}  // namespace crosscheck
