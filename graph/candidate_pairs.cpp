#include "graph/candidate_pairs.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace crosscheck {
namespace {

/// One key of one thing. Sorted, the things of a bucket stand together.
struct Entry {
  std::uint64_t block;
  std::uint64_t key;
  std::uint32_t thing;
};

std::vector<Entry> sorted_entries(std::span<const LinkCandidate> things) {
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < things.size(); ++i) {
    for (const std::uint64_t key : things[i].keys) {
      entries.push_back({things[i].block, key, i});
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& x, const Entry& y) {
    return std::tie(x.block, x.key, x.thing) <
           std::tie(y.block, y.key, y.thing);
  });
  return entries;
}

/// Where a thing stands in a bucket: the entries [next, end) are the things
/// after it there.
struct Place {
  std::size_t next;
  std::size_t end;
};

/// The places of each thing in the buckets that are not too full.
std::vector<std::vector<Place>> find_places(const std::vector<Entry>& entries,
                                            std::size_t thing_count,
                                            std::size_t max_bucket,
                                            std::size_t& capped) {
  std::vector<std::vector<Place>> places(thing_count);
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin + 1;
    while (end < entries.size() && entries[end].block == entries[begin].block &&
           entries[end].key == entries[begin].key) {
      ++end;
    }
    if (end - begin > max_bucket) {
      ++capped;
    } else {
      for (std::size_t i = begin; i + 1 < end; ++i) {
        places[entries[i].thing].push_back({i + 1, end});
      }
    }
    begin = end;
  }
  return places;
}

}  // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> find_candidate_pairs(
    std::span<const LinkCandidate> things, std::size_t min_shared,
    std::size_t max_bucket, CandidateStatistics* statistics) {
  assert(min_shared > 0 && "sharing nothing would mean all pairs");
  std::size_t capped = 0;
  const std::vector<Entry> entries = sorted_entries(things);
  const auto places = find_places(entries, things.size(), max_bucket, capped);

  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  std::vector<std::uint32_t> shared(things.size(), 0);  // with thing a
  std::vector<std::uint32_t> met;                       // where not zero
  for (std::uint32_t a = 0; a < things.size(); ++a) {
    for (const Place& place : places[a]) {
      for (std::size_t i = place.next; i < place.end; ++i) {
        if (shared[entries[i].thing]++ == 0) met.push_back(entries[i].thing);
      }
    }
    std::sort(met.begin(), met.end());
    for (const std::uint32_t b : met) {
      if (shared[b] >= min_shared) pairs.emplace_back(a, b);
      shared[b] = 0;
    }
    met.clear();
  }
  if (statistics != nullptr) *statistics = {capped, pairs.size()};
  return pairs;
}

}  // namespace crosscheck
