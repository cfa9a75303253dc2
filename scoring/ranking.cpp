#include "scoring/ranking.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/origin_counts.h"

namespace crosscheck {
namespace {

void mark_ties(const Evidence& evidence, const Scores& scores,
               std::vector<RankedValue>& rows) {
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
      rows[by_score[k].second].tied = true;
      rows[by_score[k - 1].second].tied = true;
    }
  }
}

}  // namespace

std::vector<RankedValue> rank_values(const ClaimTable& /*claims*/,
                                     const Evidence& evidence,
                                     const Scores& scores) {
  std::vector<RankedValue> rows(evidence.value_count());
  const std::vector<std::uint32_t> origins = origin_counts(evidence);
  for (std::uint32_t v = 0; v < rows.size(); ++v) {
    rows[v].value = v;
    rows[v].outlets = evidence.claim_begin[v + 1] - evidence.claim_begin[v];
    rows[v].origins = origins[v];
  }
  mark_ties(evidence, scores, rows);
  std::sort(rows.begin(), rows.end(),
            [&](const RankedValue& a, const RankedValue& b) {
              const double score_a = scores.value[a.value];
              const double score_b = scores.value[b.value];
              if (score_a != score_b) return score_a > score_b;
              if (a.origins != b.origins) return a.origins > b.origins;
              if (a.outlets != b.outlets) return a.outlets > b.outlets;
              return a.value < b.value;
            });
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const bool shares =
        i > 0 && scores.value[rows[i].value] == scores.value[rows[i - 1].value];
    rows[i].rank = shares ? rows[i - 1].rank : i + 1;
  }
  return rows;
}

}  // namespace crosscheck
