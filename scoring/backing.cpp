#include "scoring/backing.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <tuple>

namespace crosscheck {
namespace {

constexpr std::uint32_t kNobody = 0xffffffffU;

// A value's claim slots ordered by (origin, canonical source): the carriers of
// an origin are neighbours. Origins are ordered by their first carrier.
class OriginsOfValue {
 public:
  explicit OriginsOfValue(const Evidence& evidence) : evidence_(evidence) {}

  void read(std::uint32_t value) {
    slots_.clear();
    for (std::uint32_t slot = evidence_.claim_begin[value];
         slot < evidence_.claim_begin[value + 1]; ++slot) {
      slots_.push_back({origin(slot), slot});
    }
    std::sort(slots_.begin(), slots_.end());
    std::uint32_t first = 0;
    groups_.clear();
    for (std::uint32_t k = 1; k <= slots_.size(); ++k) {
      if (k < slots_.size() && slots_[k].first == slots_[first].first) continue;
      groups_.push_back({slots_[first].second, first, k});
      first = k;
    }
    std::sort(groups_.begin(), groups_.end());
  }

  // Calls take(origin, first slot entry, last slot entry) for each origin.
  template <typename Take>
  void each(Take take) const {
    for (const auto& [lead, first, last] : groups_) {
      take(slots_[first].first, first, last);
    }
  }
  [[nodiscard]] std::uint32_t source(std::uint32_t entry) const {
    return evidence_.claim_source[slots_[entry].second];
  }

 private:
  [[nodiscard]] std::uint32_t origin(std::uint32_t slot) const {
    return evidence_.claim_origin.empty() ? evidence_.claim_source[slot]
                                          : evidence_.claim_origin[slot];
  }

  const Evidence& evidence_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> slots_;
  std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> groups_;
};

struct Supporter {
  std::uint32_t value;
  float weight;
};

// The value itself, then those that agree with it, by weight.
void list_supporters(const Evidence& evidence, std::uint32_t value,
                     std::vector<Supporter>& supporters) {
  supporters.assign(1, {value, 1.0F});
  if (evidence.relation_begin.empty()) return;
  for (std::uint32_t r = evidence.relation_begin[value];
       r < evidence.relation_begin[value + 1]; ++r) {
    if (evidence.relation_weight[r] <= 0) continue;
    supporters.push_back(
        {evidence.relation_value[r], evidence.relation_weight[r]});
  }
  std::stable_sort(supporters.begin() + 1, supporters.end(),
                   [](const Supporter& a, const Supporter& b) {
                     return a.weight > b.weight;
                   });
}

std::uint32_t origin_limit(const Evidence& evidence) {
  std::uint32_t limit = evidence.source_count;
  for (const std::uint32_t o : evidence.claim_origin) {
    limit = std::max(limit, o + 1);
  }
  return limit;
}

// Groups of values joined by agree edges, by union-find.
std::vector<std::uint32_t> agreeing_sides(const Evidence& evidence) {
  std::vector<std::uint32_t> parent(evidence.value_count());
  std::iota(parent.begin(), parent.end(), 0U);
  const auto root = [&parent](std::uint32_t v) {
    while (parent[v] != v) v = parent[v] = parent[parent[v]];
    return v;
  };
  for (std::uint32_t v = 0; v < parent.size(); ++v) {
    for (std::uint32_t r = evidence.relation_begin[v];
         r < evidence.relation_begin[v + 1]; ++r) {
      if (evidence.relation_weight[r] <= 0) continue;
      const std::uint32_t a = root(v);
      const std::uint32_t b = root(evidence.relation_value[r]);
      parent[std::max(a, b)] = std::min(a, b);
    }
  }
  for (std::uint32_t v = 0; v < parent.size(); ++v) parent[v] = root(v);
  return parent;
}

}  // namespace

Backing build_backing(const Evidence& evidence) {
  Backing backing;
  backing.begin.assign(1, 0);
  backing.carrier_begin.assign(1, 0);
  std::vector<std::uint32_t> counted_for(origin_limit(evidence), kNobody);
  std::vector<Supporter> supporters;
  OriginsOfValue origins(evidence);
  for (std::uint32_t v = 0; v < evidence.value_count(); ++v) {
    list_supporters(evidence, v, supporters);
    for (const Supporter& supporter : supporters) {
      origins.read(supporter.value);
      origins.each(
          [&](std::uint32_t origin, std::uint32_t first, std::uint32_t last) {
            if (counted_for[origin] == v) return;
            counted_for[origin] = v;
            backing.origin.push_back(origin);
            backing.through.push_back(supporter.value);
            backing.weight.push_back(supporter.weight);
            for (std::uint32_t e = first; e < last; ++e) {
              backing.carriers.push_back(origins.source(e));
            }
            backing.carrier_begin.push_back(
                static_cast<std::uint32_t>(backing.carriers.size()));
          });
    }
    backing.begin.push_back(static_cast<std::uint32_t>(backing.origin.size()));
  }
  return backing;
}

Rivals build_rivals(const Evidence& evidence) {
  Rivals rivals;
  rivals.begin.assign(evidence.value_count() + 1, 0);
  if (evidence.relation_begin.empty()) return rivals;
  const std::vector<std::uint32_t> side = agreeing_sides(evidence);
  struct Rival {
    std::uint32_t side, value;
    float weight;
  };
  std::vector<Rival> found;
  for (std::uint32_t v = 0; v < evidence.value_count(); ++v) {
    found.clear();
    for (std::uint32_t r = evidence.relation_begin[v];
         r < evidence.relation_begin[v + 1]; ++r) {
      if (evidence.relation_weight[r] >= 0) continue;
      const std::uint32_t u = evidence.relation_value[r];
      found.push_back({side[u], u, -evidence.relation_weight[r]});
    }
    std::sort(found.begin(), found.end(), [](const Rival& a, const Rival& b) {
      return std::tie(a.side, a.value) < std::tie(b.side, b.value);
    });
    for (const Rival& rival : found) {
      rivals.value.push_back(rival.value);
      rivals.side.push_back(rival.side);
      rivals.weight.push_back(rival.weight);
    }
    rivals.begin[v + 1] = static_cast<std::uint32_t>(rivals.value.size());
  }
  return rivals;
}

}  // namespace crosscheck
