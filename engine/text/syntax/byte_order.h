#pragma once

#include <cstdint>
#include <cstring>
#include <vector>

namespace crosscheck {

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
              "model files are mapped as they are, in little endian order");

/// Reads a number that need not be aligned.
template <typename Number>
[[nodiscard]] Number read_number(const std::uint8_t* at) {
  Number number;
  std::memcpy(&number, at, sizeof number);
  return number;
}

template <typename Number>
void append_number(std::vector<std::uint8_t>& bytes, Number number) {
  const std::size_t at = bytes.size();
  bytes.resize(at + sizeof number);
  std::memcpy(bytes.data() + at, &number, sizeof number);
}

}  // namespace crosscheck
