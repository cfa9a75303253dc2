#include "graph/rules/common_runs.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>

namespace crosscheck {
namespace {

/// One word a letter.
std::vector<PlainWord> letters(const std::string& text) {
  std::vector<PlainWord> words;
  for (const char c : text) words.push_back({std::string(1, c), 0});
  return words;
}

/// The longest common subsequence by trying every choice.
std::size_t longest(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return 0;
  const std::string a_rest = a.substr(1);
  const std::string b_rest = b.substr(1);
  if (a[0] == b[0]) return 1 + longest(a_rest, b_rest);
  return std::max(longest(a_rest, b), longest(a, b_rest));
}

std::string random_text(std::uint32_t& state) {
  std::string text;
  state = state * 1664525U + 1013904223U;
  const std::uint32_t size = (state >> 24U) % 8U;
  for (std::uint32_t i = 0; i < size; ++i) {
    state = state * 1664525U + 1013904223U;
    text += static_cast<char>('a' + (state >> 24U) % 3U);
  }
  return text;
}

}  // namespace

TEST_SUITE("graph/rules/common_runs") {
  TEST_CASE("runs are common, in order, and as long as any can be") {
    std::uint32_t state = 7;
    for (int round = 0; round < 2000; ++round) {
      const std::string a = random_text(state);
      const std::string b = random_text(state);
      CAPTURE(a);
      CAPTURE(b);
      std::size_t common = 0;
      std::size_t a_end = 0;
      std::size_t b_end = 0;
      for (const CommonRun& run : common_runs(letters(a), letters(b))) {
        CHECK(run.size > 0);
        CHECK(run.a >= a_end);
        CHECK(run.b >= b_end);
        CHECK(a.substr(run.a, run.size) == b.substr(run.b, run.size));
        a_end = run.a + run.size;
        b_end = run.b + run.size;
        common += run.size;
      }
      CHECK(common == longest(a, b));
    }
  }

  TEST_CASE("words between two ends that are common are one gap") {
    const auto runs = common_runs(letters("abcdef"), letters("abxef"));
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].size == 2);
    CHECK(runs[1].a == 4);
    CHECK(runs[1].b == 3);
  }
}

}  // namespace crosscheck
