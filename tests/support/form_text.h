#pragma once

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "engine/report/form.h"
#include "engine/report/report_buffer.h"

namespace crosscheck::testing {

/// The bytes that a form makes of findings.
template <typename T>
std::string form_text(Findings findings,
                      const ReportOptions& options = ReportOptions()) {
  StoredResult result;
  result.findings = std::move(findings);
  StringSink sink;
  REQUIRE(T().write(result, options, sink).ok());
  return sink.text();
}

}  // namespace crosscheck::testing
