#pragma once

#include <iosfwd>

#include "engine/cli/arguments.h"
#include "engine/pipeline.h"

namespace crosscheck {

/// What a run has to say before its report: defects of the input, kinds that
/// were guessed, priors that were not heard, and what a judge took back. With
/// --quiet nothing, but for what made --strict refuse.
void print_findings_of_run(const Run& run, const Arguments& arguments,
                           std::ostream& err);

/// What it has to say after: accuracy and calibration, and with --verbose the
/// seconds of each stage, `write` being those of the report.
void print_figures_of_run(const Run& run, const Arguments& arguments,
                          double write, std::ostream& err);

}  // namespace crosscheck
