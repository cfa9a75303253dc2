#pragma once

#include <cstdint>
#include <vector>

#include "scoring/answer_sheet.h"
#include "scoring/evidence.h"

namespace crosscheck {

/// The values of set-valued items as questions "is it one?", label 1 for yes.
///
/// A source that gives an item any value answers each of the item's values: yes
/// to those it gives, no to the others.
/// Questions stand in order of the items and their values.
/// Complexity: O(sum over items of sources x values), which is what the sheet
///             holds at 5 bytes each. Items where it passes 2^20 are left out
///             and appended to `left_out`; `kept` are the others.
[[nodiscard]] AnswerSheet yes_or_no(const Evidence& evidence,
                                    const std::vector<std::uint32_t>& items,
                                    std::vector<std::uint32_t>& kept,
                                    std::vector<std::uint32_t>& left_out);

/// The same for lists of names: the questions are the words of an item's
/// values, and a source says yes to the words of what it gives.
struct WordSheet {
  AnswerSheet sheet;
  std::vector<std::uint32_t> word_begin;  ///< by kept item: first question; + 1
  std::vector<std::uint32_t> word;        ///< by question: the word asked for
};
[[nodiscard]] WordSheet words_or_not(const Evidence& evidence,
                                     const std::vector<std::uint32_t>& items,
                                     std::vector<std::uint32_t>& kept,
                                     std::vector<std::uint32_t>& left_out);

}  // namespace crosscheck
