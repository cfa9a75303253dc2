#include <fmt/format.h>

#include "engine/report/forms/found_words.h"
#include "engine/report/forms/markdown_sections.h"
#include "engine/report/forms/markdown_text.h"
#include "engine/report/forms/ranked_findings.h"
#include "engine/report/number_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

std::string short_score(double score) {
  std::string text;
  append_short_score(text, score);
  return text;
}

std::string short_score(const std::optional<double>& score) {
  return score.has_value() ? short_score(*score) : std::string();
}

/// "0.500 to 0.900"; nothing where there is none.
std::string interval_text(const std::optional<FoundInterval>& interval) {
  if (!interval.has_value()) return {};
  return fmt::format("{} to {}", short_score(interval->low),
                     short_score(interval->high));
}

std::string rank_text(const RankedRow& row) {
  return row.tied ? fmt::format("{} (tied)", row.rank)
                  : fmt::format("{}", row.rank);
}

}  // namespace

void write_markdown_ranking(const Findings& findings, std::size_t top,
                            ReportBuffer& buffer) {
  const FoundRanking ranking(findings);
  if (ranking.rows().empty()) return;
  buffer.text() +=
      "\n## Values by score\n\n"
      "| rank | score | origins | outlets | item | slot | value |\n"
      "|-----:|------:|--------:|--------:|------|------|-------|\n";
  const std::size_t shown =
      top == 0 ? ranking.rows().size() : std::min(top, ranking.rows().size());
  for (const FoundRanking::Row& ranked : ranking.rows().first(shown)) {
    const RankedRow& row = ranked.row;
    buffer.text() += fmt::format(
        "| {} | {} | {} | {} | {} | {} | {}{} |\n", rank_text(row),
        short_score(row.score), row.origins, row.outlets,
        markdown_text(row.object), markdown_text(row.attribute),
        markdown_text(row.value), row.estimate ? " (estimate)" : "");
    if (!buffer.flow()) return;
  }
  if (shown < ranking.rows().size()) {
    buffer.text() +=
        fmt::format("\n{} are not shown.\n",
                    counted(ranking.rows().size() - shown, "more value"));
  }
}

void write_markdown_sources(const Findings& findings, ReportBuffer& buffer) {
  if (findings.sources.empty()) return;
  buffer.text() +=
      "\n## Sources\n\n"
      "| source | reliability | in 9 of 10 cases | claims | documents | "
      "origins "
      "| coverage | originality |\n"
      "|--------|------------:|------------------|-------:|----------:|--------"
      ":"
      "|---------:|------------:|\n";
  for (const FoundSource& source : findings.sources) {
    buffer.text() += fmt::format(
        "| {} | {} | {} | {} | {} | {} | {} | {} |\n",
        markdown_text(source.name), short_score(source.reliability),
        interval_text(source.interval), source.claims, source.documents,
        source.origins, short_score(source.coverage),
        short_score(source.originality));
    if (!buffer.flow()) return;
  }
}

void write_markdown_copies(const Findings& findings, ReportBuffer& buffer) {
  if (findings.copies.empty()) return;
  buffer.text() += "\n## Text in common\n\n";
  for (const FoundCopy& copy : findings.copies) {
    buffer.text() +=
        fmt::format("- {} and {} share {} of the shorter text, in {}\n",
                    markdown_text(found_path(findings, copy.a)),
                    markdown_text(found_path(findings, copy.b)),
                    short_score(copy.containment),
                    counted(copy.passages.size(), "passage"));
    if (!buffer.flow()) return;
  }
}

void write_markdown_notices(const Findings& findings, ReportBuffer& buffer) {
  if (findings.diagnostics.empty()) return;
  buffer.text() += "\n## Notices\n\n";
  for (const FoundDiagnostic& notice : findings.diagnostics) {
    std::string line = markdown_text(notice.severity) + ": ";
    line += markdown_text(fmt::format("{}:{}:{}: {}", notice.file, notice.line,
                                      notice.column, notice.message));
    if (!notice.hint.empty()) line += "; " + markdown_text(notice.hint);
    buffer.text() += "- " + line + '\n';
    if (!buffer.flow()) return;
  }
}

}  // namespace crosscheck
