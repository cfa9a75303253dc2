#include "engine/report/findings_rows.h"

namespace crosscheck {
namespace {

using Key = std::string_view;

/// What a row must point at.
void need(RowReader& json, std::size_t at, std::uint32_t row,
          std::string_view what) {
  if (row == kNoRow) json.refuse(at, "has no " + std::string(what));
}

void read_quote(RowReader& json, FoundQuote& quote) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take_id(key, "document", 'd', quote.document) ||
           json.take(key, "exact", quote.exact) ||
           json.take(key, "start", quote.start) ||
           json.take(key, "end", quote.end) ||
           json.take(key, "prefix", quote.prefix) ||
           json.take(key, "suffix", quote.suffix) ||
           json.take(key, "before", quote.before) ||
           json.take(key, "after", quote.after) ||
           json.take(key, "byte_start", quote.byte_start) ||
           json.take(key, "byte_end", quote.byte_end) ||
           json.take(key, "line", quote.line) ||
           json.take(key, "column", quote.column);
  });
  need(json, at, quote.document, "document");
}

void read_attribution(RowReader& json, FoundAttribution& link) {
  json.object([&](Key key) {
    return json.take(key, "speaker", link.speaker) ||
           json.take(key, "cue", link.cue);
  });
}

void read_contribution(RowReader& json, FoundContribution& part) {
  json.object([&](Key key) {
    return json.take(key, "what", part.what) ||
           json.take(key, "amount", part.amount);
  });
}

bool take_as_of(RowReader& json, Key key, FoundClaim& claim) {
  if (key != "as_of") return false;
  if (json.is_null()) {
    json.skip();
    return true;
  }
  json.object([&](Key part) {
    return json.take(part, "begin", claim.as_of_begin) ||
           json.take(part, "end", claim.as_of_end);
  });
  return true;
}

bool take_standing(RowReader& json, Key key, FoundClaim& claim) {
  return json.take(key, "key", claim.key) ||
         json.take(key, "rank", claim.rank) ||
         json.take(key, "score", claim.score) ||
         json.take(key, "interval", claim.interval) ||
         json.take(key, "origins", claim.origins) ||
         json.take(key, "outlets", claim.outlets) ||
         json.take(key, "tied", claim.tied) ||
         json.take_id(key, "source", 's', claim.source) ||
         json.take_id(key, "document", 'd', claim.document) ||
         json.take_id(key, "origin", 'o', claim.origin) ||
         json.take(key, "line", claim.line);
}

bool take_statement(RowReader& json, Key key, FoundClaim& claim) {
  return json.take(key, "item", claim.item) ||
         json.take(key, "slot", claim.slot) ||
         json.take(key, "kind", claim.kind) ||
         json.take(key, "value", claim.value) ||
         json.take(key, "understood", claim.understood) ||
         json.take(key, "text", claim.text) ||
         json.take(key, "polarity", claim.polarity) ||
         json.take(key, "modality", claim.modality) ||
         json.take(key, "speaker", claim.speaker) ||
         json.take_rows(key, "attribution", claim.attribution,
                        read_attribution) ||
         take_as_of(json, key, claim) ||
         json.take(key, "extractor", claim.extractor);
}

bool take_record(RowReader& json, Key key, FoundClaim& claim) {
  return json.take(key, "timestamp", claim.timestamp) ||
         json.take(key, "url", claim.url) ||
         json.take(key, "confidence", claim.confidence) ||
         json.take_rows(key, "evidence", claim.evidence, read_quote) ||
         json.take_rows(key, "account", claim.account, read_contribution);
}

void read_side(RowReader& json, FoundSide& side) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take(key, "value", side.value) ||
           json.take_ids(key, "claims", 'c', side.claims) ||
           json.take(key, "score", side.score) ||
           json.take(key, "origins", side.origins) ||
           json.take(key, "outlets", side.outlets);
  });
  if (side.claims.empty()) json.refuse(at, "is a side without claims");
}

void read_tie(RowReader& json, FoundOrigin::Tie& tie) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take(key, "kind", tie.kind) || json.take(key, "who", tie.who) ||
           json.take_pair(key, "claims", 'c', tie.a, tie.b);
  });
  need(json, at, tie.a, "claims");
}

bool take_stretch(RowReader& json, Key key, Key name, FoundStretch& stretch) {
  if (key != name) return false;
  json.object([&](Key part) {
    return json.take(part, "start", stretch.start) ||
           json.take(part, "end", stretch.end) ||
           json.take(part, "text", stretch.text);
  });
  return true;
}

void read_passage(RowReader& json, FoundCopy::Passage& passage) {
  json.object([&](Key key) {
    return json.take(key, "words", passage.words) ||
           take_stretch(json, key, "a", passage.a) ||
           take_stretch(json, key, "b", passage.b);
  });
}

bool take_kind(RowReader& json, Key key, FoundDocument& document) {
  if (key != "kind") return false;
  std::string kind;
  json.value(kind);
  document.is_article = kind == "article";
  return true;
}

}  // namespace

