#include <string_view>
#include <unordered_map>

#include "engine/text/times/time_spec.h"

/// Times that name no day and lengths that name no number: "now", "recently",
/// "the future", "in recent years", "for weeks". TIMEX3 marks them; a claim
/// cannot be built on them.

namespace crosscheck {
namespace {

using Kind = TimeExpression::Kind;

TimeSpec vague(std::uint32_t first, std::uint32_t last,
               TimeReference reference) {
  TimeSpec spec;
  spec.kind = Kind::vague;
  spec.first = first;
  spec.last = last;
  spec.said.reference = reference;
  return spec;
}

TimeSpec open_length(std::uint32_t first, std::uint32_t last, TimeUnit unit) {
  TimeSpec spec = vague(first, last, TimeReference::none);
  spec.said.unit = unit;
  return spec;
}

std::optional<TimeSpec> read_vague_word(const Pieces& p, std::uint32_t at) {
  static const std::unordered_map<std::string_view, TimeReference> kWords{
      {"now", TimeReference::present},
      {"currently", TimeReference::present},
      {"nowadays", TimeReference::present},
      {"presently", TimeReference::present},
      {"recently", TimeReference::past},
      {"lately", TimeReference::past}};
  const auto found = kWords.find(p[at].text);
  if (found == kWords.end() || p[at].all_caps) return std::nullopt;
  return vague(at, at + 1, found->second);
}

/// "the past", "the near future", "the present": nothing may follow that they
/// would be adjectives of.
std::optional<TimeSpec> read_vague_noun(const Pieces& p, std::uint32_t at) {
  if (!p[at].is("the")) return std::nullopt;
  std::uint32_t next = at + 1;
  static const WordSet kDistance{"near", "distant", "immediate", "foreseeable",
                                 "recent"};
  if (kDistance.contains(p[next].text)) ++next;
  TimeReference reference = TimeReference::none;
  if (p[next].is("past")) reference = TimeReference::past;
  if (p[next].is("present")) reference = TimeReference::present;
  if (p[next].is("future")) reference = TimeReference::future;
  static const WordSet kAfter{"and",  "or",  "but", "of",  "to",  "if",
                              "when", "is",  "was", "has", "had", "will",
                              "as",   "for", "in",  "on",  "with"};
  const Piece& after = p[next + 1];
  const bool noun = !after.is_word() && !after.is_number() && !after.is("-");
  if (reference == TimeReference::none ||
      !(noun || kAfter.contains(after.text))) {
    return std::nullopt;
  }
  return vague(at, next + 1, reference);
}

/// "recent" and "current" before a noun, "future quarters".
std::optional<TimeSpec> read_vague_adjective(const Pieces& p,
                                             std::uint32_t at) {
  TimeReference reference = TimeReference::none;
  if (p[at].is("recent")) reference = TimeReference::past;
  if (p[at].is("current")) reference = TimeReference::present;
  if (p[at].is("future")) reference = TimeReference::future;
  const Piece& after = p[at + 1];
  const bool before_noun = after.is_word() && !after.glued && !p[at].capital;
  if (reference == TimeReference::none || !before_noun) return std::nullopt;
  const UnitWord unit = find_time_unit(after.text);
  if (unit.unit != TimeUnit::none && unit.plural) {
    // "recent years" last; "future quarters" only lie ahead.
    if (reference == TimeReference::past) {
      return open_length(at, at + 2, unit.unit);
    }
    return vague(at, at + 2, reference);
  }
  // "future earnings" says no time of the earnings.
  if (reference == TimeReference::future) return std::nullopt;
  return vague(at, at + 1, reference);
}

/// "the coming weeks", "the weeks ahead", "years ago".
std::optional<TimeSpec> read_vague_units(const Pieces& p, std::uint32_t at) {
  const std::uint32_t start = p[at].is("the") ? at + 1 : at;
  const std::uint32_t noun = p[start].is("coming") ? start + 1 : start;
  const UnitWord unit = find_time_unit(p[noun].text);
  if (unit.unit == TimeUnit::none || !unit.plural) return std::nullopt;
  if (noun > start) return vague(at, noun + 1, TimeReference::future);
  if (p[noun + 1].is("ahead")) return open_length(at, noun + 2, unit.unit);
  if (p[noun + 1].is("ago") && start == at) {
    return vague(at, noun + 2, TimeReference::past);
  }
  return std::nullopt;
}

/// "for weeks", "within days", "the next few years", "some time".
std::optional<TimeSpec> read_open_length(const Pieces& p, std::uint32_t at) {
  const Piece& before = p[std::int64_t{at} - 1];
  if (p[at].is("some") && p[at + 1].is("time") && before.is("for")) {
    return open_length(at, at + 2, TimeUnit::none);
  }
  std::uint32_t noun = at;
  static const WordSet kOrder{"last", "past", "next", "first", "coming"};
  const bool ordered = kOrder.contains(before.text);
  const bool couple = ordered && p[noun].is("couple") && p[noun + 1].is("of");
  if (ordered && p[noun].is("few")) ++noun;
  if (couple) noun += 2;
  const UnitWord unit = find_time_unit(p[noun].text);
  if (unit.unit == TimeUnit::none || !unit.plural) return std::nullopt;
  static const WordSet kLead{"for", "in", "within", "after", "of"};
  if (noun == at && !kLead.contains(before.text)) return std::nullopt;
  // "of hours" counts nothing, "in seconds" is a manner.
  if (noun == at && unit.unit < TimeUnit::day && !before.is("for")) {
    return std::nullopt;
  }
  if (p[noun + 1].is("old")) return std::nullopt;
  TimeSpec spec = open_length(at, noun + 1, unit.unit);
  if (couple) {
    spec.said.count = 2;
    spec.said.modifier = TimeModifier::approx;
  }
  return spec;
}

}  // namespace

std::optional<TimeSpec> read_vague_time(const Pieces& p, std::uint32_t at) {
  if (!p[at].is_word()) return std::nullopt;
  if (auto spec = read_vague_word(p, at)) return spec;
  if (auto spec = read_vague_noun(p, at)) return spec;
  if (auto spec = read_vague_adjective(p, at)) return spec;
  if (auto spec = read_vague_units(p, at)) return spec;
  return read_open_length(p, at);
}

}  // namespace crosscheck
