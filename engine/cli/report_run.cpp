#include "engine/cli/report_run.h"

#include <fmt/format.h>

#include <chrono>
#include <optional>
#include <ostream>
#include <utility>

#include "engine/cli/claim_query.h"
#include "engine/cli/command_text.h"
#include "engine/cli/exit_codes.h"
#include "engine/cli/kept_readings.h"
#include "engine/cli/messages.h"
#include "engine/cli/progress.h"
#include "engine/cli/report_formats.h"
#include "engine/cli/report_output.h"
#include "engine/cli/stored_report.h"
#include "engine/cli/terminal.h"
#include "engine/ingest/truth_reader.h"
#include "engine/pipeline.h"
#include "engine/report/number_text.h"
#include "engine/report/output_file.h"
#include "engine/report/stored_result.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

Status check_output(const Arguments& a) {
  if (a.output.empty()) return std::monostate{};
  std::vector<std::string> files = a.inputs;
  if (!a.truth.empty()) files.push_back(a.truth);
  if (!a.attributes.empty()) files.push_back(a.attributes);
  if (!a.prior.empty()) files.push_back(a.prior);
  Status fresh = check_not_an_input(a.output, files);
  return fresh.ok() ? check_writable(a.output) : fresh;
}

/// The same for files that were found in folders.
Status check_output(const Arguments& a, const Corpus& corpus) {
  if (a.output.empty()) return std::monostate{};
  std::vector<std::string> files;
  for (const Document& d : corpus.documents) {
    if (files.empty() || files.back() != d.path) files.push_back(d.path);
  }
  return check_not_an_input(a.output, files);
}

bool compares_methods(const Arguments& a) { return a.method == kAllMethods; }

/// A comparison is a table of methods: no other command and no other format
/// has a place for it.
Status check_comparison(const Arguments& a, ReportOptions::View view) {
  if (!compares_methods(a)) return std::monostate{};
  const bool has_table = a.format == "text" || a.format == "json";
  if (view == ReportOptions::View::ranking && has_table) {
    return std::monostate{};
  }
  return Error{ErrorCode::invalid_option,
               "all methods are compared by 'score', in text and json only",
               "--method"};
}

bool needs_disputes(const Arguments& a) {
  if (a.fail_on_conflict) return true;
  const bool shows = a.format == "text" || a.format == "json";
  return !compares_methods(a) && (shows || form_of(a.format) != nullptr);
}

