#include "graph/event_links.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

#include "graph/candidate_pairs.h"
#include "graph/name_match.h"
#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes

/// Types that different texts use for one event.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8>
    kOneEvent = {{{"shooting", "attack"},
                  {"explosion", "attack"},
                  {"murder", "attack"},
                  {"murder", "shooting"},
                  {"hijacking", "attack"},
                  {"crash", "sinking"},
                  {"fire", "explosion"},
                  {"visit", "meeting"}}};

bool contains(const Entity& outer, const Entity& inner) {
  return std::find(inner.within.begin(), inner.within.end(), outer.key) !=
         inner.within.end();
}

bool exact_place(const DocumentEvent& a, const DocumentEvent& b) {
  for (const Entity& x : a.places) {
    for (const Entity& y : b.places) {
      if (x.key == y.key && !x.within.empty()) return true;
    }
  }
  return false;
}

std::size_t shared_parties(const DocumentEvent& a, const DocumentEvent& b) {
  return static_cast<std::size_t>(
      std::count_if(a.parties.begin(), a.parties.end(), [&](const Entity& x) {
        return std::find(b.parties.begin(), b.parties.end(), x) !=
               b.parties.end();
      }));
}

bool share_a_person(const DocumentEvent& a, const DocumentEvent& b) {
  for (const Entity& x : a.persons) {
    for (const Entity& y : b.persons) {
      if (x.key == y.key ||
          match_person_names(x.key, y.key) == NameMatch::same) {
        return true;
      }
    }
  }
  return false;
}

bool share_participants(const DocumentEvent& a, const DocumentEvent& b) {
  return shared_parties(a, b) >= 2 || share_a_person(a, b);
}

/// Whether the times clash by no more than three days.
bool near_miss(const DocumentEvent& a, const DocumentEvent& b) {
  for (const TimeInterval& x : a.times) {
    for (const TimeInterval& y : b.times) {
      if (!x.resolved || !y.resolved) continue;
      const std::int64_t gap =
          std::max(x.begin, y.begin) - std::min(x.end, y.end);
      if (gap <= 3 * kDay) return true;
    }
  }
  return false;
}

bool near_in_print(const DocumentEvent& a, const DocumentEvent& b) {
  constexpr std::int32_t kDays = 5;
  return a.published_day && b.published_day &&
         std::abs(*a.published_day - *b.published_day) <= kDays;
}

/// How surely two events are one; 0 means they are not.
int link_strength(const DocumentEvent& a, const DocumentEvent& b,
                  bool single_in_both) {
  if (!types_fit(a.type, b.type)) return 0;
  const Fit place = places_fit(a, b);
  const Fit time = times_fit(a, b);
  if (place == Fit::clash) return 0;
  const bool same_type = a.type == b.type;
  const bool participants = share_participants(a, b);
  const bool mains = a.main && b.main;
  if (time == Fit::clash) {
    const bool one_with_two_dates = single_in_both && same_type && mains &&
                                    participants && exact_place(a, b) &&
                                    near_miss(a, b);
    return one_with_two_dates ? 1 : 0;
  }
  if (time == Fit::match && place == Fit::match) return participants ? 6 : 5;
  const bool one_matches = time == Fit::match || place == Fit::match;
  if (one_matches && participants) return 4;
  if (one_matches && mains) return 3;
  if (participants && mains && same_type) return 2;
  // Two texts of one story and week whose main disaster is of one kind.
  if (mains && same_type && a.does_harm && b.does_harm && near_in_print(a, b)) {
    return 1;
  }
  // Where each text has one event of its kind in one city, it is the same.
  if (time == Fit::unknown && same_type && exact_place(a, b)) return 1;
  return 0;
}

