// A file of its own and without Eigen: what is inline there must not be
// compiled for AVX2, since the linker keeps any one copy of it.
#include "engine/judge/product_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace crosscheck {

#if defined(__x86_64__)
namespace {

// No fused multiplication: it rounds once where the plain kernel rounds twice.
template <std::size_t kRows>
__attribute__((target("avx2"))) void sum_rows(const float* x,
                                              std::size_t x_stride,
                                              const float* panel,
                                              std::size_t depth, float* sums) {
  __m256 low[kRows];
  __m256 high[kRows];
  for (std::size_t r = 0; r < kRows; ++r) {
    low[r] = _mm256_loadu_ps(sums + r * 16);
    high[r] = _mm256_loadu_ps(sums + r * 16 + 8);
  }
  for (std::size_t k = 0; k < depth; ++k) {
    const __m256 left = _mm256_loadu_ps(panel + k * 16);
    const __m256 right = _mm256_loadu_ps(panel + k * 16 + 8);
    for (std::size_t r = 0; r < kRows; ++r) {
      const __m256 factor = _mm256_broadcast_ss(x + r * x_stride + k);
      low[r] = _mm256_add_ps(low[r], _mm256_mul_ps(factor, left));
      high[r] = _mm256_add_ps(high[r], _mm256_mul_ps(factor, right));
    }
  }
  for (std::size_t r = 0; r < kRows; ++r) {
    _mm256_storeu_ps(sums + r * 16, low[r]);
    _mm256_storeu_ps(sums + r * 16 + 8, high[r]);
  }
}

void sum_panel(const float* x, std::size_t x_stride, std::size_t rows,
               const float* panel, std::size_t depth, float* sums) {
  if (rows == kRowsAtOnce) {
    sum_rows<kRowsAtOnce>(x, x_stride, panel, depth, sums);
    return;
  }
  for (std::size_t r = 0; r < rows; ++r) {
    sum_rows<1>(x + r * x_stride, x_stride, panel, depth, sums + r * 16);
  }
}

}  // namespace

PanelKernel avx2_kernel() { return sum_panel; }

#else

PanelKernel avx2_kernel() { return nullptr; }

#endif

}  // namespace crosscheck
