#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "graph/claim_graph.h"
#include "graph/linking.h"

namespace crosscheck {

/// What readers found of a rule's edges on stories that it was not written on.
struct LedgerEntry {
  std::string_view rule;  ///< Edge::rule
  Relation relation = Relation::conflict;
  std::uint32_t read = 0;   ///< edges read
  std::uint32_t right = 0;  ///< of them, right ones
};

/// Every row that was kept, by rule and relation, in byte order; the same rows
/// as the table in docs/RULES.md.
[[nodiscard]] std::span<const LedgerEntry> rule_ledger();

/// The share of right edges that a rule may count on, in (0,1): that of the
/// edges read, drawn towards .7 as by two more of them (the mean of a beta
/// distribution whose prior is worth two readings). A rule without a row has
/// .7, what the ledger asks of every rule.
[[nodiscard]] double ledger_share(std::span<const LedgerEntry> ledger,
                                  std::string_view rule, Relation relation);

/// Whether a rule may call two claims contradictory: not when twenty of its
/// conflicts or more were read and fewer than seven in ten were right.
[[nodiscard]] bool may_contradict(std::span<const LedgerEntry> ledger,
                                  std::string_view rule);

/// Lowers the weight of each agreement and conflict by its rule's share, and
/// makes the conflicts of a rule that may not contradict pairs that differ
/// (Relation::differs). Complexity: O(edges x log rows).
void apply_ledger(std::span<const LedgerEntry> ledger,
                  std::vector<StatementEdge>& edges);

}  // namespace crosscheck
