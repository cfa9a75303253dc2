#include "bench/bench_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <thread>

#include "engine/report/csv_text.h"
#include "engine/report/json_text.h"
#include "engine/report/number_text.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

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

// "2", and " (scaling: 1 and 2)" where a suite has threads of its own.
std::string threads_text(const BenchSetting& setting,
                         const std::vector<SuiteReport>& reports) {
  std::string text = std::to_string(setting.threads);
  for (const SuiteReport& report : reports)
    if (!report.own_threads.empty())
      text += fmt::format(" ({}: {})", report.suite, report.own_threads);
  return text;
}

std::string setting_line(const BenchSetting& setting,
                         const std::vector<SuiteReport>& reports) {
  return fmt::format(
      "{}, {} cores; compiler {}, {}; threads {}, runs {}\n",
      setting.machine.empty() ? "unknown processor" : setting.machine,
      setting.cores, setting.compiler, setting.build,
      threads_text(setting, reports), setting.runs);
}

// {"seconds": 1.5, ...}: a number of each figure that has one.
template <typename Number>
std::string json_numbers(const std::vector<MeasuredFigure>& figures,
                         Number number, bool zeros) {
  std::string out = "{";
  for (const MeasuredFigure& figure : figures) {
    if (!zeros && number(figure) == 0) continue;
    if (out.size() > 1) out += ", ";
    out += json_string(figure.name) + ": ";
    append_number(out, number(figure));
  }
  return out + "}";
}

std::string json_case(std::string_view suite, const CaseResult& result) {
  const std::string head =
      fmt::format("    {{\"suite\": {}, \"name\": {}, ", json_string(suite),
                  json_string(result.name));
  if (!result.right())
    return head + "\"wrong\": " + json_string(result.wrong) + "}";
  return head + "\"figures\": " +
         json_numbers(
             result.figures, [](const MeasuredFigure& f) { return f.value; },
             true) +
         ", \"spread\": " +
         json_numbers(
             result.figures, [](const MeasuredFigure& f) { return f.spread; },
             false) +
         "}";
}

void append_csv_row(std::string& out, std::string_view suite,
                    std::string_view name, std::string_view figure,
                    std::string_view value, double spread) {
  append_guarded_csv_cell(out, suite);
  for (const std::string_view cell : {name, figure, value}) {
    out += ',';
    append_guarded_csv_cell(out, cell);
  }
  out += ',';
  append_number(out, spread);
  out += '\n';
}

std::string number_text(double number) {
  std::string text;
  append_number(text, number);
  return text;
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
  with_threads(threads, [&] { setting.threads = lane_count(); });
  setting.runs = runs;
  return setting;
}

std::string bench_text(const BenchSetting& setting,
                       const std::vector<SuiteReport>& reports) {
  std::string out =
      setting_line(setting, reports) +
      "figures are medians over the runs; each run is a process of its own\n";
  for (const SuiteReport& report : reports)
    for (const Table& table : report.tables) out += "\n" + table_text(table);
  return out;
}

std::string bench_markdown(const BenchSetting& setting,
                           const std::vector<SuiteReport>& reports) {
  std::string out = setting_line(setting, reports);
  for (const SuiteReport& report : reports)
    for (const Table& table : report.tables)
      out += "\n" + table_markdown(table);
  return out;
}

std::string bench_json(const BenchSetting& setting,
                       const std::vector<SuiteReport>& reports) {
  std::string out = fmt::format(
      "{{\n  \"schema\": \"crosscheck-bench/2\",\n  \"setting\": {{"
      "\"machine\": {}, \"cores\": {}, \"compiler\": {}, \"build\": {}, "
      "\"threads\": {}, \"runs\": {}}},\n  \"cases\": [",
      json_string(setting.machine), setting.cores,
      json_string(setting.compiler), json_string(setting.build),
      setting.threads, setting.runs);
  const char* separator = "\n";
  for (const SuiteReport& report : reports) {
    for (const CaseResult& result : report.results) {
      out += separator + json_case(report.suite, result);
      separator = ",\n";
    }
  }
  return out + "\n  ]\n}\n";
}

std::string bench_csv(const std::vector<SuiteReport>& reports) {
  std::string out = "suite,case,figure,value,spread\n";
  for (const SuiteReport& report : reports) {
    for (const CaseResult& result : report.results) {
      if (!result.right())
        append_csv_row(out, report.suite, result.name, "wrong", result.wrong,
                       0);
      for (const MeasuredFigure& figure : result.figures)
        append_csv_row(out, report.suite, result.name, figure.name,
                       number_text(figure.value), figure.spread);
    }
  }
  return out;
}

}  // namespace crosscheck
