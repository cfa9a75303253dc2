#pragma once

#include <cstdint>
#include <vector>

#include "fixtures/record_generator.h"
#include "graph/claim.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// Generated records in the types of the engine, without a file between.
struct PlantedWorld {
  ClaimTable claims;
  Evidence evidence;
  std::vector<std::size_t> item;   ///< by item of the evidence: generator's
  std::vector<std::size_t> value;  ///< by value of the evidence: generator's
};

/// `copiers`: false leaves out the records of sources that copy.
/// Complexity: that of the generator and of build_evidence().
[[nodiscard]] PlantedWorld build_world(const RecordGenerator& generator,
                                       bool copiers = true);

/// The share of items whose truth has the highest score, of equal ones the
/// first in canonical order. 0 without items.
[[nodiscard]] double planted_accuracy(const RecordGenerator& generator,
                                      const PlantedWorld& world,
                                      const Scores& scores);

/// Bytes that the arrays of the evidence hold.
[[nodiscard]] std::size_t array_bytes(const Evidence& evidence);

}  // namespace crosscheck
