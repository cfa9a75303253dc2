#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "graph/conflict_guards.h"
#include "graph/context_tie.h"
#include "graph/linking.h"
#include "graph/relating_figures.h"
#include "graph/relating_roles.h"
#include "graph/rules/fact_rule.h"
#include "graph/rules/quantity_rule.h"
#include "graph/rules/quotation_rule.h"
#include "graph/rules/reported_difference.h"
#include "graph/rules/rule.h"
#include "graph/rules/wording_difference.h"

namespace crosscheck {
namespace {

/// Items of more statements are compared through one statement a value.
constexpr std::size_t kAllPairs = 64;

/// Slots of which one event has one value, so that two values in one document
/// show that the slot was not understood.
bool is_single_valued(SlotKind kind) {
  switch (kind) {
    case SlotKind::count:
    case SlotKind::quantity:
    case SlotKind::time:
    case SlotKind::place:
    case SlotKind::venue:
    case SlotKind::holder:
    case SlotKind::post:
    case SlotKind::fact:
      return true;
    default:
      return false;
  }
}

const std::string* speaker_of(const Statement& s) {
  if (s.attribution.empty() || s.attribution.back().speaker.key.empty()) {
    return nullptr;
  }
  return &s.attribution.back().speaker.key;
}

bool by_two_speakers(const Statement& a, const Statement& b) {
  const std::string* x = speaker_of(a);
  const std::string* y = speaker_of(b);
  return x != nullptr && y != nullptr && *x != *y;
}

/// Whether only its context says what a statement is about.
bool is_loose(const Statement& s) {
  return s.event == Statement::kNoEvent && s.subject.key.empty();
}

/// Compares the statements of one item.
class ItemComparison {
 public:
  ItemComparison(std::span<const Statement> statements, const Rule& rule,
                 std::vector<std::uint32_t> members)
      : statements_(statements), rule_(rule), members_(std::move(members)) {}

  void run(std::vector<StatementEdge>& edges) const {
    if (members_.size() <= kAllPairs) {
      compare_all(members_, edges);
      return;
    }
    std::map<std::string, std::uint32_t> first;  // of each value
    std::vector<std::uint32_t> representatives;
    for (const std::uint32_t m : members_) {
      const Statement& s = statements_[m];
      std::string key = s.value_text;
      key += s.polarity == Polarity::negative ? "\nnot" : "\n";
      key += name_of(s.modality);
      const auto [at, added] = first.try_emplace(std::move(key), m);
      if (added) {
        representatives.push_back(m);
      } else {
        compare(at->second, m, edges);
      }
    }
    if (representatives.size() > kLargestRepresentatives) {
      representatives.resize(kLargestRepresentatives);
    }
    compare_all(representatives, edges);
  }

 private:
  static constexpr std::size_t kLargestRepresentatives = 256;

  void compare_all(const std::vector<std::uint32_t>& which,
                   std::vector<StatementEdge>& edges) const {
    for (std::size_t i = 0; i < which.size(); ++i) {
      for (std::size_t j = i + 1; j < which.size(); ++j) {
        compare(which[i], which[j], edges);
      }
    }
  }

  void compare(std::uint32_t x, std::uint32_t y,
               std::vector<StatementEdge>& edges) const {
    const Statement& a = statements_[x];
    const Statement& b = statements_[y];
    const bool one_document = a.document == b.document;
    if (one_document && !by_two_speakers(a, b)) return;
    Verdict verdict = rule_.compare(a, b);
    if (verdict.relation == Relation::unrelated) return;
    if (verdict.relation == Relation::conflict && !one_document &&
        guarded(a, b)) {
      return;
    }
    edges.push_back({x, y, verdict.relation, verdict.weight,
                     name_of_rule(a, b, verdict.relation),
                     std::move(verdict.reason)});
  }

