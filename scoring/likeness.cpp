#include "scoring/likeness.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <utility>

#include "scoring/claim_sums.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kReach = 5;  // widths
constexpr Tolerance kOfNumbers = {.amount = 0.01, .relative = true};
constexpr Tolerance kOfTimes = {.amount = 10, .relative = false};

struct Alike {
  std::uint32_t from, to;
  double weight;
};

Tolerance tolerance_of(const Attribute& attribute) {
  if (attribute.tolerance.amount > 0) return attribute.tolerance;
  return attribute.kind == AttributeKind::time ? kOfTimes : kOfNumbers;
}

// Both ways, unless too far apart.
void compare(const Tolerance& tolerance,
             const std::pair<double, std::uint32_t>& a,
             const std::pair<double, std::uint32_t>& b,
             std::vector<Alike>& found) {
  const double larger = std::max(std::abs(a.first), std::abs(b.first));
  const double width = tolerance.amount * (tolerance.relative ? larger : 1.0);
  const double apart = std::abs(a.first - b.first);
  if (!(apart < kReach * width)) return;
  const double weight = exponential(-apart / width);
  found.push_back({a.second, b.second, weight});
  found.push_back({b.second, a.second, weight});
}

void compare_numbers(const Evidence& evidence, std::vector<Alike>& found) {
  if (evidence.value_number.empty()) return;
  std::vector<std::pair<double, std::uint32_t>> numbers;
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    if (evidence.item_attribute[i] == Evidence::kNoAttribute) continue;
    const Tolerance tolerance =
        tolerance_of(evidence.attributes[evidence.item_attribute[i]]);
    numbers.clear();
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const double x = evidence.value_number[v];
      if (!std::isnan(x)) numbers.emplace_back(x, v);
    }
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t a = 0; a < numbers.size(); ++a) {
      const std::size_t last =
          std::min(numbers.size(), a + 1 + Likeness::kNeighbours);
      for (std::size_t b = a + 1; b < last; ++b) {
        compare(tolerance, numbers[a], numbers[b], found);
      }
    }
  }
}

// The words that two ascending lists have in common.
std::size_t shared_words(std::span<const std::uint32_t> a,
                         std::span<const std::uint32_t> b) {
  std::size_t shared = 0;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    if (a[i] == b[k]) ++shared;
    const std::uint32_t least = std::min(a[i], b[k]);
    i += a[i] == least;
    k += b[k] == least;
  }
  return shared;
}

void compare_names(const Evidence& evidence, std::vector<Alike>& found) {
  if (evidence.word_begin.empty()) return;
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    if (last - first > Likeness::kMostLists) continue;
    for (std::uint32_t a = first; a < last; ++a) {
      for (std::uint32_t b = a + 1; b < last; ++b) {
        const auto shared =
            shared_words(evidence.words_of(a), evidence.words_of(b));
        if (shared == 0) continue;
        const std::size_t words =
            evidence.words_of(a).size() + evidence.words_of(b).size();
        const double weight =
            2 * static_cast<double>(shared) / static_cast<double>(words);
        found.push_back({a, b, weight});
        found.push_back({b, a, weight});
      }
    }
  }
}

void read_relations(const Evidence& evidence, std::vector<Alike>& found) {
  if (evidence.relation_begin.empty()) return;
  const std::vector<std::uint32_t> item_of = items_of_values(evidence);
  for (std::uint32_t v = 0; v < evidence.value_count(); ++v) {
    for (std::uint32_t r = evidence.relation_begin[v];
         r < evidence.relation_begin[v + 1]; ++r) {
      const std::uint32_t other = evidence.relation_value[r];
      if (evidence.relation_weight[r] <= 0) continue;
      if (item_of[other] != item_of[v]) continue;
      found.push_back(
          {v, other, static_cast<double>(evidence.relation_weight[r])});
    }
  }
}

}  // namespace

Likeness find_likeness(const Evidence& evidence) {
  std::vector<Alike> found;
  for (const LikeTexts& like : evidence.like_texts) {
    found.push_back({like.a, like.b, like.weight});
    found.push_back({like.b, like.a, like.weight});
  }
  read_relations(evidence, found);
  compare_numbers(evidence, found);
  compare_names(evidence, found);
  std::sort(found.begin(), found.end(), [](const Alike& a, const Alike& b) {
    return std::pair(a.from, a.to) < std::pair(b.from, b.to);
  });
  Likeness likeness;
  likeness.begin.assign(evidence.value_count() + 1, 0);
  for (const Alike& alike : found) {
    ++likeness.begin[alike.from + 1];
    likeness.value.push_back(alike.to);
    likeness.weight.push_back(alike.weight);
  }
  for (std::size_t v = 0; v < evidence.value_count(); ++v) {
    likeness.begin[v + 1] += likeness.begin[v];
  }
  return likeness;
}

}  // namespace crosscheck
