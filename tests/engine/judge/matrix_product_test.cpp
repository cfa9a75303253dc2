#include "engine/judge/matrix_product.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <cstring>
#include <vector>

namespace crosscheck {
namespace {

std::vector<float> numbers(std::size_t count, std::uint32_t state) {
  std::vector<float> result;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525U + 1013904223U;
    result.push_back(static_cast<float>(state) / 4e9F - 0.5F);
  }
  return result;
}

std::vector<ProductKernel> kernels() {
  std::vector<ProductKernel> all = {ProductKernel::plain};
  if (best_kernel() != ProductKernel::plain) all.push_back(best_kernel());
  return all;
}

}  // namespace

TEST_SUITE("engine/judge/matrix_product") {
  TEST_CASE("a product by hand") {
    // Rows of x (1 2 3) and (0 -1 4); of the matrix (1 0 2) and (-1 1 0).
    //   1 + 0 + 6 = 7      -1 + 2 + 0 = 1
    //   0 + 0 + 8 = 8       0 - 1 + 0 = -1     and the bias (10, 20)
    const std::vector<float> x = {1, 2, 3, 0, -1, 4};
    const std::vector<float> m = {1, 0, 2, -1, 1, 0};
    const std::vector<float> bias = {10, 20};
    const PanelMatrix matrix({m.data(), 2, 3, 3});
    for (const ProductKernel kernel : kernels()) {
      std::vector<float> y(6, 99);
      multiply({x.data(), 2, 3, 3}, matrix, bias.data(), y.data(), 3, kernel);
      CHECK(y == std::vector<float>{17, 21, 99, 18, 19, 99});
      multiply({x.data(), 2, 3, 3}, matrix, nullptr, y.data(), 3, kernel);
      CHECK(y == std::vector<float>{7, 1, 99, 8, -1, 99});
    }
  }

  TEST_CASE("a matrix can be taken column by column") {
    // The same matrix, stored as its transpose (1 -1), (0 1), (2 0).
    const std::vector<float> m = {1, -1, 0, 1, 2, 0};
    const std::vector<float> x = {1, 2, 3};
    std::vector<float> y(2);
    multiply({x.data(), 1, 3, 3}, PanelMatrix({m.data(), 2, 3, 1, 2}), nullptr,
             y.data(), 2, ProductKernel::plain);
    CHECK(y == std::vector<float>{7, 1});
  }

  // Sums of floats depend on their order: it is that of the columns.
  TEST_CASE("all kernels give the bits of a plain loop for any shape") {
    for (const std::size_t rows : {1, 3, 4, 5, 9}) {
      for (const std::size_t outputs : {1, 15, 16, 17, 40}) {
        const std::size_t depth = 7 * outputs + rows;
        const auto x = numbers(rows * depth, 1);
        const auto m = numbers(outputs * depth, 2);
        const auto bias = numbers(outputs, 3);
        std::vector<float> expected;
        for (std::size_t r = 0; r < rows; ++r) {
          for (std::size_t o = 0; o < outputs; ++o) {
            volatile float sum = bias[o];
            for (std::size_t k = 0; k < depth; ++k) {
              const volatile float product =
                  x[r * depth + k] * m[o * depth + k];
              sum = sum + product;
            }
            const float rounded = sum;
            expected.push_back(rounded);
          }
        }
        const PanelMatrix matrix({m.data(), outputs, depth, depth});
        for (const ProductKernel kernel : kernels()) {
          std::vector<float> y(rows * outputs);
          multiply({x.data(), rows, depth, depth}, matrix, bias.data(),
                   y.data(), outputs, kernel);
          CHECK(std::memcmp(y.data(), expected.data(),
                            y.size() * sizeof(float)) == 0);
        }
      }
    }
  }
}

}  // namespace crosscheck
