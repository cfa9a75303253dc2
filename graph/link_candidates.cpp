#include "graph/link_candidates.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "graph/candidate_pairs.h"
#include "graph/string_pool.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 200;
constexpr double kRare = 2.5;

/// The rarest words, at most `count`, none below `least`.
std::vector<std::uint32_t> rarest(std::span<const std::uint32_t> words,
                                  std::size_t count, double least) {
  std::vector<std::pair<double, std::uint32_t>> ranked;
  for (const std::uint32_t word : words) {
    const double rarity = word_rarity(word);
    if (rarity >= least) ranked.emplace_back(-rarity, word);
  }
  std::sort(ranked.begin(), ranked.end());
  if (ranked.size() > count) ranked.resize(count);
  std::vector<std::uint32_t> best;
  best.reserve(ranked.size());
  for (const auto& [rarity, word] : ranked) best.push_back(word);
  return best;
}

/// What a trigger is looked up by: its first word, and its classes.
std::vector<std::uint64_t> trigger_keys(const Predication& p) {
  std::vector<std::uint64_t> keys = {
      stable_hash(p.trigger.substr(0, p.trigger.find(' ')))};
  keys.insert(keys.end(), p.classes.begin(), p.classes.end());
  return keys;
}

/// What the trigger is said of, and what stands near it.
std::vector<std::uint64_t> thing_keys(const Predication& p) {
  constexpr std::size_t kMostNear = 6;
  std::vector<std::uint64_t> keys;
  for (const Participant& x : p.participants) {
    if (x.is_pronoun) continue;
    if (x.entity.empty()) keys.push_back(word_hash(x.head));
    for (const std::string& name : x.names) keys.push_back(stable_hash(name));
  }
  for (const std::uint32_t w : rarest(p.words, kMostNear, 1)) keys.push_back(w);
  // A bare noun ("the attack") has but its sentence.
  if (p.participants.empty()) {
    for (const std::uint32_t w : rarest(p.sentence_words, kMostNear, kRare)) {
      keys.push_back(w);
    }
  }
  return keys;
}

void sort_unique(std::vector<std::uint64_t>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::vector<std::uint64_t> trigger_and_thing(const Predication& p) {
  constexpr std::uint64_t kMix = 0x9e3779b97f4a7c15U;
  std::vector<std::uint64_t> keys;
  const auto things = thing_keys(p);
  for (const std::uint64_t trigger : trigger_keys(p)) {
    for (const std::uint64_t thing : things) {
      keys.push_back((trigger * kMix) ^ thing);
    }
  }
  // A telling word needs nothing beside it, nor do two of one class.
  constexpr double kTelling = 0.5;
  if (word_rarity(word_hash(p.trigger.substr(0, p.trigger.find(' ')))) >=
      kTelling) {
    const auto trigger = trigger_keys(p);
    keys.insert(keys.end(), trigger.begin(), trigger.end());
  }
  sort_unique(keys);
  return keys;
}

std::vector<std::uint64_t> rare_words(const Predication& p) {
  constexpr std::size_t kMostWords = 12;
  std::vector<std::uint64_t> keys;
  for (const std::uint32_t w : rarest(p.words, kMostWords, kRare)) {
    keys.push_back(w);
  }
  sort_unique(keys);
  return keys;
}

/// Adds the pairs of one story: `members` are its predications.
void add_pairs(std::span<const Predication> all,
               std::span<const std::uint32_t> members,
               std::vector<std::uint64_t> (*keys)(const Predication&),
               std::size_t least_shared, std::vector<PredicationPair>& pairs) {
  std::vector<LinkCandidate> things;
  things.reserve(members.size());
  for (const std::uint32_t m : members) things.push_back({0, keys(all[m])});
  for (const auto& [x, y] :
       find_candidate_pairs(things, least_shared, kLargestBucket, nullptr)) {
    const std::uint32_t a = members[x];
    const std::uint32_t b = members[y];
    if (all[a].document != all[b].document) pairs.emplace_back(a, b);
  }
}

}  // namespace

std::vector<PredicationPair> link_candidates_among(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> members) {
  constexpr std::size_t kSharedWords = 3;
  std::vector<PredicationPair> pairs;
  add_pairs(predications, members, trigger_and_thing, 1, pairs);
  add_pairs(predications, members, rare_words, kSharedWords, pairs);
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

std::vector<std::vector<std::uint32_t>> predications_by_story(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t p = 0; p < predications.size(); ++p) {
    members[story[predications[p].document.index()]].push_back(p);
  }
  std::vector<std::vector<std::uint32_t>> result;
  result.reserve(members.size());
  for (auto& [number, of_story] : members)
    result.push_back(std::move(of_story));
  return result;
}

std::vector<PredicationPair> link_candidates(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story) {
  std::vector<PredicationPair> pairs;
  for (const auto& members : predications_by_story(predications, story)) {
    const auto of_story = link_candidates_among(predications, members);
    pairs.insert(pairs.end(), of_story.begin(), of_story.end());
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

}  // namespace crosscheck
