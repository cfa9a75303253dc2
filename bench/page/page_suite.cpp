#include "bench/page/page_suite.h"

#include <string>
#include <utility>

#include "bench/page/made_result.h"
#include "bench/stopwatch.h"
#include "engine/report/findings_reader.h"
#include "engine/report/graph_layout.h"
#include "engine/report/html/html_form.h"
#include "engine/report/html/page_asset.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {
namespace {

bool is_whole(const std::string& page) {
  return page.starts_with("<!doctype html>") && page.ends_with("</html>\n") &&
         page.find("id=\"result\"") != std::string::npos &&
         page.find("id=\"layout\"") != std::string::npos;
}

Result<std::string> page_of(const StoredResult& result) {
  StringSink sink;
  const Status written = HtmlForm().write(result, {}, sink);
  if (!written.ok()) return written.error();
  if (!is_whole(sink.text())) return wrong_answer("a page is not whole");
  return sink.text();
}

Result<Figures> shell_figures() {
  const Result<std::string> page = page_of({"{}", {}});
  if (!page.ok()) return page.error();
  const std::size_t shell =
      packed_page_script().size() + page_loader().size() + page_style().size();
  return Figures{{"shell_bytes", static_cast<double>(shell)},
                 {"page_bytes", static_cast<double>(page.value().size())}};
}

Result<Figures> made_figures(std::size_t claims) {
  StoredResult result;
  result.json = made_result(claims);
  const Stopwatch reading;
  Result<Findings> findings = read_findings(result.json, "made");
  if (!findings.ok()) return findings.error();
  result.findings = std::move(findings.value());
  const double read = reading.seconds();

  const Stopwatch laying;
  const GraphLayout layout = graph_layout(result.findings);
  const double laid = laying.seconds();
  if (layout.claims.size() != joined_claims(claims)) {
    return wrong_answer("a claim with an edge has no place");
  }
  const Stopwatch writing;
  const Result<std::string> page = page_of(result);
  if (!page.ok()) return page.error();
  return Figures{{"claims", static_cast<double>(claims)},
                 {"json_bytes", static_cast<double>(result.json.size())},
                 {"page_bytes", static_cast<double>(page.value().size())},
                 {"read_seconds", read},
                 {"layout_seconds", laid},
                 {"write_seconds", writing.seconds()}};
}

}  // namespace

Result<std::vector<BenchCase>> page_cases(const SuiteOptions& options,
                                          const ScratchFolder& /*scratch*/) {
  std::vector<BenchCase> cases = {{"page/shell", shell_figures}};
  for (const std::size_t claims : {std::size_t{10'000}, std::size_t{50'000}}) {
    cases.push_back({"page/" + std::to_string(claims),
                     [claims] { return made_figures(claims); }});
  }
  std::erase_if(
      cases, [&](const BenchCase& one) { return !wanted(one.name, options); });
  return cases;
}

std::vector<Table> page_tables(const std::vector<CaseResult>& results) {
  return {table_of_figures("The page, from a JSON result to HTML", results,
                           {"claims"})};
}

}  // namespace crosscheck
