#pragma once

#include <span>
#include <string_view>

#include "graph/predication.h"
#include "graph/rules/rule.h"

namespace crosscheck {

/// A rule that compares two predications of one event (predication_links.h).
///
/// Pure, as Rule is; `probability` is that of the link between the two. Rules
/// are asked in the order of the table, and the first that is not silent
/// decides.
struct ActRule {
  std::string_view name;
  Verdict (*compare)(const Predication& a, const Predication& b,
                     float probability);
};

/// Every rule for acts: those that find conflicts first.
[[nodiscard]] std::span<const ActRule> act_rules();

}  // namespace crosscheck
