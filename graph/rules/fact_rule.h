#pragma once

#include <string_view>

#include "graph/rules/rule.h"

namespace crosscheck {

/// Two values of a fact that a person, a body or a happening has one of
/// (engine/extract/facts).
///
/// Figures by their intervals; times at the coarser of their two steps, so that
/// "1989" and "March 1989" agree; places agree where one name is the other or
/// contains it, and conflict where they lie in different states or where
/// nothing is known of either; what is told by words agrees if it is the same
/// entry of its class, else it conflicts. Silent where one is asserted and the
/// other planned or possible, and of figures and words where each is told of
/// another time.
[[nodiscard]] Verdict compare_facts(const Statement& a, const Statement& b);

/// Name of the rule by what kind of value a fact has: "fact figure", "fact
/// date", "fact place", "fact state".
[[nodiscard]] std::string_view fact_rule_name(const Statement& fact);

}  // namespace crosscheck
