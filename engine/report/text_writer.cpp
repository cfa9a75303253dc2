#include "engine/report/text_writer.h"

#include <fmt/format.h>

#include "engine/report/methods_text.h"
#include "engine/report/number_text.h"
#include "engine/report/sources_text.h"
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

}  // namespace

Status TextWriter::write(const Run& run, const ReportOptions& options,
                         ByteSink& sink) const {
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
  switch (options.view) {
    case ReportOptions::View::contradictions:
      write_contradictions(text);
      write_differences(text);
      break;
    case ReportOptions::View::sources:
      write_sources_table(text);
      break;
    case ReportOptions::View::why:
      write_why(text);
      break;
    default:
      write_ranking(text);
  }
  return buffer.finish();
}

}  // namespace crosscheck
