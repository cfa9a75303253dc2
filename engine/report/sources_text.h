#pragma once

#include "engine/report/text_output.h"

namespace crosscheck {

/// View::sources after the head lines: a line a source, then who depends on
/// whom and what shows it (`ReportOptions::show` values a pair).
void write_sources_table(TextOutput& text);

}  // namespace crosscheck
