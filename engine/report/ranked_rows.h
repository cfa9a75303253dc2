#pragma once

#include <cstdint>
#include <string_view>

#include "engine/pipeline.h"

namespace crosscheck {

/// A ranked value as a row of a table; looks into the run.
struct RankedRow {
  std::string_view object, attribute, value;
  double score = 0;
  std::uint32_t rank = 0, origins = 0, outlets = 0;
  bool tied = false;
};

[[nodiscard]] RankedRow ranked_row(const Run& run, const RankedValue& ranked);

}  // namespace crosscheck
