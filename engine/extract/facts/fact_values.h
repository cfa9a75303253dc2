#pragma once

#include <cstdint>
#include <optional>

#include "engine/extract/facts/fact_pattern.h"
#include "engine/text/analysis.h"
#include "graph/value.h"

namespace crosscheck {

/// A figure, time or name of a text.
struct FactValue {
  Value value;
  std::uint32_t last = 0;  ///< one past its last token
};

/// What an element of a pattern that stands for a value takes from a token on:
/// a figure also where the words of its bound belong to the pattern ("up to"),
/// any other from its first token. Nothing where no such value begins there, or
/// where the kind stands for no value. Complexity: O(tokens of the value).
[[nodiscard]] std::optional<FactValue> fact_value_at(const Analysis& analysis,
                                                     FactPattern::Kind kind,
                                                     std::uint32_t token);

}  // namespace crosscheck
