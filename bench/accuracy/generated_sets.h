#pragma once

#include <filesystem>

#include "graph/result.h"

namespace crosscheck {

/// Writes data sets with planted truth below `folder`, one a kind, so that the
/// suite `accuracy` runs without the data of others:
///
///     copying       open labels; 24 of 60 sources copy
///     crowd         three labels, which each source confuses in its own way
///     judgements    numbers that every source misses widely
///     measurements  numbers of sources of different care, some gross errors
///     members       sets; sources leave out true members and add false ones
///     open          labels of each item its own
///
/// The same bytes on every machine and at every call.
/// Errors: unwritable.
[[nodiscard]] Status write_generated_sets(const std::filesystem::path& folder);

}  // namespace crosscheck
