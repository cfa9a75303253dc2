#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/pipeline.h"
#include "graph/claim_builder.h"

namespace crosscheck {

/// A run made by hand: documents, claims with evidence in them, and edges.
class MadeRun {
 public:
  DocumentId document(const std::string& path, const std::string& text) {
    Document document;
    document.id = DocumentId(run_.corpus.documents.size());
    document.path = path;
    document.text = text;
    run_.corpus.documents.push_back(document);
    return document.id;
  }

  /// A claim whose evidence is the first `words` of the document's text.
  ClaimId claim(DocumentId in, std::string_view words, Value value = Text{},
                const std::string& value_text = "v") {
    const Document& document = run_.corpus.documents[in.index()];
    const std::size_t at = document.text.find(words);
    REQUIRE(at != std::string::npos);
    ClaimBuilder builder(run_.corpus.claims);
    const ItemId item = builder.add_item("thing", "slot", SlotKind::topic);
    const ClaimId claim =
        builder.add_claim(builder.add_source(document.path),
                          builder.add_value(item, value_text), in, 1);
    ClaimDetail detail;
    detail.value = std::move(value);
    detail.evidence.push_back({in, static_cast<std::uint32_t>(at),
                               static_cast<std::uint32_t>(at + words.size())});
    builder.set_detail(claim, std::move(detail));
    return claim;
  }

  void edge(ClaimId a, ClaimId b, Relation relation) {
    edges_.push_back({a, b, relation, 1, "rule", "reason"});
  }

  const Run& run() {
    run_.graph = ClaimGraph(run_.corpus.claims.size(), edges_);
    return run_;
  }
  Corpus& corpus() { return run_.corpus; }

 private:
  Run run_;
  std::vector<Edge> edges_;
};

}  // namespace crosscheck
