#include "bench/accuracy/data_set.h"

#include <algorithm>
#include <memory>
#include <system_error>

#include "bench/accuracy/answers.h"
#include "bench/accuracy/judgement.h"
#include "bench/harness.h"
#include "engine/ingest/attributes_reader.h"
#include "engine/ingest/truth_reader.h"
#include "engine/report/writer.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr const char* kTruthFile = "truth.csv";

class StringSink : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    bytes_ += bytes;
    return std::monostate{};
  }
  [[nodiscard]] const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

bool is_data_set(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / kClaimsFile, error) &&
         fs::is_regular_file(folder / kTruthFile, error);
}

// What the run took the attributes for: as told beside the claims, or inferred.
std::vector<AttributeSpec> specs_of(const Evidence& evidence) {
  std::vector<AttributeSpec> specs;
  for (const Attribute& attribute : evidence.attributes)
    specs.push_back({attribute.name, attribute.kind, attribute.tolerance});
  return specs;
}

Result<Answers> answers_of(const Run& run) {
  const Result<std::unique_ptr<Writer>> writer = make_writer("csv");
  if (!writer.ok()) return writer.error();
  ReportOptions options;
  options.raw_csv = true;  // values as they were claimed
  StringSink sink;
  const Status written = writer.value()->write(run, options, sink);
  if (!written.ok()) return written.error();
  return answers_in(sink.bytes());
}

// Each claimed value must stand among the rows; a method may add others.
Status verify_rows(const Run& run, const Answers& answers) {
  std::size_t rows = 0;
  for (const auto& [key, of_item] : answers) rows += of_item.size();
  if (answers.size() == run.evidence.item_count() &&
      rows >= run.evidence.value_count())
    return std::monostate{};
  return wrong_answer("the output does not have every value");
}

bool is_share(double number) { return number >= 0 && number <= 1; }

}  // namespace

Result<std::vector<DataSet>> data_sets_in(const fs::path& folder) {
  std::vector<DataSet> sets;
  std::error_code error;
  const fs::path whole = folder.has_filename() ? folder : folder.parent_path();
  if (is_data_set(whole)) sets.push_back({whole.filename().string(), whole});
  if (sets.empty())
    for (const fs::directory_entry& entry :
         fs::directory_iterator(whole, error))
      if (is_data_set(entry.path()))
        sets.push_back({entry.path().filename().string(), entry.path()});
  std::sort(sets.begin(), sets.end(),
            [](const DataSet& a, const DataSet& b) { return a.name < b.name; });
  if (!sets.empty()) return sets;
  return Error{ErrorCode::not_found,
               "no data set at " + whole.string() +
                   "; a set is a folder with claims.csv and truth.csv",
               "--data"};
}

Status verify_scores(const Evidence& evidence, const Scores& scores) {
  if (scores.value.size() != evidence.value_count())
    return wrong_answer("not one score a value");
  if (scores.source.size() != evidence.source_count)
    return wrong_answer("not one reliability a source");
  if (!std::all_of(scores.value.begin(), scores.value.end(), is_share))
    return wrong_answer("a score outside [0,1]");
  if (!std::all_of(scores.source.begin(), scores.source.end(), is_share))
    return wrong_answer("a reliability outside [0,1]");
  return std::monostate{};
}

Result<Figures> judge_data_set(const DataSet& set,
                               const PipelineOptions& options) {
  const Result<std::vector<Truth>> truths =
      read_truths((set.folder / kTruthFile).string(), options.read);
  if (!truths.ok()) return truths.error();
  PipelineOptions plain = options;
  plain.disputes = false;
  const Result<Run> run =
      run_pipeline({(set.folder / kClaimsFile).string()}, plain);
  if (!run.ok()) return run.error();
  const Status sound = verify_scores(run.value().evidence, run.value().scores);
  if (!sound.ok()) return sound.error();
  const Result<Answers> answers = answers_of(run.value());
  if (!answers.ok()) return answers.error();
  const Status whole = verify_rows(run.value(), answers.value());
  if (!whole.ok()) return whole.error();

  Figures figures =
      judge(gold_table(truths.value(), specs_of(run.value().evidence)),
            answers.value());
  const Ending& ending = run.value().scores.ending;
  figures.push_back({"iterations", static_cast<double>(ending.iterations)});
  figures.push_back({"converged", ending.converged ? 1.0 : 0.0});
  figures.push_back({"seconds", run.value().times.score});
  return figures;
}

}  // namespace crosscheck
