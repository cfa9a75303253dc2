#pragma once

#include <string>
#include <vector>

#include "bench/suite.h"

namespace CLI {
class App;
}

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

/// Gives the command its name, its help and its options, which are written to
/// `arguments` when `app` parses; these begin with their defaults. Both must
/// outlive the parsing.
void declare_bench_arguments(CLI::App& app, BenchArguments& arguments);

}  // namespace crosscheck
