#include "engine/train/linked_topic.h"

#include <map>
#include <vector>

namespace crosscheck {
namespace {

constexpr std::uint32_t kNone = EventTopic::kNone;

/// The group of each marked event, or kNone.
std::vector<std::uint32_t> groups_of_events(
    const EventTopic& topic, std::span<const PredicationLink> links) {
  std::vector<std::uint32_t> groups(topic.events.size(), kNone);
  for (const PredicationLink& link : links) {
    for (const std::uint32_t p : {link.a, link.b}) {
      const std::uint32_t e = topic.event_of[p];
      if (e != kNone) groups[e] = link.group;
    }
  }
  return groups;
}

}  // namespace

LinkedTopic link_topic(const EventTopic& topic, const LinkOptions& options,
                       const LinkWeights& model) {
  const auto story = cluster_stories(topic.stories, StoryOptions{});
  const auto links =
      link_predications(topic.predications, story, options, model);
  LinkedTopic linked;
  for (const PredicationLink& link : links) {
    const std::uint32_t x = topic.event_of[link.a];
    const std::uint32_t y = topic.event_of[link.b];
    if (x == kNone || y == kNone) continue;
    ++linked.by_links.found;
    linked.by_links.right += topic.are_one(x, y) ? 1 : 0;
  }
  const auto groups = groups_of_events(topic, links);
  for (std::uint32_t x = 0; x < groups.size(); ++x) {
    for (std::uint32_t y = x + 1; y < groups.size(); ++y) {
      if (topic.events[x].document == topic.events[y].document) continue;
      const bool found = groups[x] != kNone && groups[x] == groups[y];
      const bool is_one = topic.are_one(x, y);
      linked.by_groups.found += found ? 1 : 0;
      linked.by_groups.right += found && is_one ? 1 : 0;
      if (found != is_one) linked.mistakes.push_back({x, y, is_one});
    }
  }
  return linked;
}

}  // namespace crosscheck
