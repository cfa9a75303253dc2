#include "graph/word_rarity.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "graph/string_pool.h"
#include "graph/word_rarity_data.h"

namespace crosscheck {
namespace {

using Entry = std::pair<std::uint32_t, double>;  // hash, rarity

std::vector<Entry> read_table() {
  std::vector<Entry> table;
  for (std::size_t i = 0; i < kCommonWordsCount; ++i) {
    std::string_view words = kCommonWords[i].words;
    while (!words.empty()) {
      const std::size_t length = std::min(words.find(' '), words.size());
      if (length > 0) {
        table.emplace_back(word_hash(words.substr(0, length)),
                           kCommonWords[i].rarity);
      }
      words.remove_prefix(std::min(length + 1, words.size()));
    }
  }
  std::sort(table.begin(), table.end());
  return table;
}

/// The table with where the hashes of each first 12 bits begin.
class RarityTable {
 public:
  RarityTable() : entries_(read_table()) {
    std::uint32_t at = 0;
    for (std::uint32_t bits = 0; bits < kBegins; ++bits) {
      while (at < entries_.size() && entries_[at].first >> kShift < bits) ++at;
      begins_[bits] = at;
    }
    begins_[kBegins] = static_cast<std::uint32_t>(entries_.size());
  }

  [[nodiscard]] double find(std::uint32_t hash) const {
    const std::uint32_t bits = hash >> kShift;
    for (std::uint32_t at = begins_[bits]; at < begins_[bits + 1]; ++at) {
      if (entries_[at].first == hash) return entries_[at].second;
    }
    return kMostRarity;
  }

 private:
  static constexpr std::uint32_t kShift = 20;
  static constexpr std::uint32_t kBegins = 1U << (32 - kShift);

  std::vector<Entry> entries_;
  std::array<std::uint32_t, kBegins + 1> begins_{};
};

}  // namespace

std::uint32_t word_hash(std::string_view word) {
  return static_cast<std::uint32_t>(stable_hash(word) >> 32U);
}

double word_rarity(std::uint32_t hash) {
  static const RarityTable kTable;
  return kTable.find(hash);
}

double mass_of(std::span<const std::uint32_t> words) {
  double mass = 0;
  for (const std::uint32_t word : words) mass += word_rarity(word);
  return mass;
}

double shared_mass(std::span<const std::uint32_t> a,
                   std::span<const std::uint32_t> b) {
  double mass = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      mass += word_rarity(a[i]);
      ++i;
      ++j;
    } else {
      a[i] < b[j] ? ++i : ++j;
    }
  }
  return mass;
}

}  // namespace crosscheck
