#include "bench/speed/scoring_suite.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include "bench/accuracy/data_set.h"
#include "bench/planted_world.h"
#include "bench/speed/machine_speed.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

constexpr std::array kMethods = {"posterior", "vote",        "signed",
                                 "accu",      "dawid_skene", "truth_finder"};

std::vector<std::size_t> sizes_up_to(std::size_t most) {
  std::vector<std::size_t> sizes;
  for (const std::size_t size : {std::size_t{100'000}, std::size_t{1'000'000}})
    if (size < most) sizes.push_back(size);
  if (most > 0) sizes.push_back(most);
  return sizes;
}

Result<Figures> score_once(const RecordOptions& options,
                           const std::string& method) {
  const Result<RecordGenerator> generator = RecordGenerator::create(options);
  if (!generator.ok()) return generator.error();
  const Result<std::unique_ptr<Scorer>> scorer = make_scorer(method);
  if (!scorer.ok()) return scorer.error();
  const MachineSpeed machine = measure_machine(options.sources);
  const PlantedWorld world = build_world(generator.value());

  const std::optional<std::uint64_t> before = restart_peak_memory();
  const auto begun = std::chrono::steady_clock::now();
  const Scores scores = scorer.value()->score(world.evidence);
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - begun)
          .count();
  const std::optional<std::uint64_t> after = peak_memory_since();
  const Status sound = verify_scores(world.evidence, scores);
  if (!sound.ok()) return sound.error();

  const auto claims = static_cast<double>(world.evidence.claim_source.size());
  const double steps = std::max(1U, scores.ending.iterations);
  const double ns = seconds * 1e9 / claims / steps;
  Figures figures = {
      {"claims", claims},
      {"sources", static_cast<double>(options.sources)},
      {"seconds", seconds},
      {"iterations", static_cast<double>(scores.ending.iterations)},
      {"ns_per_claim_step", ns},
      {"times_stream", ns / machine.stream_ns_per_word},
      {"times_gather", ns / machine.gather_ns},
      {"stream_ns_per_word", machine.stream_ns_per_word},
      {"gather_ns", machine.gather_ns},
      {"array_bytes_per_claim",
       static_cast<double>(array_bytes(world.evidence)) / claims}};
  if (before && after && *after >= *before)
    figures.push_back({"work_bytes_per_claim",
                       static_cast<double>(*after - *before) / claims});
  return figures;
}

}  // namespace

Result<std::vector<BenchCase>> scoring_cases(const SuiteOptions& options,
                                             const ScratchFolder& /*scratch*/) {
  std::vector<std::string> methods(kMethods.begin(), kMethods.end());
  if (!options.pipeline.method.empty()) methods = {options.pipeline.method};
  std::vector<BenchCase> cases;
  for (const std::size_t size : sizes_up_to(options.records)) {
    for (const std::size_t sources : {1'000, 10'000, 100'000}) {
      // A source of fewer than two claims, in the mean, tells nothing.
      if (sources > 1'000 && sources * 2 > size) continue;
      for (const std::string& method : methods) {
        RecordOptions world;
        world.records = size;
        world.sources = sources;
        BenchCase bench_case{
            "scoring/" + std::to_string(size) + "/" + std::to_string(sources) +
                "/" + method,
            on_threads(options.pipeline.threads, [world, method]() {
              return score_once(world, method);
            })};
        if (wanted(bench_case.name, options))
          cases.push_back(std::move(bench_case));
      }
    }
  }
  return cases;
}

std::vector<Table> scoring_tables(const std::vector<CaseResult>& results) {
  return {table_of_figures(
      "Scoring alone: cost of a claim and iteration, beside the memory's own",
      results, {"claims", "sources", "threads"})};
}

}  // namespace crosscheck
