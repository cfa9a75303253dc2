#include "engine/text/syntax/weight_table.h"

#include <algorithm>
#include <bit>

#include "engine/text/syntax/byte_order.h"

namespace crosscheck {
namespace {

constexpr std::size_t kHeaderSize = 8;
constexpr std::size_t kCellSize = 3;
// A fingerprint and a count.
constexpr std::size_t kRowSize = 3;
constexpr std::size_t kMostRows = 255;

// Whether a bucket has just the bytes that its rows and cells need, with labels
// that exist.
bool is_sound(const std::uint8_t* at, const std::uint8_t* end,
              std::uint32_t labels) {
  if (at == end) return true;
  const std::size_t rows = *at++;
  if (static_cast<std::size_t>(end - at) < rows * kRowSize) return false;
  std::size_t cells = 0;
  for (std::size_t r = 0; r < rows; ++r) cells += at[rows * 2 + r];
  at += rows * kRowSize;
  if (static_cast<std::size_t>(end - at) != cells * kCellSize) return false;
  for (; at < end; at += kCellSize) {
    if (*at >= labels) return false;
  }
  return true;
}

// Adds the cells of the row of that fingerprint, if the bucket has it.
inline void add_row(const std::uint8_t* bucket, std::uint16_t fingerprint,
                    std::int32_t* scores) {
  const std::size_t rows = *bucket++;
  std::size_t row = 0;
  while (row < rows &&
         read_number<std::uint16_t>(bucket + row * 2) != fingerprint) {
    ++row;
  }
  if (row == rows) return;
  const std::uint8_t* counts = bucket + rows * 2;
  std::size_t before = 0;
  for (std::size_t r = 0; r < row; ++r) before += counts[r];
  const std::uint8_t* cell = bucket + rows * kRowSize + before * kCellSize;
  const std::uint8_t* end = cell + counts[row] * kCellSize;
  for (; cell < end; cell += kCellSize) {
    scores[*cell] += read_number<std::int16_t>(cell + 1);
  }
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

void append_bucket(std::span<const WeightRow> rows,
                   std::vector<std::uint8_t>& bytes) {
  if (rows.empty()) return;
  // Keys are even, so that no bucket comes near this many.
  rows = rows.first(std::min(rows.size(), kMostRows));
  append_number(bytes, static_cast<std::uint8_t>(rows.size()));
  for (const WeightRow& row : rows) {
    append_number(bytes, static_cast<std::uint16_t>(row.key));
  }
  for (const WeightRow& row : rows) {
    append_number(bytes, static_cast<std::uint8_t>(row.cells.size()));
  }
  for (const WeightRow& row : rows) {
    for (const WeightRow::Cell& cell : row.cells) {
      append_number(bytes, cell.label);
      append_number(bytes, cell.weight);
    }
  }
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
    if (at < end) add_row(at, static_cast<std::uint16_t>(features[i]), scores);
  }
}

std::vector<std::uint8_t> weight_table_bytes(std::uint32_t labels,
                                             std::vector<WeightRow> rows) {
  // Two to four rows a bucket: mostly one cache line.
  const auto buckets = static_cast<std::uint32_t>(
      std::bit_ceil(std::max<std::size_t>(2, rows.size() / 4)));
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
    const std::size_t first = row;
    while (row < rows.size() && rows[row].key >> shift == b) ++row;
    append_bucket(std::span(rows).subspan(first, row - first), entries);
  }
  append_number(bytes, static_cast<std::uint32_t>(entries.size()));
  bytes.insert(bytes.end(), entries.begin(), entries.end());
  return bytes;
}

}  // namespace crosscheck
