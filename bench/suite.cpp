#include "bench/suite.h"

#include <stdlib.h>

#include <algorithm>
#include <fstream>
#include <system_error>
#include <utility>

#include "bench/cases/record_case.h"
#include "bench/cases/text_case.h"
#include "fixtures/record_generator.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

bool wanted(const std::string& name, const SuiteOptions& options) {
  return name.find(options.filter) != std::string::npos;
}

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

Status write_table(const RecordGenerator& generator, const fs::path& file) {
  std::ofstream out(file, std::ios::binary);
  write_records_jsonl(generator, out);
  out.close();
  if (out) return std::monostate{};
  return Error{ErrorCode::unwritable, "cannot write generated records",
               file.string()};
}

// Sources grow with the square root of the table, as its feeds would: 100 for
// 10^4 records, 1000 for 10^6.
RecordOptions table_of(std::size_t records) {
  RecordOptions options;
  options.records = records;
  options.sources = 10;
  while (options.sources * options.sources < records) ++options.sources;
  return options;
}

}  // namespace

fs::path built_in_fixtures() { return CROSSCHECK_FIXTURES_DIR; }

ScratchFolder::ScratchFolder(fs::path path) : path_(std::move(path)) {}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : path_(std::exchange(other.path_, fs::path())) {}

ScratchFolder::~ScratchFolder() {
  std::error_code error;  // a leftover is not worth failing over
  if (!path_.empty()) fs::remove_all(path_, error);
}

Result<ScratchFolder> ScratchFolder::create() {
  std::error_code error;
  const fs::path parent = fs::temp_directory_path(error);
  std::string name = (parent / "crosscheck-bench-XXXXXX").string();
  if (error || ::mkdtemp(name.data()) == nullptr)
    return Error{ErrorCode::unwritable,
                 "cannot make a temporary folder; set TMPDIR to one that can "
                 "be written",
                 parent.string()};
  return ScratchFolder(fs::path(name));
}

std::vector<std::size_t> record_sizes(std::size_t most) {
  std::vector<std::size_t> sizes;
  if (most == 0) return sizes;
  constexpr std::size_t kSmallest = 10'000;
  for (std::size_t size = kSmallest; size < most; size *= 10)
    sizes.push_back(size);
  sizes.push_back(most);
  return sizes;
}

Result<std::vector<BenchCase>> make_suite(const SuiteOptions& options,
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
    const fs::path file = scratch.path() / (std::to_string(size) + ".jsonl");
    BenchCase records = record_case(generator.value(), file, options.pipeline);
    if (!wanted(records.name, options)) continue;
    const Status written = write_table(generator.value(), file);
    if (!written.ok()) return written.error();
    cases.push_back(std::move(records));
  }
  return cases;
}

}  // namespace crosscheck
