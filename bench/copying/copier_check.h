#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "bench/planted_world.h"
#include "fixtures/record_generator.h"
#include "scoring/scores.h"

namespace crosscheck {

/// Two sources by their places in RecordGenerator::sources(), the smaller
/// first.
using SourcePair = std::pair<std::size_t, std::size_t>;

/// Found pairs against planted ones. Siblings, copiers of one original, do
/// depend on each other but do not copy: they are counted apart, and neither
/// help nor hurt.
struct CopierCheck {
  std::size_t planted = 0;  ///< copier and original
  std::size_t met = 0;      ///< of these, with at least kMetItems in common
  std::size_t right = 0;    ///< planted and found
  std::size_t met_right = 0;
  std::size_t siblings = 0;  ///< found
  std::size_t wrong = 0;     ///< found, and neither of these

  static constexpr std::size_t kMetItems = 20;
  [[nodiscard]] double precision() const;  ///< 1 where nothing was found
  [[nodiscard]] double recall() const;     ///< 1 where nothing was planted
  [[nodiscard]] double recall_met() const;
};

/// Complexity: O(records x records of an item).
[[nodiscard]] CopierCheck check_copiers(const RecordGenerator& generator,
                                        const std::vector<SourcePair>& found);

/// The pairs that `posterior` takes for dependent: probability at least 0.5.
/// Empty where the scores carry no fit.
[[nodiscard]] std::vector<SourcePair> dependent_pairs(const PlantedWorld& world,
                                                      const Scores& scores);

/// The share of items that one finds who knows every source's accuracy, who
/// copies whom and how often, and how errors fall, but not what is popular in
/// an item: the best that these records allow.
/// Complexity: O(records x values^2).
[[nodiscard]] double oracle_accuracy(const RecordGenerator& generator);

}  // namespace crosscheck
