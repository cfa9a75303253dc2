#include "graph/rules/ledger.h"

#include <algorithm>
#include <array>

namespace crosscheck {
namespace {

// By rule, then relation; docs/RULES.md says where the edges were read.
constexpr std::array kLedger = std::to_array<LedgerEntry>({
    {"act doer", Relation::conflict, 2, 2},
    {"act leaving", Relation::conflict, 2, 2},
    {"act order", Relation::conflict, 1, 1},
    {"act place", Relation::conflict, 3, 0},
    {"act polarity", Relation::conflict, 7, 5},
    {"act time", Relation::conflict, 10, 6},
    {"age", Relation::agree, 1, 1},
    {"casualties", Relation::agree, 15, 12},
    {"casualties", Relation::conflict, 37, 37},
    {"contrast date", Relation::conflict, 8, 4},
    {"contrast figure", Relation::conflict, 15, 14},
    {"contrast name", Relation::conflict, 2, 2},
    {"count", Relation::agree, 16, 15},
    {"count", Relation::conflict, 25, 23},
    {"distance", Relation::conflict, 1, 1},
    {"duration", Relation::agree, 20, 17},
    {"fact date", Relation::conflict, 1, 1},
    {"fact figure", Relation::conflict, 19, 18},
    {"fact state", Relation::conflict, 1, 0},
    {"governed figure", Relation::conflict, 1, 1},
    {"magnitude", Relation::conflict, 9, 9},
    {"place", Relation::agree, 7, 7},
    {"population", Relation::conflict, 4, 4},
    {"post", Relation::agree, 14, 14},
    {"quotation", Relation::agree, 15, 13},
    {"quotation", Relation::conflict, 64, 57},
    {"quotation speaker", Relation::conflict, 6, 5},
    {"report", Relation::agree, 50, 39},
    {"role", Relation::conflict, 20, 17},
    {"same act", Relation::agree, 32, 31},
    {"share", Relation::agree, 15, 15},
    {"sum", Relation::agree, 20, 18},
    {"time", Relation::agree, 4, 4},
});

const LedgerEntry* row_of(std::span<const LedgerEntry> ledger,
                          std::string_view rule, Relation relation) {
  const auto at =
      std::find_if(ledger.begin(), ledger.end(), [&](const LedgerEntry& entry) {
        return entry.rule == rule && entry.relation == relation;
      });
  return at == ledger.end() ? nullptr : &*at;
}

}  // namespace

std::span<const LedgerEntry> rule_ledger() { return kLedger; }

double ledger_share(std::span<const LedgerEntry> ledger, std::string_view rule,
                    Relation relation) {
  constexpr double kPriorRead = 2;
  constexpr double kPriorShare = 0.7;
  const LedgerEntry* row = row_of(ledger, rule, relation);
  if (row == nullptr) return kPriorShare;
  return (row->right + kPriorShare * kPriorRead) / (row->read + kPriorRead);
}

bool may_contradict(std::span<const LedgerEntry> ledger,
                    std::string_view rule) {
  constexpr std::uint32_t kFewest = 20;
  const LedgerEntry* row = row_of(ledger, rule, Relation::conflict);
  return row == nullptr || row->read < kFewest ||
         10 * row->right >= 7 * row->read;
}

void apply_ledger(std::span<const LedgerEntry> ledger,
                  std::vector<StatementEdge>& edges) {
  for (StatementEdge& edge : edges) {
    if (edge.relation != Relation::conflict &&
        edge.relation != Relation::agree) {
      continue;
    }
    edge.weight *=
        static_cast<float>(ledger_share(ledger, edge.rule, edge.relation));
    if (edge.relation == Relation::conflict &&
        !may_contradict(ledger, edge.rule)) {
      edge.relation = Relation::differs;
    }
  }
}

}  // namespace crosscheck