Result<Run> run_with_progress(const Arguments& a, KeptReadings& readings,
                              std::ostream& err) {
  Progress progress(a.quiet ? When::never : a.progress, err);
  PipelineOptions options;
  options.read.field_map = a.field_map;
  options.method = a.method;
  options.attributes = a.attributes;
  options.prior = a.prior;
  options.model = a.model;
  options.nli = a.nli;
  options.readings = readings.load();
  options.threads = a.threads;
  options.disputes = needs_disputes(a);
  options.differs = a.differs;
  options.on_stage = [&](std::string_view name) { progress.stage(name); };
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

ReportOptions report_options(const Arguments& a, ReportOptions::View view,
                             const std::ostream& out) {
  ReportOptions options;
  options.view = compares_methods(a) ? ReportOptions::View::methods : view;
  options.top = a.top;
  options.show = a.show;
  options.verbose = a.verbose;
  options.raw_csv = a.raw;
  options.command = command_text(a);
  options.options = result_options(a);
  if (a.output.empty()) {
    options.width = text_width(out);
    options.colour = use_colour(a.colour, out);
  } else {
    options.colour = a.colour == When::always;
  }
  return options;
}

/// By the writer of that format, or by a form of the result.
Status write_report(const Run& run, const Arguments& a,
                    const ReportOptions& options, std::ostream& out) {
  if (const FormEntry* form = form_of(a.format)) {
    Result<StoredResult> result = result_of(run, options);
    if (!result.ok()) return result.error();
    return write_output(a, out, [&](ByteSink& sink) {
      return form->make()->write(result.value(), options, sink);
    });
  }
  Result<std::unique_ptr<Writer>> writer = make_writer(a.format);
  if (!writer.ok()) return writer.error();
  return write_output(a, out, [&](ByteSink& sink) {
    return writer.value()->write(run, options, sink);
  });
}

void print_accuracy(const Accuracy& accuracy, std::ostream& err) {
  std::string share;
  append_score(share, accuracy.share());
  err << fmt::format(
      "accuracy: {} ({} of {} known truths right, {} answered)\n", share,
      accuracy.right, accuracy.gold_items, accuracy.answered);
  if (accuracy.numbers > 0) {
    err << fmt::format(
        "numbers: mean absolute error {:.6g}, root mean square {:.6g}\n",
        accuracy.mean_absolute_error(), accuracy.root_mean_square_error());
  }
  if (accuracy.sets > 0) {
    err << fmt::format("sets: precision {:.4f}, recall {:.4f}, F1 {:.4f}\n",
                       accuracy.precision(), accuracy.recall(), accuracy.f1());
  }
}

/// What became of the scores, and that no answer was judged by its own truth.
void print_calibration(const Calibration& calibration, const Accuracy& accuracy,
                       std::ostream& err) {
  if (accuracy.judged == 0) return;
  err << fmt::format("probabilities: calibration error {:.4f}, Brier {:.4f}",
                     accuracy.expected_calibration_error(), accuracy.brier());
  if (calibration.items < Calibration::kItemsNeeded) {
    err << fmt::format("; not corrected, {} known items are less than {}\n",
                       calibration.items, Calibration::kItemsNeeded);
    return;
  }
  err << fmt::format(
      "; log-loss on truths left out: {:.4f} as they were, {:.4f} beta, "
      "{:.4f} isotonic; kept: {} (figures are cross-fitted)\n",
      calibration.log_loss_before, calibration.log_loss_beta,
      calibration.log_loss_isotonic, name_of(calibration.map));
}

/// Says so where what was told of sources is not heard.
void print_unused_prior(const Arguments& a, const Run& run, std::ostream& err) {
  if (a.prior.empty()) return;
  std::string heard;
  for (const ScorerEntry& entry : scorer_registry()) {
    if (!entry.make()->uses_priors()) continue;
    if (entry.name == run.method) return;
    heard += (heard.empty() ? "" : " and ") + std::string(entry.name);
  }
  err << fmt::format("note: --prior has no effect on {}: only {} use it\n",
                     run.method.empty() ? "the other methods" : run.method,
                     heard);
}

/// What the judge did, since a relation that it took back is seen nowhere else.
void print_review(const RelationReview& review, std::ostream& err) {
  err << fmt::format(
      "judge: of {} relations, {} conflicts and {} agreements vetoed, {} "
      "weakened\n",
      review.asked, review.conflicts_vetoed, review.agreements_vetoed,
      review.weakened);
}

void print_times(const StageTimes& times, double write, std::ostream& err) {
  err << fmt::format(
      "seconds: read {:.3f}, extract {:.3f}, link {:.3f}, score {:.3f}, "
      "write {:.3f}\n",
      times.read, times.extract, times.link, times.score, write);
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
  if (shows_results(view) && a.inputs.size() == 1) {
    const Result<std::optional<StoredResult>> stored =
        read_stored_result(a.inputs.front());
    if (!stored.ok()) return usage(stored.error(), err);
    if (stored.value().has_value()) {
      return report_stored(*stored.value(), a, report_options(a, view, out),
                           out, err);
    }
  }
  const Status output = check_output(a);
  if (!output.ok()) return usage(output.error(), err);
  KeptReadings readings(a);
  const Status keeps = readings.check();
  if (!keeps.ok()) return usage(keeps.error(), err);
  const Result<Run> done = run_with_progress(a, readings, err);
  if (!done.ok()) return usage(done.error(), err);
  const Run& run = done.value();
  const Diagnostics& diagnostics = run.corpus.diagnostics;
  const bool refused = a.strict && diagnostics.skipped() > 0;
  if (!a.quiet || refused) print_diagnostics(diagnostics, a.verbose, err);
  if (refused) return kExitSkipped;
  if (!a.quiet) readings.tell(err);
  if (!a.quiet) print_guessed_kinds(run.evidence.attributes, err);
  if (!a.quiet) print_unused_prior(a, run, err);
  if (!a.quiet && run.review.has_value()) print_review(*run.review, err);
  ReportOptions shown = report_options(a, view, out);
  if (view == ReportOptions::View::why) {
    const Result<ClaimId> claim = find_claim(run, a.claim);
    if (!claim.ok()) return usage(claim.error(), err);
    shown.claim = claim.value();
  }
  const Status no_input = check_output(a, run.corpus);
  if (!no_input.ok()) return usage(no_input.error(), err);

  const auto start = std::chrono::steady_clock::now();
  const Status written = write_report(run, a, shown, out);
  const std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  if (!written.ok()) return usage(written.error(), err);
  readings.write(err);
  if (run.accuracy.has_value()) print_accuracy(*run.accuracy, err);
  if (run.calibration.has_value()) {
    print_calibration(*run.calibration, *run.accuracy, err);
  }
  if (a.verbose) print_times(run.times, seconds.count(), err);
  const bool conflict = !run.disputes.empty();
  return a.fail_on_conflict && conflict ? kExitFindings : kExitDone;
}

}  // namespace crosscheck
