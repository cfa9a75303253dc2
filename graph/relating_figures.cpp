#include "graph/relating_figures.h"

#include <algorithm>
#include <set>
#include <utility>

#include "graph/rules/quantity_rule.h"
#include "graph/rules/rule.h"
#include "graph/speaker_match.h"

namespace crosscheck {
namespace {

/// A figure with more close ties than this is read from its first ones.
constexpr std::size_t kMostTied = 200;

/// Whether two figures are given as the words of two: of bodies without a name
/// ("state television") one may be.
bool by_two_speakers(const Statement& a, const Statement& b) {
  if (a.attribution.empty() || b.attribution.empty()) return false;
  return a.attribution.back().speaker.key != b.attribution.back().speaker.key;
}

bool has_speaker_of(const Statement& a, const Statement& b) {
  return !a.attribution.empty() && !b.attribution.empty() &&
         !a.attribution.back().speaker.key.empty() &&
         is_one_speaker(a.attribution.back().speaker.key,
                        b.attribution.back().speaker.key);
}

class FigureComparison {
 public:
  FigureComparison(std::span<const Statement> statements,
                   std::span<const FigureLink> links)
      : statements_(statements), tied_(statements.size()) {
    for (const FigureLink& link : links) {
      if (link.tie != FigureTie::close) continue;
      if (tied_[link.a].size() < kMostTied) tied_[link.a].push_back(link.b);
      if (tied_[link.b].size() < kMostTied) tied_[link.b].push_back(link.a);
    }
  }

  void compare(const FigureLink& link,
               std::vector<StatementEdge>& edges) const {
    const Statement& a = statements_[link.a];
    const Statement& b = statements_[link.b];
    const bool one_document = a.document == b.document;
    if (one_document && !by_two_speakers(a, b)) return;
    const Rule* rule = rule_for(a.kind);
    if (rule == nullptr) return;
    Verdict verdict = rule->compare(a, b);
    if (verdict.relation == Relation::unrelated) return;
    const bool excludes = verdict.relation == Relation::conflict ||
                          verdict.relation == Relation::update;
    if (excludes && link.tie != FigureTie::close) return;
    if (excludes && !one_document &&
        (guarded(link.a, link.b) || guarded(link.b, link.a))) {
      return;
    }
    edges.push_back({link.a, link.b, verdict.relation, verdict.weight,
                     measure_name(a.slot, figure_family_name(a.figure.family)),
                     std::move(verdict.reason)});
  }

 private:
  [[nodiscard]] Relation relation(const Statement& a,
                                  const Statement& b) const {
    const Rule* rule = rule_for(a.kind);
    return rule == nullptr ? Relation::unrelated : rule->compare(a, b).relation;
  }

  /// What the document of `mine` says of that which `other` is a figure of.
  [[nodiscard]] bool guarded(std::uint32_t mine, std::uint32_t other) const {
    constexpr std::size_t kTooMany = 3;
    const DocumentId document = statements_[mine].document;
    // What one body says is not answered by what another says.
    const bool one_speaker =
        has_speaker_of(statements_[mine], statements_[other]);
    std::vector<std::uint32_t> said;
    for (const std::uint32_t t : tied_[other]) {
      const Statement& s = statements_[t];
      if (s.document == document &&
          (!one_speaker || has_speaker_of(s, statements_[mine]))) {
        said.push_back(t);
      }
    }
    std::set<double> values;
    for (std::size_t i = 0; i < said.size(); ++i) {
      const Statement& s = statements_[said[i]];
      if (relation(s, statements_[other]) == Relation::agree) return true;
      values.insert(std::get<Quantity>(s.value).written);
      for (std::size_t j = i + 1; j < said.size(); ++j) {
        const Statement& t = statements_[said[j]];
        if (!by_two_speakers(s, t) && relation(s, t) == Relation::conflict) {
          return true;
        }
      }
    }
    return values.size() >= kTooMany;
  }

  std::span<const Statement> statements_;
  std::vector<std::vector<std::uint32_t>> tied_;  // closely, by statement
};

}  // namespace

void relate_figures(std::span<const Statement> statements,
                    std::span<const FigureLink> links,
                    std::vector<StatementEdge>& edges) {
  const FigureComparison comparison(statements, links);
  for (const FigureLink& link : links) comparison.compare(link, edges);
}

}  // namespace crosscheck
