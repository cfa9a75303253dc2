#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/corpus.h"
#include "graph/result.h"
#include "scoring/attributes.h"

namespace crosscheck {

/// Names of a table of records and of the table of kinds that may lie beside
/// it.
inline constexpr std::string_view kClaimsFile = "claims.csv";
inline constexpr std::string_view kAttributesFile = "attributes.csv";

/// Reads what is said of attributes: CSV with the columns `attribute,kind` and,
/// if wished, `tolerance`, in any order.
///
/// Kinds: categorical, numeric, time, set, names. A tolerance is empty, a
/// number that is not negative ("0.5", "10min" for times, where minutes are
/// meant) or a percentage of the truth ("1%"). The first bad row ends the
/// reading, since it decides how values are compared.
/// Errors: not_found, unreadable; malformed with `file:line`.
[[nodiscard]] Result<std::vector<AttributeSpec>> read_attributes(
    const std::string& path, const ReadOptions& options);

/// The tables of kinds that lie beside the `claims.csv` files of a corpus, in
/// order of reading.
[[nodiscard]] std::vector<std::string> attribute_files_beside(
    const Corpus& corpus);

}  // namespace crosscheck
