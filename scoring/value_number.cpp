#include "scoring/value_number.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <system_error>

namespace crosscheck {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Reads a text from its front; a step that fails leaves nothing to read.
class Digits {
 public:
  explicit Digits(std::string_view rest) : rest_(rest) {}

  // `least` to `most` digits as a number, or -1.
  int number(std::size_t least, std::size_t most) {
    std::size_t n = 0;
    int value = 0;
    while (n < most && n < rest_.size() && is_digit(rest_[n])) {
      value = value * 10 + (rest_[n++] - '0');
    }
    if (n < least) return -1;
    rest_.remove_prefix(n);
    return value;
  }
  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  [[nodiscard]] bool empty() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

// "7:08" or "07:08:09" to the end of the text.
std::optional<double> time_of_day(Digits digits) {
  const int hour = digits.number(1, 2);
  if (hour < 0 || hour > 24 || !digits.take(':')) return std::nullopt;
  const int minute = digits.number(2, 2);
  if (minute < 0 || minute > 59) return std::nullopt;
  int second = 0;
  if (digits.take(':')) second = digits.number(2, 2);
  if (second < 0 || second > 60 || !digits.empty()) return std::nullopt;
  return hour * 60.0 + minute + second / 60.0;
}

}  // namespace

std::optional<double> number_in(std::string_view text) {
  text = without_blanks(text);
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (error != std::errc() || stop != end || !std::isfinite(number)) {
    return std::nullopt;
  }
  return number;
}

std::optional<double> minutes_in(std::string_view text) {
  text = without_blanks(text);
  Digits digits(text);
  const int year = digits.number(4, 4);
  if (year < 0 || !digits.take('-')) return time_of_day(Digits(text));
  const int month = digits.number(2, 2);
  if (!digits.take('-')) return std::nullopt;
  const int day = digits.number(2, 2);
  if (month < 0 || day < 0) return std::nullopt;
  const std::chrono::year_month_day date(
      std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
      std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return std::nullopt;
  const auto days = std::chrono::sys_days(date).time_since_epoch().count();
  const double midnight = static_cast<double>(days) * 1440.0;
  if (digits.empty()) return midnight;
  if (!digits.take('T') && !digits.take(' ')) return std::nullopt;
  const std::optional<double> time = time_of_day(digits);
  if (!time) return std::nullopt;
  return midnight + *time;
}

}  // namespace crosscheck
