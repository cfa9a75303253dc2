#include "scoring/label_space.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/claim_sums.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

double prior_of(const LabelSpace& space, const LabelPriors& priors,
                std::size_t item, std::uint32_t value) {
  const std::uint32_t set = space.attribute[item];
  return set == LabelSpace::kOpen ? 1.0 / space.count[item]
                                  : priors[set][space.label[value]];
}

}  // namespace

LabelSpace label_space(const Evidence& evidence) {
  LabelSpace space;
  for (const Attribute& a : evidence.attributes) {
    const bool closed = a.label_count <= LabelSpace::kMostLabels;
    space.set_size.push_back(closed ? std::max(a.label_count, 2U) : 0);
  }
  space.label.resize(evidence.value_count());
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    const std::uint32_t a = evidence.item_attribute.empty()
                                ? Evidence::kNoAttribute
                                : evidence.item_attribute[i];
    const bool closed = a != Evidence::kNoAttribute && space.set_size[a] > 0;
    space.attribute.push_back(closed ? a : LabelSpace::kOpen);
    space.count.push_back(closed ? space.set_size[a]
                                 : std::max(last - first, 2U));
    for (std::uint32_t v = first; v < last; ++v) {
      space.label[v] = closed ? evidence.value_label[v] : v - first;
    }
  }
  return space;
}

SourceSets source_sets(const Evidence& evidence, const LabelSpace& space) {
  const auto pair_of = [&](std::uint32_t item, std::uint32_t slot) {
    return std::uint64_t{evidence.claim_source[slot]} << 32 |
           space.attribute[item];
  };
  std::vector<std::uint64_t> pairs;
  each_claim(evidence, [&](auto item, auto, auto slot) {
    if (space.attribute[item] != LabelSpace::kOpen) {
      pairs.push_back(pair_of(item, slot));
    }
  });
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  SourceSets sets;
  for (const std::uint64_t pair : pairs) {
    sets.size.push_back(space.set_size[static_cast<std::uint32_t>(pair)]);
  }
  sets.of_claim.assign(evidence.claim_source.size(), LabelSpace::kOpen);
  each_claim(evidence, [&](auto item, auto, auto slot) {
    if (space.attribute[item] == LabelSpace::kOpen) return;
    const auto at =
        std::lower_bound(pairs.begin(), pairs.end(), pair_of(item, slot));
    sets.of_claim[slot] = static_cast<std::uint32_t>(at - pairs.begin());
  });
  return sets;
}

LabelPriors equal_priors(const LabelSpace& space) {
  LabelPriors priors;
  for (const std::uint32_t size : space.set_size) {
    priors.emplace_back(size, size > 0 ? 1.0 / size : 0.0);
  }
  return priors;
}

std::vector<double> label_chances(const Evidence& evidence,
                                  const LabelSpace& space,
                                  const LabelPriors& priors,
                                  const std::vector<double>& claim_weight) {
  std::vector<double> chance = sum_over_slots(evidence, claim_weight);
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    const bool all_claimed = last - first == space.count[i];
    double most = all_claimed ? -HUGE_VAL : 0;  // 0: what unclaimed labels have
    for (std::uint32_t v = first; v < last; ++v) {
      most = std::max(most, chance[v]);
    }
    double unclaimed = 1;
    double sum = 0;
    for (std::uint32_t v = first; v < last; ++v) {
      const double prior = prior_of(space, priors, i, v);
      unclaimed -= prior;
      chance[v] = prior * exponential(chance[v] - most);
      sum += chance[v];
    }
    // Where all labels are claimed nothing is left, rounding aside.
    if (!all_claimed) {
      sum += std::max(unclaimed, 0.0) * exponential(-most);
    }
    for (std::uint32_t v = first; sum > 0 && v < last; ++v) chance[v] /= sum;
  }
  return chance;
}

LabelPriors priors_from(const Evidence& evidence, const LabelSpace& space,
                        const LabelPriors& before,
                        const std::vector<double>& chance) {
  LabelPriors next;
  for (const auto& prior : before) next.emplace_back(prior.size(), 0.0);
  std::vector<double> items(before.size(), 0.0);
  std::vector<std::uint8_t> claimed;
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t set = space.attribute[i];
    if (set == LabelSpace::kOpen) continue;
    items[set] += 1;
    claimed.assign(space.count[i], 0);
    double left = 1;
    double left_prior = 1;
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const std::uint32_t l = space.label[v];
      claimed[l] = 1;
      next[set][l] += chance[v];
      left -= chance[v];
      left_prior -= before[set][l];
    }
    if (left <= 0 || left_prior <= 0) continue;
    for (std::uint32_t l = 0; l < claimed.size(); ++l) {
      if (!claimed[l]) next[set][l] += left * before[set][l] / left_prior;
    }
  }
  for (std::size_t set = 0; set < next.size(); ++set) {
    for (double& p : next[set]) p = items[set] > 0 ? p / items[set] : 0.0;
  }
  return next;
}

}  // namespace crosscheck
