#pragma once

#include <cstdint>
#include <vector>

#include "engine/pipeline.h"
#include "scoring/intervals.h"
#include "scoring/source_links.h"
#include "scoring/source_profiles.h"

namespace crosscheck {

/// All that View::sources shows.
struct SourceReport {
  std::vector<SourceProfile> sources;  ///< the best first
  std::vector<SourceLink> links;       ///< the strongest first
  Intervals intervals;                 ///< may be empty
  /// Whether copies were looked for: in records by the method, in articles
  /// always. Without it originality is not known.
  bool sought = false;
};

/// Profiles and links of the run's sources. A link by text has a direction
/// where the dates of all pairs of articles with copied text between the two
/// sources tell one: what was published on a later day is the copy.
[[nodiscard]] SourceReport report_sources(const Run& run);

/// How many claims the item of a value has. O(log items).
[[nodiscard]] std::uint32_t item_claims(const Evidence& evidence,
                                        std::uint32_t value);

}  // namespace crosscheck
