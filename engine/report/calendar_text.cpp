#include "engine/report/calendar_text.h"

#include <fmt/format.h>

#include <chrono>

namespace crosscheck {
namespace {

constexpr std::int64_t kFirstDay = -719528;  // 0000-01-01
constexpr std::int64_t kLastDay = 2932896;   // 9999-12-31
constexpr std::int64_t kMinutes = 24 * 60;

}  // namespace

std::string day_text(std::int64_t day) {
  if (day < kFirstDay || day > kLastDay) return {};
  const std::chrono::year_month_day date{
      std::chrono::sys_days{std::chrono::days{day}}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string minute_text(std::int64_t minute) {
  if (minute < kFirstDay * kMinutes || minute / kMinutes > kLastDay) return {};
  const std::int64_t in_day = ((minute % kMinutes) + kMinutes) % kMinutes;
  const std::string day = day_text((minute - in_day) / kMinutes);
  return fmt::format("{}T{:02}:{:02}", day, in_day / 60, in_day % 60);
}

}  // namespace crosscheck
