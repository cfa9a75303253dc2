#include "bench/copies/reuse_figures.h"

#include <algorithm>
#include <filesystem>

#include "bench/stopwatch.h"
#include "engine/extract/word_sequence.h"
#include "engine/text/tokens/token.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;
using NamePair = std::pair<std::string, std::string>;

constexpr double kHalf = 0.5;
constexpr double kTenth = 0.1;

NamePair ordered(std::string a, std::string b) {
  if (b < a) std::swap(a, b);
  return {std::move(a), std::move(b)};
}

/// Articles by name, and their words.
struct ReuseArticles {
  std::vector<std::string> names;
  std::vector<WordSequence> words;
};

Result<ReuseArticles> read_articles(const fs::path& path) {
  ReuseArticles articles;
  const Status read = read_gold_lines(path, [&](const GoldJson& json) {
    Document document;
    document.text = gold_member(json, "text");
    articles.names.emplace_back(gold_member(json, "body_id"));
    articles.words.push_back(word_sequence(document, tokenize(document)));
    return !articles.names.back().empty();
  });
  if (!read.ok()) return read.error();
  return articles;
}

Result<ReusePairs> read_pairs(const fs::path& path) {
  ReusePairs pairs;
  const Status read = read_gold_lines(path, [&](const GoldJson& json) {
    const auto share = json.FindMember("containment");
    if (share == json.MemberEnd() || !share->value.IsNumber()) return false;
    pairs[ordered(std::string(gold_member(json, "a")),
                  std::string(gold_member(json, "b")))] =
        share->value.GetDouble();
    return true;
  });
  if (!read.ok()) return read.error();
  return pairs;
}

// What is found and should not be, or the other way round, at a half.
std::vector<Failure> failures_of(const ReusePairs& expected,
                                 const std::vector<CopyPair>& found,
                                 const std::vector<std::string>& names) {
  std::map<NamePair, double> shares;
  for (const CopyPair& pair : found)
    shares[ordered(names[pair.a.index()], names[pair.b.index()])] =
        pair.containment;
  for (const auto& [pair, share] : expected) shares.try_emplace(pair, 0);
  std::vector<Failure> failures;
  for (const auto& [pair, share] : shares) {
    const auto gold = expected.find(pair);
    const double right = gold == expected.end() ? 0 : gold->second;
    if ((right >= kHalf) == (share >= kHalf)) continue;
    failures.push_back({pair.first + " " + pair.second,
                        share >= kHalf ? "false" : "missed",
                        std::to_string(right), std::to_string(share), ""});
  }
  return failures;
}

Result<Figures> measure_reuse(const SuiteOptions& options) {
  const fs::path folder = options.data / "text";
  const auto articles = read_articles(folder / "fnc1" / "bodies.jsonl");
  if (!articles.ok()) return articles.error();
  const auto expected = read_pairs(folder / "reuse_fnc" / "pairs.jsonl");
  if (!expected.ok()) return expected.error();
  const std::vector<std::string>& names = articles.value().names;
  const Stopwatch watch;
  std::size_t capped = 0;
  const std::vector<CopyPair> found =
      find_copied_text(articles.value().words, &capped);
  const double seconds = watch.seconds();
  const Status listed =
      append_failures(options.failures, "copies/reuse",
                      failures_of(expected.value(), found, names));
  if (!listed.ok()) return listed.error();
  const Retrieval half = compare_reuse(expected.value(), found, names, kHalf);
  const Retrieval tenth = compare_reuse(expected.value(), found, names, kTenth);
  return Figures{{"articles", static_cast<double>(names.size())},
                 {"expected", static_cast<double>(half.expected)},
                 {"found", static_cast<double>(half.found)},
                 {"precision", half.precision()},
                 {"recall", half.recall()},
                 {"tenth_precision", tenth.precision()},
                 {"tenth_recall", tenth.recall()},
                 {"capped", static_cast<double>(capped)},
                 {"seconds", seconds}};
}

// A later print of an article: every figure is another.
WordSequence with_other_figures(const WordSequence& words, std::size_t print) {
  WordSequence changed = words;
  for (std::string& word : changed.words)
    if (word.front() >= '0' && word.front() <= '9')
      word += "x" + std::to_string(print);
  return changed;
}

Result<Figures> measure_many(const SuiteOptions& options) {
  constexpr std::size_t kMany = 10'000;
  auto articles =
      read_articles(options.data / "text" / "fnc1" / "bodies.jsonl");
  if (!articles.ok()) return articles.error();
  std::vector<WordSequence> words = std::move(articles.value().words);
  const std::size_t once = words.size();
  for (std::size_t i = once; once > 0 && words.size() < kMany; ++i)
    words.push_back(with_other_figures(words[i % once], i / once));
  const Stopwatch watch;
  std::size_t capped = 0;
  const std::vector<CopyPair> found = find_copied_text(words, &capped);
  const double seconds = watch.seconds();
  return Figures{{"articles", static_cast<double>(words.size())},
                 {"found", static_cast<double>(found.size())},
                 {"capped", static_cast<double>(capped)},
                 {"seconds", seconds},
                 {"peak_bytes", static_cast<double>(peak_memory())}};
}

}  // namespace

Retrieval compare_reuse(const ReusePairs& expected,
                        const std::vector<CopyPair>& found,
                        const std::vector<std::string>& names, double bar) {
  Retrieval counts;
  for (const auto& [pair, share] : expected) counts.expected += share >= bar;
  for (const CopyPair& pair : found) {
    if (pair.containment < bar) continue;
    ++counts.found;
    const auto gold =
        expected.find(ordered(names[pair.a.index()], names[pair.b.index()]));
    counts.right += gold != expected.end() && gold->second >= bar;
  }
  return counts;
}

Status add_reuse_cases(const SuiteOptions& options,
                       std::vector<BenchCase>& cases) {
  const fs::path folder = options.data / "text";
  if (!fs::exists(folder / "fnc1" / "bodies.jsonl")) return std::monostate{};
  if (fs::exists(folder / "reuse_fnc" / "pairs.jsonl")) {
    cases.push_back(
        {"copies/reuse", [options] { return measure_reuse(options); }, true});
  }
  cases.push_back(
      {"copies/10000", [options] { return measure_many(options); }, true});
  return std::monostate{};
}

}  // namespace crosscheck
