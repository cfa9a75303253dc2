#include "engine/cli/report_writing.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <ostream>
#include <utility>

#include "engine/cli/report_formats.h"
#include "engine/cli/report_output.h"
#include "engine/report/result_text.h"
#include "engine/report/selection.h"
#include "engine/report/stored_result.h"

namespace crosscheck {
namespace {

/// What --about and its like choose, with --top or without.
Selection selection_of(const Arguments& a, ReportOptions::View view,
                       bool with_top) {
  Selection selection{a.about, a.slot, a.sources, a.min_score};
  selection.disputes_only = view == ReportOptions::View::contradictions;
  if (with_top) selection.top = a.top;
  return selection;
}

/// The page holds the whole JSON result, and finds in it by itself.
bool holds_everything(const Output& output) {
  return output.format == "json" || output.format == "html";
}

/// The text counts what --top leaves out by itself.
bool shows_selection(const Output& output, const Arguments& a,
                     ReportOptions::View view) {
  return !holds_everything(output) &&
         leaves_out(selection_of(a, view, output.format != "text"));
}

/// The options for one of several outputs: only what is written to `out` has
/// its width and may have its colours.
ReportOptions options_for(const Output& output, const Arguments& a,
                          const ReportOptions& options) {
  ReportOptions own = options;
  if (output.path.empty()) return own;
  own.colour = a.colour == When::always;
  if (a.width == 0) own.width = ReportOptions().width;
  return own;
}

Status write_form(const StoredResult& result, const Output& output,
                  const ReportOptions& options, ByteSink& sink) {
  if (output.format == "json") return sink.write(result.json);
  if (const FormEntry* form = form_of(output.format)) {
    return form->make()->write(result, options, sink);
  }
  return write_result_text(result.findings, output.format, options, sink);
}

/// A form of the result, or of what is selected of it.
Status write_one(const StoredResult& result, const Output& output,
                 const Arguments& a, const ReportOptions& options,
                 std::ostream& out) {
  const ReportOptions own = options_for(output, a, options);
  std::optional<StoredResult> selected;
  if (shows_selection(output, a, options.view)) {
    const bool with_top = output.format != "text";
    selected = {result.json, select(result.findings,
                                    selection_of(a, options.view, with_top))};
  }
  return write_output(output, a.threads, out, [&](ByteSink& sink) {
    return write_form(selected ? *selected : result, output, own, sink);
  });
}

/// Says so where an output has more than what was asked for.
void print_note(const Arguments& a, ReportOptions::View view,
                std::ostream& err) {
  if (a.quiet || !leaves_out(selection_of(a, view, false))) return;
  for (const Output& output : a.outputs) {
    if (!holds_everything(output)) continue;
    err << fmt::format(
        "note: {} holds the whole result; --about, --slot, --source and "
        "--min-score choose what other forms show\n",
        output.format);
    return;
  }
}

bool is_conflict(const Findings& found, const FoundDispute& dispute) {
  return std::any_of(dispute.edges.begin(), dispute.edges.end(),
                     [&](std::uint32_t edge) {
                       return found.edges[edge].kind == "conflict";
                     }) ||
         std::any_of(dispute.sides.begin(), dispute.sides.end(),
                     [&](const FoundSide& side) {
                       return !side.claims.empty() &&
                              found.claim(side.claims.front()).kind == "record";
                     });
}

/// Whether --fail-on finds something in what is selected.
bool has_cause_to_fail(const Findings& whole, const Arguments& a,
                       ReportOptions::View view) {
  if (a.fail_on == FailOn::nothing) return false;
  const Selection selection = selection_of(a, view, false);
  const Findings found =
      leaves_out(selection) ? select(whole, selection) : whole;
  if (a.fail_on == FailOn::disputed) return !found.disputes.empty();
  return std::any_of(
      found.disputes.begin(), found.disputes.end(),
      [&](const FoundDispute& dispute) { return is_conflict(found, dispute); });
}

bool fails_by_selection(const Arguments& a, ReportOptions::View view) {
  return a.fail_on != FailOn::nothing &&
         leaves_out(selection_of(a, view, false));
}

}  // namespace

bool is_made_of_result(const Output& output, const Arguments& a,
                       ReportOptions::View view) {
  return form_of(output.format) != nullptr || shows_selection(output, a, view);
}

Result<bool> write_run(const Run& run, const Arguments& a,
                       const ReportOptions& options, std::ostream& out,
                       std::ostream& err) {
  const auto from_result = [&](const Output& output) {
    return is_made_of_result(output, a, options.view);
  };
  std::optional<StoredResult> result;
  if (fails_by_selection(a, options.view) ||
      std::any_of(a.outputs.begin(), a.outputs.end(), from_result)) {
    Result<StoredResult> made = result_of(run, options);
    if (!made.ok()) return made.error();
    result = std::move(made).value();
  }
  for (const Output& output : a.outputs) {
    Status status = std::monostate{};
    if (from_result(output)) {
      status = write_one(*result, output, a, options, out);
    } else {
      Result<std::unique_ptr<Writer>> writer = make_writer(output.format);
      if (!writer.ok()) return writer.error();
      const ReportOptions own = options_for(output, a, options);
      status = write_output(output, a.threads, out, [&](ByteSink& sink) {
        return writer.value()->write(run, own, sink);
      });
    }
    if (!status.ok()) return status.error();
  }
  print_note(a, options.view, err);
  if (fails_by_selection(a, options.view)) {
    return has_cause_to_fail(result->findings, a, options.view);
  }
  // Every dispute of a run has a conflict edge or is one of records.
  return a.fail_on != FailOn::nothing && !run.disputes.empty();
}

Result<bool> write_stored(const StoredResult& result, const Arguments& a,
                          const ReportOptions& options, std::ostream& out,
                          std::ostream& err) {
  for (const Output& output : a.outputs) {
    const Status status = write_one(result, output, a, options, out);
    if (!status.ok()) return status.error();
  }
  print_note(a, options.view, err);
  return has_cause_to_fail(result.findings, a, options.view);
}

}  // namespace crosscheck
