#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/dependence.h"
#include "scoring/evidence.h"
#include "scoring/open_pass.h"

namespace crosscheck::testing {

/// The share that two sources copy and the probability that they depend, by
/// walking all claims of all items for this one pair: no index, no histogram.
/// Formulas of find_dependences(); first search, all weights 1, every source
/// with claims.
struct SlowPair {
  double share = 0, probability = 0;
  int common = 0, agreed = 0;
};

inline double slow_agreement(const CopyContext& c, std::uint32_t item,
                             std::uint32_t v, std::uint32_t k,
                             std::uint32_t m) {
  const Evidence& e = c.evidence;
  double n = 0;
  double right = 0;
  for (std::uint32_t u = e.value_begin[item]; u < e.value_begin[item + 1];
       ++u) {
    const double claims = e.claim_begin[u + 1] - e.claim_begin[u];
    n += claims;
    right += c.p[u] * claims;
  }
  const double count = e.claim_begin[v + 1] - e.claim_begin[v];
  const std::uint32_t a = e.item_attribute[item];
  const double spread = OpenPass::kSpreads[c.spread[a]];
  const double labels =
      std::clamp(e.attributes[a].label_count - 1.0, 1.0, 50.0);
  const double p = c.p[v];
  const double others = (right - p * count) / std::max(1 - p, 1e-6);
  const double wrong = std::max(n - 2 - others, 0.0);
  const double f =
      std::clamp((count - 2 + spread / labels) / (wrong + spread), 1e-4, 1.0);
  const auto says = [&](std::uint32_t slot) {
    const double accuracy = c.cell_accuracy[c.cells.of(e, slot)];
    return p * accuracy + (1 - p) * (1 - accuracy) * f;
  };
  return std::clamp(std::sqrt(says(k) * says(m)), 1e-4, 0.995);
}

inline SlowPair slow_pair(const CopyContext& c, std::uint32_t a,
                          std::uint32_t b) {
  const Evidence& e = c.evidence;
  SlowPair pair;
  std::vector<double> chance;
  for (std::uint32_t i = 0; i < e.item_count(); ++i) {
    for (std::uint32_t v = e.value_begin[i]; v < e.value_begin[i + 1]; ++v) {
      for (std::uint32_t u = e.value_begin[i]; u < e.value_begin[i + 1]; ++u) {
        for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1];
             ++k) {
          for (std::uint32_t m = e.claim_begin[u]; m < e.claim_begin[u + 1];
               ++m) {
            if (e.claim_source[k] != a || e.claim_source[m] != b) continue;
            ++pair.common;
            if (u == v) chance.push_back(slow_agreement(c, i, v, k, m));
          }
        }
      }
    }
  }
  pair.agreed = static_cast<int>(chance.size());
  double share = 0.5;
  for (int step = 0; step < 40; ++step) {
    double taken = 0;
    for (const double p : chance) taken += share / (share + (1 - share) * p);
    share = (taken + 0.5) / (pair.common + 5);
  }
  double ll = (pair.common - pair.agreed) * std::log(1 - share);
  for (const double p : chance) ll += std::log(share / p + 1 - share);
  const double reluctance = std::max(3.0, std::log(e.source_count));
  pair.probability =
      1 / (1 + std::exp(-(ll - 0.5 * std::log(pair.common) - reluctance)));
  if (pair.common < 5) pair.probability = 0;
  pair.share = pair.probability > 0.05 ? pair.probability * share : 0;
  return pair;
}

}  // namespace crosscheck::testing
