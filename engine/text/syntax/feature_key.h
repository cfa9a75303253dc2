#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// Keys of features: 64-bit mixes of a template's number and its parts. The
/// same on every machine, since models are stored by them.

constexpr std::uint64_t mix_key(std::uint64_t key, std::uint64_t part) {
  key = (key ^ part) * 0x9e3779b97f4a7c15ULL;
  return key ^ (key >> 29U);
}

template <typename... Parts>
constexpr std::uint64_t feature_key(std::uint64_t number, Parts... parts) {
  std::uint64_t key = (number + 1) * 0xd6e8feb86659fd93ULL;
  ((key = mix_key(key, static_cast<std::uint64_t>(parts))), ...);
  key *= 0xbf58476d1ce4e5b9ULL;
  return key ^ (key >> 32U);
}

/// Key of a text (FNV-1a, then mixed). Complexity: O(length).
constexpr std::uint64_t text_key(std::string_view text) {
  std::uint64_t key = 0xcbf29ce484222325ULL;
  for (const char c : text) {
    key = (key ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  }
  return mix_key(key, text.size());
}

}  // namespace crosscheck
