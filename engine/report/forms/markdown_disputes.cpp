#include <fmt/format.h>

#include <set>
#include <utility>

#include "engine/report/forms/found_words.h"
#include "engine/report/forms/markdown_sections.h"
#include "engine/report/forms/markdown_text.h"
#include "engine/report/number_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

/// What a side amounts to, in words.
std::string backing(const FoundSide& side) {
  std::string score;
  append_short_score(score, side.score);
  return fmt::format("score {}, {}, {}", score,
                     counted(side.origins, "independent origin"),
                     counted(side.outlets, "outlet"));
}

bool is_blank(char c) {
  return std::string_view(" \t\r\n").find(c) != std::string_view::npos;
}

/// The sentence of a quote as a block quote, its value in bold.
void write_quote_block(const FoundQuote& quote, std::string& out) {
  const QuoteParts parts = quote_parts(quote);
  std::string before = markdown_text(parts.before);
  std::string after = markdown_text(parts.after);
  if (!before.empty() && is_blank(parts.before.back())) before += ' ';
  if (!after.empty() && is_blank(parts.after.front())) after.insert(0, 1, ' ');
  const std::string exact =
      markdown_bold(before, markdown_text(parts.exact), after);
  out += fmt::format("> {}{}{}\n>\n", before, exact, after);
}

/// Who says it, when, and where it stands.
std::string who_and_where(const Findings& findings, const FoundClaim& claim) {
  std::string line = markdown_text(found_source_name(findings, claim.source));
  if (!claim.speaker.empty()) {
    line += fmt::format(", citing {}", markdown_text(claim.speaker));
  }
  const std::string_view date = found_date(findings, claim.document);
  if (!date.empty()) line += fmt::format(", {}", markdown_text(date));
  return line +
         fmt::format(" ({})", markdown_text(found_place(findings, claim)));
}

void write_side(const Findings& findings, const FoundSide& side,
                std::size_t place, std::string& out) {
  out += fmt::format("\n#### {}: {}\n\n{}\n", side_letter(place),
                     markdown_text(side.value), backing(side));
  for (std::uint32_t index : side.claims) {
    const FoundClaim& claim = findings.claim(index);
    out += '\n';
    for (const FoundQuote& quote : claim.evidence) {
      write_quote_block(quote, out);
    }
    out += claim.evidence.empty() ? "- " : "> \u2014 ";
    out += who_and_where(findings, claim) + '\n';
  }
}

/// Each rule and reason once, in the order of the edges.
void write_reason_list(const Findings& findings, const FoundDispute& dispute,
                       std::string& out) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for (std::uint32_t index : dispute.edges) {
    const FoundEdge& edge = findings.edges[index];
    if (!seen.emplace(edge.rule, edge.reason).second) continue;
    if (seen.size() == 1) out += "\nWhy they disagree:\n\n";
    out += fmt::format("- {} ({})\n", markdown_text(edge.reason),
                       markdown_text(edge.rule));
  }
}

void write_decisions(const Findings& findings, const FoundDispute& dispute,
                     std::string& out) {
  for (const FoundDecision& decision : findings.decisions) {
    if (dispute.key.empty() || decision.dispute != dispute.key) continue;
    out += fmt::format("\nMarked {}", markdown_text(decision.status));
    if (!decision.note.empty()) out += ": " + markdown_text(decision.note);
    out += '\n';
  }
}

}  // namespace

void write_markdown_disputes(const Findings& findings, ReportBuffer& buffer) {
  if (findings.disputes.empty()) return;
  buffer.text() += "\n## Disputes\n";
  std::size_t number = 0;
  for (const FoundDispute& dispute : findings.disputes) {
    std::string& out = buffer.text();
    out +=
        fmt::format("\n### {}\\. {}: {}\n", ++number,
                    markdown_text(dispute.topic), markdown_text(dispute.slot));
    std::size_t place = 0;
    for (std::uint32_t side : sides_by_score(dispute)) {
      write_side(findings, dispute.sides[side], place++, out);
    }
    write_reason_list(findings, dispute, out);
    write_decisions(findings, dispute, out);
    if (!buffer.flow()) return;
  }
}

}  // namespace crosscheck
