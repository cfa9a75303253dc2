#include "engine/judge/matrix_product.h"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cassert>

#include "engine/judge/product_kernels.h"

namespace crosscheck {
namespace {

constexpr std::size_t kWidth = PanelMatrix::kWidth;
using Sums = Eigen::Array<float, kWidth, 1>;

// Eigen's own product would split sums by the sizes of the caches, and give
// other bits on another machine.
void plain_kernel(const float* x, std::size_t x_stride, std::size_t rows,
                  const float* panel, std::size_t depth, float* sums) {
  for (std::size_t r = 0; r < rows; ++r) {
    Sums sum = Eigen::Map<const Sums>(sums + r * kWidth);
    const float* row = x + r * x_stride;
    for (std::size_t k = 0; k < depth; ++k) {
      sum += row[k] * Eigen::Map<const Sums>(panel + k * kWidth);
    }
    Eigen::Map<Sums>(sums + r * kWidth) = sum;
  }
}

PanelKernel function_of(ProductKernel kernel) {
  return kernel == ProductKernel::avx2 ? avx2_kernel() : plain_kernel;
}

}  // namespace

PanelMatrix::PanelMatrix(const MatrixView& matrix)
    : rows_(matrix.rows), columns_(matrix.columns) {
  numbers_.resize(panels() * columns_ * kWidth);
  for (std::size_t r = 0; r < rows_; ++r) {
    float* to = numbers_.data() + r / kWidth * columns_ * kWidth + r % kWidth;
    const float* from = matrix.data + r * matrix.row_stride;
    for (std::size_t c = 0; c < columns_; ++c) {
      to[c * kWidth] = from[c * matrix.column_stride];
    }
  }
}

ProductKernel best_kernel() {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") != 0) return ProductKernel::avx2;
#endif
  return ProductKernel::plain;
}

void multiply(const MatrixView& x, const PanelMatrix& matrix, const float* bias,
              float* y, std::size_t y_stride, ProductKernel kernel) {
  assert(x.columns == matrix.columns() && x.column_stride == 1);
  const PanelKernel sum = function_of(kernel);
  std::array<float, kRowsAtOnce * kWidth> sums{};
  for (std::size_t p = 0; p < matrix.panels(); ++p) {
    const std::size_t first = p * kWidth;
    const std::size_t width = std::min(kWidth, matrix.rows() - first);
    for (std::size_t r = 0; r < x.rows; r += kRowsAtOnce) {
      const std::size_t rows = std::min(kRowsAtOnce, x.rows - r);
      sums.fill(0);
      for (std::size_t i = 0; bias != nullptr && i < rows; ++i) {
        std::copy_n(bias + first, width, sums.data() + i * kWidth);
      }
      sum(x.data + r * x.row_stride, x.row_stride, rows, matrix.panel(p),
          matrix.columns(), sums.data());
      for (std::size_t i = 0; i < rows; ++i) {
        std::copy_n(sums.data() + i * kWidth, width,
                    y + (r + i) * y_stride + first);
      }
    }
  }
}

}  // namespace crosscheck
