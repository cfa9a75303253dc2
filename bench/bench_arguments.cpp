#include "bench/bench_arguments.h"

namespace crosscheck {

BenchArguments bench_arguments(const Settings& settings) {
  BenchArguments arguments;
  SuiteOptions& suite = arguments.suite;
  suite.filter = settings.text("filter");
  suite.data = settings.text("data");
  suite.failures = settings.text("failures");
  suite.records = settings.count("records");
  suite.fixtures = settings.text("fixtures");
  if (suite.fixtures.empty()) suite.fixtures = built_in_fixtures();
  suite.pipeline.model = settings.text("model");
  suite.pipeline.nli = settings.text("nli");
  suite.pipeline.method = settings.text("method");
  suite.pipeline.threads = static_cast<unsigned>(settings.count("threads"));
  arguments.suites = settings.texts("suite");
  arguments.runs = static_cast<unsigned>(settings.count("runs"));
  arguments.limit = settings.number("limit");
  arguments.list = settings.flag("list");
  const std::string format = settings.text("format");
  if (!format.empty()) arguments.format = format;
  arguments.output = settings.text("output");
  arguments.baseline = settings.text("baseline");
  arguments.plot = settings.text("plot");
  return arguments;
}

}  // namespace crosscheck
