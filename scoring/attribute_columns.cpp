#include "scoring/attribute_columns.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "scoring/value_number.h"
#include "scoring/value_words.h"

// Values are brought together by attribute (a counting sort), and the distinct
// texts of each attribute numbered by their rank among all strings. One array
// by rank serves all attributes: each overwrites what it reads.

namespace crosscheck {
namespace {

constexpr std::uint32_t kUnseen = 0xffffffffU;
constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

bool is_record(const ClaimTable& claims, ItemId item) {
  return claims.items[item.index()].kind == SlotKind::record;
}

// Numbers the slots of records by name, and the items by them.
void fill_names(const ClaimTable& claims,
                std::span<const std::uint32_t> string_rank,
                Evidence& evidence) {
  std::vector<std::uint32_t> index_of(claims.strings.size(), kUnseen);
  std::vector<StringId> slots;
  for (const ItemId item : evidence.item_id) {
    const StringId slot = claims.items[item.index()].slot;
    if (!is_record(claims, item) || index_of[slot.index()] != kUnseen) continue;
    index_of[slot.index()] = 0;
    slots.push_back(slot);
  }
  if (slots.empty()) return;
  std::sort(slots.begin(), slots.end(), [&](StringId a, StringId b) {
    return string_rank[a.index()] < string_rank[b.index()];
  });
  for (std::size_t a = 0; a < slots.size(); ++a) {
    index_of[slots[a].index()] = static_cast<std::uint32_t>(a);
    evidence.attributes.emplace_back().name = claims.text(slots[a]);
  }
  evidence.item_attribute.reserve(evidence.item_count());
  for (const ItemId item : evidence.item_id) {
    if (!is_record(claims, item)) {
      evidence.item_attribute.push_back(Evidence::kNoAttribute);
      continue;
    }
    const std::uint32_t a = index_of[claims.items[item.index()].slot.index()];
    evidence.item_attribute.push_back(a);
    ++evidence.attributes[a].item_count;
  }
}

// The values of all records, attribute by attribute.
struct ValuesByAttribute {
  std::vector<std::uint32_t> begin, value;
};

template <typename Take>
void each_value(const Evidence& evidence, Take take) {
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    const std::uint32_t a = evidence.item_attribute[i];
    if (a == Evidence::kNoAttribute) continue;
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      take(a, v);
    }
  }
}

ValuesByAttribute values_by_attribute(const Evidence& evidence) {
  ValuesByAttribute all;
  all.begin.assign(evidence.attributes.size() + 1, 0);
  each_value(evidence,
             [&](std::uint32_t a, std::uint32_t /*v*/) { ++all.begin[a + 1]; });
  for (std::size_t a = 0; a < evidence.attributes.size(); ++a) {
    all.begin[a + 1] += all.begin[a];
  }
  std::vector<std::uint32_t> next = all.begin;
  all.value.resize(all.begin.back());
  each_value(evidence, [&](std::uint32_t a, std::uint32_t v) {
    all.value[next[a]++] = v;
  });
  return all;
}

// The distinct texts of one attribute, by label.
struct Label {
  std::uint32_t rank;
  StringId text;
};

std::vector<Label> number_labels(const ClaimTable& claims,
                                 std::span<const std::uint32_t> string_rank,
                                 std::span<const std::uint32_t> values,
                                 std::vector<std::uint32_t>& label_at,
                                 Evidence& evidence) {
  const auto text_of = [&](std::uint32_t v) {
    return claims.values[evidence.value_id[v].index()].text;
  };
  std::vector<Label> labels;
  for (const std::uint32_t v : values) {
    label_at[string_rank[text_of(v).index()]] = kUnseen;
  }
  for (const std::uint32_t v : values) {
    const StringId text = text_of(v);
    std::uint32_t& at = label_at[string_rank[text.index()]];
    if (at != kUnseen) continue;
    at = 0;
    labels.push_back({string_rank[text.index()], text});
  }
  std::sort(labels.begin(), labels.end(),
            [](const Label& a, const Label& b) { return a.rank < b.rank; });
  for (std::size_t k = 0; k < labels.size(); ++k) {
    label_at[labels[k].rank] = static_cast<std::uint32_t>(k);
  }
  for (const std::uint32_t v : values) {
    evidence.value_label[v] = label_at[string_rank[text_of(v).index()]];
  }
  return labels;
}

