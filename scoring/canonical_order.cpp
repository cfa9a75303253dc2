#include "scoring/canonical_order.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "scoring/parallel.h"
#include "scoring/sorting.h"

namespace crosscheck {
namespace {

// The first sixteen bytes of a string as two numbers that compare alike, so
// that most comparisons of a sort stay within the array being sorted.
struct StringKey {
  std::uint64_t head;
  std::uint64_t next;
  std::uint32_t id;
};

std::uint64_t eight_bytes(std::string_view text, std::size_t from) {
  std::uint64_t packed = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    const std::size_t at = from + i;
    const auto byte =
        at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
    packed = packed << 8 | byte;
  }
  return packed;
}

// Ranks of the strings that name something; 0 for all the others.
class StringRanks {
 public:
  explicit StringRanks(const StringPool& strings)
      : strings_(strings), rank_(strings.size(), 0) {}

  void use(StringId id) {
    if (rank_[id.index()] != 0) return;
    rank_[id.index()] = 1;
    const std::string_view text = strings_.view(id);
    keys_.push_back({eight_bytes(text, 0), eight_bytes(text, 8), id.value});
  }

  void settle() {
    sort_on_threads(keys_, [this](const StringKey& a, const StringKey& b) {
      if (a.head != b.head) return a.head < b.head;
      if (a.next != b.next) return a.next < b.next;
      return strings_.view(StringId(a.id)) < strings_.view(StringId(b.id));
    });
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      rank_[keys_[i].id] = static_cast<std::uint32_t>(i);
    }
    keys_ = {};
  }

  [[nodiscard]] std::uint32_t of(StringId id) const {
    return rank_[id.index()];
  }
  std::vector<std::uint32_t> take() { return std::move(rank_); }

 private:
  const StringPool& strings_;
  std::vector<std::uint32_t> rank_;
  std::vector<StringKey> keys_;
};

StringRanks rank_strings(const ClaimTable& claims) {
  StringRanks ranks(claims.strings);
  for (const Source& source : claims.sources) ranks.use(source.name);
  for (const Item& item : claims.items) {
    ranks.use(item.subject);
    ranks.use(item.slot);
  }
  for (const DistinctValue& value : claims.values) ranks.use(value.text);
  ranks.settle();
  return ranks;
}

// A key, and an index below it in the low half of the second number.
using KeyedIndex = std::pair<std::uint64_t, std::uint64_t>;

std::vector<std::uint32_t> indices_in_order(std::vector<KeyedIndex> keyed) {
  sort_on_threads(keyed);
  std::vector<std::uint32_t> order(keyed.size());
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    order[i] = static_cast<std::uint32_t>(keyed[i].second);
  }
  return order;
}

std::vector<std::uint32_t> order_sources(const ClaimTable& claims,
                                         const StringRanks& ranks) {
  std::vector<KeyedIndex> keyed(claims.sources.size());
  for (std::size_t s = 0; s < keyed.size(); ++s) {
    keyed[s] = {ranks.of(claims.sources[s].name), s};
  }
  return indices_in_order(std::move(keyed));
}

std::vector<std::uint32_t> order_items(const ClaimTable& claims,
                                       const StringRanks& ranks) {
  std::vector<KeyedIndex> keyed(claims.items.size());
  for (std::size_t i = 0; i < keyed.size(); ++i) {
    const Item& item = claims.items[i];
    const auto kind = static_cast<std::uint64_t>(item.kind);
    keyed[i] = {
        std::uint64_t{ranks.of(item.subject)} << 32 | ranks.of(item.slot),
        kind << 32 | i};
  }
  return indices_in_order(std::move(keyed));
}

// Values into the places of their items (a counting sort), then by text.
void order_values(const ClaimTable& claims, const StringRanks& ranks,
                  CanonicalOrder& order) {
  std::vector<std::uint32_t> place_of(claims.items.size());
  for (std::size_t i = 0; i < order.item_at.size(); ++i) {
    place_of[order.item_at[i]] = static_cast<std::uint32_t>(i);
  }
  order.value_begin.assign(claims.items.size() + 1, 0);
  for (const DistinctValue& value : claims.values) {
    ++order.value_begin[place_of[value.item.index()] + 1];
  }
  for (std::size_t i = 0; i < claims.items.size(); ++i) {
    order.value_begin[i + 1] += order.value_begin[i];
  }
  std::vector<std::uint64_t> keyed(claims.values.size());
  std::vector<std::uint32_t> next = order.value_begin;
  for (std::size_t v = 0; v < claims.values.size(); ++v) {
    const DistinctValue& value = claims.values[v];
    keyed[next[place_of[value.item.index()]]++] =
        std::uint64_t{ranks.of(value.text)} << 32 | v;
  }
  order.value_at.resize(keyed.size());
  for_blocks(claims.items.size(), 16384,
             [&](std::size_t first, std::size_t last, unsigned /*lane*/) {
               for (std::size_t i = first; i < last; ++i) {
                 const std::uint32_t begin = order.value_begin[i];
                 const std::uint32_t end = order.value_begin[i + 1];
                 std::sort(keyed.begin() + begin, keyed.begin() + end);
                 for (std::uint32_t v = begin; v < end; ++v) {
                   order.value_at[v] = static_cast<std::uint32_t>(keyed[v]);
                 }
               }
             });
}

}  // namespace

CanonicalOrder canonical_order(const ClaimTable& claims) {
  StringRanks ranks = rank_strings(claims);
  CanonicalOrder order;
  order.source_at = order_sources(claims, ranks);
  order.item_at = order_items(claims, ranks);
  order_values(claims, ranks, order);
  order.string_rank = ranks.take();
  return order;
}

}  // namespace crosscheck
