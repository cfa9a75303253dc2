#include "graph/rules/same_act_rule.h"

#include <algorithm>
#include <string>
#include <vector>

#include "graph/rules/plain_words.h"

namespace crosscheck {
namespace {

/// The figures that stand before the participants' nouns, sorted.
std::vector<std::string> figures_of(const Predication& p) {
  std::vector<std::string> figures;
  for (const Participant& participant : p.participants) {
    for (const std::string& modifier : participant.modifiers) {
      for (const PlainWord& plain : plain_words(Text{{modifier}})) {
        if (plain.word[0] >= '0' && plain.word[0] <= '9') {
          figures.push_back(plain.word);
        }
      }
    }
  }
  std::sort(figures.begin(), figures.end());
  return figures;
}

bool figures_fit(const Predication& a, const Predication& b) {
  const auto x = figures_of(a);
  const auto y = figures_of(b);
  return std::includes(x.begin(), x.end(), y.begin(), y.end()) ||
         std::includes(y.begin(), y.end(), x.begin(), x.end());
}

}  // namespace

Verdict compare_acts(const Predication& a, const Predication& b,
                     float probability) {
  constexpr float kLeast = 0.8F;
  if (probability < kLeast || a.polarity != b.polarity ||
      a.modality != b.modality || !figures_fit(a, b)) {
    return {};
  }
  return {Relation::agree, 0.7F,
          "\"" + a.trigger + "\" and \"" + b.trigger + "\" tell of one act"};
}

}  // namespace crosscheck
