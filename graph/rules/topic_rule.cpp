#include "graph/rules/topic_rule.h"

#include "graph/rules/wording.h"

namespace crosscheck {

Verdict compare_topics(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  if (x == nullptr || y == nullptr || x->words != y->words) return {};
  if (a.polarity == b.polarity) {
    return {Relation::agree, 0.8F, both_values(a, b, "say the same of it")};
  }
  if (a.modality != b.modality) return {};
  return {Relation::conflict, 0.7F,
          both_values(a, b, "differ: one excludes what the other states")};
}

}  // namespace crosscheck
