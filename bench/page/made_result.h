#pragma once

#include <cstddef>
#include <string>

namespace crosscheck {

/// A made-up result of articles (crosscheck.result/1) with that many claims:
/// each has a quote with its sentence and an account; five tell of one item,
/// and of every third item two values are told, so that it is disputed. Ten
/// claims are of one document, one source has up to twenty documents. The same
/// number gives the same bytes. Complexity: O(claims), about 2 kB each.
[[nodiscard]] std::string made_result(std::size_t claims);

/// How many of its claims have an edge.
[[nodiscard]] std::size_t joined_claims(std::size_t claims);

}  // namespace crosscheck
