#include "engine/report/forms/claimreview_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/report/forms/found_words.h"
#include "engine/report/html/data_block.h"
#include "engine/report/json_output.h"

namespace crosscheck {
namespace {

bool is_web_address(std::string_view url) {
  return url.starts_with("https://") || url.starts_with("http://");
}

void write_party(std::string_view key, std::string_view type,
                 std::string_view name, JsonOutput& json) {
  json.begin_object(key);
  json.string("@type", type);
  json.string("name", name);
  json.end_object();
}

/// Where a claim was read: the article's address, or that of the record.
std::string_view address_of(const Findings& findings, const FoundClaim& claim) {
  if (is_web_address(claim.url)) return claim.url;
  if (claim.document >= findings.documents.size()) return {};
  const std::string& url = findings.documents[claim.document].url;
  return is_web_address(url) ? std::string_view(url) : std::string_view();
}

void write_appearance(const Findings& findings, const FoundClaim& claim,
                      JsonOutput& json) {
  const FoundDocument& document = findings.documents[claim.document];
  json.begin_object();
  json.string("@type", "CreativeWork");
  json.string("url", address_of(findings, claim));
  if (!document.title.empty()) json.string("headline", document.title);
  if (!document.published.empty()) {
    json.string("datePublished", document.published);
  }
  write_party("publisher", "Organization",
              found_source_name(findings, claim.source), json);
  json.end_object();
}

/// The claims of a side that have an address, each address once, the first
/// published first.
std::vector<const FoundClaim*> appearances(const Findings& findings,
                                           const FoundSide& side) {
  std::vector<const FoundClaim*> found;
  for (std::uint32_t index : side.claims) {
    const FoundClaim& claim = findings.claim(index);
    const std::string_view address = address_of(findings, claim);
    const bool again =
        std::any_of(found.begin(), found.end(), [&](const FoundClaim* other) {
          return address_of(findings, *other) == address;
        });
    if (!address.empty() && !again) found.push_back(&claim);
  }
  const auto published = [&](const FoundClaim* claim) {
    const std::string& day = findings.documents[claim->document].published;
    return day.empty() ? std::string_view("~") : std::string_view(day);
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const FoundClaim* a, const FoundClaim* b) {
                     return published(a) < published(b);
                   });
  return found;
}

/// The best claim of a side, the first of equals.
const FoundClaim& best_claim(const Findings& findings, const FoundSide& side) {
  const FoundClaim* best = &findings.claim(side.claims.front());
  for (std::uint32_t index : side.claims) {
    const FoundClaim& claim = findings.claim(index);
    if (claim.score > best->score) best = &claim;
  }
  return *best;
}

void write_item_reviewed(const Findings& findings, const FoundSide& side,
                         JsonOutput& json) {
  const FoundClaim& claim = best_claim(findings, side);
  json.begin_object("itemReviewed");
  json.string("@type", "Claim");
  if (claim.speaker.empty()) {
    write_party("author", "Organization",
                found_source_name(findings, claim.source), json);
  } else {
    write_party("author", "Person", claim.speaker, json);
  }
  const std::string_view day = findings.documents[claim.document].published;
  if (!day.empty()) json.string("datePublished", day);
  const auto where = appearances(findings, side);
  if (!where.empty()) {
    json.key("firstAppearance");
    write_appearance(findings, *where.front(), json);
    json.begin_array("appearance");
    for (const FoundClaim* one : where) write_appearance(findings, *one, json);
    json.end_array();
  }
  json.end_object();
}

/// What the user decided of a dispute, the last word; null for nothing.
const FoundDecision* decision_of(const Findings& findings,
                                 const FoundDispute& dispute) {
  const FoundDecision* last = nullptr;
  for (const FoundDecision& decision : findings.decisions) {
    if (!dispute.key.empty() && decision.dispute == dispute.key) {
      last = &decision;
    }
  }
  return last;
}

void write_rating(const FoundDecision* decision, JsonOutput& json) {
  const bool rejected = decision != nullptr && decision->status == "rejected";
  if (decision == nullptr || rejected || decision->note.empty()) {
    json.string(
        "creativeWorkStatus",
        rejected ? "draft: dispute marked rejected; needs a rating by a person"
                 : "draft: needs a rating by a person");
    return;
  }
  json.string("creativeWorkStatus", "draft");
  json.begin_object("reviewRating");
  json.string("@type", "Rating");
  json.string("alternateName", decision->note);
  json.end_object();
}

/// The sentence that makes the claim; of a record what it says of what.
std::string claim_in_words(const FoundClaim& claim) {
  if (!claim.text.empty()) return claim.text;
  return fmt::format("{}: {}: {}", claim.item, claim.slot, claim.value);
}

void write_draft(const Findings& findings, const FoundDispute& dispute,
                 const FoundSide& side, const ReportOptions& options,
                 JsonOutput& json) {
  json.begin_object();
  json.string("@context", "https://schema.org");
  json.string("@type", "ClaimReview");
  json.string("url", options.url);
  json.begin_object("author");
  json.string("@type", "Organization");
  json.string("name", options.author);
  json.string("url", options.url);
  json.end_object();
  json.string("claimReviewed", claim_in_words(best_claim(findings, side)));
  write_rating(decision_of(findings, dispute), json);
  json.string("reviewAspect",
              fmt::format("{}: {}", dispute.topic, dispute.slot));
  write_item_reviewed(findings, side, json);
  json.end_object();
}

Status publisher_named(const ReportOptions& options) {
  if (options.author.empty()) {
    return Error{ErrorCode::invalid_option,
                 "drafts name who publishes them; give --author NAME",
                 "--author"};
  }
  if (!is_web_address(options.url)) {
    return Error{ErrorCode::invalid_option,
                 "drafts name where they will be published; give --url with "
                 "an address that begins with https://",
                 "--url"};
  }
  return std::monostate{};
}

}  // namespace

Status ClaimreviewForm::write(const StoredResult& result,
                              const ReportOptions& options,
                              ByteSink& sink) const {
  if (Status status = publisher_named(options); !status.ok()) return status;
  const Findings& findings = result.findings;
  StringSink drafts;
  ReportBuffer buffer(drafts);
  JsonOutput json(buffer);
  json.begin_array();
  for (const FoundDispute& dispute : findings.disputes) {
    for (std::uint32_t side : sides_by_score(dispute)) {
      write_draft(findings, dispute, dispute.sides[side], options, json);
    }
  }
  json.end_array();
  buffer.text() += '\n';
  if (Status status = buffer.finish(); !status.ok()) return status;
  std::string safe;
  append_script_json(safe, drafts.text());
  return sink.write(safe);
}

}  // namespace crosscheck
