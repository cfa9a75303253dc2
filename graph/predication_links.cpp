#include "graph/predication_links.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "graph/candidate_pairs.h"
#include "graph/participant_match.h"
#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLargestBucket = 200;

/// A trigger's lemma or class together with a name or head of a participant.
std::vector<std::uint64_t> keys_of(const Predication& p) {
  std::vector<std::string> triggers = {p.trigger};
  for (const std::uint32_t c : p.classes) triggers.push_back(std::to_string(c));
  std::vector<std::uint64_t> keys;
  for (const Participant& x : p.participants) {
    if (x.is_pronoun) continue;
    for (const std::string& trigger : triggers) {
      if (x.entity.empty())
        keys.push_back(stable_hash(trigger + '\n' + x.head));
      for (const std::string& name : x.names) {
        keys.push_back(stable_hash(trigger + '\n' + name));
      }
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

bool one_trigger(const Predication& a, const Predication& b) {
  return a.trigger == b.trigger ||
         share_element<std::uint32_t>(a.classes, b.classes);
}

double role_likeness(const Predication& a, const Predication& b,
                     ParticipantRole role) {
  const Participant* x = participant_of(a, role);
  const Participant* y = participant_of(b, role);
  return x == nullptr || y == nullptr ? 0.5 : participant_likeness(*x, *y);
}

/// A first estimate: both main roles fit.
float probability_of(const Predication& a, const Predication& b) {
  if (!one_trigger(a, b)) return 0;
  const double agent = role_likeness(a, b, ParticipantRole::agent);
  const double patient = role_likeness(a, b, ParticipantRole::patient);
  return static_cast<float>(agent * patient);
}

}  // namespace

std::vector<PredicationLink> link_predications(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story) {
  constexpr float kLeast = 0.45F;
  std::vector<LinkCandidate> things;
  things.reserve(predications.size());
  for (const Predication& p : predications) {
    things.push_back({story[p.document.index()], keys_of(p)});
  }
  std::vector<PredicationLink> links;
  CandidateStatistics statistics;
  for (const auto& [a, b] :
       find_candidate_pairs(things, 1, kLargestBucket, &statistics)) {
    if (predications[a].document == predications[b].document) continue;
    const float probability = probability_of(predications[a], predications[b]);
    if (probability >= kLeast) links.push_back({a, b, probability});
  }
  return links;
}

}  // namespace crosscheck