bool looks_numeric(const ClaimTable& claims, const std::vector<Label>& labels,
                   std::uint32_t items) {
  constexpr std::size_t kMostCodes = 20;
  constexpr std::size_t kItemsPerCode = 10;
  const bool codes =
      labels.size() <= kMostCodes && items >= kItemsPerCode * labels.size();
  if (codes || labels.empty()) return false;
  std::size_t numbers = 0;
  for (const Label& label : labels) {
    numbers += number_in(claims.text(label.text)).has_value();
  }
  return numbers * 20 >= labels.size() * 19;
}

void tell_kind(const ClaimTable& claims, const std::vector<Label>& labels,
               std::span<const AttributeSpec> specs, Attribute& attribute) {
  attribute.label_count = static_cast<std::uint32_t>(labels.size());
  const auto said = std::find_if(
      specs.begin(), specs.end(),
      [&](const AttributeSpec& spec) { return spec.name == attribute.name; });
  if (said != specs.end()) {
    attribute.kind = said->kind;
    attribute.tolerance = said->tolerance;
    attribute.inferred = false;
  } else if (looks_numeric(claims, labels, attribute.item_count)) {
    attribute.kind = AttributeKind::numeric;
  }
}

void fill_numbers(const ClaimTable& claims, const std::vector<Label>& labels,
                  std::span<const std::uint32_t> values, AttributeKind kind,
                  Evidence& evidence) {
  const bool times = kind == AttributeKind::time;
  if (!times && kind != AttributeKind::numeric) return;
  if (evidence.value_number.empty()) {
    evidence.value_number.assign(evidence.value_id.size(), kNoNumber);
  }
  std::vector<double> number;
  number.reserve(labels.size());
  for (const Label& label : labels) {
    const std::string_view text = claims.text(label.text);
    const std::optional<double> x = times ? minutes_in(text) : number_in(text);
    number.push_back(x.value_or(kNoNumber));
  }
  for (const std::uint32_t v : values) {
    evidence.value_number[v] = number[evidence.value_label[v]];
  }
}

// Words by value, numbered in byte order, so that no order of reading shows.
void fill_words(const ClaimTable& claims, Evidence& evidence) {
  const auto is_names = [&](std::uint32_t a) {
    return evidence.attributes[a].kind == AttributeKind::names;
  };
  std::vector<std::vector<std::string>> words(evidence.value_id.size());
  std::vector<std::string> all;
  evidence.names_apart.assign(words.size(), 0);
  each_value(evidence, [&](std::uint32_t a, std::uint32_t v) {
    if (!is_names(a)) return;
    const std::string_view text =
        claims.text(claims.values[evidence.value_id[v].index()].text);
    words[v] = words_in(text);
    evidence.names_apart[v] = names_stand_apart(text) ? 1 : 0;
    all.insert(all.end(), words[v].begin(), words[v].end());
  });
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  evidence.word_begin.reserve(words.size() + 1);
  evidence.word_begin.push_back(0);
  for (const std::vector<std::string>& of_value : words) {
    for (const std::string& word : of_value) {
      const auto at = std::lower_bound(all.begin(), all.end(), word);
      evidence.word.push_back(static_cast<std::uint32_t>(at - all.begin()));
    }
    evidence.word_begin.push_back(
        static_cast<std::uint32_t>(evidence.word.size()));
  }
}

}  // namespace

void fill_attributes(const ClaimTable& claims,
                     std::span<const std::uint32_t> string_rank,
                     std::span<const AttributeSpec> specs, Evidence& evidence) {
  fill_names(claims, string_rank, evidence);
  if (evidence.attributes.empty()) return;
  const ValuesByAttribute all = values_by_attribute(evidence);
  evidence.value_label.assign(evidence.value_id.size(), 0);
  std::vector<std::uint32_t> label_at(claims.strings.size());
  for (std::size_t a = 0; a < evidence.attributes.size(); ++a) {
    const auto values = std::span(all.value).subspan(
        all.begin[a], all.begin[a + 1] - all.begin[a]);
    const std::vector<Label> labels =
        number_labels(claims, string_rank, values, label_at, evidence);
    tell_kind(claims, labels, specs, evidence.attributes[a]);
    fill_numbers(claims, labels, values, evidence.attributes[a].kind, evidence);
  }
  const bool any_names = std::any_of(
      evidence.attributes.begin(), evidence.attributes.end(),
      [](const Attribute& a) { return a.kind == AttributeKind::names; });
  if (any_names) fill_words(claims, evidence);
}

}  // namespace crosscheck
