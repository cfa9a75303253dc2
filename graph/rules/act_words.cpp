#include "graph/rules/act_words.h"

#include <array>
#include <chrono>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {
    "Sunday",   "Monday", "Tuesday", "Wednesday",
    "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 13> kMonths = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

std::string date_words(const TimeInterval& t) {
  constexpr std::int64_t kMinutes = 24 * 60;  // of a day
  const std::int64_t day =
      (t.begin - ((t.begin % kMinutes) + kMinutes) % kMinutes) / kMinutes;
  const std::chrono::year_month_day date{
      std::chrono::sys_days{std::chrono::days{day}}};
  std::string year = std::to_string(static_cast<int>(date.year()));
  if (t.grain == Grain::year) return year;
  std::string words(kMonths[static_cast<unsigned>(date.month())]);
  words += ' ' + year;
  if (t.grain == Grain::month) return words;
  return std::to_string(static_cast<unsigned>(date.day())) + ' ' + words;
}

}  // namespace

std::string time_words(const TimeInterval& time) {
  if (time.resolved) return date_words(time);
  if (time.weekday >= 0) {
    return std::string(kWeekdays[static_cast<unsigned char>(time.weekday)]);
  }
  std::string words;
  if (time.day > 0) words = std::to_string(time.day) + ' ';
  if (time.month > 0) words += kMonths[static_cast<unsigned char>(time.month)];
  return words;
}

std::string participant_words(const Participant& participant) {
  return participant.entity.empty() ? participant.head : participant.entity;
}

std::string speaker_words(const Predication& p) {
  if (p.attribution.empty()) return {};
  const std::string& name = p.attribution.back().speaker.name;
  return name.empty() ? std::string() : ", according to " + name;
}

}  // namespace crosscheck
