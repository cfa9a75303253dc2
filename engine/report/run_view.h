#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/pipeline.h"
#include "engine/report/text_index.h"

namespace crosscheck {

/// Evidence of a claim, ready to print. Offsets are half-open.
///
/// `exact`, `prefix` and `suffix` are what W3C Web Annotation calls a
/// TextQuoteSelector, `start` and `end` a TextPositionSelector; they look into
/// the document's text.
struct Quote {
  DocumentId document;
  std::uint32_t start = 0, end = 0;            ///< code points
  std::uint32_t byte_start = 0, byte_end = 0;  ///< bytes
  std::string_view exact;                      ///< verbatim
  std::string_view prefix, suffix;             ///< at most 32 code points each
  Place place;                                 ///< of the first character
};

/// What one side of a dispute amounts to.
struct SideSummary {
  std::string_view value;     ///< of its highest-scored claim
  double score = 0;           ///< of that claim
  std::uint32_t origins = 0;  ///< distinct, over all claims of the side
  std::uint32_t outlets = 0;
};

/// How many there are of each thing.
struct RunCounts {
  std::uint32_t articles = 0, records = 0, sources = 0, origins = 0;
  std::uint32_t claims = 0, items = 0, values = 0;
  std::uint32_t agree = 0, compatible = 0, update = 0, conflict = 0;
  std::uint32_t differs = 0;
};

/// Intervals of the run's scores; empty where its method has none.
[[nodiscard]] Intervals intervals_of(const Run& run);

/// The look-ups that writers need beside the plain columns of a Run, built
/// once. Looks into the run, which must outlive it.
/// Complexity: O(claims + values + bytes of articles) to build.
class RunView {
 public:
  explicit RunView(const Run& run);

  [[nodiscard]] const Run& run() const { return run_; }
  [[nodiscard]] const ClaimTable& claims() const { return run_.corpus.claims; }
  [[nodiscard]] const Document& document(DocumentId id) const {
    return run_.corpus.documents[id.index()];
  }
  [[nodiscard]] const TextIndex& index(DocumentId id) const {
    return indexes_[id.index()];
  }

  /// The value of a claim, as an index into Evidence.
  [[nodiscard]] std::uint32_t value_of(ClaimId claim) const;
  /// Rank, origins, outlets and tie of a value (index into Evidence).
  [[nodiscard]] const RankedValue& ranked(std::uint32_t value) const;
  [[nodiscard]] double score_of(ClaimId claim) const;
  [[nodiscard]] std::uint32_t origin_of(ClaimId claim) const;

  /// Every claim, by rank and then by id.
  [[nodiscard]] std::vector<ClaimId> claims_by_rank() const;
  /// The claims of every value: those of value v (index into Evidence) stand
  /// at `begin[v] .. begin[v + 1]`, ascending.
  struct ClaimsByValue {
    std::vector<std::uint32_t> begin;
    std::vector<ClaimId> claims;
    /// Those of one value; none of kNoValue.
    [[nodiscard]] std::span<const ClaimId> of(std::uint32_t value) const {
      if (value == kNoValue) return {};
      return std::span(claims).subspan(begin[value],
                                       begin[value + 1] - begin[value]);
    }
    [[nodiscard]] std::uint32_t count(std::uint32_t value) const {
      return value == kNoValue ? 0 : begin[value + 1] - begin[value];
    }
  };
  /// `list`: false where only count() will be asked.
  [[nodiscard]] ClaimsByValue claims_by_value(bool list = true) const;

  [[nodiscard]] Quote quote(const Span& span) const;
  [[nodiscard]] SideSummary summary(const DisputeSide& side) const;
  [[nodiscard]] RunCounts counts() const;

  [[nodiscard]] std::string_view source_name(SourceId source) const;
  [[nodiscard]] std::string_view subject_of(ClaimId claim) const;
  [[nodiscard]] std::string_view slot_of(ClaimId claim) const;
  [[nodiscard]] std::string_view text_of(ClaimId claim) const;

 private:
  const Run& run_;
  std::vector<std::uint32_t> position_;  // in ranking, by value
  std::vector<TextIndex> indexes_;       // by document; empty for tables
};

}  // namespace crosscheck
