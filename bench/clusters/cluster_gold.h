#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// A place that a gold file names: the text that carries a value.
struct GoldPlace {
  std::string document;  ///< a file's name, or how it begins
  std::string key;       ///< verbatim; every occurrence counts
};

/// Statements that cannot all be right: places of each side.
struct GoldConflict {
  std::string id, about;
  std::vector<GoldPlace> a, b;
  bool soft = false;    ///< arguable: not asked for, and not wrong
  bool update = false;  ///< a later report may explain it
};

/// Places that say the same.
struct GoldAgreement {
  std::string id, about;
  std::vector<GoldPlace> places;
};

/// Two places that look like a conflict and are none.
struct GoldTrap {
  std::string id, about;
  GoldPlace a, b;
};

/// What is known of a folder of articles (fixtures/README.md has the format).
struct ClusterGold {
  std::vector<GoldConflict> conflicts;
  std::vector<GoldAgreement> agreements;
  std::vector<GoldTrap> traps;
  bool selection = false;  ///< lists some conflicts alone: no precision
};

/// Errors: unreadable, malformed.
[[nodiscard]] Result<ClusterGold> read_cluster_gold(
    const std::filesystem::path& path);

}  // namespace crosscheck
