#pragma once

#include <string>
#include <vector>

#include "bench/suite.h"
#include "engine/cli/settings.h"

namespace crosscheck {

/// What `crosscheck bench` was asked to do.
struct BenchArguments {
  SuiteOptions suite;
  std::vector<std::string> suites;  ///< by name; empty: the first there is
  unsigned runs = 3;
  double limit = 60;  ///< seconds a method of `accuracy` may take
  bool list = false;
  std::string format = "text";
  std::string output, baseline, plot;  ///< paths; may be empty
};

/// What the settings of bench say.
[[nodiscard]] BenchArguments bench_arguments(const Settings& settings);

}  // namespace crosscheck
