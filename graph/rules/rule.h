#pragma once

#include <span>
#include <string>
#include <string_view>

#include "graph/claim_graph.h"
#include "graph/statement.h"

namespace crosscheck {

/// What a rule says about two statements of one item.
struct Verdict {
  Relation relation = Relation::unrelated;
  float weight = 0;    ///< in (0,1] unless unrelated
  std::string reason;  ///< one sentence with both values
};

/// A rule compares two statements of one item and one slot kind.
///
/// Pure: the verdict depends on the two statements alone and is the same in
/// either order, but for the order of the values in the reason. A rule that is
/// not sure is silent (unrelated). What all rules leave to the caller: that
/// both speak of one item, polarity, and guards over whole documents.
struct Rule {
  std::string_view name;
  SlotKind kind;
  Verdict (*compare)(const Statement& a, const Statement& b);
};

/// Every rule, by slot kind; at most one a kind.
[[nodiscard]] std::span<const Rule> rule_set();

/// The rule for a slot kind, or nullptr where values are never compared.
[[nodiscard]] const Rule* rule_for(SlotKind kind);

}  // namespace crosscheck
