#include "scoring/known_truths.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "scoring/value_number.h"
#include "scoring/value_words.h"

namespace crosscheck {
namespace {

constexpr double kShareWithoutTolerance = 0.01;
constexpr double kRounding = 1e-9;

using Place = std::pair<StringId, StringId>;

// Items of the evidence by their strings' ids, for look-up.
std::vector<std::pair<Place, std::uint32_t>> index_items(
    const ClaimTable& claims, const Evidence& evidence) {
  std::vector<std::pair<Place, std::uint32_t>> index;
  index.reserve(evidence.item_count());
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    const Item& item = claims.items[evidence.item_id[i].index()];
    index.push_back({{item.subject, item.slot}, i});
  }
  std::sort(index.begin(), index.end());
  return index;
}

// One item's truths are neighbours after sorting.
std::vector<const Truth*> by_item(const std::vector<Truth>& truths) {
  std::vector<const Truth*> sorted;
  sorted.reserve(truths.size());
  for (const Truth& truth : truths) sorted.push_back(&truth);
  std::sort(sorted.begin(), sorted.end(), [](const Truth* a, const Truth* b) {
    return std::tie(a->object, a->attribute, a->value) <
           std::tie(b->object, b->attribute, b->value);
  });
  return sorted;
}

std::vector<std::string> words_of(const std::vector<std::string_view>& texts) {
  std::vector<std::string> words;
  for (const std::string_view text : texts) {
    const std::vector<std::string> more = words_in(text);
    words.insert(words.end(), more.begin(), more.end());
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

// The least distance of a number from the truths, read by `read`; infinite
// where none can be read.
template <typename Read>
std::pair<double, double> nearest_truth(const GoldItem& gold, double number,
                                        Read read) {
  double least = std::numeric_limits<double>::infinity();
  double found = std::numeric_limits<double>::quiet_NaN();
  for (const std::string_view text : gold.truths) {
    const std::optional<double> truth = read(text);
    if (!truth) continue;
    const double off = std::abs(number - *truth);
    if (off > least || (off == least && *truth > found)) continue;
    least = off;
    found = *truth;
  }
  return {least, found};
}

}  // namespace

KnownTruths::KnownTruths(const ClaimTable& claims, const Evidence& evidence,
                         const std::vector<Truth>& truths)
    : claims_(claims), evidence_(evidence) {
  const auto index = index_items(claims, evidence);
  const std::vector<const Truth*> sorted = by_item(truths);
  for (std::size_t t = 0; t < sorted.size();) {
    GoldItem& gold = items_.emplace_back();
    const Truth& first = *sorted[t];
    const Place place{claims.strings.find(first.object),
                      claims.strings.find(first.attribute)};
    const auto at = std::lower_bound(index.begin(), index.end(),
                                     std::pair{place, std::uint32_t{0}});
    if (at != index.end() && at->first == place) gold.item = at->second;
    for (; t < sorted.size() && sorted[t]->object == first.object &&
           sorted[t]->attribute == first.attribute;
         ++t) {
      gold.truths.push_back(sorted[t]->value);
    }
  }
}

AttributeKind KnownTruths::kind_of(const GoldItem& gold) const {
  if (gold.item == GoldItem::kUnclaimed || evidence_.item_attribute.empty()) {
    return AttributeKind::categorical;
  }
  const std::uint32_t a = evidence_.item_attribute[gold.item];
  return a == Evidence::kNoAttribute ? AttributeKind::categorical
                                     : evidence_.attributes[a].kind;
}

std::string_view KnownTruths::text_of(std::uint32_t value) const {
  return claims_.text(claims_.values[evidence_.value_id[value].index()].text);
}

bool KnownTruths::is_right(const GoldItem& gold, std::uint32_t value) const {
  const std::string_view text = text_of(value);
  if (std::binary_search(gold.truths.begin(), gold.truths.end(), text)) {
    return true;
  }
  switch (kind_of(gold)) {
    case AttributeKind::names:
      return words_in(text) == words_of(gold.truths);
    case AttributeKind::numeric: {
      const std::optional<double> number = number_in(text);
      return number && is_right(gold, *number);
    }
    case AttributeKind::time: {
      const std::optional<double> minutes = minutes_in(text);
      const Tolerance& told =
          evidence_.attributes[evidence_.item_attribute[gold.item]].tolerance;
      return minutes &&
             nearest_truth(gold, *minutes, minutes_in).first <= told.amount;
    }
    case AttributeKind::categorical:
    case AttributeKind::set:
      break;
  }
  return false;
}

bool KnownTruths::is_right(const GoldItem& gold, double number) const {
  const auto [off, truth] = nearest_truth(gold, number, number_in);
  if (std::isnan(truth)) return false;
  const Tolerance& told =
      evidence_.attributes[evidence_.item_attribute[gold.item]].tolerance;
  const double share = told.amount == 0 ? kShareWithoutTolerance : told.amount;
  const bool relative = told.amount == 0 || told.relative;
  return off <= (relative ? share * std::abs(truth) : share) + kRounding;
}

double KnownTruths::nearest(const GoldItem& gold, double number) {
  return nearest_truth(gold, number, number_in).second;
}

}  // namespace crosscheck
