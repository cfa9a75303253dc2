#pragma once

#include <bit>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "engine/extract/readings/lasting_text.h"
#include "engine/extract/readings/yield_fields.h"

namespace crosscheck {

/// Takes the parts of a reading from bytes, as ByteWriter put them.
///
/// Any bytes may come in: past the first that cannot be, everything is read as
/// nothing, and a list grows no longer than the bytes that are left.
class ByteReader {
 public:
  /// `mine`: the document that the reading is of. `bytes` must outlive this.
  ByteReader(std::string_view bytes, DocumentId mine)
      : bytes_(bytes), mine_(mine) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (get(values), ...);
  }

  /// Whether everything was read, and nothing is left.
  [[nodiscard]] bool done() const { return sound_ && bytes_.empty(); }

 private:
  void refuse() {
    sound_ = false;
    bytes_ = {};
  }
  std::uint64_t byte() {
    if (bytes_.empty()) {
      refuse();
      return 0;
    }
    const auto first = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return first;
  }
  /// A number of at most `most`.
  std::uint64_t number(std::uint64_t most) {
    std::uint64_t n = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const std::uint64_t next = byte();
      n |= (next & 0x7fU) << shift;
      if (next >= 0x80U) continue;
      if (n > most) break;
      return n;
    }
    refuse();
    return 0;
  }

  void get(bool& value) { value = number(1) != 0; }
  template <std::unsigned_integral Number>
  void get(Number& value) {
    value = static_cast<Number>(number(std::numeric_limits<Number>::max()));
  }
  template <std::signed_integral Number>
  void get(Number& value) {
    const std::uint64_t folded =
        number(std::numeric_limits<std::make_unsigned_t<Number>>::max());
    value = static_cast<Number>(static_cast<std::int64_t>(folded >> 1U) ^
                                -static_cast<std::int64_t>(folded & 1U));
  }
  void get(double& value) {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 64; i += 8) bits |= byte() << i;
    value = std::bit_cast<double>(bits);
  }
  template <typename Enumeration>
  requires std::is_enum_v<Enumeration>
  void get(Enumeration& value) {
    value = static_cast<Enumeration>(
        number(static_cast<std::uint64_t>(kLastOf<Enumeration>)));
  }
  void get(DocumentId& document) {
    document = number(1) != 0 ? mine_ : DocumentId::none();
  }
  std::string_view text() {
    const std::uint64_t seen = number(texts_.size());
    if (seen > 0) return texts_[seen - 1];
    const std::uint64_t size = number(bytes_.size());
    texts_.push_back(bytes_.substr(0, size));
    bytes_.remove_prefix(texts_.back().size());
    return texts_.back();
  }
  void get(std::string& value) { value = text(); }
  void get(std::string_view& extractor) { extractor = lasting_text(text()); }
  template <typename First, typename Second>
  void get(std::pair<First, Second>& pair) {
    get(pair.first);
    get(pair.second);
  }
  template <typename Part>
  void get(std::vector<Part>& parts) {
    // Each part takes a byte at least.
    const std::uint64_t size = number(bytes_.size());
    for (std::uint64_t i = 0; i < size && sound_; ++i) {
      get(parts.emplace_back());
    }
  }
  template <typename Part>
  void get(std::optional<Part>& part) {
    if (number(1) != 0) get(part.emplace());
  }
  void get(Value& value) {
    get_alternative(value, number(std::variant_size_v<Value> - 1));
  }
  template <std::size_t kIndex = 0>
  void get_alternative(Value& value, std::uint64_t index) {
    if constexpr (kIndex < std::variant_size_v<Value>) {
      if (index != kIndex) return get_alternative<kIndex + 1>(value, index);
      get(value.template emplace<kIndex>());
    }
  }
  template <typename Struct>
  requires std::is_aggregate_v<Struct>
  void get(Struct& parts) { fields(*this, parts); }

  std::string_view bytes_;
  DocumentId mine_;
  bool sound_ = true;
  std::vector<std::string_view> texts_;
};

}  // namespace crosscheck
