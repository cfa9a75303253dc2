#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/pipeline.h"
#include "graph/claim_builder.h"

namespace crosscheck::testing {

/// Makes a Run by hand, a readable line a claim:
///
///   RunBuilder story;
///   DocumentId bay = story.article("Bay News", "bay.txt", "Twelve boats ...");
///   ClaimId a = story.says(bay, "harbour fire/boats", "12", "Twelve boats");
///   ClaimId b = story.record("feed", "KX12/gate", "B4");
///   story.edge(a, c, Relation::conflict, "12 is not 30");
///   Run run = story.finish();
///
/// Graph, evidence, scores, ranking and disputes are made by the real code.
class RunBuilder {
 public:
  RunBuilder() : claims_(run_.corpus.claims) {}
  RunBuilder(const RunBuilder&) = delete;
  RunBuilder& operator=(const RunBuilder&) = delete;

  DocumentId article(std::string_view source, std::string path,
                     std::string text, std::string date = "") {
    Document& d = document(std::move(path));
    d.source = claims_.add_source(source);
    d.text = std::move(text);
    d.date = std::move(date);
    return d.id;
  }

  /// A claim whose evidence is the first `exact` in the article. `about` is
  /// "subject/slot".
  ClaimId says(DocumentId in, std::string_view about, std::string_view value,
               std::string_view exact) {
    const Document& d = run_.corpus.documents[in.index()];
    const std::size_t at = d.text.find(exact);
    ClaimDetail detail;
    detail.evidence = {{in, static_cast<std::uint32_t>(at),
                        static_cast<std::uint32_t>(at + exact.size())}};
    const ClaimId claim = add(d.source, about, value, in, SlotKind::count, 1);
    claims_.set_detail(claim, std::move(detail));
    return claim;
  }
  ClaimDetail& detail(ClaimId claim) {
    ClaimTable& table = run_.corpus.claims;
    return table.details[table.detail_of[claim.index()]];
  }

  ClaimId record(std::string_view source, std::string_view about,
                 std::string_view value) {
    if (!table_.valid()) {
      Document& d = document("records.csv");
      d.is_article = false;
      table_ = d.id;
    }
    return add(claims_.add_source(source), about, value, table_,
               SlotKind::record, ++line_);
  }

  void edge(ClaimId a, ClaimId b, Relation relation, std::string reason,
            float weight = 0.5F) {
    edges_.push_back({a, b, relation, weight, "count", std::move(reason)});
  }

  Corpus& corpus() { return run_.corpus; }
  ClaimBuilder& claims() { return claims_; }

  Run finish(std::string method = "vote",
             std::vector<std::uint32_t> origins = {}) {
    ClaimTable& table = run_.corpus.claims;
    run_.method = std::move(method);
    run_.origins = std::move(origins);
    run_.graph = ClaimGraph(table.size(), std::move(edges_));
    run_.evidence = build_evidence(table, run_.graph, run_.origins);
    run_.scores = make_scorer(run_.method).value()->score(run_.evidence);
    run_.ranking = rank_values(table, run_.evidence, run_.scores);
    run_.disputes = find_disputes(table, run_.graph);
    if (table_.valid()) {
      for (Dispute& d : find_record_disputes(table)) {
        run_.disputes.push_back(std::move(d));
      }
    }
    return std::move(run_);
  }

 private:
  Document& document(std::string path) {
    Document d;
    d.id = DocumentId(run_.corpus.documents.size());
    d.path = std::move(path);
    run_.corpus.documents.push_back(std::move(d));
    return run_.corpus.documents.back();
  }

  ClaimId add(SourceId source, std::string_view about, std::string_view value,
              DocumentId in, SlotKind kind, std::uint32_t line) {
    const std::size_t slash = about.rfind('/');
    const ItemId item =
        claims_.add_item(about.substr(0, slash), about.substr(slash + 1), kind);
    return claims_.add_claim(source, claims_.add_value(item, value), in, line);
  }

  Run run_;
  ClaimBuilder claims_;
  DocumentId table_ = DocumentId::none();
  std::uint32_t line_ = 1;  // of the table; the header is line 1
  std::vector<Edge> edges_;
};

}  // namespace crosscheck::testing