void read_row(RowReader& json, FoundDocument& document, std::uint32_t& row) {
  json.object([&](Key key) {
    return json.take_id(key, "id", 'd', row) ||
           json.take(key, "path", document.path) ||
           json.take(key, "source", document.source_name) ||
           json.take(key, "date", document.date) ||
           json.take(key, "date_from", document.date_from) ||
           json.take(key, "published", document.published) ||
           json.take(key, "title", document.title) ||
           json.take(key, "url", document.url) ||
           json.take(key, "author", document.author) ||
           json.take(key, "line", document.line) ||
           take_kind(json, key, document) ||
           json.take(key, "encoding", document.encoding) ||
           json.take(key, "sha256", document.sha256);
  });
}

void read_row(RowReader& json, FoundSource& source, std::uint32_t& row) {
  json.object([&](Key key) {
    return json.take_id(key, "id", 's', row) ||
           json.take(key, "name", source.name) ||
           json.take(key, "reliability", source.reliability) ||
           json.take(key, "interval", source.interval) ||
           json.take(key, "claims", source.claims) ||
           json.take(key, "documents", source.documents) ||
           json.take(key, "origins", source.origins) ||
           json.take(key, "coverage", source.coverage) ||
           json.take(key, "originality", source.originality);
  });
}

void read_row(RowReader& json, FoundClaim& claim, std::uint32_t& row) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take_id(key, "id", 'c', row) ||
           take_standing(json, key, claim) ||
           take_statement(json, key, claim) || take_record(json, key, claim);
  });
  claim.index = row;
  need(json, at, claim.source, "source");
  need(json, at, claim.document, "document");
  need(json, at, claim.origin, "origin");
}

void read_row(RowReader& json, FoundOrigin& origin, std::uint32_t& row) {
  json.object([&](Key key) {
    return json.take_id(key, "id", 'o', row) ||
           json.take_ids(key, "sources", 's', origin.sources) ||
           json.take_ids(key, "documents", 'd', origin.documents) ||
           json.take_ids(key, "claims", 'c', origin.claims) ||
           json.take_rows(key, "ties", origin.ties, read_tie);
  });
}

void read_row(RowReader& json, FoundEdge& edge, std::uint32_t& row) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take_id(key, "id", 'e', row) ||
           json.take(key, "kind", edge.kind) ||
           json.take_pair(key, "claims", 'c', edge.a, edge.b) ||
           json.take(key, "rule", edge.rule) ||
           json.take(key, "reason", edge.reason) ||
           json.take(key, "weight", edge.weight);
  });
  need(json, at, edge.a, "claims");
}

void read_row(RowReader& json, FoundNumber& number) {
  json.object([&](Key key) {
    return json.take(key, "item", number.item) ||
           json.take(key, "slot", number.slot) ||
           json.take(key, "value", number.value) ||
           json.take(key, "score", number.score) ||
           json.take(key, "estimate", number.estimate) ||
           json.take(key, "rank", number.rank) ||
           json.take(key, "truth_low", number.truth_low) ||
           json.take(key, "truth_high", number.truth_high);
  });
}

void read_row(RowReader& json, FoundDispute& dispute) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take(key, "key", dispute.key) ||
           json.take(key, "topic", dispute.topic) ||
           json.take(key, "slot", dispute.slot) ||
           json.take_rows(key, "sides", dispute.sides, read_side) ||
           json.take_ids(key, "edges", 'e', dispute.edges);
  });
  if (dispute.sides.empty()) json.refuse(at, "is a dispute without sides");
}

void read_row(RowReader& json, FoundCopy& copy) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take_pair(key, "documents", 'd', copy.a, copy.b) ||
           json.take(key, "containment", copy.containment) ||
           json.take_rows(key, "passages", copy.passages, read_passage);
  });
  need(json, at, copy.a, "documents");
}

void read_row(RowReader& json, FoundDependence& dependence) {
  const std::size_t at = json.at();
  json.object([&](Key key) {
    return json.take_pair(key, "sources", 's', dependence.a, dependence.b) ||
           json.take(key, "by", dependence.by) ||
           json.take_id(key, "copier", 's', dependence.copier) ||
           json.take(key, "share", dependence.share) ||
           json.take(key, "probability", dependence.probability) ||
           json.take(key, "common", dependence.common) ||
           json.take(key, "agreed", dependence.agreed) ||
           json.take(key, "shared", dependence.shared);
  });
  need(json, at, dependence.a, "sources");
}

void read_row(RowReader& json, FoundDiagnostic& diagnostic) {
  json.object([&](Key key) {
    return json.take(key, "severity", diagnostic.severity) ||
           json.take(key, "file", diagnostic.file) ||
           json.take(key, "line", diagnostic.line) ||
           json.take(key, "column", diagnostic.column) ||
           json.take(key, "message", diagnostic.message) ||
           json.take(key, "hint", diagnostic.hint);
  });
}

void read_row(RowReader& json, FoundDecision& decision) {
  json.object([&](Key key) {
    return json.take(key, "dispute", decision.dispute) ||
           json.take(key, "status", decision.status) ||
           json.take(key, "note", decision.note) ||
           json.take(key, "found", decision.found);
  });
}

}  // namespace crosscheck
