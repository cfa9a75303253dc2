#include "engine/cli/report_run.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <ostream>
#include <utility>

#include "engine/cli/claim_query.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/kept_readings.h"
#include "engine/cli/messages.h"
#include "engine/cli/progress.h"
#include "engine/cli/report_output.h"
#include "engine/cli/report_writing.h"
#include "engine/cli/run_messages.h"
#include "engine/cli/stored_report.h"
#include "engine/cli/terminal.h"
#include "engine/ingest/encoding.h"
#include "engine/ingest/truth_reader.h"
#include "engine/pipeline.h"
#include "engine/report/decisions_reader.h"
#include "engine/report/stored_result.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

Status check_named_outputs(const Arguments& a) {
  std::vector<std::string> files = a.inputs;
  // The new result may take the place of the one that --since names.
  for (const std::string& file :
       {a.truth, a.attributes, a.prior, a.decisions}) {
    if (!file.empty()) files.push_back(file);
  }
  return check_outputs(a, files);
}

std::vector<std::string> files_of(const Corpus& corpus) {
  std::vector<std::string> files;
  for (const Document& d : corpus.documents) {
    if (files.empty() || files.back() != d.path) files.push_back(d.path);
  }
  return files;
}

bool compares_methods(const Arguments& a) { return a.method == kAllMethods; }

/// A comparison is a table of methods: no other command and no other format
/// has a place for it.
Status check_comparison(const Arguments& a, ReportOptions::View view) {
  if (!compares_methods(a)) return std::monostate{};
  const bool has_table =
      std::all_of(a.outputs.begin(), a.outputs.end(), [](const Output& output) {
        return output.format == "text" || output.format == "json";
      });
  if (view == ReportOptions::View::ranking && has_table) {
    return std::monostate{};
  }
  return Error{ErrorCode::invalid_option,
               "all methods are compared by 'score', in text and json only",
               "--method"};
}

Status check_encoding(const Arguments& a) {
  if (a.encoding.empty()) return std::monostate{};
  return check_encoding_name(a.encoding);
}

bool needs_disputes(const Arguments& a, ReportOptions::View view) {
  if (a.fail_on != FailOn::nothing) return true;
  if (compares_methods(a)) return false;
  return std::any_of(
      a.outputs.begin(), a.outputs.end(), [&](const Output& output) {
        return output.format == "text" || output.format == "json" ||
               is_made_of_result(output, a, view);
      });
}

Result<Run> run_with_progress(const Arguments& a, ReportOptions::View view,
                              KeptReadings& readings, std::ostream& err) {
  Progress progress(a.quiet ? When::never : a.progress, err);
  PipelineOptions options;
  options.read.field_map = a.field_map;
  options.read.encoding = a.encoding;
  options.method = a.method;
  options.attributes = a.attributes;
  options.prior = a.prior;
  options.model = a.model;
  options.nli = a.nli;
  options.readings = readings.load();
  options.threads = a.threads;
  options.disputes = needs_disputes(a, view);
  options.differs = a.differs;
  options.on_stage = [&](std::string_view name) { progress.stage(name); };
  options.on_progress = [&](std::size_t done, std::size_t total) {
    progress.count(done, total);
  };
  Result<Run> run = run_pipeline(a.inputs, options);
  if (!run.ok()) return run;
  Run& done = run.value();
  std::optional<std::vector<Truth>> truths;
  if (!a.truth.empty()) {
    Result<std::vector<Truth>> read = read_truths(a.truth, options.read);
    if (!read.ok()) return read.error();
    truths = std::move(read).value();
  }
  if (compares_methods(a)) {
    with_threads(options.threads, [&] {
      done.methods =
          compare_methods(done.corpus.claims, done.evidence,
                          truths ? &*truths : nullptr, options.on_stage);
    });
  } else if (truths.has_value()) {
    use_truths(*truths, done);
  }
  return run;
}

/// What people decided, where --decisions names a file.
Result<std::vector<FoundDecision>> told_decisions(const Arguments& a) {
  if (a.decisions.empty()) return std::vector<FoundDecision>();
  return read_decisions(a.decisions);
}

ReportOptions report_options(const Arguments& a, ReportOptions::View view,
                             const std::vector<FoundDecision>& decisions,
                             const std::ostream& out) {
  ReportOptions options;
  options.decisions = decisions;
  options.view = compares_methods(a) ? ReportOptions::View::methods : view;
  options.top = a.top;
  options.show = a.show;
  options.verbose = a.verbose;
  options.raw_csv = a.raw;
  options.command = a.command;
  options.options = a.result_options;
  options.author = a.author;
  options.url = a.url;
  options.width = a.width > 0 ? a.width : text_width(out);
  options.colour = use_colour(a.colour, out);
  options.ascii = use_ascii(out);
  return options;
}

/// The views that a result holds all of.
bool shows_results(ReportOptions::View view) {
  return view == ReportOptions::View::ranking ||
         view == ReportOptions::View::contradictions;
}

int usage(const Error& error, std::ostream& err) {
  print_error(error, err);
  return kExitUsage;
}

}  // namespace

int report_run(const Arguments& a, ReportOptions::View view, std::ostream& out,
               std::ostream& err) {
  const Status comparison = check_comparison(a, view);
  if (!comparison.ok()) return usage(comparison.error(), err);
  const Status encoding = check_encoding(a);
  if (!encoding.ok()) return usage(encoding.error(), err);
  const Status output = check_named_outputs(a);
  if (!output.ok()) return usage(output.error(), err);
  const auto decisions = told_decisions(a);
  if (!decisions.ok()) return usage(decisions.error(), err);
  if (shows_results(view) && a.inputs.size() == 1) {
    Result<std::optional<StoredResult>> stored =
        read_stored_result(a.inputs.front());
    if (!stored.ok()) return usage(stored.error(), err);
    if (stored.value().has_value()) {
      if (!a.decisions.empty()) {
        put_decisions(decisions.value(), *stored.value());
      }
      return report_stored(*stored.value(), a,
                           report_options(a, view, decisions.value(), out), out,
                           err);
    }
  }
  KeptReadings readings(a);
  const Status keeps = readings.check();
  if (!keeps.ok()) return usage(keeps.error(), err);
  const Result<Run> done = run_with_progress(a, view, readings, err);
  if (!done.ok()) return usage(done.error(), err);
  const Run& run = done.value();
  print_findings_of_run(run, a, err);
  if (!a.quiet) readings.tell(err);
  if (a.strict && run.corpus.diagnostics.skipped() > 0) return kExitSkipped;
  ReportOptions shown = report_options(a, view, decisions.value(), out);
  if (view == ReportOptions::View::why) {
    const Result<ClaimId> claim = find_claim(run, a.claim);
    if (!claim.ok()) return usage(claim.error(), err);
    shown.claim = claim.value();
  }
  const Status no_input = check_outputs(a, files_of(run.corpus));
  if (!no_input.ok()) return usage(no_input.error(), err);

  const auto start = std::chrono::steady_clock::now();
  const Result<bool> disputed = write_run(run, a, shown, out, err);
  const std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  if (!disputed.ok()) return usage(disputed.error(), err);
  readings.write(err);
  print_figures_of_run(run, a, seconds.count(), err);
  return disputed.value() ? kExitFindings : kExitDone;
}

int report_command(std::string_view command,
                   const std::vector<std::string>& words,
                   ReportOptions::View view, std::ostream& out,
                   std::ostream& err) {
  const Parsed parsed = parse_arguments(command, words);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  return report_run(parsed.arguments, view, out, err);
}

}  // namespace crosscheck
