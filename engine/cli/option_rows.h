#pragma once

#include <span>

#include "engine/cli/option_table.h"

namespace crosscheck {

// The parts of option_table(), which is their concatenation.

/// Of the commands that report on inputs.
[[nodiscard]] std::span<const OptionRow> report_option_rows();

/// Of all other commands.
[[nodiscard]] std::span<const OptionRow> other_option_rows();

}  // namespace crosscheck
