#include "bench/relations/slot_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "bench/relations/story_run.h"

namespace crosscheck {
namespace {

using PairKey = std::pair<std::uint32_t, std::uint32_t>;

bool overlap(const Span& a, const Span& b) {
  return a.begin < b.end && b.begin < a.end;
}

bool is_figure(const Quantity& quantity, const SlotClaim& claim) {
  constexpr double kSlack = 1e-6;
  if (!quantity.unit.empty() && quantity.unit.size() != 3) return true;
  const auto fits = [&](const std::optional<double>& end) {
    if (!end) return false;
    const double slack = kSlack * std::max(1.0, std::abs(*end));
    return std::abs(quantity.written - *end) <= slack ||
           std::abs(quantity.low - *end) <= slack ||
           std::abs(quantity.high - *end) <= slack;
  };
  return (!claim.low && !claim.high) || fits(claim.low) || fits(claim.high);
}

/// One cluster, its slot claims put beside the claims of its run.
class SlotComparison {
 public:
  SlotComparison(const Run& run, const std::vector<EcbText>& texts,
                 const SlotGold& gold)
      : run_(run), gold_(gold), texts_(texts) {
    for (std::size_t d = 0; d < texts.size(); ++d) place_claims(d);
    for (const SlotPair& pair : gold.pairs)
      if (of_cluster(pair)) pairs_[{pair.a, pair.b}] = &pair;
  }

  void count(SlotCounts& counts, std::vector<Failure>& failures) {
    for (const Edge& edge : run_.graph.edges()) take(edge);
    take_equal_values();
    counts.claims += places_.size();
    counts.claims_found += stated_.size();
    counts.other_slot += strays_.size();
    counts.conflict.found += strays_.size() + predicted_.size();
    for (const auto& [key, pair] : pairs_) {
      const bool predicted = predicted_.contains(key);
      counts.conflict.expected += pair->conflict ? 1 : 0;
      counts.conflict.right += pair->conflict && predicted ? 1 : 0;
      counts.agree.expected += pair->agree ? 1 : 0;
      counts.agree.right += pair->agree && agreed_.contains(key) ? 1 : 0;
      if (pair->conflict != predicted)
        failures.push_back(failure(key, predicted ? "wrong" : "missed"));
    }
    for (const PairKey& key : strays_)
      failures.push_back(failure(key, "other slot"));
  }

 private:
  bool of_cluster(const SlotPair& pair) const {
    return places_.contains(pair.a) && places_.contains(pair.b);
  }

  void place_claims(std::size_t document) {
    std::vector<std::uint32_t> indices;
    std::vector<const SlotClaim*> claims;
    for (std::uint32_t i = 0; i < gold_.claims.size(); ++i) {
      if (gold_.claims[i].document != texts_[document].name) continue;
      indices.push_back(i);
      claims.push_back(&gold_.claims[i]);
    }
    auto places = places_of_claims(texts_[document], claims);
    for (std::size_t i = 0; i < indices.size(); ++i) {
      places_[indices[i]] = std::move(places[i]);
      of_document_[document].push_back(indices[i]);
    }
  }

  // The slot claims that a claim of the run states.
  std::vector<std::uint32_t> stated_by(ClaimId id) {
    std::vector<std::uint32_t> found;
    const ClaimDetail* detail = run_.corpus.claims.detail(id);
    if (detail == nullptr) return found;
    const auto* quantity = std::get_if<Quantity>(&detail->value);
    for (const Span& span : detail->evidence) {
      for (const std::uint32_t i : of_document_[span.document.index()]) {
        const std::vector<Span>& places = places_[i];
        const bool covers = std::any_of(
            places.begin(), places.end(),
            [&](const Span& place) { return overlap(span, place); });
        if (covers &&
            (quantity == nullptr || is_figure(*quantity, gold_.claims[i]))) {
          found.push_back(i);
          stated_.insert(i);
        }
      }
    }
    return found;
  }

  void take(const Edge& edge) {
    const bool conflict = edge.relation == Relation::conflict;
    const bool update = edge.relation == Relation::update;
    const auto a = stated_by(edge.a);
    const auto b = stated_by(edge.b);
    bool any = false;
    for (const std::uint32_t x : a) {
      for (const std::uint32_t y : b) {
        const auto pair = pairs_.find({std::min(x, y), std::max(x, y)});
        if (pair == pairs_.end()) continue;
        any = true;
        if (conflict || (update && pair->second->update))
          predicted_.insert(pair->first);
        if (edge.relation == Relation::agree) agreed_.insert(pair->first);
      }
    }
    if (conflict && !any && !a.empty() && !b.empty())
      strays_.insert({std::min(a[0], b[0]), std::max(a[0], b[0])});
  }

  void take_equal_values() {
    std::map<ValueId, std::vector<std::uint32_t>> by_value;
    const ClaimTable& claims = run_.corpus.claims;
    for (std::size_t i = 0; i < claims.size(); ++i)
      for (const std::uint32_t x : stated_by(ClaimId(i)))
        by_value[claims.value[i]].push_back(x);
    for (const auto& [value, stated] : by_value) {
      for (const std::uint32_t x : stated) {
        for (const std::uint32_t y : stated) {
          const PairKey key{std::min(x, y), std::max(x, y)};
          if (pairs_.contains(key)) agreed_.insert(key);
        }
      }
    }
  }

