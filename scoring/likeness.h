#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// How like values of one item are, for methods in which a value gains from
/// those near it. Values like value v are value[k], by weight[k] in (0,1], for
/// k from begin[v] to begin[v + 1].
///
/// Agreeing values (edges between claims) are alike by the weight of the edge.
/// Numbers and times x and y are alike by e^(-|x - y| / w), w the attribute's
/// tolerance; where it has none, 1 % of the larger of |x| and |y| for numbers
/// and ten minutes for times. What is 5 w apart, or has kNeighbours values
/// between, is not alike. Lists of names are alike by the words they share, 2
/// shared / (words of one + words of the other), where an item has at most
/// kMostLists of them. Other texts are alike where Evidence::like_texts has
/// them (text_likeness.h). Members of a set are not: they are no approximations
/// of one another.
struct Likeness {
  static constexpr std::uint32_t kNeighbours = 32;
  static constexpr std::uint32_t kMostLists = 256;

  std::vector<std::uint32_t> begin;  ///< values + 1
  std::vector<std::uint32_t> value;
  std::vector<double> weight;
};

/// Complexity: O(relations + values (log values + kNeighbours + kMostLists
/// words of a list)), the last for lists of names only.
[[nodiscard]] Likeness find_likeness(const Evidence& evidence);

}  // namespace crosscheck
