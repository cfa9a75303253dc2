#include "bench/text/sentence_figures.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "bench/text/failure_list.h"
#include "bench/text/gum_text.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

struct SentenceSet {
  std::string_view name;
  std::string_view folder;  ///< below the data
  std::string_view stem;    ///< files STEM-train.conllu and so on
  bool news_only;
};

constexpr SentenceSet kSets[] = {
    {"gum-news", "nlp/gum-permissive", "gum-permissive", true},
    {"gum-all", "nlp/gum-permissive", "gum-permissive", false},
    {"ewt", "nlp/ud-english-ewt", "ewt", false},
};

bool is_news(std::string_view id) {
  return id.find("_news_") != std::string_view::npos ||
         id.find("_interview_") != std::string_view::npos;
}

// What one case works on.
struct SentenceCase {
  std::string name;
  std::vector<fs::path> files;
  bool news_only = false;
  fs::path failures;
};

using Ends = std::pair<std::uint32_t, std::uint32_t>;

std::vector<Ends> gold_ends(const RunningText& text) {
  std::vector<Ends> ends;
  for (const TextStretch& s : text.sentences) ends.emplace_back(s.begin, s.end);
  return ends;
}

// A dateline stands apart in treebanks, and in Sentence::dateline_tokens here.
std::vector<Ends> found_ends(const TokenisedText& text) {
  std::vector<Ends> ends;
  const auto add = [&](std::uint32_t first, std::uint32_t last) {
    if (first < last)
      ends.emplace_back(text.tokens[first].begin, text.tokens[last - 1].end);
  };
  for (const Sentence& s : text.sentences) {
    const std::uint32_t content = std::min(s.first + s.dateline_tokens, s.last);
    add(s.first, content);
    add(content, s.last);
  }
  return ends;
}

std::string cut(std::string_view text, Ends ends) {
  return std::string(text.substr(ends.first, ends.second - ends.first));
}

// Gold sentences that were not found, each with what was found at its begin or
// over it.
void list_missed(const RunningText& text, const std::vector<Ends>& gold,
                 const std::vector<Ends>& found,
                 std::vector<Failure>& failures) {
  std::size_t at = 0;
  for (const Ends& sentence : gold) {
    while (at + 1 < found.size() && found[at].second <= sentence.first) ++at;
    if (found.empty() || found[at] == sentence) continue;
    const bool longer =
        found[at].second > sentence.second || found[at].first < sentence.first;
    failures.push_back({text.id + ':' + std::to_string(sentence.first),
                        longer ? "not parted" : "cut", cut(text.text, sentence),
                        cut(text.text, found[at]), ""});
  }
}

Result<Figures> sentence_figures(const SentenceCase& what) {
  std::vector<RunningText> texts;
  for (const fs::path& file : what.files) {
    auto read = read_running_texts(file);
    if (!read.ok()) return read.error();
    std::move(read.value().begin(), read.value().end(),
              std::back_inserter(texts));
  }
  Retrieval hits;
  std::size_t tokens = 0;
  std::vector<Failure> failures;
  std::chrono::duration<double> spent{0};
  for (const RunningText& text : texts) {
    if (what.news_only && !is_news(text.id)) continue;
    Document document;
    document.text = text.text;
    const auto start = std::chrono::steady_clock::now();
    const TokenisedText read = tokenize(document);
    spent += std::chrono::steady_clock::now() - start;
    tokens += read.tokens.size();
    const auto gold = gold_ends(text);
    const auto found = found_ends(read);
    std::vector<Ends> both;
    std::set_intersection(gold.begin(), gold.end(), found.begin(), found.end(),
                          std::back_inserter(both));
    hits.right += both.size();
    hits.found += found.size();
    hits.expected += gold.size();
    list_missed(text, gold, found, failures);
  }
  const Status listed = append_failures(what.failures, what.name, failures);
  if (!listed.ok()) return listed.error();
  return Figures{{"precision", hits.precision()},
                 {"recall", hits.recall()},
                 {"f1", hits.f1()},
                 {"sentences", static_cast<double>(hits.expected)},
                 {"tokens_per_second",
                  static_cast<double>(tokens) / std::max(spent.count(), 1e-9)}};
}

void add_part(const SentenceSet& set, const SuiteOptions& options,
              std::string_view part,
              std::initializer_list<std::string_view> files,
              std::vector<BenchCase>& cases) {
  SentenceCase what;
  what.name = "text/sentences/" + std::string(set.name) + '-';
  what.name += part;
  what.news_only = set.news_only;
  what.failures = options.failures;
  const std::string stem = std::string(set.stem) + '-';
  for (const std::string_view file : files) {
    const fs::path path =
        options.data / set.folder / (stem + std::string(file) + ".conllu");
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return;
    what.files.push_back(path);
  }
  cases.push_back({what.name, [what] { return sentence_figures(what); }, true});
}

}  // namespace

Status add_sentence_cases(const SuiteOptions& options,
                          std::vector<BenchCase>& cases) {
  for (const SentenceSet& set : kSets) {
    add_part(set, options, "look", {"train", "dev"}, cases);
    add_part(set, options, "test", {"test"}, cases);
  }
  return std::monostate{};
}

}  // namespace crosscheck
