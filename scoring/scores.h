#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace crosscheck {

/// Why an iteration ended.
struct Ending {
  std::uint32_t iterations = 0;
  double last_change = 0;      ///< largest change of a reported score
  bool converged = true;       ///< false: the iteration limit ended it
};

/// One summand of a score: what, and by how much (log-odds for `signed`).
struct Contribution {
  std::string what;
  double amount = 0;
};

/// What a scorer gives back. Indices follow Evidence.
struct Scores {
  std::vector<double> value;    ///< length values, each in [0,1]
  std::vector<double> source;   ///< length sources, each in [0,1]
  Ending ending;
};

}  // namespace crosscheck
