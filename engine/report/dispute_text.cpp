#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <vector>

#include "engine/report/number_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

constexpr std::size_t kClaimsShown = 6;   // of a side, unless verbose
constexpr std::size_t kSourcesShown = 8;  // of a side of records
constexpr std::size_t kReasonsShown = 4;

/// A side with what it amounts to; best first on the page.
struct ShownSide {
  const DisputeSide* side;
  SideSummary summary;
};

std::vector<ShownSide> shown_sides(const RunView& view,
                                   const Dispute& dispute) {
  std::vector<ShownSide> sides;
  for (const DisputeSide& side : dispute.sides) {
    sides.push_back({&side, view.summary(side)});
  }
  std::stable_sort(sides.begin(), sides.end(),
                   [](const ShownSide& a, const ShownSide& b) {
                     return a.summary.score > b.summary.score;
                   });
  return sides;
}

/// "A", "B" ... "Z", then "27", "28".
std::string side_name(std::size_t index) {
  if (index < 26) return std::string(1, static_cast<char>('A' + index));
  return fmt::format("{}", index + 1);
}

std::string summary_text(const SideSummary& summary) {
  std::string score;
  append_short_score(score, summary.score);
  std::string text =
      fmt::format("score {}, {}", score, counted(summary.origins, "origin"));
  if (summary.outlets != summary.origins) {
    text += " / " + counted(summary.outlets, "outlet");
  }
  return text;
}

std::size_t limit_of(const TextOutput& text, std::size_t usual) {
  return text.options().verbose ? static_cast<std::size_t>(-1) : usual;
}

void write_more(TextOutput& text, std::size_t all, std::size_t shown,
                std::string_view what) {
  if (all <= shown) return;
  text.line(fmt::format("      ... {} (-v shows all)",
                        counted(all - shown, fmt::format("more {}", what))));
}

void write_text_claims(TextOutput& text, std::span<const ClaimId> claims) {
  const std::size_t shown =
      std::min(claims.size(), limit_of(text, kClaimsShown));
  for (ClaimId claim : claims.first(shown)) {
    const ClaimDetail& detail = *text.view().claims().detail(claim);
    text.wrapped("      ", who_says(text.view(), claim));
    text.quotes("      \u2502 ", detail, 1);
  }
  write_more(text, claims.size(), shown, "claim");
}

void write_record_claims(TextOutput& text, std::span<const ClaimId> claims) {
  const RunView& view = text.view();
  const std::size_t shown =
      std::min(claims.size(), limit_of(text, kSourcesShown));
  std::string names;
  for (ClaimId claim : claims.first(shown)) {
    if (!names.empty()) names += ", ";
    names += fmt::format(
        "{} ({})",
        safe_text(view.source_name(view.claims().source[claim.index()])),
        place_text(view, claim));
  }
  text.wrapped("      ", names);
  write_more(text, claims.size(), shown, "record");
}

void write_side(TextOutput& text, const ShownSide& shown, std::size_t index) {
  text.headline(fmt::format("  {}   ", side_name(index)),
                fmt::format("{}  [{}]", safe_text(shown.summary.value),
                            summary_text(shown.summary)));
  std::vector<ClaimId> records, from_text;
  for (ClaimId claim : shown.side->claims) {
    const bool is_record = text.view().claims().detail(claim) == nullptr;
    (is_record ? records : from_text).push_back(claim);
  }
  if (!from_text.empty()) write_text_claims(text, from_text);
  if (!records.empty()) write_record_claims(text, records);
}

/// Each rule and reason once, in the order of the edges.
void write_reasons(TextOutput& text, const Dispute& dispute) {
  const auto edges = text.view().run().graph.edges();
  std::set<std::pair<std::string_view, std::string_view>> seen;
  const std::size_t limit = limit_of(text, kReasonsShown);
  std::size_t distinct = 0;
  for (std::uint32_t index : dispute.edges) {
    const Edge& edge = edges[index];
    if (!seen.emplace(edge.rule, edge.reason).second) continue;
    if (++distinct > limit) continue;
    text.wrapped(distinct == 1 ? "  why " : "      ",
                 fmt::format("{} ({})", safe_text(edge.reason), edge.rule));
  }
  write_more(text, distinct, limit, "reason");
}

}  // namespace

void write_contradictions(TextOutput& text) {
  const RunView& view = text.view();
  const std::vector<Dispute>& disputes = view.run().disputes;
  const std::size_t top = text.options().top;
  const std::size_t shown =
      top == 0 ? disputes.size() : std::min(top, disputes.size());
  for (std::size_t i = 0; i < shown; ++i) {
    const Dispute& dispute = disputes[i];
    text.headline(fmt::format("{}  ", i + 1),
                  topic_text(view, view.claims().items[dispute.topic.index()]));
    std::size_t index = 0;
    for (const ShownSide& side : shown_sides(view, dispute)) {
      write_side(text, side, index++);
    }
    write_reasons(text, dispute);
    text.blank();
    if (!text.flow()) return;
  }
  if (shown < disputes.size()) {
    text.line(
        fmt::format("... {} more (without --top)", disputes.size() - shown));
  }
}

}  // namespace crosscheck
