#include "engine/report/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace crosscheck {
namespace {

double clamped(double value) {
  if (!(value > 0)) return 0;  // also not-a-number
  return value > 1 ? 1 : value;
}

/// `value` in [0,1] in units of 10^-digits.
std::uint32_t in_units(double value, double scale) {
  return static_cast<std::uint32_t>(std::lround(clamped(value) * scale));
}

/// The digits of `units` after "0.", `count` of them, in `digits`.
void spell(std::uint32_t units, char* digits, int count) {
  for (int i = count - 1; i >= 0; --i) {
    digits[i] = static_cast<char>('0' + units % 10);
    units /= 10;
  }
}

}  // namespace

void append_integer(std::string& out, std::uint64_t value) {
  std::array<char, 20> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  out.append(buffer.data(), end);
}

void append_score(std::string& out, double value) {
  constexpr int kDigits = 6;
  const std::uint32_t units = in_units(value, 1e6);
  if (units == 0 || units == 1000000) {
    out += units == 0 ? '0' : '1';
    return;
  }
  std::array<char, kDigits> digits;
  spell(units, digits.data(), kDigits);
  std::size_t length = kDigits;
  while (digits[length - 1] == '0') --length;
  out += "0.";
  out.append(digits.data(), length);
}

void append_short_score(std::string& out, double value) {
  std::uint32_t units = in_units(value, 1000);
  if (units == 1000 && value < 1) units = 999;
  if (units == 0 && value > 0) units = 1;
  std::array<char, 3> digits;
  spell(units % 1000, digits.data(), 3);
  out += units == 1000 ? "1." : "0.";
  out.append(digits.data(), digits.size());
}

void append_number(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += "null";
    return;
  }
  std::array<char, 32> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  out.append(buffer.data(), end);
}

}  // namespace crosscheck
