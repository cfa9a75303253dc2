#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace crosscheck {

/// Rows of numbers that lie `stride` apart, of which the viewer owns none.
struct MatrixView {
  const float* data = nullptr;
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::size_t row_stride = 0;     ///< from a row to the next
  std::size_t column_stride = 1;  ///< from a number to the next of its row
};

/// A matrix laid out to be multiplied by: its rows in panels of kWidth, each
/// panel column by column, the last one filled up with zeros.
class PanelMatrix {
 public:
  static constexpr std::size_t kWidth = 16;

  PanelMatrix() = default;
  explicit PanelMatrix(const MatrixView& matrix);

  [[nodiscard]] std::size_t rows() const { return rows_; }
  [[nodiscard]] std::size_t columns() const { return columns_; }
  [[nodiscard]] std::size_t panels() const {
    return (rows_ + kWidth - 1) / kWidth;
  }
  /// columns() times kWidth numbers.
  [[nodiscard]] const float* panel(std::size_t p) const {
    return numbers_.data() + p * columns_ * kWidth;
  }

 private:
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::vector<float> numbers_;
};

/// What computes a product. All give the same bits: each sum begins with its
/// bias and takes its products one by one in the order of columns, rounded
/// after each step; what differs is how many sums go on side by side.
enum class ProductKernel : std::uint8_t {
  plain,  ///< Eigen, with what every processor of the kind has
  avx2,   ///< eight numbers at a time
};

/// The fastest kernel that this machine can run.
[[nodiscard]] ProductKernel best_kernel();

/// y = x * matrix^T + bias: `x` has matrix.columns() columns, all of them
/// next to each other; `bias` has matrix.rows() numbers or is null; row r of
/// the result lies at y + r * y_stride.
/// Complexity: O(x.rows * matrix.rows() * matrix.columns()).
void multiply(const MatrixView& x, const PanelMatrix& matrix, const float* bias,
              float* y, std::size_t y_stride, ProductKernel kernel);

}  // namespace crosscheck