  std::string shown(std::uint32_t claim) {
    const SlotClaim& of = gold_.claims[claim];
    for (const EcbText& text : texts_) {
      if (text.name != of.document || of.sentence >= text.sentences.size())
        continue;
      const EcbText::Stretch at = text.sentences[of.sentence];
      return text.story.text.substr(at.begin, at.end - at.begin);
    }
    return {};
  }

  Failure failure(const PairKey& key, const char* what) {
    const SlotClaim& a = gold_.claims[key.first];
    const SlotClaim& b = gold_.claims[key.second];
    const auto pair = pairs_.find(key);
    const bool update = pair != pairs_.end() && pair->second->update;
    const auto seen = [&](std::uint32_t claim) {
      return stated_.contains(claim) ? " " : " (no claim) ";
    };
    return {a.document + " " + b.document, what,
            a.id + " " + b.id + (update ? " update" : ""), "",
            shown(key.first) + seen(key.first) + "| " + shown(key.second) +
                seen(key.second)};
  }

  const Run& run_;
  const SlotGold& gold_;
  const std::vector<EcbText>& texts_;
  std::map<std::uint32_t, std::vector<Span>> places_;  // by slot claim
  std::map<std::size_t, std::vector<std::uint32_t>> of_document_;
  std::map<PairKey, const SlotPair*> pairs_;
  std::set<std::uint32_t> stated_;
  std::set<PairKey> predicted_, agreed_, strays_;
};

/// Which clusters a case takes.
enum class Part : std::uint8_t { look, test, all };

struct SlotCase {
  SuiteOptions options;
  std::filesystem::path scratch;
  std::string name;
  Part part = Part::all;

  [[nodiscard]] bool takes(std::size_t index) const {
    return part == Part::all || is_test_part(index) == (part == Part::test);
  }
};

Figures figures_of(const SlotCounts& counts) {
  const auto number = [](std::size_t n) { return static_cast<double>(n); };
  return {{"expected", number(counts.conflict.expected)},
          {"found", number(counts.conflict.found)},
          {"other_slot", number(counts.other_slot)},
          {"precision", counts.conflict.precision()},
          {"recall", counts.conflict.recall()},
          {"agreement_recall", counts.agree.recall()},
          {"claim_recall",
           number(counts.claims_found) / std::max(1.0, number(counts.claims))}};
}

// Counts one cluster, its documents read as one corpus.
Status count_cluster(const SlotCase& what, const std::string& cluster,
                     const std::vector<EcbText>& all, const SlotGold& gold,
                     SlotCounts& counts, std::vector<Failure>& failures) {
  std::vector<EcbText> texts;
  std::vector<StoryText> stories;
  for (const EcbText& text : all) {
    if (text.cluster != cluster) continue;
    texts.push_back(text);
    stories.push_back(text.story);
  }
  const Result<Run> run =
      run_stories(stories, what.scratch, what.options.pipeline);
  if (!run.ok()) return run.error();
  count_slot_pairs(run.value(), texts, gold, counts, failures);
  return std::monostate{};
}

Result<Figures> measure(const SlotCase& what) {
  const std::filesystem::path folder = what.options.data / "text";
  const Result<SlotGold> gold = read_slot_gold(folder / "ecbslots");
  if (!gold.ok()) return gold.error();
  const auto texts = read_ecb_texts(folder / "ecbplus");
  if (!texts.ok()) return texts.error();
  std::set<std::string> clusters;
  for (const SlotClaim& claim : gold.value().claims)
    clusters.insert(claim.cluster);
  SlotCounts counts;
  std::vector<Failure> failures;
  std::size_t index = 0;
  for (const std::string& cluster : clusters) {
    if (!what.takes(index++)) continue;
    const Status counted = count_cluster(what, cluster, texts.value(),
                                         gold.value(), counts, failures);
    if (!counted.ok()) return counted.error();
  }
  if (what.part == Part::look) {
    const Status listed =
        append_failures(what.options.failures, what.name, failures);
    if (!listed.ok()) return listed.error();
  }
  return figures_of(counts);
}

}  // namespace

void count_slot_pairs(const Run& run, const std::vector<EcbText>& texts,
                      const SlotGold& gold, SlotCounts& counts,
                      std::vector<Failure>& failures) {
  SlotComparison(run, texts, gold).count(counts, failures);
}

Status add_slot_cases(const SuiteOptions& options,
                      const std::filesystem::path& scratch,
                      std::vector<BenchCase>& cases) {
  const std::filesystem::path text = options.data / "text";
  if (!std::filesystem::exists(text / "ecbslots" / "pairs.jsonl") ||
      !std::filesystem::exists(text / "ecbplus" / "docs.jsonl")) {
    return std::monostate{};
  }
  const auto add = [&](const char* name, Part part) {
    const SlotCase what{options, scratch, name, part};
    cases.push_back({what.name, [what] { return measure(what); }, true});
  };
  add("relations/ecbslots-look", Part::look);
  add("relations/ecbslots-test", Part::test);
  add("relations/ecbslots-all", Part::all);
  return std::monostate{};
}

}  // namespace crosscheck
