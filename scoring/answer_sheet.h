#pragma once

#include <cstdint>
#include <vector>

#include "scoring/evidence.h"

namespace crosscheck {

/// Answers of sources to questions with one closed set of labels, as flat
/// arrays: those of question q are begin[q] .. begin[q+1].
struct AnswerSheet {
  std::uint32_t label_count = 0;
  std::vector<std::uint32_t> begin;   ///< questions + 1
  std::vector<std::uint32_t> source;  ///< by answer: place in canonical order
  std::vector<std::uint8_t> label;    ///< by answer
  std::vector<float> weight;          ///< by answer, or empty: all 1

  [[nodiscard]] std::size_t question_count() const {
    return begin.empty() ? 0 : begin.size() - 1;
  }
  [[nodiscard]] double weight_of(std::uint32_t answer) const {
    return weight.empty() ? 1.0 : static_cast<double>(weight[answer]);
  }
};

/// Whether an attribute's labels are a closed set: at most 20, with ten items
/// or more a label.
[[nodiscard]] bool is_closed(const Attribute& attribute);

/// The items of one attribute as questions, in order of `items`.
/// `claim_weight`: by claim slot, or empty.
/// Complexity: O(claims of the items); 5 bytes a claim, 9 with weights.
[[nodiscard]] AnswerSheet answers_of(const Evidence& evidence,
                                     const std::vector<std::uint32_t>& items,
                                     std::uint32_t label_count,
                                     const std::vector<float>& claim_weight);

}  // namespace crosscheck
