#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/text/syntax/weight_table.h"

namespace crosscheck {

/// A linear model that learns from its mistakes, and in the end takes the mean
/// of all weights it had (Collins: Discriminative Training Methods for Hidden
/// Markov Models, EMNLP 2002). The same calls give the same weights.
class AveragedPerceptron {
 public:
  /// Features that were not counted `least_count` times get no weights.
  AveragedPerceptron(std::uint32_t labels, std::uint32_t least_count);

  /// Counts features, before anything is learnt. Keys may collide.
  void count(std::span<const std::uint64_t> features);

  /// Sets `scores`, of as many numbers as there are labels.
  void score(std::span<const std::uint64_t> features,
             std::int32_t* scores) const;

  /// One step of training: `right` should have been the answer and `found` was.
  /// Equal labels only let time pass.
  void learn(std::span<const std::uint64_t> features, std::uint32_t right,
             std::uint32_t found);

  /// Mean weights as whole numbers, least ones left out so that a table of them
  /// has at most `bytes` bytes.
  [[nodiscard]] std::vector<WeightRow> mean_rows(std::size_t bytes) const;

 private:
  struct Cell {
    std::int64_t total = 0;
    std::int32_t weight = 0;
    std::uint32_t stamp = 0;
    std::uint8_t label = 0;
  };
  struct Row {
    std::uint64_t key = 0;
    std::vector<Cell> cells;
  };
  static constexpr std::uint32_t kNoRow = 0xffffffffU;

  [[nodiscard]] std::size_t slot_of(std::uint64_t key) const;
  [[nodiscard]] std::uint32_t row_for(std::uint64_t key);
  void grow();
  void change(Row& row, std::uint32_t label, std::int32_t by);
  [[nodiscard]] double mean(const Cell& cell) const;

  std::uint32_t labels_;
  std::uint32_t least_count_;
  std::uint32_t step_ = 1;
  std::vector<std::uint8_t> counts_;  // by the key's top bits
  std::vector<Row> rows_;
  std::vector<std::uint64_t> slot_keys_;
  std::vector<std::uint32_t> slot_rows_;
};

}  // namespace crosscheck
