#pragma once

#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

/// Which claims and disputes are left.
struct KeptRows {
  explicit KeptRows(const Findings& findings)
      : claims(findings.claims.size()), disputes(findings.disputes.size()) {}
  std::vector<bool> claims;    ///< by FoundClaim::index
  std::vector<bool> disputes;  ///< by row; all their claims are kept
};

/// The findings with these claims and disputes and with what they need, each
/// kind of row numbered anew in its old order.
[[nodiscard]] Findings selected_rows(const Findings& findings,
                                     const KeptRows& kept);

}  // namespace crosscheck
