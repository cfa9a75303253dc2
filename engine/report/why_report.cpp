#include "engine/report/why_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "scoring/posterior_fit.h"

namespace crosscheck {
namespace {

constexpr std::size_t kNamed = 4;  // sources in one row

std::uint32_t item_of(const Evidence& evidence, std::uint32_t value) {
  const auto after = std::upper_bound(evidence.value_begin.begin(),
                                      evidence.value_begin.end(), value);
  return static_cast<std::uint32_t>(after - evidence.value_begin.begin()) - 1;
}

std::string list_of(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t k = 0; k < std::min(names.size(), kNamed); ++k) {
    if (k > 0) text += ", ";
    text += names[k];
  }
  if (names.size() > kNamed) {
    text += fmt::format(" and {} more", names.size() - kNamed);
  }
  return text;
}

class Explaining {
 public:
  Explaining(const RunView& view, ClaimId claim)
      : view_(view), evidence_(view.run().evidence) {
    why_.value = view.value_of(claim);
    for (std::size_t i = 0; i < view.claims().size(); ++i) {
      if (view.value_of(ClaimId(i)) == why_.value) {
        why_.claims.emplace_back(i);
      }
    }
  }

  WhyReport run() {
    const Result<std::unique_ptr<Scorer>> scorer =
        make_scorer(view_.run().method);
    if (!scorer.ok()) return std::move(why_);
    const Scores& scores = view_.run().scores;
    for (Contribution& part :
         scorer.value()->account(evidence_, scores, why_.value)) {
      why_.sum += part.amount;
      why_.rows.push_back(row_of(std::move(part)));
    }
    const double score = scores.value[why_.value];
    why_.total = scorer.value()->account_total(score);
    why_.log_odds = scorer.value()->accounts_are_log_odds();
    const Intervals intervals = scorer.value()->intervals(evidence_, scores);
    if (why_.value < intervals.value.size()) {
      why_.interval = intervals.value[why_.value];
    }
    list_rivals();
    return std::move(why_);
  }

 private:
  [[nodiscard]] std::string name(std::uint32_t source) const {
    return std::string(view_.source_name(SourceId(source)));
  }

  [[nodiscard]] std::string text(std::uint32_t value) const {
    const ValueId id = evidence_.value_id[value];
    return std::string(
        view_.claims().text(view_.claims().values[id.index()].text));
  }

  [[nodiscard]] bool gives(std::uint32_t source, std::uint32_t value) const {
    const auto sources = evidence_.sources_of(value);
    return std::find(sources.begin(), sources.end(), source) != sources.end();
  }

  WhyRow row_of(Contribution part) const {
    WhyRow row;
    switch (part.kind) {
      case ContributionKind::source:
        describe_source(part.index, row);
        break;
      case ContributionKind::origin:
        describe_origin(part, row);
        break;
      case ContributionKind::agreement:
        row.what = "agrees with " + text(part.index);
        row.reason = reason_between(part.index, false);
        break;
      case ContributionKind::conflict:
        row.what = "conflicts with " + text(part.index);
        row.reason = reason_between(part.index, true);
        break;
      case ContributionKind::copy:
        describe_copy(part.index, row);
        break;
      default:
        row.what = part.what;
    }
    row.part = std::move(part);
    return row;
  }

  // A source of the item may speak of its other values too.
  void describe_source(std::uint32_t source, WhyRow& row) const {
    row.own = gives(source, why_.value);
    if (row.own) {
      row.what = name(source) + " says so";
      return;
    }
    const std::uint32_t item = item_of(evidence_, why_.value);
    std::vector<std::string> said;
    for (std::uint32_t v = evidence_.value_begin[item];
         v < evidence_.value_begin[item + 1]; ++v) {
      if (gives(source, v)) said.push_back(text(v));
    }
    row.what = name(source) + " says " + list_of(said);
  }

  void describe_origin(const Contribution& part, WhyRow& row) const {
    row.own = true;
    row.what = name(part.source) + " says so";
    // Other sources by what ties them to the origin, in order of the first.
    std::vector<std::pair<std::string, std::vector<std::string>>> others;
    const std::uint32_t first = evidence_.claim_begin[why_.value];
    const std::uint32_t last = evidence_.claim_begin[why_.value + 1];
    for (std::uint32_t k = first; k < last; ++k) {
      if (evidence_.claim_origin.empty()) break;
      const std::uint32_t s = evidence_.claim_source[k];
      if (evidence_.claim_origin[k] != part.index || s == part.source) continue;
      const std::string tie = tie_of(s);
      auto group =
          std::find_if(others.begin(), others.end(),
                       [&](const auto& other) { return other.first == tie; });
      if (group == others.end()) group = others.insert(group, {tie, {}});
      group->second.push_back(name(s));
    }
    for (const auto& [tie, sources] : others)
      row.what += "; " + tie + " in " + list_of(sources);
  }

  // What ties a source's claim of this value to its origin.
  [[nodiscard]] std::string tie_of(std::uint32_t source) const {
    const ClaimTable& claims = view_.claims();
    for (const OriginTie& tie : view_.run().origin_ties) {
      const auto is_its = [&](ClaimId claim) {
        return claims.source[claim.index()] == SourceId(source) &&
               view_.value_of(claim) == why_.value;
      };
      if (!is_its(tie.a) && !is_its(tie.b)) continue;
      if (tie.kind == TieKind::agency) return "the text of " + tie.who;
      if (tie.kind == TieKind::speaker) return "the word of " + tie.who;
      break;
    }
    return "the same text";
  }

  void describe_copy(std::uint32_t source, WhyRow& row) const {
    std::vector<std::string> partners;
    if (view_.run().scores.fit) {
      for (const Dependence& d : view_.run().scores.fit->open.dependences) {
        if (d.a != source && d.b != source) continue;
        const std::uint32_t other = d.a == source ? d.b : d.a;
        if (gives(other, why_.value)) partners.push_back(name(other));
      }
    }
    row.what = name(source) + " may have it from " +
               (partners.empty() ? "another source" : list_of(partners));
  }

  // What the rule said of the first pair of claims of the two values.
  [[nodiscard]] std::string reason_between(std::uint32_t other,
                                           bool conflict) const {
    const ClaimGraph& graph = view_.run().graph;
    for (const ClaimId claim : why_.claims) {
      for (const std::uint32_t e : graph.incident(claim)) {
        const Edge& edge = graph.edges()[e];
        if (edge.relation == Relation::update ||
            edge.relation == Relation::differs) {
          continue;
        }
        if ((edge.relation == Relation::conflict) != conflict) continue;
        if (view_.value_of(graph.across(e, claim)) == other) {
          return edge.reason;
        }
      }
    }
    return {};
  }

  void list_rivals() {
    const std::uint32_t item = item_of(evidence_, why_.value);
    for (std::uint32_t v = evidence_.value_begin[item];
         v < evidence_.value_begin[item + 1]; ++v) {
      if (v != why_.value) why_.rivals.push_back(v);
    }
    std::stable_sort(why_.rivals.begin(), why_.rivals.end(),
                     [&](std::uint32_t x, std::uint32_t y) {
                       return view_.ranked(x).rank < view_.ranked(y).rank;
                     });
  }

  const RunView& view_;
  const Evidence& evidence_;
  WhyReport why_;
};

}  // namespace

WhyReport explain(const RunView& view, ClaimId claim) {
  return Explaining(view, claim).run();
}

}  // namespace crosscheck
