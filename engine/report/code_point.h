#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// A code point and the bytes that it takes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t bytes = 1;
  bool valid = true;  ///< false: one byte that is no UTF-8; value is U+FFFD
};

/// The code point at `at`, which must lie inside `text`. Overlong forms,
/// surrogates and values past U+10FFFF are not valid (RFC 3629).
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

}  // namespace crosscheck
