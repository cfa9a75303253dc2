#include "engine/report/forms/sarif_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "engine/report/forms/found_words.h"
#include "engine/report/forms/sarif_text.h"
#include "engine/report/json_output.h"

namespace crosscheck {
namespace {

constexpr double kErrorFrom = 0.8;
constexpr double kWarningFrom = 0.6;

/// The rule and the level of a dispute: those of its strongest conflict.
struct Ruling {
  std::string rule = "values";  // of records, which have no edges
  std::string_view level = "warning";
};

Ruling ruling_of(const Findings& findings, const FoundDispute& dispute) {
  const FoundEdge* strongest = nullptr;
  for (std::uint32_t index : dispute.edges) {
    const FoundEdge& edge = findings.edges[index];
    if (strongest == nullptr || edge.weight > strongest->weight) {
      strongest = &edge;
    }
  }
  if (strongest == nullptr) return {};
  Ruling ruling;
  ruling.rule = strongest->rule;
  std::replace(ruling.rule.begin(), ruling.rule.end(), ' ', '-');
  ruling.level = strongest->weight >= kErrorFrom     ? "error"
                 : strongest->weight >= kWarningFrom ? "warning"
                                                     : "note";
  return ruling;
}

void write_message(std::string_view text, JsonOutput& json) {
  json.begin_object("message");
  json.string("text", text);
  json.end_object();
}

void write_region(const FoundQuote& quote, bool plain, JsonOutput& json) {
  json.begin_object("region");
  json.integer("startLine", quote.line);
  if (plain) {
    json.integer("startColumn", quote.column);
    json.integer("charOffset", quote.start);
    json.integer("charLength", quote.end - quote.start);
  }
  json.begin_object("snippet");
  json.string("text", quote.exact);
  json.end_object();
  json.end_object();
}

void write_artifact(std::string_view path, JsonOutput& json) {
  json.begin_object("artifactLocation");
  json.string("uri", path_uri(path));
  json.end_object();
}

/// Where a claim is made: at its first quote, a record in its line.
void write_physical(const Findings& findings, const FoundClaim& claim,
                    JsonOutput& json) {
  const bool quoted = !claim.evidence.empty();
  const std::string_view path = found_path(
      findings, quoted ? claim.evidence.front().document : claim.document);
  json.begin_object("physicalLocation");
  write_artifact(path, json);
  if (quoted) {
    write_region(claim.evidence.front(), is_plain_text_path(path), json);
  } else {
    json.begin_object("region");
    json.integer("startLine", claim.line);
    json.end_object();
  }
  json.end_object();
}

std::string side_message(const Findings& findings, const FoundSide& side) {
  std::string score;
  append_short_score(score, side.score);
  std::string names;
  std::vector<std::uint32_t> seen;
  for (std::uint32_t index : side.claims) {
    const std::uint32_t source = findings.claim(index).source;
    if (std::find(seen.begin(), seen.end(), source) != seen.end()) continue;
    seen.push_back(source);
    names += names.empty() ? "" : ", ";
    names += sarif_text(found_source_name(findings, source));
  }
  return fmt::format("{} (score {}; {})", sarif_text(side.value), score, names);
}

std::string dispute_message(const Findings& findings,
                            const FoundDispute& dispute,
                            const std::vector<std::uint32_t>& order) {
  std::string text =
      fmt::format("Sources disagree on {}: {}.", sarif_text(dispute.topic),
                  sarif_text(dispute.slot));
  std::size_t place = 0;
  for (std::uint32_t side : order) {
    text += fmt::format(" {}: {}.", side_letter(place++),
                        side_message(findings, dispute.sides[side]));
  }
  return text;
}

/// A claim of a dispute and the place of its side among the sides.
struct Stand {
  const FoundClaim* claim = nullptr;
  const FoundSide* side = nullptr;
};

std::vector<Stand> stands_of(const Findings& findings,
                             const FoundDispute& dispute,
                             const std::vector<std::uint32_t>& order) {
  std::vector<Stand> stands;
  for (std::uint32_t side : order) {
    for (std::uint32_t index : dispute.sides[side].claims) {
      stands.push_back({&findings.claim(index), &dispute.sides[side]});
    }
  }
  return stands;
}

void write_stand(const Findings& findings, const Stand& stand, std::uint64_t id,
                 JsonOutput& json) {
  json.begin_object();
  json.integer("id", id);
  write_physical(findings, *stand.claim, json);
  write_message(
      fmt::format("{}: {}", sarif_text(stand.side->value),
                  sarif_text(found_source_name(findings, stand.claim->source))),
      json);
  json.end_object();
}

/// The first claim of the best side, then all others.
void write_locations(const Findings& findings, const std::vector<Stand>& stands,
                     JsonOutput& json) {
  json.begin_array("locations");
  if (!stands.empty()) write_stand(findings, stands.front(), 0, json);
  json.end_array();
  if (stands.size() < 2) return;
  json.begin_array("relatedLocations");
  for (std::size_t i = 1; i < stands.size(); ++i) {
    write_stand(findings, stands[i], i, json);
  }
  json.end_array();
}

/// The rules that appear, each with its place in `rules`.
using RulePlaces = std::map<std::string, std::size_t>;

RulePlaces rules_of(const Findings& findings) {
  RulePlaces places;
  for (const FoundDispute& dispute : findings.disputes) {
    places.emplace(ruling_of(findings, dispute).rule, 0);
  }
  std::size_t place = 0;
  for (auto& [rule, at] : places) at = place++;
  return places;
}

void write_tool(const Findings& findings, const RulePlaces& rules,
                JsonOutput& json) {
  json.begin_object("tool");
  json.begin_object("driver");
  json.string("name", findings.program);
  json.string("version", findings.version);
  json.begin_array("rules");
  for (const auto& [rule, place] : rules) {
    json.begin_object();
    json.string("id", rule);
    json.begin_object("shortDescription");
    json.string("text", fmt::format("Sources disagree (rule {})", rule));
    json.end_object();
    json.end_object();
  }
  json.end_array();
  json.end_object();
  json.end_object();
}

void write_notification(const FoundDiagnostic& notice, JsonOutput& json) {
  const bool known = notice.severity == "note" || notice.severity == "warning";
  json.begin_object();
  json.string("level", known ? std::string_view(notice.severity) : "error");
  write_message(
      sarif_text(notice.hint.empty() ? notice.message
                                     : notice.message + "; " + notice.hint),
      json);
  if (!notice.file.empty()) {
    json.begin_array("locations");
    json.begin_object();
    json.begin_object("physicalLocation");
    write_artifact(notice.file, json);
    if (notice.line > 0) {
      json.begin_object("region");
      json.integer("startLine", notice.line);
      if (notice.column > 0) json.integer("startColumn", notice.column);
      json.end_object();
    }
    json.end_object();
    json.end_object();
    json.end_array();
  }
  json.end_object();
}

void write_invocation(const Findings& findings, JsonOutput& json) {
  json.begin_array("invocations");
  json.begin_object();
  json.boolean("executionSuccessful", true);
  if (!findings.command.empty()) json.string("commandLine", findings.command);
  json.begin_array("toolExecutionNotifications");
  for (const FoundDiagnostic& notice : findings.diagnostics) {
    write_notification(notice, json);
  }
  json.end_array();
  json.end_object();
  json.end_array();
}

void write_result(const Findings& findings, const FoundDispute& dispute,
                  const RulePlaces& rules, JsonOutput& json) {
  const Ruling ruling = ruling_of(findings, dispute);
  const std::vector<std::uint32_t> order = sides_by_score(dispute);
  json.begin_object();
  json.string("ruleId", ruling.rule);
  json.integer("ruleIndex", rules.at(ruling.rule));
  json.string("level", ruling.level);
  write_message(dispute_message(findings, dispute, order), json);
  write_locations(findings, stands_of(findings, dispute, order), json);
  if (!dispute.key.empty()) {
    json.begin_object("partialFingerprints");
    json.string("crosscheckDispute/v1", dispute.key);
    json.end_object();
  }
  json.end_object();
}

}  // namespace

Status SarifForm::write(const StoredResult& result,
                        const ReportOptions& /*options*/,
                        ByteSink& sink) const {
  const Findings& findings = result.findings;
  const RulePlaces rules = rules_of(findings);
  ReportBuffer buffer(sink);
  JsonOutput json(buffer);
  json.begin_object();
  json.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
  json.string("version", "2.1.0");
  json.begin_array("runs");
  json.begin_object();
  write_tool(findings, rules, json);
  write_invocation(findings, json);
  json.string("columnKind", "unicodeCodePoints");
  json.begin_array("results");
  for (const FoundDispute& dispute : findings.disputes) {
    write_result(findings, dispute, rules, json);
    if (!json.flow()) break;
  }
  json.end_array();
  json.end_object();
  json.end_array();
  json.end_object();
  buffer.text() += '\n';
  return buffer.finish();
}

}  // namespace crosscheck
