#pragma once

#include <iosfwd>
#include <span>

#include "engine/ingest/diagnostic.h"
#include "graph/result.h"
#include "scoring/attributes.h"

namespace crosscheck {

/// "error: where: message", safe to show on a terminal.
void print_error(const Error& error, std::ostream& err);

/// The defects of the input: the first twenty as
/// `warning: file:line:column: message` and `hint: ...` (a hint that repeats
/// the one before is left out), then how many more, then how many inputs were
/// skipped. Notes are shown with `verbose` only.
void print_diagnostics(const Diagnostics& diagnostics, bool verbose,
                       std::ostream& err);

/// Which attributes were guessed to be something else than categorical, in one
/// line that names the first six; nothing where none was.
void print_guessed_kinds(std::span<const Attribute> attributes,
                         std::ostream& err);

}  // namespace crosscheck
