#include "engine/text/times/time_phrase.h"

namespace crosscheck {

std::string relation_of(const Pieces& p, const TimeSpec& spec) {
  if (!spec.relation.empty()) return std::string(spec.relation);
  std::int64_t at = std::int64_t{spec.first} - 1;
  static const WordSet kSkipped{"the", "a",     "early", "late",
                                "(",   "about", "around"};
  if (p[at].is("about") || p[at].is("around")) --at;
  while (kSkipped.contains(p[at].text) && spec.first - at <= 3) --at;
  return is_time_preposition(p[at].text) && p[at].is_word() ? p[at].text : "";
}

TimeWording wording_of(const TimeSpec& spec) {
  TimeWording said = spec.said;
  if (!spec.part_implied) said.part = spec.part;
  if (said.unit == TimeUnit::none) said.unit = spec.unit;
  if (spec.form == TimeSpec::Form::season) {
    said.season = static_cast<int>(spec.number);
  }
  return said;
}

std::uint32_t phrase_first(const Pieces& p, const TimeSpec& spec) {
  using Form = TimeSpec::Form;
  static const WordSet kOrder{"last",     "past",   "next",      "first",
                              "previous", "coming", "additional"};
  std::uint32_t first = spec.first;
  const bool point = spec.kind == TimeExpression::Kind::point;
  const bool takes_article = point ? spec.form == Form::decade ||
                                         spec.form == Form::season ||
                                         p[first].is("previous")
                                   : spec.said.unit != TimeUnit::none;
  // "the 10-year note": the article is the note's.
  const bool adjective = p[std::int64_t{spec.last} - 2].is("-");
  if (first == 0 || !takes_article || (adjective && !point)) return first;
  if (!point && kOrder.contains(p[first - 1].text)) --first;
  if (first > 0 && p[first - 1].is("the")) --first;
  return first;
}

}  // namespace crosscheck
