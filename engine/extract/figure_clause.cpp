#include "engine/extract/figure_clause.h"

#include <algorithm>

#include "engine/extract/event_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {

std::uint32_t predication_at(const Extraction& x, std::uint32_t w) {
  const Syntax& syntax = x.analysis.syntax;
  constexpr int kMostSteps = 8;
  for (int step = 0; w != SyntaxWord::kNone && step < kMostSteps; ++step) {
    const std::uint32_t begin = syntax.words[w].begin;
    const auto p =
        std::lower_bound(x.predications.begin(), x.predications.end(), begin,
                         [](const Predication& one, std::uint32_t at) {
                           return one.trigger_span.begin < at;
                         });
    if (p != x.predications.end() && p->trigger_span.begin == begin) {
      return static_cast<std::uint32_t>(p - x.predications.begin());
    }
    w = syntax.words[w].head;
  }
  return Predication::kNone;
}

std::vector<std::string> causes_in(const Extraction& x,
                                   std::uint32_t sentence) {
  std::vector<std::string> causes;
  for (const EventMention& m : x.mentions) {
    if (m.sentence != sentence || !does_harm(m.type)) continue;
    const bool violence =
        is_one_of(m.type, {"attack", "bombing", "shooting", "explosion",
                           "hijacking", "raid", "fire", "killing", "clash"});
    causes.emplace_back(violence ? "attack" : m.type);
  }
  std::sort(causes.begin(), causes.end());
  causes.erase(std::unique(causes.begin(), causes.end()), causes.end());
  return causes;
}

}  // namespace crosscheck
