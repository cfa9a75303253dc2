#include "scoring/answer_sheet.h"

#include <cstddef>

namespace crosscheck {

bool is_closed(const Attribute& attribute) {
  constexpr std::uint32_t kMostLabels = 20;
  constexpr std::uint64_t kItemsPerLabel = 10;
  return attribute.label_count >= 2 && attribute.label_count <= kMostLabels &&
         attribute.item_count >= kItemsPerLabel * attribute.label_count;
}

AnswerSheet answers_of(const Evidence& evidence,
                       const std::vector<std::uint32_t>& items,
                       std::uint32_t label_count,
                       const std::vector<float>& claim_weight) {
  std::vector<std::uint32_t> place(evidence.source_count);
  for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
    place[evidence.source_order[k]] = k;
  }
  std::size_t answers = 0;
  for (const std::uint32_t i : items) {
    answers += evidence.claim_begin[evidence.value_begin[i + 1]] -
               evidence.claim_begin[evidence.value_begin[i]];
  }
  AnswerSheet sheet;
  sheet.label_count = label_count;
  sheet.begin.reserve(items.size() + 1);
  sheet.source.reserve(answers);
  sheet.label.reserve(answers);
  if (!claim_weight.empty()) sheet.weight.reserve(answers);
  sheet.begin.push_back(0);
  for (const std::uint32_t i : items) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const auto label = static_cast<std::uint8_t>(evidence.value_label[v]);
      for (std::uint32_t k = evidence.claim_begin[v];
           k < evidence.claim_begin[v + 1]; ++k) {
        sheet.source.push_back(place[evidence.claim_source[k]]);
        sheet.label.push_back(label);
        if (!claim_weight.empty()) sheet.weight.push_back(claim_weight[k]);
      }
    }
    sheet.begin.push_back(static_cast<std::uint32_t>(sheet.source.size()));
  }
  return sheet;
}

}  // namespace crosscheck
