#include "engine/train/perceptron.h"

#include <algorithm>
#include <cmath>

namespace crosscheck {
namespace {

constexpr unsigned kCountBits = 27;
constexpr std::size_t kFirstSlots = std::size_t{1} << 20U;
// What a row and a cell take in a table, see weight_table.h.
constexpr double kRowBytes = 5.4;
constexpr double kCellBytes = 3;

}  // namespace

AveragedPerceptron::AveragedPerceptron(std::uint32_t labels,
                                       std::uint32_t least_count)
    : labels_(labels),
      least_count_(least_count),
      counts_(std::size_t{1} << kCountBits),
      slot_keys_(kFirstSlots),
      slot_rows_(kFirstSlots, kNoRow) {}

void AveragedPerceptron::count(std::span<const std::uint64_t> features) {
  for (const std::uint64_t key : features) {
    std::uint8_t& count = counts_[key >> (64U - kCountBits)];
    if (count < 255) ++count;
  }
}

std::size_t AveragedPerceptron::slot_of(std::uint64_t key) const {
  const std::size_t mask = slot_keys_.size() - 1;
  std::size_t slot = key & mask;
  while (slot_rows_[slot] != kNoRow && slot_keys_[slot] != key) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

void AveragedPerceptron::score(std::span<const std::uint64_t> features,
                               std::int32_t* scores) const {
  std::fill_n(scores, labels_, 0);
  const std::size_t mask = slot_keys_.size() - 1;
  for (const std::uint64_t key : features) {
    __builtin_prefetch(&slot_rows_[key & mask]);
    __builtin_prefetch(&slot_keys_[key & mask]);
  }
  for (const std::uint64_t key : features) {
    const std::uint32_t row = slot_rows_[slot_of(key)];
    if (row == kNoRow) continue;
    for (const Cell& cell : rows_[row].cells) {
      scores[cell.label] += cell.weight;
    }
  }
}

void AveragedPerceptron::grow() {
  slot_keys_.assign(slot_keys_.size() * 2, 0);
  slot_rows_.assign(slot_rows_.size() * 2, kNoRow);
  for (std::uint32_t r = 0; r < rows_.size(); ++r) {
    const std::size_t slot = slot_of(rows_[r].key);
    slot_keys_[slot] = rows_[r].key;
    slot_rows_[slot] = r;
  }
}

std::uint32_t AveragedPerceptron::row_for(std::uint64_t key) {
  std::size_t slot = slot_of(key);
  if (slot_rows_[slot] != kNoRow) return slot_rows_[slot];
  if (counts_[key >> (64U - kCountBits)] < least_count_) return kNoRow;
  if (rows_.size() * 2 >= slot_rows_.size()) {
    grow();
    slot = slot_of(key);
  }
  slot_keys_[slot] = key;
  slot_rows_[slot] = static_cast<std::uint32_t>(rows_.size());
  rows_.push_back({key, {}});
  return slot_rows_[slot];
}

void AveragedPerceptron::change(Row& row, std::uint32_t label,
                                std::int32_t by) {
  auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                           [label](const Cell& c) { return c.label == label; });
  if (cell == row.cells.end()) {
    row.cells.push_back({0, 0, step_, static_cast<std::uint8_t>(label)});
    cell = row.cells.end() - 1;
  }
  cell->total +=
      static_cast<std::int64_t>(cell->weight) * (step_ - cell->stamp);
  cell->stamp = step_;
  cell->weight += by;
}

void AveragedPerceptron::learn(std::span<const std::uint64_t> features,
                               std::uint32_t right, std::uint32_t found) {
  ++step_;
  if (right == found) return;
  for (const std::uint64_t key : features) {
    const std::uint32_t row = row_for(key);
    if (row == kNoRow) continue;
    change(rows_[row], right, 1);
    change(rows_[row], found, -1);
  }
}

double AveragedPerceptron::mean(const Cell& cell) const {
  const std::int64_t total =
      cell.total +
      static_cast<std::int64_t>(cell.weight) * (step_ - cell.stamp);
  return static_cast<double>(total) / step_;
}

std::vector<WeightRow> AveragedPerceptron::mean_rows(std::size_t bytes) const {
  // The least magnitude to keep, found by halving.
  double most = 0;
  for (const Row& row : rows_) {
    for (const Cell& cell : row.cells) {
      most = std::max(most, std::abs(mean(cell)));
    }
  }
  const auto size_from = [this](double least) {
    double size = 0;
    for (const Row& row : rows_) {
      const auto kept = std::count_if(
          row.cells.begin(), row.cells.end(),
          [&](const Cell& c) { return std::abs(mean(c)) >= least; });
      if (kept > 0) size += kRowBytes + kCellBytes * static_cast<double>(kept);
    }
    return size;
  };
  // Less than half a step of the whole numbers below is nothing anyway.
  const double scale = most > 0 ? 32767 / most : 1;
  double low = 0.5 / scale;
  double high = most;
  if (size_from(low) > static_cast<double>(bytes)) {
    constexpr int kHalvings = 30;
    for (int i = 0; i < kHalvings; ++i) {
      const double middle = (low + high) / 2;
      (size_from(middle) > static_cast<double>(bytes) ? low : high) = middle;
    }
    low = high;
  }
  std::vector<WeightRow> rows;
  for (const Row& row : rows_) {
    WeightRow kept{row.key, {}};
    for (const Cell& cell : row.cells) {
      const double weight = mean(cell);
      if (std::abs(weight) < low) continue;
      kept.cells.push_back(
          {cell.label, static_cast<std::int16_t>(std::lround(weight * scale))});
    }
    if (!kept.cells.empty()) rows.push_back(std::move(kept));
  }
  return rows;
}

}  // namespace crosscheck
