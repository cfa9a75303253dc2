#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "graph/statement.h"

// Statements as readable lines for the tests of rules and linking.

namespace crosscheck::testing {

inline Statement statement(SlotKind kind, std::string slot, Value value,
                           std::string text, std::size_t document = 0) {
  Statement s;
  s.document = DocumentId(document);
  s.evidence = {s.document, 0, 1};
  s.kind = kind;
  s.slot = std::move(slot);
  s.value = std::move(value);
  s.value_text = std::move(text);
  s.extractor = "test";
  return s;
}

inline Quantity exactly(double figure, double tolerance = 0) {
  Quantity q;
  q.low = q.high = q.written = figure;
  q.tolerance = tolerance;
  return q;
}

inline Quantity at_least(double figure) {
  Quantity q = exactly(figure);
  q.high = std::numeric_limits<double>::infinity();
  q.bound = Bound::at_least;
  return q;
}

inline Quantity about(double figure) {
  Quantity q = exactly(figure);
  q.low = figure * 0.9;
  q.high = figure * 1.1;
  q.bound = Bound::about;
  return q;
}

/// The days [first, last] counted from 1970-01-01.
inline TimeInterval days(std::int64_t first, std::int64_t last, Grain grain) {
  TimeInterval t;
  t.begin = first * 24 * 60;
  t.end = (last + 1) * 24 * 60;
  t.grain = grain;
  return t;
}

inline TimeInterval day(std::int64_t number) {
  return days(number, number, Grain::day);
}

inline Entity entity(std::string key, std::vector<std::string> within = {}) {
  return Entity{key, key, std::move(within)};
}

inline EntitySet parties(std::vector<Entity> members, bool complete) {
  return EntitySet{std::move(members), complete};
}

inline DocumentEvent event(std::size_t document, std::string type,
                           std::vector<Entity> places,
                           std::vector<TimeInterval> times,
                           std::vector<Entity> who = {}) {
  DocumentEvent e;
  e.document = DocumentId(document);
  e.type = std::move(type);
  e.places = std::move(places);
  e.times = std::move(times);
  e.parties = std::move(who);
  e.mentions = 1;
  return e;
}

}  // namespace crosscheck::testing
