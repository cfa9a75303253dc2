#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// The labels that each item could have, for methods that learn how sources
/// choose among labels.
///
/// Where an attribute has at most `kMostLabels` distinct texts they are its
/// labels in all its items, claimed there or not: a closed set. Elsewhere the
/// values of an item are labels of that item alone, at least two of them.
struct LabelSpace {
  static constexpr std::uint32_t kMostLabels = 20;
  static constexpr std::uint32_t kOpen = 0xffffffffU;

  std::vector<std::uint32_t> count;      ///< by item: labels it could have
  std::vector<std::uint32_t> attribute;  ///< by item: its closed set, or kOpen
  std::vector<std::uint32_t> label;      ///< by value: below its item's count
  std::vector<std::uint32_t> set_size;   ///< by attribute: labels; 0 if open
};

/// Complexity: O(items + values).
[[nodiscard]] LabelSpace label_space(const Evidence& evidence);

/// The pairs of a source and a closed set that meet in a claim: what a source
/// does with the labels of a set is learnt for each.
struct SourceSets {
  std::vector<std::uint32_t> of_claim;  ///< by claim slot: its pair, or kOpen
  std::vector<std::uint32_t> size;      ///< by pair: labels of the set
};

/// Complexity: O(claims log claims).
[[nodiscard]] SourceSets source_sets(const Evidence& evidence,
                                     const LabelSpace& space);

/// Calls take(item, value, claim slot) for every claim, in canonical order.
template <typename Take>
void each_claim(const Evidence& evidence, Take take) {
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      for (std::uint32_t slot = evidence.claim_begin[v];
           slot < evidence.claim_begin[v + 1]; ++slot) {
        take(i, v, slot);
      }
    }
  }
}

/// By attribute and label: how common each label of a closed set is. Labels of
/// open items are equally likely.
using LabelPriors = std::vector<std::vector<double>>;

/// Every label of a set equally likely.
[[nodiscard]] LabelPriors equal_priors(const LabelSpace& space);

/// By value: the chance that it is its item's label. Claims speak for their own
/// label only: x(v) is the sum of `weight` over the claims of v, 0 for labels
/// that nobody claims, and
///
///     p(v) = prior(v) e^x(v) / (sum of prior e^x over the item's labels)
///
/// Complexity: O(claims).
[[nodiscard]] std::vector<double> label_chances(
    const Evidence& evidence, const LabelSpace& space,
    const LabelPriors& priors, const std::vector<double>& claim_weight);

/// How common the labels are by those chances, in the mean over items; what is
/// left of an item falls to its unclaimed labels in proportion to the priors
/// before. Complexity: O(values + items x labels).
[[nodiscard]] LabelPriors priors_from(const Evidence& evidence,
                                      const LabelSpace& space,
                                      const LabelPriors& before,
                                      const std::vector<double>& chance);

}  // namespace crosscheck
