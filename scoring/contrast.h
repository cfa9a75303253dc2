#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace crosscheck {

/// By how much facts favour the labels of one distribution over another: a fact
/// that says term(t) for label t says the difference of the two means.
struct Contrast {
  std::vector<double> a, b;

  template <typename Term>
  [[nodiscard]] double of(Term term) const {
    double sum = 0;
    for (std::size_t t = 0; t < a.size(); ++t) {
      const double weight = a[t] - b[t];
      if (weight != 0) sum += weight * term(static_cast<std::uint32_t>(t));
    }
    return sum;
  }
};

/// softmax of the exponents over the labels that are near against softmax over
/// the others. Requires: labels of both sorts. Complexity: O(labels).
[[nodiscard]] Contrast contrast(const std::vector<double>& exponents,
                                const std::vector<bool>& near);

/// Minus the entropy of a distribution, in nats.
[[nodiscard]] double minus_entropy(const std::vector<double>& p);

}  // namespace crosscheck
