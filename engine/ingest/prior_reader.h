#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/ingest/corpus.h"
#include "graph/result.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// A row of the table of priors.
struct NamedPrior {
  std::string source;  ///< as written, which is as in the claims
  SourcePrior prior;
  std::uint32_t line = 0;
};

/// What a prior weighs where the table does not say it, in claims.
inline constexpr double kDefaultPriorWeight = 10;

/// Reads what is believed of sources beforehand: CSV with the columns
/// `source,accuracy` and, if wished, `weight`, in any order; the source also
/// under its name in `options.field_map`.
///
/// An accuracy lies in [0,1]; a weight is above 0 and at most 1e9, empty:
/// kDefaultPriorWeight. The first bad row ends the reading, since it decides
/// whom to believe; so does a source that is told twice.
/// Errors: not_found, unreadable; malformed with `file:line:column`.
[[nodiscard]] Result<std::vector<NamedPrior>> read_priors(
    const std::string& path, const ReadOptions& options);

/// The priors by SourceId. Names that no claim has are counted in a warning
/// that names the first of them.
[[nodiscard]] std::vector<SourcePrior> priors_by_source(
    const std::vector<NamedPrior>& priors, const std::string& path,
    Corpus& corpus);

}  // namespace crosscheck
