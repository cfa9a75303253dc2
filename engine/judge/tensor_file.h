#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// How the numbers of a tensor are stored. Others than these can stand in a
/// file, but are not read.
enum class TensorType : std::uint8_t { f64, f32, f16, bf16, other };

/// Where a tensor lies.
struct TensorPlace {
  TensorType type = TensorType::other;
  std::vector<std::uint64_t> shape;
  std::uint64_t begin = 0;  ///< byte in the file
  std::uint64_t end = 0;
};

/// A file of named tensors, of which only the header is held in memory.
///
/// Format: safetensors 0.4. Eight bytes, little endian: the length of the
/// header. The header: a JSON object of {"dtype", "shape", "data_offsets"} by
/// name, and maybe "__metadata__". Then the numbers, little endian and row by
/// row, which the tensors cover without gap or overlap.
class TensorFile {
 public:
  /// Errors: not_found, unreadable; malformed where any length, shape or place
  /// does not fit the file; unsupported for an unknown kind of number.
  [[nodiscard]] static Result<TensorFile> open(const std::string& path);

  [[nodiscard]] bool has(std::string_view name) const;

  /// The numbers of a tensor, row by row.
  /// Errors: not_found; malformed for another shape than that asked for or a
  /// number that is not finite; unsupported for whole numbers; unreadable.
  /// Complexity: O(numbers), and for a while twice their memory.
  [[nodiscard]] Result<std::vector<float>> read(
      std::string_view name, std::span<const std::size_t> shape);

  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
  std::ifstream file_;
  std::map<std::string, TensorPlace, std::less<>> places_;
};

/// A number of IEEE 754 half precision, by its bits.
[[nodiscard]] float half_to_float(std::uint16_t bits);

}  // namespace crosscheck
