#include "bench/clusters/clusters_suite.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "bench/clusters/cluster_figures.h"
#include "bench/stopwatch.h"
#include "graph/disputes.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

/// Folders of articles that one case sums up.
struct ClusterCase {
  SuiteOptions options;
  std::string name;
  fs::path folder;                 ///< holds a folder NAME and gold/NAME.json
  std::vector<std::string> names;  ///< sorted
  bool lists = true;               ///< failures may be read
};

Result<Figures> measure(const ClusterCase& what) {
  ClusterCounts counts;
  std::vector<Failure> failures;
  const Stopwatch watch;
  for (const std::string& name : what.names) {
    const Result<ClusterGold> gold =
        read_cluster_gold(what.folder / "gold" / (name + ".json"));
    if (!gold.ok()) return gold.error();
    const Result<Run> run =
        run_pipeline({(what.folder / name).string()}, what.options.pipeline);
    if (!run.ok()) return run.error();
    const Status counted =
        count_cluster(run.value(), gold.value(), name, counts, failures);
    if (!counted.ok()) return counted.error();
  }
  Figures figures = figures_of(counts);
  figures.push_back({"seconds", watch.seconds()});
  if (what.lists) {
    const Status listed =
        append_failures(what.options.failures, what.name, failures);
    if (!listed.ok()) return listed.error();
  }
  return figures;
}

Result<Figures> count_alarms(const ClusterCase& what) {
  std::vector<Failure> alarms;
  double disputes = 0;
  const Stopwatch watch;
  for (const std::string& name : what.names) {
    const Result<Run> run =
        run_pipeline({(what.folder / name).string()}, what.options.pipeline);
    if (!run.ok()) return run.error();
    const std::vector<Failure> more = list_alarms(run.value(), name);
    alarms.insert(alarms.end(), more.begin(), more.end());
    disputes += static_cast<double>(
        find_disputes(run.value().corpus.claims, run.value().graph).size());
  }
  const Status listed =
      append_failures(what.options.failures, what.name, alarms);
  if (!listed.ok()) return listed.error();
  return Figures{{"clusters", static_cast<double>(what.names.size())},
                 {"edges", static_cast<double>(alarms.size())},
                 {"disputes", disputes},
                 {"seconds", watch.seconds()}};
}

// Names of the gold files of a set, sorted; none where there is no such set.
std::set<std::string> gold_names(const fs::path& folder) {
  std::set<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder / "gold", error))
    if (entry.path().extension() == ".json")
      names.insert(entry.path().stem().string());
  return names;
}

// Folders of a set without a gold file, sorted.
std::vector<std::string> names_without_gold(const fs::path& folder,
                                            const std::set<std::string>& gold) {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_directory(error) && name != "gold" && !gold.contains(name))
      names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

void add_case(const ClusterCase& what, std::vector<BenchCase>& cases) {
  if (!wanted(what.name, what.options)) return;
  cases.push_back({what.name, [what] { return measure(what); }, true});
}

/// Adds a set: the sum of its folders, which has every figure and so heads the
/// table, then one by one.
void add_set(const SuiteOptions& options, const std::string& set,
             const fs::path& folder, const std::vector<std::string>& names,
             std::vector<BenchCase>& cases) {
  if (names.empty()) return;
  const std::string begin = "clusters/" + set + "/";
  add_case({options, begin + "all", folder, names, true}, cases);
  for (const std::string& name : names)
    add_case({options, begin + name, folder, {name}, false}, cases);
}

void add_corpora(const SuiteOptions& options, std::vector<BenchCase>& cases) {
  const fs::path folder = options.data / "corpus";
  const std::set<std::string> names = gold_names(folder);
  add_set(options, "corpus", folder, {names.begin(), names.end()}, cases);
}

void add_stories(const SuiteOptions& options, std::vector<BenchCase>& cases) {
  const fs::path folder = options.data / "stories";
  const std::set<std::string> gold = gold_names(folder);
  std::vector<std::string> look;
  std::vector<std::string> test;
  std::size_t index = 0;
  for (const std::string& name : gold)
    (is_test_part(index++) ? test : look).push_back(name);
  add_set(options, "stories-look", folder, look, cases);
  if (!test.empty())
    add_case({options, "clusters/stories-test/all", folder, test, false},
             cases);
  const ClusterCase alarms{options, "clusters/stories-alarms/all", folder,
                           names_without_gold(folder, gold), true};
  if (!alarms.names.empty() && wanted(alarms.name, options))
    cases.push_back(
        {alarms.name, [alarms] { return count_alarms(alarms); }, true});
}

}  // namespace

Result<std::vector<BenchCase>> clusters_cases(
    const SuiteOptions& options, const ScratchFolder& /*scratch*/) {
  if (options.data.empty()) {
    return Error{ErrorCode::not_found,
                 "the suite clusters needs a folder of articles with gold",
                 "--data"};
  }
  std::vector<BenchCase> cases;
  add_corpora(options, cases);
  add_stories(options, cases);
  return cases;
}

// One table a set.
std::vector<Table> clusters_tables(const std::vector<CaseResult>& results) {
  std::vector<Table> tables;
  const auto set_of = [](const CaseResult& result) {
    return result.name.substr(0, result.name.rfind('/'));
  };
  for (std::size_t first = 0; first < results.size();) {
    std::size_t last = first;
    std::vector<CaseResult> set;
    while (last < results.size() &&
           set_of(results[last]) == set_of(results[first]))
      set.push_back(results[last++]);
    tables.push_back(table_of_figures(set_of(results[first]), set));
    first = last;
  }
  return tables;
}

}  // namespace crosscheck
