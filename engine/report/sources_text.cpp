#include "engine/report/sources_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>

#include "engine/report/number_text.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/source_report.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLeastName = 12;
constexpr std::size_t kOtherColumns = 57;  // of a line of the table
constexpr std::size_t kWidestValue = 90;

std::string short_score(double score) {
  std::string text;
  append_short_score(text, score);
  return text;
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t taken = display_width(text);
  if (taken < width) text.append(width - taken, ' ');
  return text;
}

std::string name_of(const TextOutput& text, std::uint32_t source) {
  return safe_text(text.view().source_name(SourceId(source)));
}

std::string table_name(const TextOutput& text, std::uint32_t source) {
  const std::size_t width = text.options().width;
  return shortened(name_of(text, source), width > kOtherColumns + kLeastName
                                              ? width - kOtherColumns
                                              : kLeastName);
}

void write_table(const SourceReport& report, TextOutput& text) {
  const std::size_t top = text.options().top;
  const std::size_t shown =
      top == 0 ? report.sources.size() : std::min(top, report.sources.size());
  const auto rows = std::span(report.sources).first(shown);
  std::size_t width = 6;
  for (const SourceProfile& p : rows) {
    width = std::max(width, display_width(table_name(text, p.source)));
  }
  text.line(text.style().bold(padded("source", width) +
                              "  reliability  90 % interval   coverage  "
                              "claims  original"));
  for (const SourceProfile& p : rows) {
    const auto& intervals = report.intervals.source;
    const std::string interval =
        p.source < intervals.size()
            ? fmt::format("{} to {}", short_score(intervals[p.source].low),
                          short_score(intervals[p.source].high))
            : "-";
    text.line(fmt::format("{}  {:>11}  {:<14}  {:>8}  {:>6}  {:>8}",
                          padded(table_name(text, p.source), width),
                          short_score(p.reliability), interval,
                          short_score(p.coverage), p.claims,
                          report.sought ? short_score(p.originality) : "-"));
    if (!text.flow()) return;
  }
  if (shown < report.sources.size()) {
    text.line(fmt::format("... {} more (without --top)",
                          report.sources.size() - shown));
  }
}

std::string link_title(const SourceLink& link, const TextOutput& text) {
  const bool values = link.by == SourceLink::Shown::values;
  const std::string a = name_of(text, link.a);
  const std::string b = name_of(text, link.b);
  const std::string_view does = values ? "copies" : "prints text of";
  switch (link.direction) {
    case CopyDirection::a_copies:
      return fmt::format("{} {} {}", a, does, b);
    case CopyDirection::b_copies:
      return fmt::format("{} {} {}", b, does, a);
    case CopyDirection::undirected:
      break;
  }
  if (!values) return fmt::format("{} and {} print one text", a, b);
  return fmt::format("{} and {} depend on each other, or on a third", a, b);
}

std::string link_figures(const SourceLink& link) {
  if (link.by == SourceLink::Shown::text) {
    return fmt::format(
        "{} of what both say stands in shared text; they have {} in common and "
        "agree on {}",
        short_score(link.share), counted(link.common, "item"), link.agreed);
  }
  return fmt::format(
      "{} of the claims taken over, probability {}; they agree on {} of {} "
      "in common",
      short_score(link.share), short_score(link.probability), link.agreed,
      counted(link.common, "item"));
}

void write_shared(const SourceLink& link, TextOutput& text) {
  const RunView& view = text.view();
  const Evidence& evidence = view.run().evidence;
  const std::size_t most = std::min(text.options().show, link.shared.size());
  for (const std::uint32_t v : std::span(link.shared).first(most)) {
    const RankedRow row = ranked_row(view.run(), view.ranked(v));
    text.wrapped("    ",
                 fmt::format("{} \u00B7 {}: {}  [{} of {}, score {}]",
                             safe_text(row.object), safe_text(row.attribute),
                             shortened(safe_text(row.value), kWidestValue),
                             evidence.sources_of(v).size(),
                             counted(item_claims(evidence, v), "claim"),
                             short_score(row.score)));
  }
  if (most < link.shared.size()) {
    text.line(fmt::format("    ... {} more{}", link.shared.size() - most,
                          link.by == SourceLink::Shown::values
                              ? " less likely values that both give"
                              : ""));
  }
}

void write_links(const SourceReport& report, TextOutput& text) {
  if (!report.sought) {
    text.wrapped("", fmt::format("{} looks for no copies between records; "
                                 "posterior does.",
                                 text.view().run().method));
    return;
  }
  if (report.links.empty()) {
    text.line("No source was found to depend on another.");
    return;
  }
  text.line(text.style().bold("Who depends on whom"));
  for (const SourceLink& link : report.links) {
    text.wrapped("  ", link_title(link, text));
    text.wrapped("    ", link_figures(link));
    write_shared(link, text);
    if (!text.flow()) return;
  }
}

}  // namespace

void write_sources_table(TextOutput& text) {
  const SourceReport report = report_sources(text.view().run());
  write_table(report, text);
  text.blank();
  write_links(report, text);
}

}  // namespace crosscheck
