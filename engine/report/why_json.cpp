#include "engine/report/json_sections.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/why_report.h"
#include "scoring/accounts.h"

namespace crosscheck {
namespace {

/// The value that a row is about, where it is about one.
bool about_value(const Contribution& part) {
  return part.kind == ContributionKind::agreement ||
         part.kind == ContributionKind::conflict;
}

void write_row(const RunView& view, const WhyRow& row, JsonOutput& json) {
  const Contribution& part = row.part;
  json.begin_object();
  json.string("kind", name_of(part.kind));
  json.string("what", row.what);
  json.number("amount", part.amount);
  if (part.source != Contribution::kNoIndex) {
    json.id("source", 's', part.source);
    json.score("reliability", view.run().scores.source[part.source]);
  }
  if (about_value(part)) {
    const RankedRow other = ranked_row(view.run(), view.ranked(part.index));
    json.string("value", other.value);
    json.score("score", other.score);
  }
  if (!row.reason.empty()) json.string("reason", row.reason);
  json.end_object();
}

void write_rivals(const RunView& view, const WhyReport& why, JsonOutput& json) {
  json.begin_array("others");
  for (const std::uint32_t v : why.rivals) {
    const RankedRow row = ranked_row(view.run(), view.ranked(v));
    json.begin_object();
    json.string("value", row.value);
    json.score("score", row.score);
    json.integer("rank", row.rank);
    json.integer("origins", row.origins);
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void write_why_report(const RunView& view, const ReportOptions& options,
                      JsonOutput& json) {
  const WhyReport why = explain(view, options.claim);
  const RankedRow row = ranked_row(view.run(), view.ranked(why.value));
  json.id("claim", 'c', options.claim.index());
  json.string("object", row.object);
  json.string("attribute", row.attribute);
  json.string("value", row.value);
  json.score("score", row.score);
  std::vector<Interval> interval;
  if (why.interval.has_value()) interval.push_back(*why.interval);
  json.interval(interval, 0);
  json.integer("rank", row.rank);
  json.integer("origins", row.origins);
  json.integer("outlets", row.outlets);
  json.boolean("tied", row.tied);
  json.string("scale", why.log_odds ? "log_odds" : "score");
  json.begin_array("account");
  for (const WhyRow& r : why.rows) write_row(view, r, json);
  json.end_array();
  json.number("sum", why.sum);
  json.number("total", why.total);
  json.begin_array("claims");
  for (const ClaimId claim : why.claims) json.id('c', claim.index());
  json.end_array();
  write_rivals(view, why, json);
}

}  // namespace crosscheck
