#include "scoring/text_likeness.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "scoring/answer_sheet.h"

namespace crosscheck {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_digits(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t k = 0;
  for (;;) {
    while (i < a.size() && !is_digit(a[i])) ++i;
    while (k < b.size() && !is_digit(b[k])) ++k;
    if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
    if (a[i++] != b[k++]) return false;
  }
}

// The edit distance, or more than `most` where it is more than that. One row of
// the table of distances between beginnings is kept.
std::size_t edit_distance(std::string_view a, std::string_view b,
                          std::size_t most) {
  std::array<std::size_t, kLongestLikeText + 1> row;
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    std::size_t least = i;
    for (std::size_t k = 1; k <= b.size(); ++k) {
      const std::size_t exchanged =
          diagonal + (lower(a[i - 1]) == lower(b[k - 1]) ? 0 : 1);
      diagonal = row[k];
      row[k] = std::min({exchanged, row[k - 1] + 1, row[k] + 1});
      least = std::min(least, row[k]);
    }
    if (least > most) return least;
  }
  return row[b.size()];
}

}  // namespace

double text_likeness(std::string_view a, std::string_view b) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer == 0 || longer > kLongestLikeText) return 0;
  const std::size_t most = longer / kBytesAnEdit;
  const std::size_t shorter = std::min(a.size(), b.size());
  if (longer - shorter > most || !same_digits(a, b)) return 0;
  const std::size_t distance = edit_distance(a, b, most);
  if (distance > most) return 0;
  return 1 - static_cast<double>(distance) / static_cast<double>(longer);
}

void add_text_likeness(const ClaimTable& claims, Evidence& evidence) {
  evidence.like_texts.clear();
  const auto text_of = [&](std::uint32_t v) {
    return claims.text(claims.values[evidence.value_id[v].index()].text);
  };
  for (std::size_t i = 0; i < evidence.item_attribute.size(); ++i) {
    const std::uint32_t a = evidence.item_attribute[i];
    if (a == Evidence::kNoAttribute) continue;
    const Attribute& attribute = evidence.attributes[a];
    if (attribute.kind != AttributeKind::categorical || is_closed(attribute)) {
      continue;
    }
    const std::uint32_t last = evidence.value_begin[i + 1];
    for (std::uint32_t v = evidence.value_begin[i]; v < last; ++v) {
      const std::uint32_t end = std::min(last, v + 1 + kTextNeighbours);
      for (std::uint32_t u = v + 1; u < end; ++u) {
        const double weight = text_likeness(text_of(v), text_of(u));
        if (weight > 0) evidence.like_texts.push_back({v, u, weight});
      }
    }
  }
}

}  // namespace crosscheck
