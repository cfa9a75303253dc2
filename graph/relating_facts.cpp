#include "graph/relating_facts.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace crosscheck {

void remove_single_facts(std::vector<Statement>& statements,
                         std::span<const std::uint32_t> story) {
  std::map<std::pair<std::uint32_t, std::string>, std::set<DocumentId>> tellers;
  const auto tellers_of = [&](const Statement& s) -> std::set<DocumentId>& {
    return tellers[{story[s.document.index()], s.slot}];
  };
  for (const Statement& s : statements) {
    if (s.kind == SlotKind::fact) tellers_of(s).insert(s.document);
  }
  std::erase_if(statements, [&](const Statement& s) {
    return s.kind == SlotKind::fact && tellers_of(s).size() < 2;
  });
}

}  // namespace crosscheck
