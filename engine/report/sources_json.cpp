#include <algorithm>
#include <optional>
#include <span>

#include "engine/report/json_sections.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/source_report.h"

namespace crosscheck {
namespace {

void write_profiles(const RunView& view, const SourceReport& report,
                    JsonOutput& json) {
  json.begin_array("sources");
  for (const SourceProfile& p : report.sources) {
    json.begin_object();
    json.id("id", 's', p.source);
    json.string("name", view.source_name(SourceId(p.source)));
    json.score("reliability", p.reliability);
    json.interval(report.intervals.source, p.source);
    json.integer("claims", p.claims);
    json.integer("items", p.items);
    json.score("coverage", p.coverage);
    json.key("originality");
    report.sought ? json.score(p.originality) : json.null();
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

/// Who copies, or null where the data do not tell.
void write_copier(const SourceLink& link, JsonOutput& json) {
  json.key("copier");
  switch (link.direction) {
    case CopyDirection::a_copies:
      return json.id('s', link.a);
    case CopyDirection::b_copies:
      return json.id('s', link.b);
    case CopyDirection::undirected:
      return json.null();
  }
}

void write_shared(const RunView& view, const SourceLink& link, std::size_t show,
                  JsonOutput& json) {
  const Evidence& evidence = view.run().evidence;
  json.begin_array("shows");
  const std::size_t most = std::min(show, link.shared.size());
  for (const std::uint32_t v : std::span(link.shared).first(most)) {
    const RankedRow row = ranked_row(view.run(), view.ranked(v));
    json.begin_object();
    json.string("object", row.object);
    json.string("attribute", row.attribute);
    json.string("value", row.value);
    json.score("score", row.score);
    json.integer("claims", evidence.sources_of(v).size());
    json.integer("item_claims", item_claims(evidence, v));
    json.end_object();
  }
  json.end_array();
}

void write_link(const SourceLink& link, JsonOutput& json) {
  json.begin_array("sources");
  json.id('s', link.a);
  json.id('s', link.b);
  json.end_array();
  json.string("by", link.by == SourceLink::Shown::values ? "values" : "text");
  write_copier(link, json);
  json.score("share", link.share);
  json.score("probability", link.probability);
  json.integer("common", link.common);
  json.integer("agreed", link.agreed);
  json.integer("shared", link.shared.size());
}

/// `show`: how many of the values that show a link; none: no such array.
void write_links(const RunView& view, const SourceReport& report,
                 std::optional<std::size_t> show, JsonOutput& json) {
  json.begin_array("dependences");
  for (const SourceLink& link : report.links) {
    json.begin_object();
    write_link(link, json);
    if (show.has_value()) write_shared(view, link, *show, json);
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

}  // namespace

void write_dependences(const RunView& view, const SourceReport& report,
                       JsonOutput& json) {
  write_links(view, report, std::nullopt, json);
}

void write_source_report(const RunView& view, std::size_t show,
                         JsonOutput& json) {
  const SourceReport report = report_sources(view.run());
  json.integer("items", view.run().evidence.item_count());
  write_profiles(view, report, json);
  write_links(view, report, show, json);
}

}  // namespace crosscheck
