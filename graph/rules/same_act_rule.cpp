#include "graph/rules/same_act_rule.h"

namespace crosscheck {

Verdict compare_acts(const Predication& a, const Predication& b,
                     float probability) {
  constexpr float kLeast = 0.8F;
  if (probability < kLeast || a.polarity != b.polarity ||
      a.modality != b.modality) {
    return {};
  }
  return {Relation::agree, 0.7F,
          "\"" + a.trigger + "\" and \"" + b.trigger + "\" tell of one act"};
}

}  // namespace crosscheck
