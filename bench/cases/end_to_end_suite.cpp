#include "bench/cases/end_to_end_suite.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "bench/cases/record_case.h"
#include "bench/cases/text_case.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

Result<std::vector<fs::path>> corpora_of(const fs::path& fixtures) {
  const fs::path folder = fixtures / "corpora";
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  if (error)
    return Error{ErrorCode::not_found,
                 "no corpora at " + folder.string() +
                     "; name the fixtures folder of the sources with "
                     "--fixtures DIR",
                 "--fixtures"};
  std::vector<fs::path> corpora;
  for (const fs::directory_entry& entry : entries)
    if (entry.is_directory(error)) corpora.push_back(entry.path());
  std::sort(corpora.begin(), corpora.end());
  return corpora;
}

Status write_table(const RecordGenerator& generator, const fs::path& file,
                   const std::string& format) {
  std::ofstream out(file, std::ios::binary);
  (format == "csv" ? write_records_csv : write_records_jsonl)(generator, out);
  out.close();
  if (out) return std::monostate{};
  return Error{ErrorCode::unwritable, "cannot write generated records",
               file.string()};
}

}  // namespace

RecordOptions table_of(std::size_t records) {
  RecordOptions options;
  options.records = records;
  options.sources = 10;
  while (options.sources * options.sources < records) ++options.sources;
  return options;
}

Result<std::vector<BenchCase>> end_to_end_cases(const SuiteOptions& options,
                                                const ScratchFolder& scratch) {
  std::vector<BenchCase> cases;
  const Result<std::vector<fs::path>> corpora = corpora_of(options.fixtures);
  if (!corpora.ok()) return corpora.error();
  for (const fs::path& corpus : corpora.value()) {
    BenchCase text = text_case(corpus, options.pipeline);
    if (wanted(text.name, options)) cases.push_back(std::move(text));
  }
  for (const std::size_t size : record_sizes(options.records)) {
    Result<RecordGenerator> generator = RecordGenerator::create(table_of(size));
    if (!generator.ok()) return generator.error();
    for (const std::string format : {"jsonl", "csv"}) {
      const fs::path file =
          scratch.path() / (std::to_string(size) + "." + format);
      BenchCase records =
          record_case(generator.value(), file, format, options.pipeline);
      if (!wanted(records.name, options)) continue;
      const Status written = write_table(generator.value(), file, format);
      if (!written.ok()) return written.error();
      cases.push_back(std::move(records));
    }
  }
  return cases;
}

std::vector<Table> end_to_end_tables(const std::vector<CaseResult>& results) {
  return {table_of_figures("From files to ranked claims", results,
                           {"peak_bytes", "output_bytes"})};
}

}  // namespace crosscheck
