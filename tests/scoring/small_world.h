#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "fixtures/random.h"
#include "graph/claim_builder.h"
#include "graph/claim_graph.h"
#include "scoring/evidence.h"
#include "scoring/text_likeness.h"

namespace crosscheck::testing {

/// One claim, by names. Origin -1: its source.
struct Said {
  std::string source, item, value;
  int origin = -1;
};

/// An edge between two claims, by their places in SmallWorld::said.
struct Joined {
  std::size_t a, b;
  Relation relation;
  float weight;
};

/// A few claims by name, from which both the real arrays and the slow verifiers
/// work. Items are "subject/slot"; all are records or all are text.
struct SmallWorld {
  std::vector<Said> said;
  std::vector<Joined> edges;
  SlotKind kind = SlotKind::record;

  void says(std::string source, std::string item, std::string value,
            int origin = -1) {
    said.push_back(
        {std::move(source), std::move(item), std::move(value), origin});
  }
  [[nodiscard]] bool has_origins() const {
    return std::any_of(said.begin(), said.end(),
                       [](const Said& s) { return s.origin >= 0; });
  }
};

/// The same world in the types of the engine.
struct Built {
  ClaimTable claims;
  ClaimGraph graph;
  std::vector<std::uint32_t> origins;
  Evidence evidence;

  /// Index into Evidence of a value; fails loudly by an index past the end.
  [[nodiscard]] std::uint32_t value(std::string_view item,
                                    std::string_view text) const {
    for (std::uint32_t v = 0; v < evidence.value_count(); ++v) {
      const DistinctValue& d = claims.values[evidence.value_id[v].index()];
      if (claims.text(d.text) == text &&
          claims.text(claims.items[d.item.index()].subject) == item) {
        return v;
      }
    }
    return 0xffffffffU;
  }
  [[nodiscard]] std::uint32_t source(std::string_view name) const {
    const StringId id = claims.strings.find(name);
    for (std::uint32_t s = 0; s < claims.sources.size(); ++s) {
      if (claims.sources[s].name == id) return s;
    }
    return 0xffffffffU;
  }
};

inline Built build(const SmallWorld& world,
                   const std::vector<AttributeSpec>& specs = {}) {
  Built built;
  ClaimBuilder builder(built.claims);
  const bool has_origins = world.has_origins();
  for (const Said& s : world.said) {
    const SourceId source = builder.add_source(s.source);
    const ItemId item = builder.add_item(s.item, "slot", world.kind);
    builder.add_claim(source, builder.add_value(item, s.value), DocumentId(0U),
                      1);
    if (has_origins) {
      built.origins.push_back(s.origin >= 0
                                  ? static_cast<std::uint32_t>(s.origin)
                                  : 1000 + source.value);
    }
  }
  std::vector<Edge> edges;
  for (const Joined& j : world.edges) {
    Edge edge;
    edge.a = ClaimId(j.a);
    edge.b = ClaimId(j.b);
    edge.relation = j.relation;
    edge.weight = j.weight;
    edges.push_back(edge);
  }
  built.graph = ClaimGraph(world.said.size(), std::move(edges));
  built.evidence =
      build_evidence(built.claims, built.graph, built.origins, specs);
  add_text_likeness(built.claims, built.evidence);
  return built;
}

/// Random records: some sources careless, some values popular, now and then a
/// source that says two things of one item or one thing twice.
inline SmallWorld random_records(std::uint64_t seed) {
  Random random(seed);
  SmallWorld world;
  const std::uint64_t sources = 1 + random.below(9);
  const std::uint64_t items = 1 + random.below(12);
  for (std::uint64_t i = 0; i < items; ++i) {
    for (std::uint64_t s = 0; s < sources; ++s) {
      while (random.below(3) != 0) {
        const bool right = random.below(10) < 3 + s;
        const std::uint64_t value = right ? 0 : random.below(4);
        world.says("s" + std::to_string(s), "i" + std::to_string(i),
                   "v" + std::to_string(value));
      }
    }
  }
  if (world.said.empty()) world.says("s0", "i0", "v0");
  return world;
}

/// Random records of numbers, of which some are near one another.
inline SmallWorld random_numbers(std::uint64_t seed) {
  SmallWorld world = random_records(seed);
  constexpr const char* kNumbers[] = {"100", "101", "103", "140"};
  for (Said& s : world.said) s.value = kNumbers[s.value[1] - '0'];
  return world;
}

/// Random records of names, of which some are spelt nearly alike.
inline SmallWorld random_spellings(std::uint64_t seed) {
  SmallWorld world = random_records(seed);
  constexpr const char* kNames[] = {"Haldern", "Halden", "HALDERN 2",
                                    "Haldern 2"};
  for (Said& s : world.said) s.value = kNames[s.value[1] - '0'];
  return world;
}

/// Random text claims with shared origins and edges between values of an item.
inline SmallWorld random_text(std::uint64_t seed) {
  SmallWorld world = random_records(seed);
  world.kind = SlotKind::count;
  Random random(seed + 1'000'000);
  for (Said& s : world.said) {
    if (random.below(3) == 0) s.origin = static_cast<int>(random.below(4));
  }
  world.said.front().origin = 0;
  for (std::size_t a = 0; a < world.said.size(); ++a) {
    for (std::size_t b = a + 1; b < world.said.size(); ++b) {
      if (world.said[a].item != world.said[b].item) continue;
      if (random.below(4) != 0) continue;
      const std::uint64_t pick = random.below(5);
      const Relation relation = pick < 2    ? Relation::conflict
                                : pick == 2 ? Relation::compatible
                                : pick == 3 ? Relation::agree
                                            : Relation::update;
      const float weight = static_cast<float>(1 + random.below(8)) / 8.0F;
      world.edges.push_back({a, b, relation, weight});
    }
  }
  return world;
}

/// The same claims, read in another order.
inline SmallWorld shuffled(const SmallWorld& world, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::size_t> to(world.said.size());
  for (std::size_t i = 0; i < to.size(); ++i) to[i] = i;
  for (std::size_t i = to.size(); i > 1; --i) {
    std::swap(to[i - 1], to[random.below(i)]);
  }
  SmallWorld other = world;
  for (std::size_t i = 0; i < to.size(); ++i) other.said[to[i]] = world.said[i];
  for (Joined& edge : other.edges) {
    edge.a = to[edge.a];
    edge.b = to[edge.b];
  }
  return other;
}

}  // namespace crosscheck::testing
