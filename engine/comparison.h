#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/claim.h"
#include "scoring/evaluation.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// What stands for a name of scorer_registry() where every method is to run.
inline constexpr std::string_view kAllMethods = "all";

/// How one method did on an input.
struct MethodResult {
  std::string_view name;
  Ending ending;
  /// Items whose best value is another than that of the plain vote.
  std::uint32_t differs = 0;
  std::optional<Accuracy> accuracy;  ///< where truths were given
};

/// Scores the evidence by every method of scorer_registry(), in its order.
/// `truths` may be null. `on_method` is called with each name; may be empty.
/// Complexity: that of the methods; one method's scores are kept at a time.
[[nodiscard]] std::vector<MethodResult> compare_methods(
    const ClaimTable& claims, const Evidence& evidence,
    const std::vector<Truth>* truths,
    const std::function<void(std::string_view)>& on_method);

}  // namespace crosscheck
