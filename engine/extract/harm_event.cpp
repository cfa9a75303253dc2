#include "engine/extract/harm_event.h"

#include "engine/extract/event_lexicon.h"
#include "graph/event_links.h"

namespace crosscheck {

std::optional<std::uint32_t> event_of_harm(const Extraction& x,
                                           std::uint32_t sentence,
                                           std::uint32_t figure) {
  std::optional<std::size_t> near;
  std::uint32_t distance = 0;
  for (std::size_t i = 0; i < x.mentions.size(); ++i) {
    const EventMention& m = x.mentions[i];
    if (m.sentence != sentence || !does_harm(m.type)) continue;
    const std::uint32_t d =
        m.trigger > figure ? m.trigger - figure : figure - m.trigger;
    if (!near || d < distance) {
      near = i;
      distance = d;
    }
  }
  if (near) return x.events.event_of[*near];
  const Analysis& a = x.analysis;
  const Sentence& where = a.text.sentences[sentence];
  for (std::uint32_t e = 0; e < x.events.events.size(); ++e) {
    const DocumentEvent& event = x.events.events[e];
    if (!event.main || !does_harm(event.type)) continue;
    DocumentEvent said;
    for (const TimeExpression& time : a.times) {
      if (time.first >= where.first && time.last <= where.last &&
          time.kind == TimeExpression::Kind::point) {
        said.times.push_back(time.when);
      }
    }
    if (!said.times.empty() && times_fit(event, said) == Fit::clash) continue;
    return e;
  }
  return std::nullopt;
}

}  // namespace crosscheck
