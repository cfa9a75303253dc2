#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "engine/extract/readings/yield_fields.h"

namespace crosscheck {

/// Puts the parts of a reading one behind the other as bytes.
///
/// Whole numbers take 7 bits a byte, low first, signed ones folded so that
/// small ones stay short; a double is its 8 bytes, low first. A text comes once
/// and is its number from then on; a list begins with its length; documents are
/// "mine" or none, for a reading is of one document. Texts that were put in
/// must outlive the writer.
class ByteWriter {
 public:
  template <typename... Values>
  void operator()(const Values&... values) {
    (put(values), ...);
  }

  /// False where something was put that cannot be read back.
  [[nodiscard]] bool sound() const { return sound_; }
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 private:
  void number(std::uint64_t n) {
    for (; n >= 0x80U; n >>= 7U) {
      bytes_ += static_cast<char>(0x80U | (n & 0x7fU));
    }
    bytes_ += static_cast<char>(n);
  }

  void put(bool value) { bytes_ += value ? '\1' : '\0'; }
  void put(std::unsigned_integral auto value) { number(value); }
  void put(std::signed_integral auto value) {
    const auto wide = static_cast<std::int64_t>(value);
    number((static_cast<std::uint64_t>(wide) << 1U) ^
           static_cast<std::uint64_t>(wide >> 63U));
  }
  void put(double value) {
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i, bits >>= 8U) {
      bytes_ += static_cast<char>(bits & 0xffU);
    }
  }
  template <typename Enumeration>
  requires std::is_enum_v<Enumeration>
  void put(Enumeration value) {
    sound_ &= value <= kLastOf<Enumeration>;
    number(static_cast<std::uint64_t>(value));
  }
  void put(DocumentId document) {
    sound_ &= !document.valid() || !mine_.valid() || document == mine_;
    if (document.valid()) mine_ = document;
    put(document.valid());
  }
  void put(const std::string& text) { put(std::string_view(text)); }
  void put(std::string_view text) {
    const auto [seen, fresh] = number_of_.emplace(text, number_of_.size() + 1);
    number(fresh ? 0 : seen->second);
    if (!fresh) return;
    number(text.size());
    bytes_ += text;
  }
  template <typename First, typename Second>
  void put(const std::pair<First, Second>& pair) {
    put(pair.first);
    put(pair.second);
  }
  template <typename Part>
  void put(const std::vector<Part>& parts) {
    number(parts.size());
    for (const Part& part : parts) put(part);
  }
  template <typename Part>
  void put(const std::optional<Part>& part) {
    put(part.has_value());
    if (part) put(*part);
  }
  void put(const Value& value) {
    number(value.index());
    std::visit([&](const auto& kind) { put(kind); }, value);
  }
  template <typename Struct>
  requires std::is_aggregate_v<Struct>
  void put(const Struct& parts) { fields(*this, parts); }

  std::string bytes_;
  bool sound_ = true;
  DocumentId mine_;
  std::unordered_map<std::string_view, std::uint64_t> number_of_;
};

}  // namespace crosscheck
