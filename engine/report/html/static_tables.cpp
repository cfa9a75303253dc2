#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

#include "engine/report/html/html_text.h"
#include "engine/report/html/static_page.h"
#include "engine/report/html/static_parts.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

/// Sources by the number of their claims, then in the order of the file.
std::vector<const FoundSource*> by_claims(const Findings& findings) {
  std::vector<const FoundSource*> sources;
  for (const FoundSource& source : findings.sources) sources.push_back(&source);
  std::stable_sort(sources.begin(), sources.end(),
                   [](const FoundSource* a, const FoundSource* b) {
                     return a->claims > b->claims;
                   });
  return sources;
}

void append_head(std::string& out,
                 std::initializer_list<std::string_view> names) {
  out += "<thead><tr>";
  for (const std::string_view name : names) {
    out.append("<th scope=\"col\">").append(name).append("</th>");
  }
  out += "</tr></thead>\n<tbody>\n";
}

void append_count_cell(std::string& out, std::uint64_t count) {
  out += "<td>";
  append_integer(out, count);
  out += "</td>";
}

void append_text_cell(std::string& out, std::string_view text) {
  out += "<td>";
  append_isolated(out, text);
  out += "</td>";
}

/// "87 %", or a dash where it is not known.
void append_share_cell(std::string& out, const std::optional<double>& share) {
  out += share ? fmt::format("<td>{:.0f} %</td>",
                             std::clamp(*share, 0.0, 1.0) * 100)
               : std::string("<td>–</td>");
}

void append_source(std::string& out, const FoundSource& source) {
  out += "<tr><th scope=\"row\">";
  append_isolated(out, source.name);
  out += "</th><td>";
  append_html_score(out, source.reliability, source.interval);
  out += "</td>";
  append_count_cell(out, source.claims);
  append_count_cell(out, source.documents);
  append_count_cell(out, source.origins);
  append_share_cell(out, source.coverage);
  append_share_cell(out, source.originality);
  out += "</tr>\n";
}

void append_cap(std::string& out, std::size_t shown, std::size_t all) {
  if (shown < all) {
    out +=
        fmt::format("<p>The first {} of {} are shown here.</p>\n", shown, all);
  }
}

/// A row of a list of terms, where there is a text.
void append_term(std::string& out, std::string_view term,
                 std::string_view text) {
  if (text.empty()) return;
  out.append("<div><dt>").append(term).append("</dt><dd>");
  append_isolated(out, text);
  out += "</dd></div>\n";
}

void append_options(std::string& out, const Findings& findings) {
  std::string options;
  for (const auto& [name, value] : findings.options) {
    if (!options.empty()) options += ", ";
    options += fmt::format("{} {}", name, value);
  }
  append_term(out, "Options", options);
}

void append_documents(std::string& out, const Findings& findings) {
  if (findings.documents.empty()) return;
  const std::size_t all = findings.documents.size();
  const std::size_t shown = std::min(all, kStaticRows);
  out += "<h3>Inputs</h3>\n";
  append_cap(out, shown, all);
  out +=
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"Inputs\">\n<table>\n";
  append_head(out, {"File", "Source", "Title", "Encoding", "SHA-256"});
  for (std::size_t i = 0; i < shown; ++i) {
    const FoundDocument& document = findings.documents[i];
    out += "<tr><th scope=\"row\">";
    append_isolated(out, document.path);
    out += "</th>";
    append_text_cell(out, document.source_name);
    append_text_cell(out, document.title);
    append_text_cell(out, document.encoding);
    append_text_cell(out, document.sha256);
    out += "</tr>\n";
  }
  out += "</tbody>\n</table>\n</div>\n";
}

void append_diagnostics(std::string& out, const Findings& findings) {
  if (findings.diagnostics.empty()) return;
  const std::size_t all = findings.diagnostics.size();
  const std::size_t shown = std::min(all, kStaticRows);
  out += "<h3>What could not be read as it stands</h3>\n";
  append_cap(out, shown, all);
  out += "<ul class=\"diagnostics\">\n";
  for (std::size_t i = 0; i < shown; ++i) {
    const FoundDiagnostic& one = findings.diagnostics[i];
    out += "<li>";
    append_html(out, one.severity);
    out += ": <code class=\"place\">";
    append_isolated(out, one.line == 0 ? one.file
                                       : fmt::format("{}:{}:{}", one.file,
                                                     one.line, one.column));
    out += "</code> ";
    append_isolated(out, one.message);
    if (!one.hint.empty()) {
      out += " ";
      append_isolated(out, one.hint);
    }
    out += "</li>\n";
  }
  out += "</ul>\n";
}

}  // namespace

void append_source_section(std::string& out, const Findings& findings) {
  if (findings.sources.empty()) return;
  const std::vector<const FoundSource*> sources = by_claims(findings);
  const std::size_t shown = std::min(sources.size(), kStaticSources);
  out += "<section id=\"sources\">\n<h2>Sources</h2>\n";
  append_cap(out, shown, sources.size());
  out +=
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"Sources\">\n<table>\n";
  append_head(out, {"Source", "Reliability", "Claims", "Documents", "Origins",
                    "Coverage", "Originality"});
  for (std::size_t i = 0; i < shown; ++i) append_source(out, *sources[i]);
  out += "</tbody>\n</table>\n</div>\n</section>\n";
}

void append_method_section(std::string& out, const Findings& findings) {
  out +=
      "<section id=\"method\">\n<h2>Method</h2>\n"
      "<p>A score says how well a claim is supported by independent "
      "sources, from 0 to 1. Sources that copy from each other are one "
      "origin and count once.";
  const bool intervals = std::any_of(
      findings.claims.begin(), findings.claims.end(),
      [](const FoundClaim& claim) { return claim.interval.has_value(); });
  if (intervals) {
    out += " The range behind a score holds it with a probability of 0.9.";
  }
  out += "</p>\n<dl>\n";
  append_term(out, "Program", findings.program + " " + findings.version);
  append_term(out, "Scoring method", findings.method);
  append_term(out, "Ending",
              fmt::format("{} after {}",
                          findings.converged ? "settled" : "did not settle",
                          fmt::format("{} iterations", findings.iterations)));
  append_options(out, findings);
  append_term(out, "Command", findings.command);
  append_term(out, "Data", findings.schema);
  out += "</dl>\n";
  append_diagnostics(out, findings);
  append_documents(out, findings);
  out += "</section>\n";
}

}  // namespace crosscheck
