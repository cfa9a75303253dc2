#include <map>
#include <optional>
#include <span>

#include "engine/report/calendar_text.h"
#include "engine/report/claim_accounts.h"
#include "engine/report/context.h"
#include "engine/report/fingerprint.h"
#include "engine/report/json_sections.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/understood_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSentenceLimit = 600;  // bytes on either side

void write_as_of(const std::optional<TimeInterval>& time, JsonOutput& json) {
  json.key("as_of");
  if (!time.has_value() || !time->resolved) {
    json.null();
    return;
  }
  json.begin_object();
  json.string("begin", minute_text(time->begin));
  json.string("end", minute_text(time->end));
  json.end_object();
}

/// The sentence that a claim stands in, else what a record quotes.
std::string statement_text(const RunView& view, ClaimId claim,
                           const ClaimDetail* detail) {
  if (detail == nullptr || detail->evidence.empty()) {
    const auto& quotes = view.claims().quote;
    if (quotes.empty() || !quotes[claim.index()].valid()) return {};
    return std::string(view.claims().text(quotes[claim.index()]));
  }
  const Span& span = detail->evidence.front();
  const Document& article = view.document(span.document);
  const Context c =
      context_in(article, span.begin, span.end, 0, kSentenceLimit);
  return one_line(
      std::string_view(article.text).substr(c.begin, c.end - c.begin));
}

void write_standing(const RunView& view, const Intervals& intervals,
                    ClaimId claim, JsonOutput& json) {
  const std::uint32_t value = view.value_of(claim);
  const RankedValue& ranked = view.ranked(value);
  json.integer("rank", ranked.rank);
  json.score("score", view.score_of(claim));
  json.interval(intervals.value, value);
  json.integer("origins", ranked.origins);
  json.integer("outlets", ranked.outlets);
  json.boolean("tied", ranked.tied);
}

void write_place(const RunView& view, ClaimId claim, JsonOutput& json) {
  const ClaimTable& claims = view.claims();
  json.id("source", 's', claims.source[claim.index()].index());
  json.id("document", 'd', claims.document[claim.index()].index());
  json.integer("line", claims.line[claim.index()]);
  json.id("origin", 'o', view.origin_of(claim));
}

void write_statement(const RunView& view, ClaimId claim,
                     const ClaimDetail* detail, JsonOutput& json) {
  const Item& item = view.claims().items[view.claims().item_of(claim).index()];
  json.string("item", view.claims().text(item.subject));
  json.string("slot", view.claims().text(item.slot));
  json.string("kind", name_of(item.kind));
  json.string("value", view.text_of(claim));
  json.string_or_null(
      "understood",
      detail ? understood_text(detail->value, view.text_of(claim)) : "");
  json.string("text", statement_text(view, claim, detail));
  json.string("polarity", name_of(detail ? detail->polarity : Polarity{}));
  json.string("modality", name_of(detail ? detail->modality : Modality{}));
  json.string_or_null("speaker", speaker_of(detail));
  json.begin_array("attribution");
  if (detail != nullptr) {
    for (const Attribution& link : detail->attribution) {
      json.begin_object();
      json.string_or_null("speaker", link.speaker.name);
      json.string("cue", link.cue);
      json.end_object();
    }
  }
  json.end_array();
  write_as_of(detail ? detail->as_of : std::nullopt, json);
  json.string_or_null("extractor",
                      detail ? detail->extractor : std::string_view());
}

void write_account(const ClaimAccounts& accounts, std::uint32_t value,
                   JsonOutput& json) {
  if (accounts.of(value).empty()) return;
  json.begin_array("account");
  for (const Contribution& c : accounts.of(value)) {
    json.begin_object();
    json.string("what", accounts.words(c));
    json.number("amount", c.amount);
    json.end_object();
  }
  json.end_array();
}

void write_text_cell(const ClaimTable& claims, std::string_view name,
                     const std::vector<StringId>& column, ClaimId claim,
                     JsonOutput& json) {
  if (column.empty() || !column[claim.index()].valid()) return;
  json.string(name, claims.text(column[claim.index()]));
}

/// The optional columns of a record, where it has them.
void write_record_cells(const ClaimTable& claims, ClaimId claim,
                        JsonOutput& json) {
  write_text_cell(claims, "timestamp", claims.timestamp, claim, json);
  write_text_cell(claims, "url", claims.url, claim, json);
  if (claims.confidence.empty()) return;
  const float confidence = claims.confidence[claim.index()];
  if (confidence >= 0) json.score("confidence", confidence);
}

/// The ranks of the answers that nobody claims.
std::map<const NumberAnswer*, std::uint32_t> estimate_ranks(const Run& run) {
  std::map<const NumberAnswer*, std::uint32_t> ranks;
  RankedRows rows(run);
  for (RankedRow row; rows.next(row);) {
    if (row.estimate) ranks.emplace(row.number, row.rank);
  }
  return ranks;
}

}  // namespace

void write_numbers(const RunView& view, JsonOutput& json) {
  const Run& run = view.run();
  if (run.scores.numbers.empty()) return;
  const std::map<const NumberAnswer*, std::uint32_t> ranks =
      estimate_ranks(run);
  json.begin_array("numbers");
  for (const NumberAnswer& answer : run.scores.numbers) {
    const Item& item =
        view.claims().items[run.evidence.item_id[answer.item].index()];
    json.begin_object();
    json.string("item", view.claims().text(item.subject));
    json.string("slot", view.claims().text(item.slot));
    json.number("value", answer.value);
    json.score("score", answer.score);
    json.boolean("estimate", answer.estimate);
    if (answer.estimate) json.integer("rank", ranks.at(&answer));
    json.number("truth_low", answer.low);
    json.number("truth_high", answer.high);
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

void write_claims(const RunView& view, const Intervals& intervals,
                  const ReportOptions& options, JsonOutput& json) {
  const ClaimAccounts accounts(view, options.verbose);
  const RowKeys keys = claim_keys(view);
  json.begin_array("claims");
  for (ClaimId claim : view.claims_by_rank()) {
    const ClaimDetail* detail = view.claims().detail(claim);
    json.begin_object();
    json.id("id", 'c', claim.index());
    json.string("key", keys.text(claim.index()));
    write_standing(view, intervals, claim, json);
    write_place(view, claim, json);
    write_statement(view, claim, detail, json);
    write_record_cells(view.claims(), claim, json);
    write_evidence(view, detail, json);
    write_account(accounts, view.value_of(claim), json);
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

}  // namespace crosscheck
