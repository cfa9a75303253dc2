#include "engine/report/why_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <string>

#include "engine/report/number_text.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/why_report.h"

namespace crosscheck {
namespace {

constexpr std::size_t kMostOfAKind = 12;
constexpr std::size_t kMostClaims = 8;
constexpr std::size_t kWidestRow = 220;

std::string short_score(double score) {
  std::string text;
  append_short_score(text, score);
  return text;
}

void write_headline(const WhyReport& why, TextOutput& text) {
  const RunView& view = text.view();
  const RankedRow row = ranked_row(view.run(), view.ranked(why.value));
  text.headline("",
                fmt::format("{} \u00B7 {}: {}", safe_text(row.object),
                            safe_text(row.attribute), safe_text(row.value)));
  std::string standing = "score " + short_score(row.score);
  if (why.interval.has_value()) {
    standing +=
        fmt::format(" (90 % interval {} to {})", short_score(why.interval->low),
                    short_score(why.interval->high));
  }
  standing += fmt::format(", rank {} of {}, {}", row.rank,
                          counted(view.run().ranking.size(), "value"),
                          counted(row.origins, "origin"));
  if (row.tied) standing += ", tied";
  text.wrapped("  ", standing + fmt::format(", claim c{}",
                                            text.options().claim.index() + 1));
  text.blank();
}

std::string amount_text(double amount) {
  // What rounds to nothing has no sign.
  if (std::abs(amount) < 0.0005) amount = 0;
  return fmt::format("{:>+9.3f}  ", amount);
}

std::string row_text(const WhyRow& row, const TextOutput& text) {
  std::string what = safe_text(row.what);
  const bool speaks = row.part.kind == ContributionKind::source ||
                      row.part.kind == ContributionKind::origin;
  if (speaks && row.part.source != Contribution::kNoIndex) {
    what += fmt::format(
        " (reliability {})",
        short_score(text.view().run().scores.source[row.part.source]));
  }
  if (!row.reason.empty()) what += ": " + safe_text(row.reason);
  return text.options().verbose ? what : shortened(what, kWidestRow);
}

/// Which rows are shown by themselves.
std::vector<bool> shown_rows(const WhyReport& why, bool all) {
  std::vector<bool> shown(why.rows.size(), true);
  std::map<ContributionKind, std::vector<std::size_t>> by_kind;
  for (std::size_t k = 0; k < why.rows.size(); ++k) {
    by_kind[why.rows[k].part.kind].push_back(k);
  }
  for (auto& [kind, rows] : by_kind) {
    if (all || rows.size() <= kMostOfAKind) continue;
    std::stable_sort(rows.begin(), rows.end(), [&](auto x, auto y) {
      return std::abs(why.rows[x].part.amount) >
             std::abs(why.rows[y].part.amount);
    });
    for (const std::size_t k : std::span(rows).subspan(kMostOfAKind - 1)) {
      shown[k] = false;
    }
  }
  return shown;
}

std::string_view plural_of(ContributionKind kind) {
  switch (kind) {
    case ContributionKind::source:
    case ContributionKind::origin:
      return "more sources";
    case ContributionKind::agreement:
      return "more values that agree";
    case ContributionKind::conflict:
      return "more values that conflict";
    case ContributionKind::copy:
      return "more that may be copies";
    default:
      return "more";
  }
}

void write_rows(const WhyReport& why, TextOutput& text) {
  const std::vector<bool> shown = shown_rows(why, text.options().verbose);
  double hidden = 0;
  std::size_t count = 0;
  for (std::size_t k = 0; k < why.rows.size(); ++k) {
    const WhyRow& row = why.rows[k];
    if (shown[k]) {
      text.wrapped(amount_text(row.part.amount), row_text(row, text));
    } else {
      hidden += row.part.amount;
      ++count;
    }
    const bool last =
        k + 1 == why.rows.size() || why.rows[k + 1].part.kind != row.part.kind;
    if (last && count > 0) {
      text.wrapped(amount_text(hidden),
                   fmt::format("{} {} (all with --verbose)", count,
                               plural_of(row.part.kind)));
      hidden = 0;
      count = 0;
    }
  }
}

void write_sum(const WhyReport& why, TextOutput& text) {
  const double score = text.view().run().scores.value[why.value];
  text.line("  -------");
  text.wrapped(
      amount_text(why.sum),
      why.log_odds
          ? fmt::format("log-odds of the score: {} = 1 / (1 + e^{:.3f})",
                        short_score(score), -why.total)
          : "the score");
  text.wrapped("           ",
               fmt::format("rows {:.12f}, {} {:.12f}", why.sum,
                           why.log_odds ? "log-odds" : "score", why.total));
  text.blank();
}

void write_claims(const WhyReport& why, TextOutput& text) {
  const RunView& view = text.view();
  text.line(text.style().bold("Said by"));
  const std::size_t most = text.options().verbose
                               ? why.claims.size()
                               : std::min(kMostClaims, why.claims.size());
  for (const ClaimId claim : std::span(why.claims).first(most)) {
    text.wrapped("  ", fmt::format("{}  (c{})", who_says(view, claim),
                                   claim.index() + 1));
    const ClaimDetail* detail = view.claims().detail(claim);
    if (detail != nullptr) text.quotes("    \u2502 ", *detail, 0);
    if (!text.flow()) return;
  }
  if (most < why.claims.size()) {
    text.line(fmt::format("  ... {} more (--verbose shows all)",
                          why.claims.size() - most));
  }
}

void write_rivals(const WhyReport& why, TextOutput& text) {
  if (why.rivals.empty()) return;
  const RunView& view = text.view();
  text.blank();
  text.line(text.style().bold("Other answers"));
  const std::size_t most = text.options().verbose
                               ? why.rivals.size()
                               : std::min(kMostClaims, why.rivals.size());
  for (const std::uint32_t v : std::span(why.rivals).first(most)) {
    const RankedRow row = ranked_row(view.run(), view.ranked(v));
    text.wrapped(
        "  " + short_score(row.score) + "  ",
        fmt::format("{}  [{}]", shortened(safe_text(row.value), kWidestRow),
                    counted(row.origins, "origin")));
  }
  if (most < why.rivals.size()) {
    text.line(fmt::format("  ... {} more (--verbose shows all)",
                          why.rivals.size() - most));
  }
}

}  // namespace

void write_why(TextOutput& text) {
  const WhyReport why = explain(text.view(), text.options().claim);
  write_headline(why, text);
  write_rows(why, text);
  write_sum(why, text);
  write_claims(why, text);
  write_rivals(why, text);
}

}  // namespace crosscheck
