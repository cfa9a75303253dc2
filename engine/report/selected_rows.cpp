#include "engine/report/selected_rows.h"

#include <algorithm>
#include <utility>

namespace crosscheck {
namespace {

/// New numbers of the rows that are kept; kNoRow for the others.
class NewRows {
 public:
  explicit NewRows(std::size_t count) : row_(count, kNoRow) {}
  void keep(std::uint32_t row) {
    if (row != kNoRow) row_[row] = 0;
  }
  void number() {
    count_ = 0;
    for (std::uint32_t& row : row_) {
      if (row != kNoRow) row = count_++;
    }
  }
  [[nodiscard]] bool has(std::uint32_t row) const {
    return row != kNoRow && row_[row] != kNoRow;
  }
  [[nodiscard]] std::uint32_t operator[](std::uint32_t row) const {
    return row == kNoRow ? kNoRow : row_[row];
  }
  [[nodiscard]] std::uint32_t count() const { return count_; }

  /// The rows of the list that are kept, by their new numbers.
  void renumber(std::vector<std::uint32_t>& rows) const {
    std::erase_if(rows, [&](std::uint32_t row) { return !has(row); });
    for (std::uint32_t& row : rows) row = row_[row];
  }
  /// The table with the rows that are kept.
  template <typename Row>
  void cut(std::vector<Row>& table) const {
    std::size_t at = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
      if (row_[i] != kNoRow) std::swap(table[at++], table[i]);
    }
    table.resize(at);
  }

 private:
  std::vector<std::uint32_t> row_;
  std::uint32_t count_ = 0;
};

class Cutter {
 public:
  Cutter(const Findings& found, const KeptRows& kept)
      : left_(found),
        kept_(kept),
        claims_(found.claims.size()),
        documents_(found.documents.size()),
        sources_(found.sources.size()),
        origins_(found.origins.size()),
        edges_(found.edges.size()) {}

  Findings cut() {
    find_rows();
    cut_claims();
    cut_disputes();
    cut_edges();
    cut_origins();
    cut_documents();
    cut_dependences();
    cut_counts();
    return std::move(left_);
  }

 private:
  void find_rows() {
    for (const FoundClaim& claim : left_.claims) {
      if (!kept_.claims[claim.index]) continue;
      claims_.keep(claim.index);
      documents_.keep(claim.document);
      sources_.keep(claim.source);
      origins_.keep(claim.origin);
      for (const FoundQuote& quote : claim.evidence) {
        documents_.keep(quote.document);
      }
    }
    claims_.number();
    for (std::uint32_t i = 0; i < left_.edges.size(); ++i) {
      const FoundEdge& edge = left_.edges[i];
      if (claims_.has(edge.a) && claims_.has(edge.b)) edges_.keep(i);
    }
    for (std::uint32_t i = 0; i < left_.documents.size(); ++i) {
      if (documents_.has(i)) sources_.keep(left_.documents[i].source);
    }
    for (NewRows* rows : {&documents_, &sources_, &origins_, &edges_}) {
      rows->number();
    }
  }

  void cut_claims() {
    std::erase_if(left_.claims, [&](const FoundClaim& claim) {
      return !claims_.has(claim.index);
    });
    left_.claim_at.assign(left_.claims.size(), kNoRow);
    for (std::uint32_t i = 0; i < left_.claims.size(); ++i) {
      FoundClaim& claim = left_.claims[i];
      claim.index = claims_[claim.index];
      left_.claim_at[claim.index] = i;
      claim.document = documents_[claim.document];
      claim.source = sources_[claim.source];
      claim.origin = origins_[claim.origin];
      for (FoundQuote& quote : claim.evidence) {
        quote.document = documents_[quote.document];
      }
    }
    std::erase_if(left_.numbers, [&](const FoundNumber& number) {
      return std::none_of(left_.claims.begin(), left_.claims.end(),
                          [&](const FoundClaim& claim) {
                            return claim.item == number.item &&
                                   claim.slot == number.slot;
                          });
    });
  }

  void cut_disputes() {
    std::vector<FoundDispute> disputes;
    for (std::size_t i = 0; i < left_.disputes.size(); ++i) {
      if (!kept_.disputes[i]) continue;
      FoundDispute& dispute = left_.disputes[i];
      for (FoundSide& side : dispute.sides) claims_.renumber(side.claims);
      edges_.renumber(dispute.edges);
      disputes.push_back(std::move(dispute));
    }
    left_.disputes = std::move(disputes);
    std::erase_if(left_.decisions, [&](const FoundDecision& decision) {
      return decision.found &&
             std::none_of(left_.disputes.begin(), left_.disputes.end(),
                          [&](const FoundDispute& dispute) {
                            return dispute.key == decision.dispute;
                          });
    });
  }

  void cut_edges() {
    edges_.cut(left_.edges);
    for (FoundEdge& edge : left_.edges) {
      edge.a = claims_[edge.a];
      edge.b = claims_[edge.b];
    }
  }

  void cut_origins() {
    origins_.cut(left_.origins);
    for (FoundOrigin& origin : left_.origins) {
      sources_.renumber(origin.sources);
      documents_.renumber(origin.documents);
      claims_.renumber(origin.claims);
      std::erase_if(origin.ties, [&](const FoundOrigin::Tie& tie) {
        return !claims_.has(tie.a) || !claims_.has(tie.b);
      });
      for (FoundOrigin::Tie& tie : origin.ties) {
        tie.a = claims_[tie.a];
        tie.b = claims_[tie.b];
      }
    }
  }

  void cut_documents() {
    documents_.cut(left_.documents);
    for (FoundDocument& document : left_.documents) {
      document.source = sources_[document.source];
    }
    sources_.cut(left_.sources);
    std::erase_if(left_.copies, [&](const FoundCopy& copy) {
      return !documents_.has(copy.a) || !documents_.has(copy.b);
    });
    for (FoundCopy& copy : left_.copies) {
      copy.a = documents_[copy.a];
      copy.b = documents_[copy.b];
    }
  }

  void cut_dependences() {
    std::erase_if(left_.dependences, [&](const FoundDependence& dependence) {
      return !sources_.has(dependence.a) || !sources_.has(dependence.b);
    });
    for (FoundDependence& dependence : left_.dependences) {
      dependence.a = sources_[dependence.a];
      dependence.b = sources_[dependence.b];
      dependence.copier = sources_[dependence.copier];
    }
  }

  void cut_counts() {
    for (auto& [name, count] : left_.summary) {
      if (name == "claims") count = left_.claims.size();
      if (name == "sources") count = left_.sources.size();
      if (name == "origins") count = left_.origins.size();
      if (name == "disputes") count = left_.disputes.size();
      if (name == "copies") count = left_.copies.size();
    }
    for (const char* kind :
         {"agree", "compatible", "update", "conflict", "differs"}) {
      const auto edges = std::count_if(
          left_.edges.begin(), left_.edges.end(),
          [&](const FoundEdge& edge) { return edge.kind == kind; });
      for (auto& [name, count] : left_.summary) {
        if (name == kind) count = static_cast<std::uint64_t>(edges);
      }
    }
  }

  Findings left_;
  const KeptRows& kept_;
  NewRows claims_, documents_, sources_, origins_, edges_;
};

}  // namespace

Findings selected_rows(const Findings& findings, const KeptRows& kept) {
  return Cutter(findings, kept).cut();
}

}  // namespace crosscheck
