#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace crosscheck {

/// A feature of a trained model: its key and the labels it speaks for.
struct WeightRow {
  std::uint64_t key = 0;
  struct Cell {
    std::uint8_t label = 0;
    std::int16_t weight = 0;
  };
  std::vector<Cell> cells;
};

/// Weights of a linear model by feature, read where they lie in a model file.
///
/// Layout: u32 labels, u32 buckets (a power of two), buckets + 1 offsets (u32)
/// into what follows. A bucket that is not empty holds u8 rows, a u16
/// fingerprint for each, a u8 count of cells for each, and the cells of all in
/// order: u8 label, i16 weight. The bucket is the top bits of the key, the
/// fingerprint its lowest 16: two features of one bucket and fingerprint are
/// merged, which some 1 in 20,000 are.
class WeightTable {
 public:
  /// Nothing where the bytes are no such table. Complexity: O(bytes).
  [[nodiscard]] static std::optional<WeightTable> read(
      std::span<const std::uint8_t> bytes);

  [[nodiscard]] std::uint32_t labels() const { return labels_; }

  /// Adds the weights of each feature to `scores`, of labels() numbers.
  /// Complexity: O(features) expected.
  void add(std::span<const std::uint64_t> features, std::int32_t* scores) const;

 private:
  std::uint32_t labels_ = 0;
  std::uint32_t shift_ = 0;
  const std::uint8_t* offsets_ = nullptr;
  const std::uint8_t* entries_ = nullptr;
};

/// The bytes of a table. Requires: fewer than 256 labels.
[[nodiscard]] std::vector<std::uint8_t> weight_table_bytes(
    std::uint32_t labels, std::vector<WeightRow> rows);

}  // namespace crosscheck
