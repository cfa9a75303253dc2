#include "graph/name_match.h"

#include <algorithm>
#include <vector>

namespace crosscheck {
namespace {

// Longer names than this are compared by their beginnings, since the text may
// be made to waste time.
constexpr std::size_t kLongestCompared = 256;

/// The code points of UTF-8 text; a stray byte counts as one.
std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t i = 0;
       i < text.size() && points.size() < kLongestCompared;) {
    char32_t point = static_cast<unsigned char>(text[i++]);
    if (point >= 0xC0) {
      point &= point >= 0xF0 ? 0x07U : point >= 0xE0 ? 0x0FU : 0x1FU;
      while (i < text.size() &&
             (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U) {
        point = point << 6 | (static_cast<unsigned char>(text[i++]) & 0x3FU);
      }
    }
    points.push_back(point);
  }
  return points;
}

/// Jaro similarity: matches within a window, less half the transpositions.
double jaro(const std::vector<char32_t>& a, const std::vector<char32_t>& b) {
  if (a.empty() || b.empty()) return a.empty() && b.empty() ? 1.0 : 0.0;
  const std::size_t longer = std::max(a.size(), b.size());
  const std::size_t window = longer >= 4 ? longer / 2 - 1 : 0;
  std::vector<char32_t> matched_a;
  std::vector<bool> used(b.size(), false);
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t end = std::min(b.size(), i + window + 1);
    for (std::size_t j = i > window ? i - window : 0; j < end; ++j) {
      if (used[j] || a[i] != b[j]) continue;
      used[j] = true;
      matched_a.push_back(a[i]);
      break;
    }
  }
  if (matched_a.empty()) return 0.0;
  std::size_t out_of_place = 0;
  for (std::size_t j = 0, k = 0; j < b.size(); ++j) {
    if (used[j] && matched_a[k++] != b[j]) ++out_of_place;
  }
  const auto matches = static_cast<double>(matched_a.size());
  return (matches / static_cast<double>(a.size()) +
          matches / static_cast<double>(b.size()) +
          (matches - static_cast<double>(out_of_place / 2)) / matches) /
         3.0;
}

}  // namespace

double jaro_winkler(std::string_view a, std::string_view b) {
  const std::vector<char32_t> x = code_points(a);
  const std::vector<char32_t> y = code_points(b);
  const double similarity = jaro(x, y);
  std::size_t prefix = 0;
  const std::size_t most = std::min({std::size_t{4}, x.size(), y.size()});
  while (prefix < most && x[prefix] == y[prefix]) ++prefix;
  return similarity + 0.1 * static_cast<double>(prefix) * (1.0 - similarity);
}

NameMatch match_person_names(std::string_view a, std::string_view b) {
  return a == b ? NameMatch::same : NameMatch::different;
}

NameMatch match_other_names(std::string_view a, std::string_view b) {
  return a == b ? NameMatch::same : NameMatch::different;
}

}  // namespace crosscheck
