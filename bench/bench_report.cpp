#include "bench/bench_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <string_view>
#include <thread>

#include "engine/report/json_text.h"

namespace crosscheck {
namespace {

struct Column {
  const char* name;
  double (*number)(const Sample&);
};

// The parts of a total, in the order in which they happen.
constexpr Column kStages[] = {
    {"read", [](const Sample& s) { return s.stages.read; }},
    {"extract", [](const Sample& s) { return s.stages.extract; }},
    {"link", [](const Sample& s) { return s.stages.link; }},
    {"score", [](const Sample& s) { return s.stages.score; }},
    {"write", [](const Sample& s) { return s.write_seconds; }},
    {"total", [](const Sample& s) { return s.total_seconds; }},
};

double claims_per_second(const CaseResult& result) {
  const double seconds =
      median(result.samples, [](const Sample& s) { return s.total_seconds; });
  const auto claims = static_cast<double>(result.samples.front().claims);
  return seconds > 0 ? claims / seconds : 0;
}

double peak(const CaseResult& result) {
  return median(result.samples, [](const Sample& s) {
    return static_cast<double>(s.peak_bytes);
  });
}

std::string processor() {
  std::ifstream info("/proc/cpuinfo");
  for (std::string line; std::getline(info, line);)
    if (line.starts_with("model name"))
      return line.substr(std::min(line.find(": ") + 2, line.size()));
  return "";
}

std::string json_string(std::string_view text) {
  std::string quoted;
  append_json_string(quoted, text);
  return quoted;
}

std::string text_row(const CaseResult& result) {
  if (!result.right())
    return fmt::format("{:<32} {}\n", result.name, result.wrong);
  const Sample& first = result.samples.front();
  std::string row = fmt::format("{:<32} {:>9}", result.name, first.claims);
  for (const Column& stage : kStages)
    row += fmt::format(" {:>8.3f}", median(result.samples, stage.number));
  constexpr double kMebibyte = 1024.0 * 1024.0;
  row +=
      fmt::format(" {:>6.0f}% {:>10.0f} {:>8.1f}", 100 * spread(result.samples),
                  claims_per_second(result), peak(result) / kMebibyte);
  row += first.accuracy < 0 ? fmt::format(" {:>9}", "-")
                            : fmt::format(" {:>9.4f}", first.accuracy);
  return row + "\n";
}

std::string json_case(const CaseResult& result) {
  std::string out = fmt::format("    {{\"name\": {}", json_string(result.name));
  if (!result.right())
    return out + fmt::format(", \"wrong\": {}}}", json_string(result.wrong));
  const Sample& first = result.samples.front();
  out += fmt::format(", \"claims\": {}, \"seconds\": {{", first.claims);
  const char* separator = "";
  for (const Column& stage : kStages) {
    out += fmt::format("{}\"{}\": {:.6f}", separator, stage.name,
                       median(result.samples, stage.number));
    separator = ", ";
  }
  out += fmt::format(
      "}}, \"spread\": {:.4f}, \"claims_per_second\": {:.0f}, "
      "\"peak_bytes\": {:.0f}, \"output_bytes\": {}",
      spread(result.samples), claims_per_second(result), peak(result),
      first.output_bytes);
  if (first.accuracy >= 0)
    out += fmt::format(", \"accuracy\": {:.6f}", first.accuracy);
  return out + "}";
}

}  // namespace

BenchSetting bench_setting(unsigned threads, unsigned runs) {
  BenchSetting setting;
  setting.machine = processor();
  setting.cores = std::thread::hardware_concurrency();
  setting.compiler = __VERSION__;
#ifdef __OPTIMIZE__
  setting.build = "optimised";
#else
  setting.build = "unoptimised";
#endif
  setting.threads = threads;
  setting.runs = runs;
  return setting;
}

std::string bench_text(const BenchSetting& setting,
                       const std::vector<CaseResult>& results) {
  std::string out = fmt::format(
      "{}, {} cores; compiler {}, {}; threads {}, runs {}\n"
      "seconds are medians of wall time; each run is a process of its own\n\n",
      setting.machine.empty() ? "unknown processor" : setting.machine,
      setting.cores, setting.compiler, setting.build, setting.threads,
      setting.runs);
  out += fmt::format("{:<32} {:>9}", "case", "claims");
  for (const Column& stage : kStages) out += fmt::format(" {:>8}", stage.name);
  out += fmt::format(" {:>7} {:>10} {:>8} {:>9}\n", "spread", "claims/s",
                     "peak MiB", "accuracy");
  for (const CaseResult& result : results) out += text_row(result);
  return out;
}

std::string bench_json(const BenchSetting& setting,
                       const std::vector<CaseResult>& results) {
  std::string out = fmt::format(
      "{{\n  \"schema\": \"crosscheck-bench/1\",\n  \"setting\": {{"
      "\"machine\": {}, \"cores\": {}, \"compiler\": {}, \"build\": {}, "
      "\"threads\": {}, \"runs\": {}}},\n  \"cases\": [",
      json_string(setting.machine), setting.cores,
      json_string(setting.compiler), json_string(setting.build),
      setting.threads, setting.runs);
  const char* separator = "\n";
  for (const CaseResult& result : results) {
    out += separator + json_case(result);
    separator = ",\n";
  }
  return out + "\n  ]\n}\n";
}

}  // namespace crosscheck
