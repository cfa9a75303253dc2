#include "bench/cases/end_to_end.h"

#include <chrono>
#include <memory>
#include <utility>

#include "engine/report/writer.h"

namespace crosscheck {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_between(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double>(to - from).count();
}

class CountingSink : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    count_ += bytes.size();
    return std::monostate{};
  }
  [[nodiscard]] std::uint64_t count() const { return count_; }

 private:
  std::uint64_t count_ = 0;
};

}  // namespace

Figures figures_of(const Sample& sample) {
  Figures figures = {
      {"claims", static_cast<double>(sample.claims)},
      {"read_seconds", sample.stages.read},
      {"extract_seconds", sample.stages.extract},
      {"link_seconds", sample.stages.link},
      {"score_seconds", sample.stages.score},
      {"write_seconds", sample.write_seconds},
      {"seconds", sample.total_seconds},
      {"peak_bytes", static_cast<double>(sample.peak_bytes)},
      {"output_bytes", static_cast<double>(sample.output_bytes)}};
  if (sample.claims > 0) {
    const auto claims = static_cast<double>(sample.claims);
    figures.push_back({"ns_per_claim", sample.total_seconds * 1e9 / claims});
    figures.push_back({"peak_bytes_per_claim",
                       static_cast<double>(sample.peak_bytes) / claims});
  }
  if (sample.accuracy >= 0) figures.push_back({"accuracy", sample.accuracy});
  return figures;
}

Result<Figures> run_end_to_end(const std::vector<std::string>& inputs,
                               const PipelineOptions& options,
                               std::string_view format,
                               const Verification& verify) {
  const Result<std::unique_ptr<Writer>> writer = make_writer(format);
  if (!writer.ok()) return writer.error();

  const Clock::time_point begun = Clock::now();
  const Result<Run> run = run_pipeline(inputs, options);
  if (!run.ok()) return run.error();
  const Clock::time_point scored = Clock::now();
  CountingSink sink;
  const Status written =
      writer.value()->write(run.value(), ReportOptions(), sink);
  if (!written.ok()) return written.error();
  const Clock::time_point done = Clock::now();

  Sample sample;
  sample.stages = run.value().times;
  sample.write_seconds = seconds_between(scored, done);
  sample.total_seconds = seconds_between(begun, done);
  sample.claims = run.value().corpus.claims.size();
  sample.peak_bytes = peak_memory();
  sample.output_bytes = sink.count();

  const Status ranked = verify_ranking(run.value(), sample);
  if (!ranked.ok()) return ranked.error();
  const Status verified = verify(run.value(), sample);
  if (!verified.ok()) return verified.error();
  return figures_of(sample);
}

Status verify_ranking(const Run& run, const Sample& sample) {
  const std::size_t values = run.evidence.value_count();
  if (sample.output_bytes == 0) return wrong_answer("nothing was written");
  if (run.ranking.size() != values)
    return wrong_answer("the ranking does not have every value");
  std::vector<bool> seen(values);
  for (std::size_t i = 0; i < run.ranking.size(); ++i) {
    const RankedValue& row = run.ranking[i];
    if (row.value >= values || seen[row.value])
      return wrong_answer("a value stands twice in the ranking");
    seen[row.value] = true;
    const double score = run.scores.value[row.value];
    if (!(score >= 0 && score <= 1))
      return wrong_answer("a score outside [0,1]");
    if (i == 0) continue;
    const RankedValue& above = run.ranking[i - 1];
    if (score > run.scores.value[above.value] || row.rank < above.rank)
      return wrong_answer("the ranking is not sorted");
  }
  return std::monostate{};
}

}  // namespace crosscheck
