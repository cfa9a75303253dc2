#include "engine/text/syntax/weight_table.h"

#include <algorithm>
#include <bit>

#include "engine/text/syntax/byte_order.h"

namespace crosscheck {
namespace {

constexpr std::size_t kHeaderSize = 8;
constexpr std::size_t kEntryHead = 3;
constexpr std::size_t kCellSize = 3;

// Whether a bucket is a whole number of entries with labels that exist.
bool is_sound(const std::uint8_t* at, const std::uint8_t* end,
              std::uint32_t labels) {
  while (at < end) {
    if (end - at < static_cast<std::ptrdiff_t>(kEntryHead)) return false;
    const std::uint32_t count = at[2];
    at += kEntryHead;
    if (end - at < static_cast<std::ptrdiff_t>(count * kCellSize)) return false;
    for (std::uint32_t i = 0; i < count; ++i, at += kCellSize) {
      if (*at >= labels) return false;
    }
  }
  return true;
}

// Rows of one bucket and fingerprint become one.
void merge_rows(std::vector<WeightRow>& rows, std::uint32_t shift) {
  const auto place = [shift](const WeightRow& row) {
    return std::pair(row.key >> shift, row.key & 0xffffU);
  };
  std::sort(rows.begin(), rows.end(),
            [&](const WeightRow& a, const WeightRow& b) {
              return std::pair(place(a), a.key) < std::pair(place(b), b.key);
            });
  std::vector<WeightRow> merged;
  for (WeightRow& row : rows) {
    if (merged.empty() || place(merged.back()) != place(row)) {
      merged.push_back(std::move(row));
      continue;
    }
    for (const WeightRow::Cell& cell : row.cells) {
      auto& cells = merged.back().cells;
      const auto same = std::find_if(
          cells.begin(), cells.end(),
          [&](const WeightRow::Cell& c) { return c.label == cell.label; });
      if (same == cells.end() && cells.size() < 255) cells.push_back(cell);
    }
  }
  rows = std::move(merged);
}

}  // namespace

std::optional<WeightTable> WeightTable::read(
    std::span<const std::uint8_t> bytes) {
  if (bytes.size() < kHeaderSize) return std::nullopt;
  WeightTable table;
  table.labels_ = read_number<std::uint32_t>(bytes.data());
  const auto buckets = read_number<std::uint32_t>(bytes.data() + 4);
  if (table.labels_ == 0 || table.labels_ > 255 || buckets < 2 ||
      !std::has_single_bit(buckets) ||
      (bytes.size() - kHeaderSize) / 4 < std::size_t{buckets} + 1) {
    return std::nullopt;
  }
  table.shift_ = 64U - static_cast<std::uint32_t>(std::countr_zero(buckets));
  table.offsets_ = bytes.data() + kHeaderSize;
  table.entries_ = table.offsets_ + (std::size_t{buckets} + 1) * 4;
  const std::size_t room =
      static_cast<std::size_t>(bytes.data() + bytes.size() - table.entries_);
  std::uint32_t before = 0;
  for (std::size_t b = 0; b <= buckets; ++b) {
    const auto offset = read_number<std::uint32_t>(table.offsets_ + b * 4);
    if (offset < before || offset > room ||
        !is_sound(table.entries_ + before, table.entries_ + offset,
                  table.labels_)) {
      return std::nullopt;
    }
    before = offset;
  }
  return table;
}

void WeightTable::add(std::span<const std::uint64_t> features,
                      std::int32_t* scores) const {
  // Places are asked for well before they are read: most are not in the cache.
  constexpr std::size_t kAhead = 12;
  const auto offset_of = [this](std::uint64_t key) {
    return offsets_ + (key >> shift_) * 4;
  };
  for (const std::uint64_t key : features) __builtin_prefetch(offset_of(key));
  const std::size_t count = features.size();
  for (std::size_t i = 0; i < std::min(kAhead, count); ++i) {
    __builtin_prefetch(entries_ +
                       read_number<std::uint32_t>(offset_of(features[i])));
  }
  for (std::size_t i = 0; i < count; ++i) {
    if (i + kAhead < count) {
      __builtin_prefetch(entries_ + read_number<std::uint32_t>(
                                        offset_of(features[i + kAhead])));
    }
    const std::uint8_t* offset = offset_of(features[i]);
    const std::uint8_t* at = entries_ + read_number<std::uint32_t>(offset);
    const std::uint8_t* end = entries_ + read_number<std::uint32_t>(offset + 4);
    const auto wanted = static_cast<std::uint16_t>(features[i]);
    while (at < end) {
      const std::size_t cells = at[2];
      if (read_number<std::uint16_t>(at) == wanted) {
        at += kEntryHead;
        for (std::size_t c = 0; c < cells; ++c, at += kCellSize) {
          scores[*at] += read_number<std::int16_t>(at + 1);
        }
        break;
      }
      at += kEntryHead + cells * kCellSize;
    }
  }
}

std::vector<std::uint8_t> weight_table_bytes(std::uint32_t labels,
                                             std::vector<WeightRow> rows) {
  // Some eight entries a bucket: a bucket is one or two cache lines.
  const auto buckets = static_cast<std::uint32_t>(
      std::bit_ceil(std::max<std::size_t>(2, rows.size() / 8)));
  const std::uint32_t shift =
      64U - static_cast<std::uint32_t>(std::countr_zero(buckets));
  merge_rows(rows, shift);

  std::vector<std::uint8_t> bytes;
  append_number(bytes, labels);
  append_number(bytes, buckets);
  std::vector<std::uint8_t> entries;
  std::size_t row = 0;
  for (std::uint64_t b = 0; b < buckets; ++b) {
    append_number(bytes, static_cast<std::uint32_t>(entries.size()));
    for (; row < rows.size() && rows[row].key >> shift == b; ++row) {
      append_number(entries, static_cast<std::uint16_t>(rows[row].key));
      append_number(entries, static_cast<std::uint8_t>(rows[row].cells.size()));
      for (const WeightRow::Cell& cell : rows[row].cells) {
        append_number(entries, cell.label);
        append_number(entries, cell.weight);
      }
    }
  }
  append_number(bytes, static_cast<std::uint32_t>(entries.size()));
  bytes.insert(bytes.end(), entries.begin(), entries.end());
  return bytes;
}

}  // namespace crosscheck
