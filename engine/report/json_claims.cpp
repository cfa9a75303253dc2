#include <optional>

#include "engine/report/calendar_text.h"
#include "engine/report/context.h"
#include "engine/report/json_sections.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSentenceLimit = 600;  // bytes on either side

void write_quote(const Quote& quote, JsonOutput& json) {
  json.begin_object();
  json.id("document", 'd', quote.document.index());
  json.string("exact", quote.exact);
  json.integer("start", quote.start);
  json.integer("end", quote.end);
  json.string("prefix", quote.prefix);
  json.string("suffix", quote.suffix);
  json.integer("byte_start", quote.byte_start);
  json.integer("byte_end", quote.byte_end);
  json.integer("line", quote.place.line);
  json.integer("column", quote.place.column);
  json.end_object();
}

/// Who says it in the end: the innermost speaker that has a name.
std::string_view speaker_of(const ClaimDetail* detail) {
  std::string_view name;
  if (detail == nullptr) return name;
  for (const Attribution& link : detail->attribution) {
    if (!link.speaker.name.empty()) name = link.speaker.name;
  }
  return name;
}

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

/// The accounts of all values that show one, made in one pass: claims that
/// share a value share its account.
class Accounts {
 public:
  Accounts(const RunView& view, bool records) {
    const Result<std::unique_ptr<Scorer>> scorer =
        make_scorer(view.run().method);
    if (!scorer.ok()) return;
    std::vector<std::uint32_t> values;
    account_of_.assign(view.run().evidence.value_count(), kNone);
    for (std::size_t i = 0; i < view.claims().size(); ++i) {
      const ClaimId claim(i);
      if (!records && view.claims().detail(claim) == nullptr) continue;
      std::uint32_t& account = account_of_[view.value_of(claim)];
      if (account != kNone) continue;
      account = static_cast<std::uint32_t>(values.size());
      values.push_back(view.value_of(claim));
    }
    accounts_ = scorer.value()->accounts(view.run().evidence, view.run().scores,
                                         values);
  }

  void write(std::uint32_t value, JsonOutput& json) const {
    if (account_of_.empty() || account_of_[value] == kNone) return;
    json.begin_array("account");
    for (const Contribution& c : accounts_[account_of_[value]]) {
      json.begin_object();
      json.string("what", c.what);
      json.number("amount", c.amount);
      json.end_object();
    }
    json.end_array();
  }

 private:
  static constexpr std::uint32_t kNone = 0xffffffffU;
  std::vector<std::uint32_t> account_of_;  // by value; kNone: shows none
  std::vector<std::vector<Contribution>> accounts_;
};

void write_standing(const RunView& view, const Intervals& intervals,
                    ClaimId claim, JsonOutput& json) {
  const std::uint32_t value = view.value_of(claim);
  const RankedValue& ranked = view.ranked(value);
  json.id("id", 'c', claim.index());
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
}

void write_evidence(const RunView& view, const ClaimDetail* detail,
                    JsonOutput& json) {
  json.begin_array("evidence");
  if (detail != nullptr) {
    for (const Span& span : detail->evidence) {
      write_quote(view.quote(span), json);
    }
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

}  // namespace

void write_numbers(const RunView& view, JsonOutput& json) {
  const Run& run = view.run();
  if (run.scores.numbers.empty()) return;
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
    json.number("truth_low", answer.low);
    json.number("truth_high", answer.high);
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

void write_claims(const RunView& view, const Intervals& intervals,
                  const ReportOptions& options, JsonOutput& json) {
  const Accounts accounts(view, options.verbose);
  json.begin_array("claims");
  for (ClaimId claim : view.claims_by_rank()) {
    const ClaimDetail* detail = view.claims().detail(claim);
    json.begin_object();
    write_standing(view, intervals, claim, json);
    write_place(view, claim, json);
    write_statement(view, claim, detail, json);
    write_record_cells(view.claims(), claim, json);
    write_evidence(view, detail, json);
    if (detail != nullptr || options.verbose) {
      accounts.write(view.value_of(claim), json);
    }
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

}  // namespace crosscheck
