#include "engine/cli/run_messages.h"

#include <fmt/format.h>

#include <ostream>

#include "engine/cli/messages.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

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

}  // namespace

void print_findings_of_run(const Run& run, const Arguments& a,
                           std::ostream& err) {
  const Diagnostics& diagnostics = run.corpus.diagnostics;
  const bool refused = a.strict && diagnostics.skipped() > 0;
  if (!a.quiet || refused) print_diagnostics(diagnostics, a.verbose, err);
  if (a.quiet || refused) return;
  print_guessed_kinds(run.evidence.attributes, err);
  print_unused_prior(a, run, err);
  if (run.review.has_value()) print_review(*run.review, err);
}

void print_figures_of_run(const Run& run, const Arguments& a, double write,
                          std::ostream& err) {
  if (run.accuracy.has_value()) print_accuracy(*run.accuracy, err);
  if (run.calibration.has_value()) {
    print_calibration(*run.calibration, *run.accuracy, err);
  }
  if (a.verbose) print_times(run.times, write, err);
}

}  // namespace crosscheck
