#include "engine/report/text_writer.h"

#include <fmt/format.h>

#include "engine/report/methods_text.h"
#include "engine/report/number_text.h"
#include "engine/report/ranking_text.h"
#include "engine/report/result_text.h"
#include "engine/report/sources_text.h"
#include "engine/report/stored_result.h"
#include "engine/report/text_output.h"
#include "engine/report/why_text.h"

namespace crosscheck {
namespace {

/// "5 articles, 5 outlets (4 independent origins), 74 claims, 3 conflicts".
std::string head_text(const RunView& view) {
  const RunCounts counts = view.counts();
  std::string text;
  if (counts.articles > 0) text += counted(counts.articles, "article") + ", ";
  if (counts.records > 0) text += counted(counts.records, "record") + ", ";
  text += counted(counts.sources, counts.articles > 0 ? "outlet" : "source");
  if (counts.articles > 0) {
    text += fmt::format(" ({})", counted(counts.origins, "independent origin"));
  }
  if (counts.articles > 0) text += ", " + counted(counts.claims, "claim");
  if (counts.records > 0) {
    text += fmt::format(", {} with {}", counted(counts.items, "item"),
                        counted(counts.values, "value"));
  }
  if (counts.articles > 0) text += ", " + counted(counts.conflict, "conflict");
  return text + ", " + counted(view.run().disputes.size(), "dispute");
}

std::string method_text(const Run& run) {
  const Ending& ending = run.scores.ending;
  std::string text = "scored by " + run.method;
  if (ending.iterations > 1) {
    text += fmt::format(", {} after {}",
                        ending.converged ? "settled" : "NOT SETTLED",
                        counted(ending.iterations, "iteration"));
  }
  if (!run.accuracy.has_value()) return text;
  std::string share;
  append_score(share, run.accuracy->share());
  return text + fmt::format("; accuracy {} ({} of {} known truths)", share,
                            run.accuracy->right, run.accuracy->gold_items);
}

/// Of articles, and of disputes, by way of the result, so that a stored one
/// looks the same. The ranking of a large table alone is spared that.
Status write_found(const Run& run, const ReportOptions& options,
                   ByteSink& sink) {
  const Result<StoredResult> result = result_of(run, options);
  if (!result.ok()) return result.error();
  return write_result_text(result.value().findings, "text", options, sink);
}

}  // namespace

Status TextWriter::write(const Run& run, const ReportOptions& options,
                         ByteSink& sink) const {
  const bool articles = !run.corpus.claims.details.empty();
  if (options.view == ReportOptions::View::contradictions ||
      (options.view == ReportOptions::View::ranking && articles)) {
    return write_found(run, options, sink);
  }
  ReportBuffer buffer(sink);
  if (options.view == ReportOptions::View::methods) {
    write_methods(run, buffer);
    return buffer.finish();
  }
  const RunView view(run);
  TextOutput text(view, options, buffer);
  text.headline("", head_text(view));
  text.wrapped("", method_text(run));
  text.blank();
  if (options.view == ReportOptions::View::sources) {
    write_sources_table(text);
  } else if (options.view == ReportOptions::View::why) {
    write_why(text);
  } else {
    write_record_ranking(run, text);
  }
  return buffer.finish();
}

}  // namespace crosscheck
