#include <string_view>
#include <unordered_map>

#include "engine/text/times/length_words.h"

namespace crosscheck {
namespace {

struct Repetition {
  TimeUnit unit;
  int count;
};

}  // namespace

std::optional<TimeSpec> read_repetition(const Pieces& p, std::uint32_t at) {
  static const std::unordered_map<std::string_view, Repetition> kAdverbs{
      {"daily", {TimeUnit::day, 1}},         {"nightly", {TimeUnit::day, 1}},
      {"weekly", {TimeUnit::week, 1}},       {"biweekly", {TimeUnit::week, 2}},
      {"fortnightly", {TimeUnit::week, 2}},  {"monthly", {TimeUnit::month, 1}},
      {"quarterly", {TimeUnit::quarter, 1}}, {"yearly", {TimeUnit::year, 1}},
      {"annually", {TimeUnit::year, 1}},     {"hourly", {TimeUnit::hour, 1}}};
  TimeSpec spec;
  spec.kind = TimeExpression::Kind::recurring;
  spec.first = at;
  if (const auto found = kAdverbs.find(p[at].text); found != kAdverbs.end()) {
    spec.last = at + 1;
    spec.said.unit = found->second.unit;
    spec.said.count = found->second.count;
    return spec;
  }
  const bool each = p[at].is("every") || p[at].is("each") || p[at].is("per");
  if (!each) return std::nullopt;
  const std::uint32_t noun = p[at + 1].is("other") ? at + 2 : at + 1;
  const Piece& word = p[noun];
  spec.said.unit = find_time_unit(word.text).unit;
  spec.said.count = noun - at;
  spec.said.season = find_season(word.text);
  spec.weekday = find_weekday(word.text).weekday;
  spec.part = find_day_part(word.text);
  if (word.capital) spec.month = find_month(word.text).month;
  const bool repeats = spec.said.unit != TimeUnit::none || spec.weekday >= 0 ||
                       spec.part.begin >= 0 || spec.month > 0 ||
                       spec.said.season >= 0;
  if (!repeats) return std::nullopt;
  spec.last = noun + 1;
  return spec;
}

}  // namespace crosscheck
