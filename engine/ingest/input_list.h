#pragma once

#include <string>
#include <vector>

#include "engine/ingest/diagnostic.h"

namespace crosscheck {

/// The files that inputs name, in order, none twice.
///
/// - "-" is standard input; a file is itself.
/// - A folder is its files and those of its folders, names in byte order.
///   Hidden names are passed over. Links to folders are not followed, links to
///   files only where they stay inside the folder, so that no walk can leave it
///   or go in circles.
///   `x_files` beside `x.html`, which browsers save with a page, is passed
///   over. `attributes.csv` beside `claims.csv` is left to attributes_reader.h.
/// - What does not exist and has one of `*?[` is a pattern as of glob(7); what
///   it matches comes in byte order.
/// What yields nothing is an error in `diagnostics`, a link not followed a
/// note.
[[nodiscard]] std::vector<std::string> list_inputs(
    const std::vector<std::string>& inputs, Diagnostics& diagnostics);

}  // namespace crosscheck
