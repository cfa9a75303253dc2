#include "bench/text/chain_figures.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "bench/text/failure_list.h"
#include "bench/text/meantime_chains.h"
#include "engine/text/analysis.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kNone = 0xffffffffU;

// For every gold mention the index of the mention that it takes, or kNone.
std::vector<std::uint32_t> take_mentions(const ChainDocument& gold,
                                         const Analysis& analysis) {
  const std::vector<NameMention>& found = analysis.names.mentions;
  const std::vector<Token>& tokens = analysis.text.tokens;
  std::vector<bool> taken(found.size());
  std::vector<std::uint32_t> takes;
  for (const ChainMention& mention : gold.mentions) {
    std::uint32_t best = kNone;
    for (std::uint32_t i = 0; i < found.size(); ++i) {
      const std::uint32_t begin = tokens[found[i].first].begin;
      const std::uint32_t end = tokens[found[i].last - 1].end;
      if (taken[i] || end <= mention.begin || begin >= mention.end) continue;
      if (begin < mention.head_end || best == kNone) best = i;
    }
    if (best != kNone) taken[best] = true;
    takes.push_back(best);
  }
  return takes;
}

class BCubed {
 public:
  void compare(const ChainDocument& gold, const LanguageModel& model) {
    const Analysis analysis = analyse(gold.document, &model);
    const std::vector<std::uint32_t> takes = take_mentions(gold, analysis);
    std::vector<std::uint32_t> entity;
    entity.reserve(takes.size());
    for (const std::uint32_t mention : takes) {
      entity.push_back(
          mention == kNone ? kNone : analysis.names.mentions[mention].entity);
    }
    for (std::size_t i = 0; i < gold.mentions.size(); ++i) {
      ++expected_;
      if (entity[i] == kNone) {
        note(gold, i, "missed", "");
        continue;
      }
      ++matched_;
      count(gold, entity, analysis, i);
    }
  }

  [[nodiscard]] Figures figures() const {
    const double p = matched_ == 0 ? 0 : precision_ / matched_;
    const double r = expected_ == 0 ? 0 : recall_ / expected_;
    return {{"gold_items", expected_},
            {"precision", p},
            {"recall", r},
            {"f1", p + r == 0 ? 0 : 2 * p * r / (p + r)},
            {"taken", expected_ == 0 ? 0 : matched_ / expected_}};
  }

  [[nodiscard]] const std::vector<Failure>& failures() const {
    return failures_;
  }

 private:
  void count(const ChainDocument& gold,
             const std::vector<std::uint32_t>& entity, const Analysis& analysis,
             std::size_t at) {
    double same_chain = 0, same_entity = 0, both = 0;
    std::optional<std::size_t> split, mixed;
    for (std::size_t i = 0; i < entity.size(); ++i) {
      const bool chain = gold.mentions[i].chain == gold.mentions[at].chain;
      const bool found = entity[i] == entity[at];
      same_chain += chain ? 1 : 0;
      same_entity += found ? 1 : 0;
      both += chain && found ? 1 : 0;
      if (chain && !found && entity[i] != kNone && !split) split = i;
      if (found && !chain && !mixed) mixed = i;
    }
    precision_ += both / same_entity;
    recall_ += both / same_chain;
    const std::string& key = analysis.names.entities[entity[at]].entity.key;
    if (split) note(gold, at, "split from " + words(gold, *split), key);
    if (mixed) note(gold, at, "mixed with " + words(gold, *mixed), key);
  }

  static std::string words(const ChainDocument& gold, std::size_t at) {
    const ChainMention& mention = gold.mentions[at];
    return gold.document.text.substr(mention.begin,
                                     mention.end - mention.begin);
  }

  void note(const ChainDocument& gold, std::size_t at, std::string what,
            const std::string& found) {
    const std::uint32_t begin = gold.mentions[at].begin;
    const std::uint32_t from = begin < 60 ? 0 : begin - 60;
    failures_.push_back({gold.name, std::move(what), words(gold, at), found,
                         gold.document.text.substr(from, 160)});
  }

  double expected_ = 0, matched_ = 0, precision_ = 0, recall_ = 0;
  std::vector<Failure> failures_;
};

Result<Figures> compare_part(const SuiteOptions& options,
                             const std::filesystem::path& folder,
                             const std::string& name, bool is_test) {
  const Result<std::vector<ChainDocument>> documents =
      read_meantime_chains(folder);
  if (!documents.ok()) return documents.error();
  const Result<LanguageModel> model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();
  BCubed comparison;
  for (std::size_t i = 0; i < documents.value().size(); ++i) {
    if (is_test_part(i) == is_test)
      comparison.compare(documents.value()[i], model.value());
  }
  const Status noted =
      append_failures(options.failures, name, comparison.failures());
  if (!noted.ok()) return noted.error();
  return comparison.figures();
}

}  // namespace

Status add_chain_cases(const SuiteOptions& options,
                       std::vector<BenchCase>& cases) {
  const std::filesystem::path folder = options.data / "text" / "meantime";
  if (!std::filesystem::exists(folder / "mentions.jsonl"))
    return std::monostate{};
  for (const bool is_test : {false, true}) {
    const std::string name =
        std::string("text/chains/meantime-") + (is_test ? "test" : "look");
    const auto run = [=] {
      return compare_part(options, folder, name, is_test);
    };
    cases.push_back({name, run, true});
  }
  return std::monostate{};
}

}  // namespace crosscheck
