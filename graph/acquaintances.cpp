#include "graph/acquaintances.h"

#include <algorithm>
#include <cstdlib>

namespace crosscheck {
namespace {

/// "number of fishing boat" and "number of boat" are of one thing.
std::string thing_of(const Statement& s) {
  const bool counted =
      s.figure.family == FigureFamily::count && !s.figure.head.empty();
  return counted ? s.figure.head : s.slot;
}

/// Like events of one story are rarely days apart.
bool are_near_in_print(const Statement& a, const Statement& b) {
  constexpr std::int64_t kDays = 3 * 24 * 60;  // minutes
  return a.as_of && b.as_of &&
         std::abs(a.as_of->begin - b.as_of->begin) <= kDays;
}

bool shows_acquaintance(const StatementEdge& edge, const Statement& a) {
  constexpr float kSure = 0.8F;  // figures that meet by rounding are less
  if (edge.relation != Relation::agree || a.kind == SlotKind::time ||
      a.kind == SlotKind::place) {
    return false;
  }
  return a.figure.family == FigureFamily::none || edge.weight >= kSure;
}

/// Figures of one slot show one thing, sentences each another.
std::string token_of(const StatementEdge& edge, const Statement& a) {
  return a.kind == SlotKind::quotation ? a.slot + std::to_string(edge.a)
                                       : a.slot;
}

}  // namespace

/// Reports of two events of one kind have some sentences alike; those of one
/// week that name the same people rarely tell of two.
std::size_t Acquaintances::Tally::shared() const {
  constexpr std::size_t kReports = 6;
  constexpr std::size_t kNames = 2;
  std::size_t known = share_cast() ? kFriends : 0;
  if (near_in_print) known = kFriends + names / kNames;
  return together.size() + acts + reports / kReports + known;
}

/// Whether both tell of the same people and places: two events of one kind
/// share where they happen and who rules there, but few more.
bool Acquaintances::Tally::share_cast() const {
  constexpr std::size_t kCast = 6;
  return names >= kCast;
}

Acquaintances::DocumentPair Acquaintances::pair_of(DocumentId a, DocumentId b) {
  return {std::min(a.value, b.value), std::max(a.value, b.value)};
}

Acquaintances::Acquaintances(std::span<const Statement> statements,
                             std::span<const Predication> predications,
                             const std::vector<StatementEdge>& edges) {
  name(predications);
  for (const StatementEdge& edge : edges) note(statements, edge);
  for (auto& [pair, tally] : tallies_) {
    tally.names = shared_names(pair.first, pair.second);
    if (tally.shared() < kFriends) continue;
    friends_[pair.first].insert(pair.second);
    friends_[pair.second].insert(pair.first);
  }
}

void Acquaintances::name(std::span<const Predication> predications) {
  for (const Predication& p : predications) {
    std::set<std::string>& names = names_[p.document.value];
    for (const Participant& one : p.participants) {
      names.insert(one.names.begin(), one.names.end());
    }
    for (const Entity& place : p.places) names.insert(place.key);
  }
}

void Acquaintances::note(std::span<const Statement> statements,
                         const StatementEdge& edge) {
  const Statement& a = statements[edge.a];
  const Statement& b = statements[edge.b];
  // A fact is compared by its kind, and shows no event that both tell of.
  if (a.document == b.document || a.kind == SlotKind::fact) return;
  Tally& tally = tallies_[pair_of(a.document, b.document)];
  const bool excludes =
      edge.relation == Relation::conflict || edge.relation == Relation::update;
  if (excludes) tally.apart.insert(thing_of(a));
  tally.near_in_print |= are_near_in_print(a, b);
  if (!shows_acquaintance(edge, a)) return;
  if (a.kind == SlotKind::report) {
    ++tally.reports;
  } else if (a.kind == SlotKind::act) {
    ++tally.acts;
  } else {
    tally.together.insert(token_of(edge, a));
  }
}

std::size_t Acquaintances::shared_names(std::uint32_t a,
                                        std::uint32_t b) const {
  const auto x = names_.find(a);
  const auto y = names_.find(b);
  if (x == names_.end() || y == names_.end()) return 0;
  return static_cast<std::size_t>(std::count_if(
      x->second.begin(), x->second.end(),
      [&](const std::string& name) { return y->second.contains(name); }));
}

bool Acquaintances::share_name(DocumentId a, DocumentId b) const {
  const auto x = names_.find(a.value);
  const auto y = names_.find(b.value);
  if (a == b || x == names_.end() || y == names_.end()) return true;
  if (x->second.empty() || y->second.empty()) return true;
  return shared_names(a.value, b.value) > 0;
}

bool Acquaintances::names_person(DocumentId document,
                                 const std::string& key) const {
  const auto at = names_.find(document.value);
  if (at == names_.end()) return false;
  const std::string surname = key.substr(key.rfind(' ') + 1);
  return std::any_of(at->second.begin(), at->second.end(),
                     [&](const std::string& name) {
                       return name.substr(name.rfind(' ') + 1) == surname;
                     });
}

bool Acquaintances::are(DocumentId a, DocumentId b) const {
  if (a == b) return true;
  const auto at = tallies_.find(pair_of(a, b));
  if (at == tallies_.end()) return have_common_friend(a, b);
  const Tally& tally = at->second;
  const bool apart_twice = tally.apart.size() > 1;
  // Two quakes shake one island, and are told by the same verbs.
  const bool by_acts = apart_twice && tally.together.empty();
  if (by_acts && !tally.near_in_print && !tally.share_cast()) return false;
  if (tally.shared() > 0 && tally.shared() >= tally.apart.size()) return true;
  return !by_acts && have_common_friend(a, b);
}

bool Acquaintances::have_common_friend(DocumentId a, DocumentId b) const {
  const auto x = friends_.find(a.value);
  const auto y = friends_.find(b.value);
  if (x == friends_.end() || y == friends_.end()) return false;
  return std::any_of(
      x->second.begin(), x->second.end(),
      [&](std::uint32_t third) { return y->second.contains(third); });
}

}  // namespace crosscheck
