#include "bench/copying/copying_suite.h"

#include <algorithm>
#include <string>
#include <utility>

#include "bench/accuracy/data_set.h"
#include "bench/copying/all_pairs.h"
#include "bench/copying/copier_check.h"
#include "bench/planted_world.h"
#include "bench/stopwatch.h"
#include "scoring/majority_vote.h"
#include "scoring/posterior.h"
#include "scoring/posterior_fit.h"

namespace crosscheck {
namespace {

RecordOptions fifty_copiers(std::size_t records) {
  RecordOptions options;
  options.records = records;
  options.copier_share = 0.05;
  return options;
}

RecordOptions followers(std::size_t records) {
  RecordOptions options = fifty_copiers(records);
  options.follow_share = 0.5;
  return options;
}

RecordOptions cliques(std::size_t records) {
  RecordOptions options = followers(records);
  options.copier_share = 0.04;
  options.copiers_per_original = 4;
  return options;
}

// Twelve of a hundred sources repeat what one that is mostly wrong says.
RecordOptions one_false_value(std::size_t records) {
  RecordOptions options;
  options.records = records;
  options.sources = 100;
  options.copier_share = 0.12;
  options.copiers_per_original = 12;
  options.follow_share = 0.5;
  options.original_accuracy = 0.3;
  return options;
}

void add_accuracies(const RecordGenerator& generator, const PlantedWorld& world,
                    const Scores& scores, Figures& figures) {
  const double own = planted_accuracy(generator, world, scores);
  const double vote =
      planted_accuracy(generator, world, MajorityVote().score(world.evidence));
  const double oracle = oracle_accuracy(generator);
  figures.push_back({"accuracy", own});
  figures.push_back({"vote_accuracy", vote});
  figures.push_back({"oracle_accuracy", oracle});
  if (oracle > vote)
    figures.push_back({"gap_closed", (own - vote) / (oracle - vote)});
}

// How far the default and the vote fall from the records without the copies.
Status add_falls(const RecordGenerator& generator, Figures& figures) {
  const PlantedWorld clean = build_world(generator, false);
  const Scores scores = Posterior().score(clean.evidence);
  Status sound = verify_scores(clean.evidence, scores);
  if (!sound.ok()) return sound;
  const double vote =
      planted_accuracy(generator, clean, MajorityVote().score(clean.evidence));
  const double own = planted_accuracy(generator, clean, scores);
  figures.push_back({"fall", own - figure_of(figures, "accuracy").value_or(0)});
  figures.push_back(
      {"vote_fall", vote - figure_of(figures, "vote_accuracy").value_or(0)});
  return std::monostate{};
}

Result<Figures> find_copiers(const RecordOptions& options) {
  const Result<RecordGenerator> generator = RecordGenerator::create(options);
  if (!generator.ok()) return generator.error();
  const PlantedWorld world = build_world(generator.value());
  const Stopwatch watch;
  const Scores scores = Posterior().score(world.evidence);
  const double seconds = watch.seconds();
  const Status sound = verify_scores(world.evidence, scores);
  if (!sound.ok()) return sound.error();

  const std::vector<SourcePair> found = dependent_pairs(world, scores);
  const CopierCheck check = check_copiers(generator.value(), found);
  const auto count = [](std::size_t n) { return static_cast<double>(n); };
  Figures figures = {{"claims", count(world.claims.size())},
                     {"planted", count(check.planted)},
                     {"precision", check.precision()},
                     {"recall", check.recall()},
                     {"recall_met", check.recall_met()},
                     {"false_pairs", count(check.wrong)},
                     {"siblings_found", count(check.siblings)},
                     {"seconds", seconds}};
  add_accuracies(generator.value(), world, scores, figures);
  if (options.original_accuracy >= 0) {
    const Status fallen = add_falls(generator.value(), figures);
    if (!fallen.ok()) return fallen.error();
  }
  return figures;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> likely_pairs(
    const std::vector<Dependence>& dependences) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const Dependence& d : dependences)
    if (d.probability >= 0.5) pairs.emplace_back(d.a, d.b);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

Result<Figures> against_all_pairs(const RecordOptions& options) {
  const Result<RecordGenerator> generator = RecordGenerator::create(options);
  if (!generator.ok()) return generator.error();
  const PlantedWorld world = build_world(generator.value());
  const PosteriorFit fit = fit_posterior(world.evidence);
  const CopyContext context{world.evidence,  fit.cells,
                            fit.open.p,      fit.open.cell_accuracy,
                            fit.open.weight, fit.open.spread};
  Stopwatch watch;
  const auto found = likely_pairs(
      find_dependences(context, CopyLimits(), {}, CopySearch::first));
  const double seconds = watch.seconds();
  watch = Stopwatch();
  const auto all = likely_pairs(compare_all_pairs(context));
  const double naive = watch.seconds();
  if (found != all)
    return wrong_answer(std::to_string(found.size()) +
                        " pairs found, all pairs compared give " +
                        std::to_string(all.size()));
  return Figures{{"claims", static_cast<double>(world.claims.size())},
                 {"sources", static_cast<double>(world.evidence.source_count)},
                 {"found", static_cast<double>(found.size())},
                 {"seconds", seconds},
                 {"naive_seconds", naive},
                 {"times_naive", naive > 0 ? seconds / naive : 0}};
}

}  // namespace

Result<std::vector<BenchCase>> copying_cases(const SuiteOptions& options,
                                             const ScratchFolder& /*scratch*/) {
  std::vector<BenchCase> cases;
  const auto add = [&](const char* what, const RecordOptions& world,
                       Result<Figures> (*run)(const RecordOptions&)) {
    BenchCase bench_case{
        "copying/" + std::to_string(world.records) + "/" + what,
        on_threads(options.pipeline.threads,
                   [world, run]() { return run(world); }),
        run == &find_copiers};
    if (wanted(bench_case.name, options)) cases.push_back(bench_case);
  };
  if (options.records == 0) return cases;
  add("met-by-chance", fifty_copiers(options.records), find_copiers);
  add("followers", followers(options.records), find_copiers);
  add("cliques", cliques(options.records), find_copiers);
  add("one-false-value", one_false_value(options.records), find_copiers);
  constexpr std::size_t kSmall = 20'000;
  for (const std::size_t size : record_sizes(std::min(options.records, kSmall)))
    add("all-pairs", cliques(size), against_all_pairs);
  return cases;
}

std::vector<Table> copying_tables(const std::vector<CaseResult>& results) {
  std::vector<CaseResult> planted;
  std::vector<CaseResult> compared;
  for (const CaseResult& result : results)
    (result.name.ends_with("/all-pairs") ? compared : planted)
        .push_back(result);
  std::vector<Table> tables;
  if (!planted.empty())
    tables.push_back(
        table_of_figures("Planted copiers (siblings: copiers of one original)",
                         planted, {"threads"}));
  if (!compared.empty())
    tables.push_back(table_of_figures(
        "One search for copies, against a comparison of all pairs", compared,
        {"threads"}));
  return tables;
}

}  // namespace crosscheck
