#include "graph/predication_links.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "graph/event_links.h"
#include "graph/link_candidates.h"
#include "graph/participant_match.h"
#include "graph/time_fit.h"

namespace crosscheck {
namespace {

/// Whether two lists of places can be one.
bool places_meet(std::span<const Entity> a, std::span<const Entity> b) {
  bool clash = false;
  for (const Entity& x : a) {
    for (const Entity& y : b) {
      if (one_place(x, y)) return true;
      if (!x.within.empty() && !y.within.empty()) clash = true;
    }
  }
  return !clash;
}

/// Whether two predications of one trigger name other things in a main role.
bool names_clash(const Predication& a, const Predication& b,
                 ParticipantRole role) {
  bool clash = false;
  for (const Participant& x : a.participants) {
    for (const Participant& y : b.participants) {
      if (x.role != role || y.role != role) continue;
      if (x.entity.empty() || y.entity.empty()) return false;
      // A person and a place: one of them was read wrongly.
      if (x.kind != y.kind) return false;
      if (participant_likeness(x, y) > 0) return false;
      clash = true;
    }
  }
  return clash;
}

bool plainly_differ(const Predication& a, const Predication& b) {
  if (!frames_meet(a, b) || !places_meet(a.places, b.places)) return true;
  return a.trigger == b.trigger && names_clash(a, b, ParticipantRole::patient);
}

/// Joins predications to events, from the surest link on.
class EventJoiner {
 public:
  EventJoiner(std::span<const Predication> predications,
              const LinkOptions& options)
      : all_(predications),
        options_(options),
        group_(predications.size()),
        members_(predications.size()) {
    std::iota(group_.begin(), group_.end(), 0U);
  }

  /// Joins what the links of a story join; they have no story in common with
  /// those of other calls.
  void run(std::span<const PredicationLink> links) {
    links_ = links;
    for (const PredicationLink& link : links) {
      members_[link.a] = {link.a};
      members_[link.b] = {link.b};
    }
    std::vector<std::uint32_t> order(links_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t x, std::uint32_t y) {
                       return links_[x].probability > links_[y].probability;
                     });
    for (const std::uint32_t i : order) {
      if (links_[i].probability < options_.least) break;
      join(group_[links_[i].a], group_[links_[i].b]);
    }
  }

  /// The group of a predication, named by one of its members.
  [[nodiscard]] std::uint32_t group_of(std::uint32_t p) const {
    return group_[p];
  }

 private:
  void join(std::uint32_t x, std::uint32_t y) {
    if (x == y || !may_join(members_[x], members_[y])) return;
    if (members_[x].size() < members_[y].size()) std::swap(x, y);
    for (const std::uint32_t m : members_[y]) group_[m] = x;
    members_[x].insert(members_[x].end(), members_[y].begin(),
                       members_[y].end());
    members_[y].clear();
  }

  [[nodiscard]] bool may_join(const std::vector<std::uint32_t>& x,
                              const std::vector<std::uint32_t>& y) const {
    // Some members stand for all of a large group.
    constexpr std::size_t kMost = 20;
    const std::size_t step_x = (x.size() + kMost - 1) / kMost;
    const std::size_t step_y = (y.size() + kMost - 1) / kMost;
    float sum = 0;
    float count = 0;
    for (std::size_t i = 0; i < x.size(); i += step_x) {
      for (std::size_t j = 0; j < y.size(); j += step_y) {
        if (plainly_differ(all_[x[i]], all_[y[j]])) return false;
        const PredicationLink* link = find(x[i], y[j]);
        const bool is_apart = all_[x[i]].document != all_[y[j]].document;
        if (link == nullptr && !is_apart) continue;
        sum += link == nullptr ? options_.unseen : link->probability;
        count += 1;
      }
    }
    return count == 0 || sum >= count * options_.mean;
  }

  [[nodiscard]] const PredicationLink* find(std::uint32_t x,
                                            std::uint32_t y) const {
    const auto key = std::minmax(x, y);
    const auto at =
        std::lower_bound(links_.begin(), links_.end(), key,
                         [](const PredicationLink& link, const auto& wanted) {
                           return std::pair(link.a, link.b) <
                                  std::pair(wanted.first, wanted.second);
                         });
    const bool found =
        at != links_.end() && at->a == key.first && at->b == key.second;
    return found ? &*at : nullptr;
  }

  std::span<const Predication> all_;
  std::span<const PredicationLink> links_;
  LinkOptions options_;
  std::vector<std::uint32_t> group_;
  std::vector<std::vector<std::uint32_t>> members_;  // by group
};

}  // namespace

std::vector<PredicationLink> link_predications(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story, const LinkOptions& options,
    const LinkWeights& model) {
  LinkEvidence evidence(predications, story);
  EventJoiner joiner(predications, options);
  std::vector<PredicationLink> kept;
  std::vector<PredicationLink> links;  // of a story
  for (const auto& members : predications_by_story(predications, story)) {
    const auto pairs = link_candidates_among(predications, members);
    links.clear();
    links.reserve(pairs.size());
    for (const auto& [a, b] : pairs) {
      const TriggerTie tie = trigger_tie(predications[a], predications[b]);
      const float probability =
          link_probability(model, tie, evidence.features(a, b));
      links.push_back({a, b, probability, 0});
    }
    joiner.run(links);
    for (const PredicationLink& link : links) {
      const std::uint32_t group = joiner.group_of(link.a);
      if (link.probability >= options.kept &&
          group == joiner.group_of(link.b)) {
        kept.push_back({link.a, link.b, link.probability, group});
      }
    }
  }
  std::sort(kept.begin(), kept.end(), [](const auto& x, const auto& y) {
    return std::pair(x.a, x.b) < std::pair(y.a, y.b);
  });
  return kept;
}

}  // namespace crosscheck
