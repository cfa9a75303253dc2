#include <set>

#include "engine/report/fingerprint.h"
#include "engine/report/json_sections.h"

namespace crosscheck {
namespace {

void write_claim_ids(std::string_view name, std::span<const ClaimId> claims,
                     JsonOutput& json) {
  json.begin_array(name);
  for (ClaimId claim : claims) json.id('c', claim.index());
  json.end_array();
}

void write_side(const RunView& view, const DisputeSide& side,
                JsonOutput& json) {
  const SideSummary summary = view.summary(side);
  json.begin_object();
  json.string("value", summary.value);
  write_claim_ids("claims", side.claims, json);
  json.score("score", summary.score);
  json.integer("origins", summary.origins);
  json.integer("outlets", summary.outlets);
  json.end_object();
}

void write_stretch(const RunView& view, std::string_view name, const Span& span,
                   JsonOutput& json) {
  const TextIndex& index = view.index(span.document);
  json.begin_object(name);
  json.integer("start", index.code_points(span.begin));
  json.integer("end", index.code_points(span.end));
  json.string("text", std::string_view(view.document(span.document).text)
                          .substr(span.begin, span.end - span.begin));
  json.end_object();
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

}  // namespace

void write_edges(const RunView& view, JsonOutput& json) {
  json.begin_array("edges");
  std::size_t index = 0;
  for (const Edge& edge : view.run().graph.edges()) {
    const ClaimId ends[] = {edge.a, edge.b};
    json.begin_object();
    json.id("id", 'e', index++);
    json.string("kind", name_of(edge.relation));
    write_claim_ids("claims", ends, json);
    json.string("rule", edge.rule);
    json.string("reason", edge.reason);
    json.score("weight", edge.weight);
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

void write_disputes(const RunView& view, JsonOutput& json) {
  const RowKeys keys = dispute_keys(view);
  std::size_t row = 0;
  json.begin_array("disputes");
  for (const Dispute& dispute : view.run().disputes) {
    const Item& topic = view.claims().items[dispute.topic.index()];
    json.begin_object();
    json.string("key", keys.text(row++));
    json.string("topic", view.claims().text(topic.subject));
    json.string("slot", view.claims().text(topic.slot));
    json.begin_array("sides");
    for (const DisputeSide& side : dispute.sides) write_side(view, side, json);
    json.end_array();
    json.begin_array("edges");
    for (std::uint32_t edge : dispute.edges) json.id('e', edge);
    json.end_array();
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

void write_copies(const RunView& view, JsonOutput& json) {
  json.begin_array("copies");
  for (const CopyPair& pair : view.run().copies) {
    json.begin_object();
    json.begin_array("documents");
    json.id('d', pair.a.index());
    json.id('d', pair.b.index());
    json.end_array();
    json.score("containment", pair.containment);
    json.begin_array("passages");
    for (const SharedPassage& passage : pair.passages) {
      json.begin_object();
      json.integer("words", passage.words);
      write_stretch(view, "a", passage.in_a, json);
      write_stretch(view, "b", passage.in_b, json);
      json.end_object();
    }
    json.end_array();
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

void write_decision(const FoundDecision& decision, JsonOutput& json) {
  json.begin_object();
  json.string("dispute", decision.dispute);
  json.string("status", decision.status);
  json.string("note", decision.note);
  json.boolean("found", decision.found);
  json.end_object();
}

void write_decisions(const RunView& view, const ReportOptions& options,
                     JsonOutput& json) {
  std::set<std::string> known;
  if (!options.decisions.empty()) {
    const RowKeys keys = dispute_keys(view);
    for (std::size_t i = 0; i < view.run().disputes.size(); ++i) {
      known.insert(keys.text(i));
    }
  }
  json.begin_array("decisions");
  for (FoundDecision decision : options.decisions) {
    decision.found = known.contains(decision.dispute);
    write_decision(decision, json);
  }
  json.end_array();
}

void write_diagnostics(const RunView& view, JsonOutput& json) {
  json.begin_array("diagnostics");
  for (const Diagnostic& d : view.run().corpus.diagnostics.kept()) {
    json.begin_object();
    json.string("severity", name_of(d.severity));
    json.string("file", d.file);
    json.integer("line", d.line);
    json.integer("column", d.column);
    json.string("message", d.message);
    json.string("hint", d.hint);
    json.end_object();
  }
  json.end_array();
}

}  // namespace crosscheck
