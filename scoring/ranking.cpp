#include "scoring/ranking.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <utility>

#include "scoring/origin_counts.h"
#include "scoring/sorting.h"

namespace crosscheck {
namespace {

// A score and a value that sort as the ranking does, but for ties: bits of
// scores in [0,1] compare as the scores themselves.
// Twelve bytes, since there may be very many.
struct ScoredValue {
  std::uint32_t high, low;  // of the complement of the score's bits
  std::uint32_t value;

  [[nodiscard]] std::uint64_t below() const {
    return std::uint64_t{high} << 32 | low;
  }
};

ScoredValue scored(double score, std::uint32_t value) {
  // Adding 0 turns -0 into 0.
  const std::uint64_t below = ~std::bit_cast<std::uint64_t>(score + 0.0);
  return {static_cast<std::uint32_t>(below >> 32),
          static_cast<std::uint32_t>(below), value};
}

// Origins behind a value. Of records each source is one, and nothing is kept.
class OriginsOf {
 public:
  explicit OriginsOf(const Evidence& evidence) : evidence_(evidence) {
    if (!evidence.claim_origin.empty()) count_ = origin_counts(evidence);
  }
  std::uint32_t operator()(std::uint32_t v) const {
    return count_.empty()
               ? evidence_.claim_begin[v + 1] - evidence_.claim_begin[v]
               : count_[v];
  }

 private:
  const Evidence& evidence_;
  std::vector<std::uint32_t> count_;
};

std::vector<ScoredValue> in_order(const Evidence& evidence,
                                  const Scores& scores,
                                  const OriginsOf& origins) {
  std::vector<ScoredValue> order(evidence.value_count());
  for (std::uint32_t v = 0; v < order.size(); ++v) {
    order[v] = scored(scores.value[v], v);
  }
  const auto outlets = [&](std::uint32_t v) {
    return evidence.claim_begin[v + 1] - evidence.claim_begin[v];
  };
  sort_on_threads(order, [&](const ScoredValue& a, const ScoredValue& b) {
    if (a.below() != b.below()) return a.below() < b.below();
    if (origins(a.value) != origins(b.value))
      return origins(a.value) > origins(b.value);
    if (outlets(a.value) != outlets(b.value))
      return outlets(a.value) > outlets(b.value);
    return a.value < b.value;
  });
  return order;
}

// By value: whether another of its item has its score.
std::vector<bool> tied_values(const Evidence& evidence, const Scores& scores) {
  std::vector<bool> tied(evidence.value_count(), false);
  std::vector<std::pair<double, std::uint32_t>> by_score;
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    by_score.clear();
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      by_score.emplace_back(scores.value[v], v);
    }
    std::sort(by_score.begin(), by_score.end());
    for (std::size_t k = 1; k < by_score.size(); ++k) {
      if (by_score[k].first != by_score[k - 1].first) continue;
      tied[by_score[k].second] = tied[by_score[k - 1].second] = true;
    }
  }
  return tied;
}

}  // namespace

std::vector<RankedValue> rank_values(const ClaimTable& /*claims*/,
                                     const Evidence& evidence,
                                     const Scores& scores) {
  const OriginsOf origins(evidence);
  const std::vector<bool> tied = tied_values(evidence, scores);
  std::vector<RankedValue> rows;
  rows.reserve(evidence.value_count());
  std::uint64_t last = 0;
  for (const ScoredValue& next : in_order(evidence, scores, origins)) {
    const std::uint32_t v = next.value;
    RankedValue& row = rows.emplace_back();
    row.value = v;
    row.origins = origins(v);
    row.outlets = evidence.claim_begin[v + 1] - evidence.claim_begin[v];
    row.tied = tied[v];
    const bool shares = rows.size() > 1 && next.below() == last;
    row.rank = shares ? rows[rows.size() - 2].rank
                      : static_cast<std::uint32_t>(rows.size());
    last = next.below();
  }
  return rows;
}

}  // namespace crosscheck
