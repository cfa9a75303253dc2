#include "graph/conflict_guards.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "graph/rules/wording.h"
#include "graph/rules/wording_difference.h"

namespace crosscheck {
namespace {

using DocumentPair = std::pair<std::uint32_t, std::uint32_t>;

bool is_event_figure(const Statement& s) {
  return s.event != Statement::kNoEvent &&
         (s.kind == SlotKind::count || s.kind == SlotKind::quantity);
}

bool excludes(Relation relation) {
  return relation == Relation::conflict || relation == Relation::update;
}

/// The names of those who take part in what a document tells.
class DocumentNames {
 public:
  explicit DocumentNames(std::span<const Predication> predications) {
    for (const Predication& p : predications) {
      std::set<std::string>& names = of_[p.document.value];
      for (const Participant& one : p.participants) {
        names.insert(one.names.begin(), one.names.end());
      }
      for (const Entity& place : p.places) names.insert(place.key);
    }
  }

  /// Also true where either names nobody: nothing is known then.
  [[nodiscard]] bool share(DocumentId a, DocumentId b) const {
    const auto x = of_.find(a.value);
    const auto y = of_.find(b.value);
    if (a == b || x == of_.end() || y == of_.end()) return true;
    if (x->second.empty() || y->second.empty()) return true;
    return std::any_of(
        x->second.begin(), x->second.end(),
        [&](const std::string& name) { return y->second.contains(name); });
  }

  /// How many names both documents give.
  [[nodiscard]] std::size_t shared(std::uint32_t a, std::uint32_t b) const {
    const auto x = of_.find(a);
    const auto y = of_.find(b);
    if (x == of_.end() || y == of_.end()) return 0;
    return static_cast<std::size_t>(std::count_if(
        x->second.begin(), x->second.end(),
        [&](const std::string& name) { return y->second.contains(name); }));
  }

 private:
  std::map<std::uint32_t, std::set<std::string>> of_;
};

/// Which documents are shown to tell of one event by what they agree on.
class Acquaintances {
 public:
  Acquaintances(std::span<const Statement> statements,
                const std::vector<StatementEdge>& edges,
                const DocumentNames& names) {
    for (const StatementEdge& edge : edges) {
      const Statement& a = statements[edge.a];
      const Statement& b = statements[edge.b];
      if (a.document == b.document) continue;
      Tally& tally = tallies_[pair_of(a.document, b.document)];
      if (excludes(edge.relation)) tally.apart.insert(thing_of(a));
      tally.near_in_print = near_in_print(a, b);
      if (!shows_acquaintance(edge, a)) continue;
      if (a.kind == SlotKind::report) {
        ++tally.reports;
      } else if (a.kind == SlotKind::act) {
        ++tally.acts;
      } else {
        tally.together.insert(token_of(edge, a));
      }
    }
    for (auto& [pair, tally] : tallies_) {
      tally.names = names.shared(pair.first, pair.second);
      if (tally.shared() < kFriends) continue;
      friends_[pair.first].insert(pair.second);
      friends_[pair.second].insert(pair.first);
    }
  }

  [[nodiscard]] bool are(DocumentId a, DocumentId b) const {
    if (a == b) return true;
    const auto at = tallies_.find(pair_of(a, b));
    const bool apart_twice =
        at != tallies_.end() && at->second.apart.size() > 1;
    // Two quakes shake one island, and are told by the same verbs.
    if (apart_twice && at->second.together.empty() &&
        !at->second.near_in_print && !at->second.share_cast()) {
      return false;
    }
    if (at != tallies_.end() && at->second.shared() > 0 &&
        at->second.shared() >= at->second.apart.size()) {
      return true;
    }
    if (apart_twice && at->second.together.empty()) return false;
    const auto x = friends_.find(a.value);
    const auto y = friends_.find(b.value);
    if (x == friends_.end() || y == friends_.end()) return false;
    return std::any_of(
        x->second.begin(), x->second.end(),
        [&](std::uint32_t third) { return y->second.contains(third); });
  }

 private:
  static constexpr std::size_t kFriends = 2;

  struct Tally {
    std::set<std::string> together, apart;  // slots
    std::size_t acts = 0;                   // that are told by both
    std::size_t reports = 0;                // sentences that are alike
    std::size_t names = 0;                  // of documents near in print
    bool near_in_print = false;

    /// Reports of two events of one kind have some sentences alike; those of
    /// one week that name the same people rarely tell of two.
    [[nodiscard]] std::size_t shared() const {
      constexpr std::size_t kReports = 6;
      constexpr std::size_t kNames = 2;
      std::size_t known = share_cast() ? kFriends : 0;
      if (near_in_print) known = kFriends + names / kNames;
      return together.size() + acts + reports / kReports + known;
    }

    /// Whether both tell of the same people and places: two events of one kind
    /// share where they happen and who rules there, but few more.
    [[nodiscard]] bool share_cast() const {
      constexpr std::size_t kCast = 6;
      return names >= kCast;
    }
  };

  /// "number of fishing boat" and "number of boat" are of one thing.
  static std::string thing_of(const Statement& s) {
    const bool counted =
        s.figure.family == FigureFamily::count && !s.figure.head.empty();
    return counted ? s.figure.head : s.slot;
  }

  /// Like events of one story are rarely days apart.
  static bool near_in_print(const Statement& a, const Statement& b) {
    constexpr std::int64_t kDays = 3 * 24 * 60;  // minutes
    return a.as_of && b.as_of &&
           std::abs(a.as_of->begin - b.as_of->begin) <= kDays;
  }

  static DocumentPair pair_of(DocumentId a, DocumentId b) {
    return {std::min(a.value, b.value), std::max(a.value, b.value)};
  }

  static bool shows_acquaintance(const StatementEdge& edge,
                                 const Statement& a) {
    constexpr float kSure = 0.8F;  // figures that meet by rounding are less
    if (edge.relation != Relation::agree || a.kind == SlotKind::time ||
        a.kind == SlotKind::place) {
      return false;
    }
    return a.figure.family == FigureFamily::none || edge.weight >= kSure;
  }

  /// Figures of one slot show one thing, sentences each another.
  static std::string token_of(const StatementEdge& edge, const Statement& a) {
    return a.kind == SlotKind::quotation ? a.slot + std::to_string(edge.a)
                                         : a.slot;
  }

  std::map<DocumentPair, Tally> tallies_;
  std::map<std::uint32_t, std::set<std::uint32_t>> friends_;
};

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
  const DocumentNames names(predications);
  const Acquaintances known(statements, edges, names);
  std::erase_if(edges, [&](const StatementEdge& edge) {
    const Statement& a = statements[edge.a];
    const Statement& b = statements[edge.b];
    const bool figure = a.figure.family != FigureFamily::none;
    if (!excludes(edge.relation) || (!figure && a.slot != "age")) return false;
    return !known.are(a.document, b.document) ||
           (figure && !names.share(a.document, b.document));
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
