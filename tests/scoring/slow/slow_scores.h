#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "tests/scoring/small_world.h"

// Independent, slow computations of the scorers' results: maps of names and
// long double, straight from the formulas. Nothing of scoring/ is used.

namespace crosscheck::testing {

using Real = long double;
using Key = std::pair<std::string, std::string>;  // item, value

struct SlowScores {
  std::map<Key, Real> value;
  std::map<std::string, Real> source;
};

/// Who says what, each once.
struct SlowClaims {
  std::map<Key, std::set<std::string>> sources_of;
  std::map<std::string, std::set<Key>> values_of;
  std::map<std::string, std::set<std::string>> sources_of_item;
  std::map<std::string, std::set<Key>> values_of_item;

  explicit SlowClaims(const SmallWorld& world) {
    for (const Said& s : world.said) {
      const Key key{s.item, s.value};
      sources_of[key].insert(s.source);
      values_of[s.source].insert(key);
      sources_of_item[s.item].insert(s.source);
      values_of_item[s.item].insert(key);
    }
  }
};

/// Signed weights between values: the strongest of each sign.
struct SlowRelations {
  std::map<std::pair<Key, Key>, Real> agree, conflict;

  explicit SlowRelations(const SmallWorld& world) {
    for (const Joined& j : world.edges) {
      const Key a{world.said[j.a].item, world.said[j.a].value};
      const Key b{world.said[j.b].item, world.said[j.b].value};
      if (a == b) continue;
      const Real w = j.weight;
      const auto put = [&](auto& map, Real weight) {
        for (const auto& pair : {std::pair{a, b}, std::pair{b, a}}) {
          map[pair] = std::max(map[pair], weight);
        }
      };
      if (j.relation == Relation::agree) put(agree, w);
      if (j.relation == Relation::compatible) put(agree, w / 2);
      if (j.relation == Relation::conflict) put(conflict, w);
    }
  }
};

inline SlowScores slow_vote(const SmallWorld& world) {
  const SlowClaims claims(world);
  SlowScores scores;
  for (const auto& [key, sources] : claims.sources_of) {
    scores.value[key] = Real(sources.size()) /
                        Real(claims.sources_of_item.at(key.first).size());
  }
  for (const auto& [source, keys] : claims.values_of) {
    for (const Key& key : keys) {
      scores.source[source] += scores.value[key] / Real(keys.size());
    }
  }
  return scores;
}

/// Sums (logs = false) and AverageLog (logs = true), for a number of rounds.
inline SlowScores slow_hubs(const SmallWorld& world, bool logs,
                            unsigned rounds) {
  const SlowClaims claims(world);
  SlowScores scores;
  for (const auto& [key, sources] : claims.sources_of) scores.value[key] = 0.5L;
  const auto scale = [](auto& map) {
    Real most = 0;
    for (const auto& [name, x] : map) most = std::max(most, x);
    if (most > 0) {
      for (auto& [name, x] : map) x /= most;
    }
  };
  for (unsigned round = 0; round < rounds; ++round) {
    for (const auto& [source, keys] : claims.values_of) {
      Real sum = 0;
      for (const Key& key : keys) sum += scores.value[key];
      const Real n = Real(keys.size());
      scores.source[source] = logs ? std::log(n) * (sum / n) : sum;
    }
    scale(scores.source);
    for (const auto& [key, sources] : claims.sources_of) {
      scores.value[key] = 0;
      for (const auto& s : sources) scores.value[key] += scores.source[s];
    }
    scale(scores.value);
  }
  return scores;
}

/// How like two values are by their distance, where both are whole numbers: in
/// widths of 1 % of the larger.
inline Real slow_number_likeness(const Key& a, const Key& b) {
  const auto is_number = [](const std::string& text) {
    return text.find_first_not_of("0123456789") == std::string::npos;
  };
  if (!is_number(a.second) || !is_number(b.second)) return 0;
  const Real x = std::stold(a.second), y = std::stold(b.second);
  const Real widths = std::abs(x - y) / (0.01L * std::max(x, y));
  return widths < 5 ? std::exp(-widths) : 0;
}

/// The least number of bytes put in, left out or exchanged that makes b of a,
/// by what becomes of the first bytes.
inline std::size_t slow_edits(
    const std::string& a, const std::string& b,
    std::map<std::pair<std::string, std::string>, std::size_t>& known) {
  if (a.empty() || b.empty()) return a.size() + b.size();
  if (a[0] == b[0]) return slow_edits(a.substr(1), b.substr(1), known);
  const auto pair = std::pair(a, b);
  if (const auto at = known.find(pair); at != known.end()) return at->second;
  const std::size_t least =
      1 + std::min({slow_edits(a.substr(1), b, known),
                    slow_edits(a, b.substr(1), known),
                    slow_edits(a.substr(1), b.substr(1), known)});
  return known[pair] = least;
}

/// How like two texts are as spellings: by edits, where their digits are equal.
inline Real slow_text_likeness(std::string a, std::string b) {
  std::string digits[2];
  for (std::string* text : {&a, &b}) {
    for (char& c : *text) {
      if (c >= '0' && c <= '9') digits[text == &b] += c;
      if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    }
  }
  const std::size_t longer = std::max(a.size(), b.size());
  if (digits[0] != digits[1] || longer > 64) return 0;
  std::map<std::pair<std::string, std::string>, std::size_t> known;
  const Real like = 1 - Real(slow_edits(a, b, known)) / Real(longer);
  return like < 0.8L - 1e-12L ? 0 : like;
}

/// Of numbers by distance, of other texts by spelling.
inline Real slow_likeness(const Key& a, const Key& b) {
  const Real like = slow_number_likeness(a, b);
  return like > 0 ? like : slow_text_likeness(a.second, b.second);
}

/// TruthFinder with gamma 0.3, rho 0.5, from trust 0.9; the values of a record
/// imply one another by their likeness less 0.5.
inline SlowScores slow_truth_finder(const SmallWorld& world, unsigned rounds) {
  const SlowClaims claims(world);
  const SlowRelations relations(world);
  SlowScores scores;
  std::map<std::string, Real> doubt;  // 1 - t, which t close to 1 would lose
  for (const auto& [source, keys] : claims.values_of) doubt[source] = 0.1L;
  std::map<Key, Real> adjusted;
  const auto find_values = [&] {
    std::map<Key, Real> sigma;
    for (const auto& [key, sources] : claims.sources_of) {
      for (const auto& s : sources) sigma[key] -= std::log(doubt[s]);
    }
    for (const auto& [key, sources] : claims.sources_of) {
      Real sum = sigma[key];
      for (const auto& [pair, w] : relations.agree) {
        if (pair.first == key) sum += 0.5L * w * sigma[pair.second];
      }
      for (const auto& [pair, w] : relations.conflict) {
        if (pair.first == key) sum -= 0.5L * w * sigma[pair.second];
      }
      if (world.kind == SlotKind::record) {
        for (const Key& other : claims.values_of_item.at(key.first)) {
          if (other == key) continue;
          const Real like = slow_likeness(key, other);
          sum += 0.5L * (like - 0.5L) * sigma[other];
        }
      }
      adjusted[key] = sum;
      scores.value[key] = 1 / (1 + std::exp(-0.3L * sum));
    }
  };
  for (unsigned round = 0; round < rounds; ++round) {
    find_values();
    for (const auto& [source, keys] : claims.values_of) {
      Real sum = 0;
      for (const Key& key : keys)
        sum += 1 / (1 + std::exp(0.3L * adjusted[key]));
      doubt[source] = sum / Real(keys.size());
      scores.source[source] = 1 - doubt[source];
    }
  }
  find_values();
  return scores;
}

}  // namespace crosscheck::testing
