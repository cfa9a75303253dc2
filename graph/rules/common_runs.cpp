#include "graph/rules/common_runs.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace crosscheck {
namespace {

using Words = std::span<const PlainWord>;

bool same(const PlainWord& x, const PlainWord& y) { return x.word == y.word; }

/// Pairs of places of a longest common subsequence, in order (Wagner, Fischer
/// 1974).
std::vector<std::pair<std::size_t, std::size_t>> common_places(Words a,
                                                               Words b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::uint16_t> length((a.size() + 1) * width, 0);
  const auto cell = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
    return length[i * width + j];
  };
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      cell(i, j) = same(a[i], b[j])
                       ? static_cast<std::uint16_t>(cell(i + 1, j + 1) + 1)
                       : std::max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (same(a[i], b[j])) {
      places.emplace_back(i++, j++);
    } else if (cell(i + 1, j) >= cell(i, j + 1)) {
      ++i;
    } else {
      ++j;
    }
  }
  return places;
}

}  // namespace

std::vector<CommonRun> common_runs(std::span<const PlainWord> a,
                                   std::span<const PlainWord> b) {
  const auto first = static_cast<std::size_t>(
      std::mismatch(a.begin(), a.end(), b.begin(), b.end(), same).first -
      a.begin());
  const Words a_rest = a.subspan(first);
  const Words b_rest = b.subspan(first);
  const auto last = static_cast<std::size_t>(
      std::mismatch(a_rest.rbegin(), a_rest.rend(), b_rest.rbegin(),
                    b_rest.rend(), same)
          .first -
      a_rest.rbegin());
  std::vector<CommonRun> runs;
  const auto take = [&](std::size_t i, std::size_t j, std::size_t size) {
    if (size == 0) return;
    const bool goes_on = !runs.empty() &&
                         runs.back().a + runs.back().size == i &&
                         runs.back().b + runs.back().size == j;
    if (!goes_on) runs.push_back({i, j, 0});
    runs.back().size += size;
  };
  take(0, 0, first);
  for (const auto& [i, j] : common_places(a_rest.first(a_rest.size() - last),
                                          b_rest.first(b_rest.size() - last))) {
    take(first + i, first + j, 1);
  }
  take(a.size() - last, b.size() - last, last);
  return runs;
}

}  // namespace crosscheck
