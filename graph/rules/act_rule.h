#pragma once

#include <span>
#include <string_view>

#include "graph/predication.h"
#include "graph/rules/rule.h"

namespace crosscheck {

/// A rule that compares two predications that may tell one event.
///
/// Pure, as Rule is; `probability` is that of the link between the two
/// (predication_links.h), 0 where there is none. Rules are asked in the order
/// of their table, and the first that is not silent decides.
struct ActRule {
  std::string_view name;
  Verdict (*compare)(const Predication& a, const Predication& b,
                     float probability);
  /// Whether `other` tells of what `p` tells the same as it, in what the rule
  /// compares: then a document that tells both is no party to a dispute.
  /// nullptr where that is not asked.
  bool (*support)(const Predication& p, const Predication& other) = nullptr;
};

/// Every rule that finds acts to agree, for linked predications.
[[nodiscard]] std::span<const ActRule> act_rules();

/// Every rule that finds conflicts of acts, for any two predications with a
/// trigger and a participant in common (act_disputes.h).
[[nodiscard]] std::span<const ActRule> dispute_rules();

}  // namespace crosscheck
