#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace crosscheck {

/// The 32 bytes of a SHA-256 (FIPS 180-4).
using ContentDigest = std::array<std::uint8_t, 32>;

/// SHA-256 of bytes that come in pieces. Complexity: O(bytes).
class ContentHash {
 public:
  ContentHash();
  ContentHash(ContentHash&&) noexcept;
  ContentHash& operator=(ContentHash&&) noexcept;
  ~ContentHash();

  void add(std::string_view bytes);
  /// Of all that was added; begins anew.
  [[nodiscard]] ContentDigest finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// As 64 lower-case hexadecimal digits.
[[nodiscard]] std::string to_hexadecimal(const ContentDigest& digest);

/// The same of bytes that lie in memory, as Document::sha256 has it.
[[nodiscard]] std::string sha256_of(std::string_view bytes);

}  // namespace crosscheck
