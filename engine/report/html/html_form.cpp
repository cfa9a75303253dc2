#include "engine/report/html/html_form.h"

#include <fmt/format.h>

#include "engine/report/html/data_block.h"
#include "engine/report/html/html_text.h"
#include "engine/report/html/page_asset.h"
#include "engine/report/html/static_page.h"
#include "engine/report/report_buffer.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

std::string title_of(const Findings& findings) {
  return fmt::format("What the sources dispute: {} among {}",
                     counted(findings.disputes.size(), "point"),
                     counted(findings.claims.size(), "claim"));
}

void append_page_head(std::string& out, const Findings& findings) {
  out +=
      "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n";
  out += fmt::format(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; script-src '{}' '{}'; style-src '{}' '{}'; img-src data:; "
      "base-uri 'none'; form-action 'none'; require-trusted-types-for "
      "'script'; trusted-types crosscheck\">\n",
      policy_hash(page_loader()), page_script_hash(), policy_hash(page_style()),
      policy_hash(static_style()));
  out +=
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>";
  append_html(out, title_of(findings));
  out += "</title>\n<style>";
  out += page_style();
  out += "</style>\n<style>";
  out += static_style();
  out += "</style>\n</head>\n<body>\n<main id=\"app\" class=\"static\">\n";
}

}  // namespace

Status HtmlForm::write(const StoredResult& result,
                       const ReportOptions& /*options*/, ByteSink& sink) const {
  ReportBuffer buffer(sink);
  append_page_head(buffer.text(), result.findings);
  buffer.text() += static_page(result.findings);
  buffer.text() += "</main>\n";
  if (!write_result_block(result.json, buffer)) return buffer.finish();
  buffer.text() += "<script type=\"application/json\" id=\"layout\">";
  append_layout_json(buffer.text(), graph_layout(result.findings));
  buffer.text() +=
      "</script>\n<script type=\"text/plain\" id=\"script\" "
      "data-encoding=\"gzip+base64\">";
  buffer.text() += packed_page_script();
  buffer.text() += "</script>\n<script>";
  buffer.text() += page_loader();
  buffer.text() += "</script>\n</body>\n</html>\n";
  return buffer.finish();
}

}  // namespace crosscheck