  [[nodiscard]] std::string_view name_of_rule(const Statement& a,
                                              const Statement& b,
                                              Relation relation) const {
    if (rule_.kind == SlotKind::fact) return fact_rule_name(a);
    if (rule_.kind == SlotKind::quotation && relation == Relation::conflict) {
      return quotation_rule_name(a, b);
    }
    return measure_name(a.slot, rule_.name);
  }

  /// The set guard: whether a document also states the other's value, gives
  /// three or more, or two of its own that exclude each other.
  [[nodiscard]] bool guarded(const Statement& a, const Statement& b) const {
    if (rule_.kind == SlotKind::quotation) return quotes_both(a, b);
    if (is_loose(a) && context_tie(a, b) != ContextTie::close) return true;
    if (!is_single_valued(rule_.kind)) return false;
    return also_states(a.document, b) || also_states(b.document, a) ||
           values_in(a.document) >= 3 || values_in(b.document) >= 3 ||
           contradicts_itself(a.document) || contradicts_itself(b.document);
  }

  /// Whether a document quotes the other's words as well: then they were said
  /// twice, in this way and that.
  [[nodiscard]] bool quotes_both(const Statement& a, const Statement& b) const {
    const Text& x = std::get<Text>(a.value);
    const Text& y = std::get<Text>(b.value);
    auto difference = find_reported_difference(x, y);
    if (!difference) difference = find_wording_difference(x, y);
    if (!difference) return false;
    return std::any_of(members_.begin(), members_.end(), [&](std::uint32_t m) {
      const Statement& other = statements_[m];
      const auto& text = std::get<Text>(other.value);
      return (other.document == a.document &&
              has_phrase(text, difference->phrase_b)) ||
             (other.document == b.document &&
              has_phrase(text, difference->phrase_a));
    });
  }

  /// Whether a document gives two values that exclude each other, and not as
  /// the words of two speakers: then they are of two things.
  [[nodiscard]] bool contradicts_itself(DocumentId document) const {
    for (std::size_t i = 0; i < members_.size(); ++i) {
      const Statement& a = statements_[members_[i]];
      if (a.document != document) continue;
      for (std::size_t j = i + 1; j < members_.size(); ++j) {
        const Statement& b = statements_[members_[j]];
        if (b.document != document || by_two_speakers(a, b)) continue;
        if (rule_.compare(a, b).relation == Relation::conflict) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool also_states(DocumentId document,
                                 const Statement& value) const {
    return std::any_of(members_.begin(), members_.end(), [&](std::uint32_t m) {
      const Statement& other = statements_[m];
      if (other.document != document) return false;
      const Relation relation = rule_.compare(other, value).relation;
      return relation == Relation::agree;
    });
  }

  [[nodiscard]] std::size_t values_in(DocumentId document) const {
    std::set<std::string> values;
    for (const std::uint32_t m : members_) {
      if (statements_[m].document == document) {
        values.insert(statements_[m].value_text);
      }
    }
    return values.size();
  }

  std::span<const Statement> statements_;
  const Rule& rule_;
  std::vector<std::uint32_t> members_;
};

}  // namespace

std::vector<StatementEdge> relate_statements(
    std::span<const Statement> statements, const LinkedStatements& linked) {
  std::vector<std::vector<std::uint32_t>> members(linked.items.size());
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    members[linked.item_of[i]].push_back(i);
  }
  std::vector<StatementEdge> edges;
  for (std::size_t item = 0; item < members.size(); ++item) {
    const Rule* rule = rule_for(linked.items[item].kind);
    if (rule == nullptr || members[item].size() < 2) continue;
    const std::uint32_t first = members[item].front();
    if (linked.items[item].slot == "role") {
      relate_roles(statements, members[item], edges);
      continue;
    }
    if (statements[first].figure.family != FigureFamily::none) continue;
    ItemComparison(statements, *rule, std::move(members[item])).run(edges);
  }
  relate_figures(statements, linked.figures, edges);
  drop_outliers(statements, edges);
  drop_strangers(statements, linked, edges);
  forgive_translations(statements, linked, edges);
  return edges;
}

}  // namespace crosscheck
