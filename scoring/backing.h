#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// Who stands behind each value: its own independent origins, then those that
/// reach it over agree edges, each origin once, where its weight is greatest.
///
/// Terms of value v are begin[v] .. begin[v+1], own origins first, then by edge
/// weight, descending, and canonical order of the agreeing value. The sources
/// that carry a term's origin are carriers[carrier_begin[t] ..
/// carrier_begin[t+1]], in canonical order.
struct Backing {
  std::vector<std::uint32_t> begin;          ///< values + 1
  std::vector<std::uint32_t> origin;         ///< by term
  std::vector<std::uint32_t> through;        ///< by term: value it was given to
  std::vector<float> weight;                 ///< by term: 1, or the edge's
  std::vector<std::uint32_t> carrier_begin;  ///< terms + 1
  std::vector<std::uint32_t> carriers;       ///< SourceIds
};

/// Complexity: O(sum over values of the claims of the value and of the values
/// that agree with it), each logged once for sorting.
[[nodiscard]] Backing build_backing(const Evidence& evidence);

/// The values that speak against each value.
///
/// Rivals of value v are begin[v] .. begin[v+1], ordered by side, then by
/// value. A side is a group of values joined by agree edges: its members say
/// one thing against v, so that only the strongest of them counts.
struct Rivals {
  std::vector<std::uint32_t> begin;  ///< values + 1
  std::vector<std::uint32_t> value;
  std::vector<std::uint32_t> side;
  std::vector<float> weight;  ///< in (0,1]
};

/// Reads the conflict relations. Complexity: O(relations log relations).
[[nodiscard]] Rivals build_rivals(const Evidence& evidence);

}  // namespace crosscheck
