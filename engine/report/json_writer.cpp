#include "engine/report/json_writer.h"

#include "engine/report/json_sections.h"
#include "engine/report/program.h"

namespace crosscheck {
namespace {

void write_program(JsonOutput& json) {
  json.begin_object("program");
  json.string("name", kProgramName);
  json.string("version", kProgramVersion);
  json.end_object();
}

void write_ending(const Ending& ending, JsonOutput& json) {
  json.begin_object("ending");
  json.integer("iterations", ending.iterations);
  json.number("last_change", ending.last_change);
  json.boolean("converged", ending.converged);
  json.end_object();
}

void write_accuracy(const Accuracy& accuracy, JsonOutput& json) {
  json.begin_object("accuracy");
  json.integer("gold_items", accuracy.gold_items);
  json.integer("answered", accuracy.answered);
  json.integer("right", accuracy.right);
  json.score("share", accuracy.share());
  if (accuracy.numbers > 0) {
    json.number("mean_absolute_error", accuracy.mean_absolute_error());
    json.number("root_mean_square_error", accuracy.root_mean_square_error());
  }
  if (accuracy.sets > 0) {
    json.score("precision", accuracy.precision());
    json.score("recall", accuracy.recall());
    json.score("f1", accuracy.f1());
  }
  if (accuracy.judged > 0) {
    json.score("brier", accuracy.brier());
    json.score("calibration_error", accuracy.expected_calibration_error());
  }
  json.end_object();
}

void write_calibration(const Calibration& calibration, JsonOutput& json) {
  json.begin_object("calibration");
  json.string("map", name_of(calibration.map));
  json.integer("items", calibration.items);
  if (calibration.items >= Calibration::kItemsNeeded) {
    json.begin_object("log_loss");
    json.number("none", calibration.log_loss_before);
    json.number("beta", calibration.log_loss_beta);
    json.number("isotonic", calibration.log_loss_isotonic);
    json.end_object();
  }
  json.end_object();
}

/// How to make the result again.
void write_making(const ReportOptions& options, JsonOutput& json) {
  json.string("command", options.command);
  json.begin_object("options");
  for (const auto& [name, value] : options.options) json.string(name, value);
  json.end_object();
}

void write_summary(const RunView& view, JsonOutput& json) {
  const RunCounts counts = view.counts();
  const Run& run = view.run();
  json.begin_object("summary");
  json.integer("articles", counts.articles);
  json.integer("records", counts.records);
  json.integer("sources", counts.sources);
  json.integer("origins", counts.origins);
  json.integer("claims", counts.claims);
  json.integer("items", counts.items);
  json.integer("values", counts.values);
  json.integer("agree", counts.agree);
  json.integer("compatible", counts.compatible);
  json.integer("update", counts.update);
  json.integer("conflict", counts.conflict);
  json.integer("differs", counts.differs);
  json.integer("disputes", run.disputes.size());
  json.integer("copies", run.copies.size());
  json.integer("capped_buckets", run.capped_buckets);
  json.integer("diagnostics", run.corpus.diagnostics.count());
  json.integer("skipped", run.corpus.diagnostics.skipped());
  json.end_object();
}

// A result of its own kind: there is no one score to show.
void write_methods(const Run& run, JsonOutput& json) {
  json.begin_object();
  json.string("schema", kMethodsSchema);
  write_program(json);
  json.integer("items", run.evidence.item_count());
  json.begin_array("methods");
  for (const MethodResult& method : run.methods) {
    json.begin_object();
    json.string("method", method.name);
    if (method.accuracy.has_value()) write_accuracy(*method.accuracy, json);
    write_ending(method.ending, json);
    json.integer("differs_from_vote", method.differs);
    json.end_object();
  }
  json.end_array();
  json.end_object();
}

// Results that look at sources, or at one claim.
void write_part(const RunView& view, const ReportOptions& options,
                JsonOutput& json) {
  const Run& run = view.run();
  const bool why = options.view == ReportOptions::View::why;
  json.begin_object();
  json.string("schema", why ? kWhySchema : kSourcesSchema);
  write_program(json);
  json.string("method", run.method);
  write_ending(run.scores.ending, json);
  if (why) {
    write_why_report(view, options, json);
  } else {
    write_source_report(view, options.show, json);
  }
  json.end_object();
}

}  // namespace

Status JsonWriter::write(const Run& run, const ReportOptions& options,
                         ByteSink& sink) const {
  ReportBuffer buffer(sink);
  JsonOutput json(buffer);
  if (options.view == ReportOptions::View::methods) {
    write_methods(run, json);
    buffer.text() += '\n';
    return buffer.finish();
  }
  const RunView view(run);
  if (options.view == ReportOptions::View::sources ||
      options.view == ReportOptions::View::why) {
    write_part(view, options, json);
    buffer.text() += '\n';
    return buffer.finish();
  }
  const SourceReport report = report_sources(run);
  json.begin_object();
  json.string("schema", kResultSchema);
  write_program(json);
  json.string("method", run.method);
  write_ending(run.scores.ending, json);
  if (run.accuracy.has_value()) write_accuracy(*run.accuracy, json);
  if (run.calibration.has_value()) write_calibration(*run.calibration, json);
  write_making(options, json);
  write_summary(view, json);
  write_documents(view, json);
  write_sources(view, report, json);
  write_claims(view, report.intervals, options, json);
  write_origins(view, json);
  write_numbers(view, json);
  write_edges(view, json);
  write_disputes(view, json);
  write_copies(view, json);
  write_dependences(view, report, json);
  write_diagnostics(view, json);
  write_decisions(view, options, json);
  json.end_object();
  buffer.text() += '\n';
  return buffer.finish();
}

}  // namespace crosscheck
