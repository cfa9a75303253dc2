#include "scoring/evaluation.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <tuple>

namespace crosscheck {
namespace {

using Place = std::pair<StringId, StringId>;

// One item's truths are neighbours after sorting by object and attribute.
std::vector<const Truth*> by_item(const std::vector<Truth>& truths) {
  std::vector<const Truth*> sorted;
  sorted.reserve(truths.size());
  for (const Truth& truth : truths) sorted.push_back(&truth);
  std::sort(sorted.begin(), sorted.end(), [](const Truth* a, const Truth* b) {
    return std::tie(a->object, a->attribute, a->value) <
           std::tie(b->object, b->attribute, b->value);
  });
  return sorted;
}

// Items of the evidence by their strings' ids, for look-up.
std::vector<std::pair<Place, std::uint32_t>> index_items(
    const ClaimTable& claims, const Evidence& evidence) {
  std::vector<std::pair<Place, std::uint32_t>> index;
  index.reserve(evidence.item_count());
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    const Item& item = claims.items[evidence.item_id[i].index()];
    index.push_back({{item.subject, item.slot}, i});
  }
  std::sort(index.begin(), index.end());
  return index;
}

}  // namespace

std::uint32_t best_value(const Evidence& evidence, const Scores& scores,
                         std::uint32_t item) {
  std::uint32_t best = kNoValue;
  for (std::uint32_t v = evidence.value_begin[item];
       v < evidence.value_begin[item + 1]; ++v) {
    if (evidence.sources_of(v).empty()) continue;
    if (best == kNoValue || scores.value[v] > scores.value[best]) best = v;
  }
  return best;
}

Accuracy evaluate(const ClaimTable& claims, const Evidence& evidence,
                  const Scores& scores, const std::vector<Truth>& truths) {
  const auto index = index_items(claims, evidence);
  const std::vector<const Truth*> sorted = by_item(truths);
  Accuracy accuracy;
  for (std::size_t t = 0; t < sorted.size();) {
    std::size_t end = t;
    while (end < sorted.size() && sorted[end]->object == sorted[t]->object &&
           sorted[end]->attribute == sorted[t]->attribute) {
      ++end;
    }
    ++accuracy.gold_items;
    const Place place{claims.strings.find(sorted[t]->object),
                      claims.strings.find(sorted[t]->attribute)};
    const auto at = std::lower_bound(index.begin(), index.end(),
                                     std::pair{place, std::uint32_t{0}});
    const std::uint32_t best = at != index.end() && at->first == place
                                   ? best_value(evidence, scores, at->second)
                                   : kNoValue;
    if (best != kNoValue) {
      ++accuracy.answered;
      const std::string_view said =
          claims.text(claims.values[evidence.value_id[best].index()].text);
      accuracy.right +=
          std::any_of(sorted.begin() + static_cast<std::ptrdiff_t>(t),
                      sorted.begin() + static_cast<std::ptrdiff_t>(end),
                      [&](const Truth* truth) { return truth->value == said; });
    }
    t = end;
  }
  return accuracy;
}

}  // namespace crosscheck
