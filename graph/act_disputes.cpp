#include "graph/act_disputes.h"

#include <algorithm>
#include <string>
#include <utility>

#include "graph/candidate_pairs.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/act_rule.h"
#include "graph/rules/harm_rule.h"
#include "graph/rules/opposites.h"
#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 100;
/// A clause with more is a list; roles are compared by pairs.
constexpr std::size_t kMostParticipants = 24;

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// What two triggers share that tell one event or opposite ones.
std::vector<std::string> trigger_keys(const Predication& p) {
  std::vector<std::string> keys = {p.trigger};
  for (const std::uint32_t c : p.classes) keys.push_back(std::to_string(c));
  for (const std::uint16_t outcome : outcomes_of(p.trigger)) {
    keys.push_back("pair " + std::to_string(outcome / 2));
  }
  if (harm_of(p.trigger) > 0) keys.emplace_back("harm");
  return keys;
}

std::vector<std::uint64_t> keys_of(const Predication& p) {
  std::vector<std::uint64_t> keys;
  if (is_light(p.trigger) || p.participants.size() > kMostParticipants) {
    return keys;
  }
  const std::vector<std::string> triggers = trigger_keys(p);
  for (const Participant& x : p.participants) {
    if (x.is_pronoun) continue;
    for (const std::string& trigger : triggers) {
      const auto add_key = [&keys, &trigger](const std::string& who) {
        std::string key = trigger;
        key += '\n';
        key += who;
        keys.push_back(stable_hash(key));
      };
      if (x.entity.empty()) add_key(x.head);
      for (const std::string& name : x.names) add_key(name);
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool are_comparable(const Predication& a, const Predication& b) {
  return a.document != b.document &&
         a.participants.size() <= kMostParticipants &&
         b.participants.size() <= kMostParticipants;
}

/// Compares pairs of predications, with all that may tell the same at hand.
class Disputes {
 public:
  Disputes(std::span<const Predication> predications,
           std::span<const PredicationLink> links, Pairs candidates)
      : predications_(predications),
        links_(links),
        pairs_(std::move(candidates)) {
    for (const PredicationLink& link : links)
      pairs_.push_back({link.a, link.b});
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    near_.resize(predications.size());
    for (const auto& [a, b] : pairs_) {
      near_[a].push_back(b);
      near_[b].push_back(a);
    }
  }

  std::vector<ActDispute> run() const {
    std::vector<ActDispute> disputes;
    for (const auto& [a, b] : pairs_) {
      if (!are_comparable(predications_[a], predications_[b])) continue;
      for (const ActRule& rule : dispute_rules()) {
        Verdict verdict = rule.compare(predications_[a], predications_[b],
                                       probability_of(a, b));
        if (verdict.relation == Relation::unrelated) continue;
        if (!is_also_told(rule, a, b) && !is_also_told(rule, b, a)) {
          disputes.push_back({a, b, std::move(verdict), rule.name});
        }
        break;
      }
    }
    return disputes;
  }

 private:
  [[nodiscard]] float probability_of(std::uint32_t a, std::uint32_t b) const {
    const auto at = std::partition_point(
        links_.begin(), links_.end(), [&](const PredicationLink& link) {
          return std::pair(link.a, link.b) < std::pair(a, b);
        });
    if (at == links_.end() || at->a != a || at->b != b) return 0;
    return at->probability;
  }

  /// Whether the document of `other` tells what `p` does as well.
  [[nodiscard]] bool is_also_told(const ActRule& rule, std::uint32_t p,
                                  std::uint32_t other) const {
    if (rule.support == nullptr) return false;
    return std::any_of(
        near_[p].begin(), near_[p].end(), [&](std::uint32_t near) {
          return predications_[near].document ==
                     predications_[other].document &&
                 near != other &&
                 rule.support(predications_[p], predications_[near]);
        });
  }

  std::span<const Predication> predications_;
  std::span<const PredicationLink> links_;
  Pairs pairs_;
  std::vector<std::vector<std::uint32_t>> near_;
};

}  // namespace

std::vector<ActDispute> find_act_disputes(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story,
    std::span<const PredicationLink> links) {
  std::vector<LinkCandidate> things;
  things.reserve(predications.size());
  for (const Predication& p : predications) {
    things.push_back({story[p.document.index()], keys_of(p)});
  }
  CandidateStatistics statistics;
  return Disputes(predications, links,
                  find_candidate_pairs(things, 1, kLargestBucket, &statistics))
      .run();
}

}  // namespace crosscheck
