#include "engine/report/code_point.h"

#include <array>

namespace crosscheck {
namespace {

constexpr CodePoint kInvalid{U'\uFFFD', 1, false};

/// Bytes that a lead byte announces; 0 for one that cannot lead.
std::uint32_t length_by_lead(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::uint32_t length = length_by_lead(lead);
  if (length == 1) return {lead, 1, true};
  if (length == 0 || at + length > text.size()) return kInvalid;
  char32_t value = lead & (0x7FU >> length);
  for (std::uint32_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if ((byte & 0xC0U) != 0x80U) return kInvalid;
    value = (value << 6U) | (byte & 0x3FU);
  }
  static constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800,
                                                     0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < kLeast[length] || surrogate || value > 0x10FFFF) return kInvalid;
  return {value, length, true};
}

}  // namespace crosscheck