std::vector<std::uint64_t> keys_of(const DocumentEvent& event) {
  std::vector<std::uint64_t> keys;
  const auto add = [&](std::string_view kind, std::string_view key) {
    keys.push_back(stable_hash(std::string(kind) + '\n' + std::string(key)));
  };
  for (const Entity& place : event.places) {
    add("place", place.key);
    for (const std::string& outer : place.within) add("place", outer);
  }
  for (const Entity& person : event.persons) {
    // The surname: spellings of given names vary most.
    add("person", person.key.substr(person.key.rfind(' ') + 1));
  }
  for (const Entity& party : event.parties) add("party", party.key);
  for (const TimeInterval& when : event.times) {
    if (when.resolved && when.end - when.begin <= 8 * kDay) {
      for (std::int64_t t = when.begin; t < when.end; t += kDay) {
        add("day", std::to_string(t / kDay));
      }
    }
    if (when.weekday >= 0) add("weekday", std::to_string(when.weekday));
  }
  if (event.main) add("main", event.type);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

/// For each event, whether its document has no other of its type.
std::vector<bool> single_of_its_type(std::span<const DocumentEvent> events) {
  std::vector<bool> single(events.size(), true);
  for (std::size_t i = 0; i < events.size(); ++i) {
    // Events of a document are adjacent.
    for (std::size_t j = i + 1;
         j < events.size() && events[j].document == events[i].document; ++j) {
      if (events[i].type == events[j].type) single[i] = single[j] = false;
    }
  }
  return single;
}

struct Link {
  int strength;
  std::uint32_t a, b;
};

/// Merges along links, strongest first, and never two events of one document.
std::vector<std::uint32_t> merge(std::span<const DocumentEvent> events,
                                 std::vector<Link> links) {
  std::stable_sort(
      links.begin(), links.end(),
      [](const Link& x, const Link& y) { return x.strength > y.strength; });
  std::vector<std::uint32_t> group(events.size());
  std::iota(group.begin(), group.end(), 0U);
  std::vector<std::vector<std::uint32_t>> members(events.size());
  for (std::uint32_t e = 0; e < events.size(); ++e) members[e] = {e};

  const auto joinable = [&](std::uint32_t x, std::uint32_t y) {
    for (const std::uint32_t m : members[x]) {
      for (const std::uint32_t n : members[y]) {
        if (events[m].document == events[n].document) return false;
        if (places_fit(events[m], events[n]) == Fit::clash) return false;
      }
    }
    return true;
  };
  for (const Link& link : links) {
    const std::uint32_t x = group[link.a];
    const std::uint32_t y = group[link.b];
    if (x == y || !joinable(x, y)) continue;
    for (const std::uint32_t m : members[y]) group[m] = x;
    members[x].insert(members[x].end(), members[y].begin(), members[y].end());
    members[y].clear();
  }
  return group;
}

std::vector<std::uint32_t> dense(const std::vector<std::uint32_t>& group) {
  constexpr std::uint32_t kUnseen = 0xffffffffU;
  std::vector<std::uint32_t> number(group.size(), kUnseen);
  std::vector<std::uint32_t> result(group.size());
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < group.size(); ++i) {
    if (number[group[i]] == kUnseen) number[group[i]] = next++;
    result[i] = number[group[i]];
  }
  return result;
}

}  // namespace

Fit times_fit(const DocumentEvent& a, const DocumentEvent& b) {
  Fit fit = Fit::unknown;
  for (const TimeInterval& x : a.times) {
    for (const TimeInterval& y : b.times) {
      const Fit one = time_fit(x, y);
      if (one == Fit::match) return Fit::match;
      if (one == Fit::clash) fit = Fit::clash;
    }
  }
  return fit;
}

bool one_place(const Entity& a, const Entity& b) {
  return a.key == b.key || contains(a, b) || contains(b, a);
}

Fit places_fit(const DocumentEvent& a, const DocumentEvent& b) {
  Fit fit = Fit::unknown;
  for (const Entity& x : a.places) {
    for (const Entity& y : b.places) {
      if (one_place(x, y)) return Fit::match;
      // A place that nothing is known of may lie anywhere.
      if (!x.within.empty() && !y.within.empty()) fit = Fit::clash;
    }
  }
  return fit;
}

bool types_fit(const std::string& a, const std::string& b) {
  if (a == b) return true;
  return std::any_of(kOneEvent.begin(), kOneEvent.end(), [&](const auto& pair) {
    return (pair.first == a && pair.second == b) ||
           (pair.first == b && pair.second == a);
  });
}

std::vector<std::uint32_t> link_events(std::span<const DocumentEvent> events,
                                       std::span<const std::uint32_t> story) {
  std::vector<LinkCandidate> things;
  things.reserve(events.size());
  for (const DocumentEvent& event : events) {
    things.push_back({story[event.document.index()], keys_of(event)});
  }
  const std::vector<bool> single = single_of_its_type(events);
  std::vector<Link> links;
  CandidateStatistics statistics;
  constexpr std::size_t kLargestBucket = 400;
  for (const auto& [a, b] :
       find_candidate_pairs(things, 1, kLargestBucket, &statistics)) {
    if (events[a].document == events[b].document) continue;
    const int strength =
        link_strength(events[a], events[b], single[a] && single[b]);
    if (strength > 0) links.push_back({strength, a, b});
  }
  return dense(merge(events, std::move(links)));
}

}  // namespace crosscheck
