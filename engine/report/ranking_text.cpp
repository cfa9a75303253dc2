#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "engine/report/number_text.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

constexpr std::size_t kValueWidth = 160;  // columns, unless verbose

/// Values (indices into Evidence) with a conflict edge at a claim of theirs.
std::vector<bool> disputed_values(const RunView& view) {
  std::vector<bool> disputed(view.run().evidence.value_count(), false);
  for (const Edge& edge : view.run().graph.edges()) {
    if (edge.relation != Relation::conflict) continue;
    disputed[view.value_of(edge.a)] = true;
    disputed[view.value_of(edge.b)] = true;
  }
  return disputed;
}

/// "; truth in 9.5 to 12, 90 %": at the best guess of an item of numbers.
std::string interval_text(const NumberAnswer& answer) {
  std::string text = "; truth in ";
  append_number(text, answer.low);
  text += " to ";
  append_number(text, answer.high);
  return text + ", 90 %";
}

std::string backing_text(const RankedRow& row, bool disputed) {
  if (row.estimate) return "estimate" + interval_text(*row.number);
  std::string text = counted(row.origins, "origin");
  if (row.outlets != row.origins)
    text += " / " + counted(row.outlets, "outlet");
  if (row.tied) text += ", tied";
  if (disputed) text += ", disputed";
  if (row.answers) text += interval_text(*row.number);
  return text;
}

std::string standing_text(const RankedRow& row) {
  std::string score;
  append_short_score(score, row.score);
  return fmt::format("{:>5}  {}  ", row.rank, score);
}

std::string statement_text(const RankedRow& row, bool whole) {
  std::string value = safe_text(row.value);
  if (!whole) value = shortened(value, kValueWidth);
  return fmt::format("{} \u00B7 {}: {}", safe_text(row.object),
                     safe_text(row.attribute), value);
}

/// The first claim of the value that has a quote, or none.
ClaimId quoted_claim(const RunView& view, std::span<const ClaimId> claims) {
  for (ClaimId claim : claims) {
    if (view.claims().detail(claim) != nullptr) return claim;
  }
  return ClaimId::none();
}

void write_row(TextOutput& text, const RankedRow& row, bool disputed,
               ClaimId quoted) {
  const std::string statement =
      fmt::format("{}  [{}]", statement_text(row, text.options().verbose),
                  backing_text(row, disputed));
  if (!quoted.valid()) {
    text.wrapped(standing_text(row), statement);
    return;
  }
  text.headline(standing_text(row), statement);
  const RunView& view = text.view();
  text.quotes("              \u2502 ", *view.claims().detail(quoted), 0);
  text.wrapped("              ", who_says(view, quoted));
  text.blank();
}

}  // namespace

void write_ranking(TextOutput& text) {
  const RunView& view = text.view();
  const RunView::ClaimsByValue by_value = view.claims_by_value();
  const std::vector<bool> disputed = disputed_values(view);
  RankedRows rows(view.run());
  const std::size_t top = text.options().top;
  const std::size_t shown = top == 0 ? rows.size() : std::min(top, rows.size());
  RankedRow row;
  for (std::size_t k = 0; k < shown && rows.next(row); ++k) {
    const bool claimed = row.value_index != kNoValue;
    write_row(text, row, claimed && disputed[row.value_index],
              quoted_claim(view, by_value.of(row.value_index)));
    if (!text.flow()) return;
  }
  if (shown < rows.size()) {
    text.line(fmt::format("... {} more (without --top)", rows.size() - shown));
  }
}

}  // namespace crosscheck
