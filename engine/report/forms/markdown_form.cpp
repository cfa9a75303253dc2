#include "engine/report/forms/markdown_form.h"

#include <fmt/format.h>

#include "engine/report/forms/markdown_sections.h"
#include "engine/report/forms/markdown_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

std::string headline(const Findings& findings) {
  if (findings.disputes.empty()) return "No sources disagree";
  return "Sources disagree on " + counted(findings.disputes.size(), "point");
}

void write_summary(const Findings& findings, ReportBuffer& buffer) {
  buffer.text() += fmt::format("# {}\n\n", headline(findings));
  buffer.text() += fmt::format(
      "{} of {} in {}, with {}.\n\n", counted(findings.claims.size(), "claim"),
      counted(findings.sources.size(), "source"),
      counted(findings.documents.size(), "document"),
      counted(findings.origins.size(), "independent origin"));
  if (!findings.converged) {
    buffer.text() += "The scores had not settled when the program stopped.\n\n";
  }
  buffer.text() += fmt::format(
      "Made by {} {}, method {}.\n", markdown_text(findings.program),
      markdown_text(findings.version), markdown_text(findings.method));
  if (!findings.command.empty()) {
    buffer.text() +=
        fmt::format("\nCommand: {}\n", markdown_text(findings.command));
  }
}

}  // namespace

Status MarkdownForm::write(const StoredResult& result,
                           const ReportOptions& options, ByteSink& sink) const {
  const Findings& findings = result.findings;
  ReportBuffer buffer(sink);
  write_summary(findings, buffer);
  write_markdown_disputes(findings, buffer);
  write_markdown_ranking(findings, options.top, buffer);
  write_markdown_sources(findings, buffer);
  write_markdown_copies(findings, buffer);
  write_markdown_notices(findings, buffer);
  return buffer.finish();
}

}  // namespace crosscheck
