#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// From which change on a claim counts as better or worse supported.
struct DiffOptions {
  double score = 0.05;  ///< least change of its score
};

/// What became of a dispute.
enum class DisputeFate : std::uint8_t {
  documents_gone,  ///< what tells a side is no longer among the documents
  withdrawn,       ///< the documents are there; a side is told no longer
  updated,         ///< a later claim of one side replaces the other
  agreed,          ///< the sides are now taken to agree
  joined,          ///< it is a part of another dispute now
  not_compared,    ///< the sides are there, and nothing sets them apart
};
[[nodiscard]] std::string_view name_of(DisputeFate fate);
/// The same for people, as the end of "settled: ...".
[[nodiscard]] std::string_view words_for(DisputeFate fate);

/// What differs between an old and a new result of like inputs. Claims and
/// disputes are rows of Findings::claims and Findings::disputes of the side
/// that the field names.
struct ResultDiff {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  struct Pair {
    std::uint32_t before = 0, after = 0;
  };
  struct Settled {
    std::uint32_t before = 0;
    DisputeFate fate = DisputeFate::withdrawn;
  };

  std::vector<std::uint32_t> new_claims, gone_claims;
  std::vector<Pair> better, worse;  ///< largest change of score first
  /// One source, one question, another answer; in neither list of claims.
  std::vector<Pair> revalued;
  std::vector<std::uint32_t> new_disputes;
  std::vector<Settled> settled;
  std::vector<Pair> grown, shrunk;  ///< by the voices (source and value) in it
  std::vector<Pair> altered;        ///< as many voices, but others
  std::uint32_t same_claims = 0;    ///< in both, whatever their support
  std::uint32_t same_disputes = 0;  ///< with the same voices
};

/// Compares two results.
///
/// Claims are one and the same that have one key; then, for what a later run
/// counts under another item, one source, slot, value, polarity and quotation;
/// each at most once. What is left on both sides of one source and item (else
/// source, slot and document) and slot is a changed value, first with first.
/// A claim is better supported whose score rose by `options.score`, or that has
/// more origins while its score moved less; worse likewise.
/// Disputes are one that have one key, else that share most claims.
/// A dispute is settled that no dispute of `after` goes on from.
/// Lists are in the order of their result but where it is said otherwise.
/// Complexity: O((claims + edges) log claims).
[[nodiscard]] ResultDiff compare_results(const Findings& before,
                                         const Findings& after,
                                         const DiffOptions& options = {});

}  // namespace crosscheck
