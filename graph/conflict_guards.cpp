#include "graph/conflict_guards.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "graph/acquaintances.h"
#include "graph/rules/other_voice.h"
#include "graph/rules/wording.h"
#include "graph/rules/wording_difference.h"

namespace crosscheck {
namespace {

using DocumentPair = std::pair<std::uint32_t, std::uint32_t>;

bool is_event_figure(const Statement& s) {
  return s.event != Statement::kNoEvent &&
         (s.kind == SlotKind::count || s.kind == SlotKind::quantity);
}

}  // namespace

void drop_outliers(std::span<const Statement> statements,
                   std::vector<StatementEdge>& edges) {
  constexpr std::size_t kMany = 4;
  constexpr std::size_t kTimes = 5;
  std::map<DocumentPair, std::pair<std::size_t, std::size_t>> tally;
  const auto pair_of = [&](const StatementEdge& edge) {
    return DocumentPair(statements[edge.a].document.value,
                        statements[edge.b].document.value);
  };
  for (const StatementEdge& edge : edges) {
    // Facts are tied by their kind alone.
    if (statements[edge.a].kind == SlotKind::fact) continue;
    auto& [conflicts, agreements] = tally[pair_of(edge)];
    conflicts += edge.relation == Relation::conflict ? 1 : 0;
    agreements += edge.relation == Relation::agree ? 1 : 0;
  }
  std::erase_if(edges, [&](const StatementEdge& edge) {
    const auto& [conflicts, agreements] = tally[pair_of(edge)];
    return edge.relation == Relation::conflict && conflicts >= kMany &&
           conflicts > kTimes * agreements;
  });
}

void drop_strangers(std::span<const Statement> statements,
                    const LinkedStatements& linked,
                    std::vector<StatementEdge>& edges) {
  struct Stand {
    std::set<std::uint32_t> against;
    std::set<std::string> slots;
    std::set<std::uint32_t> with;
    [[nodiscard]] bool is_stranger() const {
      return slots.size() >= 2 && against.size() >= 2 &&
             against.size() > 2 * with.size();
    }
  };
  // By document and event.
  std::map<std::pair<std::uint32_t, std::uint32_t>, Stand> stands;
  const auto stand_of = [&](std::uint32_t i) -> Stand& {
    return stands[{statements[i].document.value,
                   linked.items[linked.item_of[i]].thing}];
  };
  const auto note = [&](const StatementEdge& edge, std::uint32_t mine,
                        std::uint32_t other) {
    const Statement& s = statements[mine];
    const std::uint32_t document = statements[other].document.value;
    if (document == s.document.value) return;
    Stand& stand = stand_of(mine);
    if (edge.relation == Relation::agree) stand.with.insert(document);
    if (edge.relation != Relation::conflict) return;
    stand.against.insert(document);
    stand.slots.insert(s.slot);
  };
  for (const StatementEdge& edge : edges) {
    if (!is_event_figure(statements[edge.a])) continue;
    note(edge, edge.a, edge.b);
    note(edge, edge.b, edge.a);
  }
  std::erase_if(edges, [&](const StatementEdge& edge) {
    const Statement& a = statements[edge.a];
    const Statement& b = statements[edge.b];
    return edge.relation == Relation::conflict && is_event_figure(a) &&
           a.document != b.document &&
           (stand_of(edge.a).is_stranger() || stand_of(edge.b).is_stranger());
  });
}

void drop_unacquainted(std::span<const Statement> statements,
                       std::span<const Predication> predications,
                       std::vector<StatementEdge>& edges) {
  const Acquaintances known(statements, predications, edges);
  std::erase_if(edges, [&](const StatementEdge& edge) {
    const Statement& a = statements[edge.a];
    const Statement& b = statements[edge.b];
    if (edge.rule == kVoiceRule) {
      return known.names_person(a.document, b.subject.key) ||
             known.names_person(b.document, a.subject.key);
    }
    const bool figure = a.figure.family != FigureFamily::none;
    const bool excludes = edge.relation == Relation::conflict ||
                          edge.relation == Relation::update;
    const bool ties = figure || a.slot == "age" || a.kind == SlotKind::fact;
    if (!excludes || !ties) return false;
    return !known.are(a.document, b.document) ||
           (figure && !known.share_name(a.document, b.document));
  });
}

void forgive_translations(std::span<const Statement> statements,
                          const LinkedStatements& linked,
                          std::vector<StatementEdge>& edges) {
  constexpr float kTranslated = 0.8F;
  constexpr std::size_t kFewestTranslated = 2;
  const auto is_quotation = [&](const StatementEdge& edge) {
    return statements[edge.a].kind == SlotKind::quotation;
  };
  // The speaker; of words that nobody is named for, the item alone.
  const auto speaker_of = [&](const StatementEdge& edge) {
    const std::uint32_t item = linked.item_of[edge.a];
    const std::uint32_t thing = linked.items[item].thing;
    return std::pair(thing, thing == 0 ? item : 0);
  };
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::set<std::uint32_t>>
      translated;  // the utterances of each speaker
  for (const StatementEdge& edge : edges) {
    if (is_quotation(edge) &&
        is_reworded(std::get<Text>(statements[edge.a].value),
                    std::get<Text>(statements[edge.b].value))) {
      translated[speaker_of(edge)].insert(linked.item_of[edge.a]);
    }
  }
  for (StatementEdge& edge : edges) {
    if (edge.relation != Relation::conflict || !is_quotation(edge)) continue;
    const auto at = translated.find(speaker_of(edge));
    if (at == translated.end() ||
        (at->second.size() < kFewestTranslated &&
         !at->second.contains(linked.item_of[edge.a]))) {
      continue;
    }
    edge.relation = Relation::agree;
    edge.weight = kTranslated;
    edge.reason = both_values(statements[edge.a], statements[edge.b],
                              "are one utterance in two translations");
  }
}

void drop_between_happenings(std::span<const Statement> statements,
                             std::span<const std::uint32_t> sure_story,
                             std::vector<StatementEdge>& edges) {
  const auto story = [&](std::uint32_t statement) {
    return sure_story[statements[statement].document.index()];
  };
  std::erase_if(edges, [&](const StatementEdge& edge) {
    return edge.relation == Relation::conflict &&
           story(edge.a) != story(edge.b);
  });
}

}  // namespace crosscheck
