#pragma once

#include <cstddef>
#include <iosfwd>

#include "engine/cli/arguments.h"

namespace crosscheck {

/// Whether a stream is the process's own standard output or error and that is a
/// terminal.
[[nodiscard]] bool is_terminal(const std::ostream& stream);

/// Columns for text on `out`: the terminal's, at most 100 and at least 40; 80
/// for anything else.
[[nodiscard]] std::size_t text_width(const std::ostream& out);

/// Whether text on `out` must be ASCII: on a terminal that is dumb or whose
/// locale (LC_ALL, LC_CTYPE, LANG: the first that is set) is not UTF-8.
[[nodiscard]] bool use_ascii(const std::ostream& out);

/// Whether to use colour on `out`: `always` and `never` decide; else only on a
/// terminal that is not dumb or where CLICOLOR_FORCE is set (bixense.com), and
/// not with NO_COLOR set (no-color.org).
[[nodiscard]] bool use_colour(When when, const std::ostream& out);

}  // namespace crosscheck
