#include "scoring/dependence.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/claim_lists.h"
#include "scoring/copy_chance.h"
#include "scoring/copy_comparison.h"
#include "scoring/copy_index.h"
#include "scoring/log_odds.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

constexpr double kLeastShare = 0.02;
constexpr std::uint32_t kLeastCommon = 5;

std::vector<std::uint32_t> canonical_places(const Evidence& evidence) {
  std::vector<std::uint32_t> place(evidence.source_count);
  for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
    place[evidence.source_order[k]] = k;
  }
  return place;
}

// Pairs of the last search that are no candidates now are looked at again.
std::vector<std::uint64_t> with_earlier(std::vector<std::uint64_t> pairs,
                                        std::span<const Dependence> before,
                                        std::span<const std::uint32_t> place) {
  for (const Dependence& d : before) {
    pairs.push_back(source_pair(place[d.a], place[d.b]));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::vector<bool> sources_in(const std::vector<std::uint64_t>& pairs,
                             std::span<const std::uint32_t> place) {
  std::vector<bool> met(place.size(), false);
  for (const std::uint64_t pair : pairs) {
    met[pair >> 32] = met[pair & 0xffffffffU] = true;
  }
  return met;
}

// A source depends on about one other, so that a pair among many is less
// likely to depend than one among few.
double reluctance_of(const ClaimCells& cells) {
  std::vector<std::uint32_t> sources;
  for (std::size_t c = 0; c < cells.size(); ++c) {
    if (cells.count[c] > 0) sources.push_back(cells.source[c]);
  }
  std::sort(sources.begin(), sources.end());
  const auto number = static_cast<double>(
      std::unique(sources.begin(), sources.end()) - sources.begin());
  return std::max(3.0, natural_log(std::max(1.0, number)));
}

// The one of `before`, which are in order of their pairs.
const Dependence* find(std::span<const Dependence> before,
                       std::span<const std::uint32_t> place,
                       std::uint64_t pair) {
  const auto key = [&](const Dependence& d) {
    return source_pair(place[d.a], place[d.b]);
  };
  const auto at = std::lower_bound(
      before.begin(), before.end(), pair,
      [&](const Dependence& d, std::uint64_t p) { return key(d) < p; });
  return at != before.end() && key(*at) == pair ? &*at : nullptr;
}

Dependence judge(const CopyComparison& both, double reluctance,
                 const Dependence* earlier, bool first) {
  Dependence d;
  d.common = both.common();
  d.agreed = both.agreed();
  const double last = earlier != nullptr ? earlier->share : 0.0;
  double share = 0;
  if (d.common >= kLeastCommon && !both.given_up()) {
    share = both.share_from(last > 0 ? last : 0.5);
    d.probability = both.probability(share, reluctance);
  }
  const double now = d.probability > 0.05 ? d.probability * share : 0.0;
  d.share = first ? now : (last + now) / 2;
  return d;
}

}  // namespace

std::vector<Dependence> find_dependences(const CopyContext& context,
                                         const CopyLimits& limits,
                                         std::span<const Dependence> before,
                                         CopySearch search) {
  const std::vector<std::uint32_t> place = canonical_places(context.evidence);
  const CopyChance chance(context);
  std::vector<std::uint64_t> pairs;
  if (search != CopySearch::known) {
    pairs = candidate_copies(context, chance, limits, place);
  }
  pairs = with_earlier(std::move(pairs), before, place);
  const ClaimLists lists(context, limits, place, sources_in(pairs, place));
  const double reluctance = reluctance_of(context.cells);
  std::vector<Dependence> judged(pairs.size());
  for_blocks(
      pairs.size(), 64,
      [&](std::size_t first, std::size_t last, unsigned /*lane*/) {
        for (std::size_t k = first; k < last; ++k) {
          const Dependence* earlier = find(before, place, pairs[k]);
          const CopyComparison both(lists, pairs[k] >> 32,
                                    pairs[k] & 0xffffffffU, chance,
                                    limits.most_common, earlier == nullptr);
          judged[k] =
              judge(both, reluctance, earlier, search == CopySearch::first);
          judged[k].a = context.evidence.source_order[pairs[k] >> 32];
          judged[k].b = context.evidence.source_order[pairs[k] & 0xffffffffU];
        }
      });
  std::erase_if(judged,
                [](const Dependence& d) { return d.share <= kLeastShare / 2; });
  return judged;
}

std::vector<float> copy_weights(const Evidence& evidence,
                                const ClaimCells& cells,
                                std::span<const Dependence> dependences,
                                std::span<const std::uint32_t> rank) {
  if (dependences.empty()) return {};
  // By source that comes later: whom it may have copied, and how much.
  struct Model {
    std::uint32_t later, earlier;
    double keeps;
  };
  std::vector<Model> models;
  for (const Dependence& d : dependences) {
    if (d.share <= kLeastShare) continue;
    const bool a_first = rank[d.a] < rank[d.b];
    models.push_back({a_first ? d.b : d.a, a_first ? d.a : d.b,
                      1 - std::min(d.share, 0.99)});
  }
  std::sort(models.begin(), models.end(), [&](const Model& x, const Model& y) {
    if (x.later != y.later) return rank[x.later] < rank[y.later];
    return rank[x.earlier] < rank[y.earlier];
  });
  struct Range {
    std::uint32_t first = 0, last = 0;
  };
  std::vector<Range> of_source(evidence.source_count);
  for (std::uint32_t m = 0; m < models.size(); ++m) {
    Range& range = of_source[models[m].later];
    if (range.last == 0) range.first = m;
    range.last = m + 1;
  }
  std::vector<float> weight(evidence.claim_source.size(), 1.0F);
  std::vector<std::uint32_t> says(evidence.source_count, 0xffffffffU);
  for (const std::uint32_t i : cells.items) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const std::uint32_t first = evidence.claim_begin[v];
      const std::uint32_t last = evidence.claim_begin[v + 1];
      if (last - first < 2) continue;
      for (std::uint32_t k = first; k < last; ++k) {
        says[evidence.claim_source[k]] = v;
      }
      for (std::uint32_t k = first; k < last; ++k) {
        const Range range = of_source[evidence.claim_source[k]];
        double kept = 1;
        for (std::uint32_t m = range.first; m < range.last; ++m) {
          if (says[models[m].earlier] == v) kept *= models[m].keeps;
        }
        weight[k] = static_cast<float>(std::max(kept, 0.01));
      }
    }
  }
  return weight;
}

}  // namespace crosscheck
