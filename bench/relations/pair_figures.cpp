#include "bench/relations/pair_figures.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostPairs = 600;

struct TextPair {
  std::string a, b;
  Stance stance = Stance::neither;
};

// A sentence of a list has no full stop, and a line without one is a headline.
std::string as_sentence(std::string_view text) {
  constexpr std::string_view kEnds = ".?!\"'";
  std::string sentence(text);
  if (!sentence.empty() && kEnds.find(sentence.back()) == std::string::npos)
    sentence += '.';
  return sentence;
}

Stance stance_named(std::string_view label) {
  if (label == "contradiction" || label == "against" || label == "disagree")
    return Stance::against;
  if (label == "entailment" || label == "for" || label == "agree")
    return Stance::for_it;
  return Stance::neither;
}

using PairsRead = Result<std::vector<TextPair>>;

PairsRead read_sentences(const fs::path& file, const char* a, const char* b) {
  std::vector<TextPair> pairs;
  const Status read = read_gold_lines(file, [&](const GoldJson& json) {
    pairs.push_back({as_sentence(gold_member(json, a)),
                     as_sentence(gold_member(json, b)),
                     stance_named(gold_member(json, "label"))});
    return !pairs.back().a.empty() && !pairs.back().b.empty();
  });
  if (!read.ok()) return read.error();
  return pairs;
}

PairsRead read_sick(const fs::path& text) {
  return read_sentences(text / "sick" / "pairs.jsonl", "a", "b");
}

PairsRead read_emergent(const fs::path& text) {
  return read_sentences(text / "emergent" / "pairs.jsonl", "claim", "headline");
}

using TextsById = std::map<std::string, std::string, std::less<>>;

Status read_texts(const fs::path& file, const char* id, TextsById& texts) {
  return read_gold_lines(file, [&](const GoldJson& json) {
    texts[std::string(gold_member(json, id))] = gold_member(json, "text");
    return true;
  });
}

PairsRead read_fnc1(const fs::path& text) {
  const fs::path folder = text / "fnc1";
  TextsById headlines;
  TextsById bodies;
  Status read =
      read_texts(folder / "headlines.jsonl", "headline_id", headlines);
  if (read.ok()) read = read_texts(folder / "bodies.jsonl", "body_id", bodies);
  if (!read.ok()) return read.error();
  std::vector<TextPair> pairs;
  read = read_gold_lines(folder / "pairs.jsonl", [&](const GoldJson& json) {
    const std::string_view label = gold_member(json, "label");
    if (label == "unrelated") return true;
    const auto headline = headlines.find(gold_member(json, "headline_id"));
    const auto body = bodies.find(gold_member(json, "body_id"));
    if (headline == headlines.end() || body == bodies.end()) return false;
    pairs.push_back(
        {as_sentence(headline->second), body->second, stance_named(label)});
    return true;
  });
  if (!read.ok()) return read.error();
  return pairs;
}

/// A set of pairs of texts.
struct PairSet {
  std::string_view name;
  std::string_view file;  ///< below text/; the set is there if this is
  PairsRead (*read)(const fs::path& text);
};

constexpr PairSet kSets[] = {
    {"sick", "sick/pairs.jsonl", read_sick},
    {"emergent", "emergent/pairs.jsonl", read_emergent},
    {"fnc1", "fnc1/pairs.jsonl", read_fnc1},
};

Result<Figures> measure(const SuiteOptions& options, const fs::path& scratch,
                        const PairSet& set) {
  const PairsRead pairs = set.read(options.data / "text");
  if (!pairs.ok()) return pairs.error();
  const std::size_t all = pairs.value().size();
  const std::size_t taken = std::min(all, kMostPairs);
  StanceCounts counts;
  for (std::size_t i = 0; i < taken; ++i) {
    const TextPair& pair = pairs.value()[i * all / taken];
    if (pair.a.empty() || pair.b.empty()) continue;
    const StoryText stories[] = {{"one", "", pair.a}, {"other", "", pair.b}};
    const Result<Run> run = run_stories(stories, scratch, options.pipeline);
    if (!run.ok()) return run.error();
    counts.add(pair.stance, stance_of(run.value()));
  }
  return Figures{{"pairs", static_cast<double>(counts.pairs)},
                 {"expected", static_cast<double>(counts.against.expected)},
                 {"found", static_cast<double>(counts.against.found)},
                 {"precision", counts.against.precision()},
                 {"recall", counts.against.recall()},
                 {"f1", counts.against.f1()},
                 {"for_found", static_cast<double>(counts.for_it.found)},
                 {"for_precision", counts.for_it.precision()},
                 {"for_recall", counts.for_it.recall()},
                 {"for_f1", counts.for_it.f1()}};
}

}  // namespace

Stance stance_of(const Run& run) {
  const ClaimTable& claims = run.corpus.claims;
  bool agree = false;
  for (const Edge& edge : run.graph.edges()) {
    if (claims.document[edge.a.index()] == claims.document[edge.b.index()])
      continue;
    if (edge.relation == Relation::conflict) return Stance::against;
    agree |= edge.relation == Relation::agree;
  }
  std::map<ValueId, std::set<DocumentId>> given;
  for (std::size_t i = 0; i < claims.size(); ++i)
    given[claims.value[i]].insert(claims.document[i]);
  for (const auto& [value, documents] : given) agree |= documents.size() > 1;
  return agree ? Stance::for_it : Stance::neither;
}

void StanceCounts::add(Stance expected, Stance found) {
  ++pairs;
  const auto count = [&](Stance stance, Retrieval& counts) {
    counts.expected += expected == stance ? 1 : 0;
    counts.found += found == stance ? 1 : 0;
    counts.right += expected == stance && found == stance ? 1 : 0;
  };
  count(Stance::against, against);
  count(Stance::for_it, for_it);
}

Status add_pair_cases(const SuiteOptions& options, const fs::path& scratch,
                      std::vector<BenchCase>& cases) {
  for (const PairSet& set : kSets) {
    if (!fs::exists(options.data / "text" / set.file)) continue;
    cases.push_back(
        {"relations/" + std::string(set.name),
         [options, scratch, set] { return measure(options, scratch, set); },
         true});
  }
  return std::monostate{};
}

}  // namespace crosscheck
