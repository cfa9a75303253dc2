#pragma once

#include <cstddef>

namespace crosscheck {

/// Sums of up to kRowsAtOnce rows with one panel, see multiply(): row r begins
/// at x + r * x_stride and has `depth` numbers; sums[r * 16 + j] holds the bias
/// before and the result afterwards.
inline constexpr std::size_t kRowsAtOnce = 4;

using PanelKernel = void (*)(const float* x, std::size_t x_stride,
                             std::size_t rows, const float* panel,
                             std::size_t depth, float* sums);

/// Null where this program was built for another kind of processor.
[[nodiscard]] PanelKernel avx2_kernel();

}  // namespace crosscheck
