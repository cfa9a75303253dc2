#include <algorithm>
#include <optional>
#include <string>

#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_frame.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// How strong an earthquake was, and by whose measure: "a magnitude-5.1 quake",
// "the survey put it at 5.3".

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

bool is_quake(const EventMention& m) {
  return m.type == "earthquake" || m.type == "aftershock";
}

/// The mention that a magnitude belongs to: the nearest in its sentence, else
/// the latest before it; nullptr for none.
const EventMention* quake_of(const Extraction& x, TokenIndex figure,
                             std::uint32_t sentence) {
  const EventMention* best = nullptr;
  const auto distance = [&](const EventMention& m) {
    return m.trigger > figure ? m.trigger - figure : figure - m.trigger;
  };
  for (const EventMention& m : x.mentions) {
    if (!is_quake(m)) continue;
    if (m.sentence != sentence) {
      const bool latest = best == nullptr || best->sentence != sentence;
      if (m.trigger < figure && latest) best = &m;
    } else if (best == nullptr || best->sentence != sentence ||
               distance(m) < distance(*best)) {
      best = &m;
    }
  }
  return best;
}

/// "A magnitude 6 quake can do harm" tells of none.
bool tells_of_any(const Analysis& a, const EventMention& quake) {
  constexpr TokenIndex kReach = 4;
  const TokenIndex end =
      std::min(a.text.sentences[quake.sentence].last, quake.trigger + kReach);
  for (TokenIndex t = quake.trigger; t < end; ++t) {
    if (is_one_of(a.lower(t), {"can", "could", "may", "might", "would"})) {
      return true;
    }
  }
  return false;
}

/// "a magnitude 6.1 quake struck": a quake that is named with its strength has
/// been, whatever the verb above it says, unless one prepares for it.
bool names_the_quake(const Analysis& a, const QuantityExpression& q,
                     const EventMention& quake) {
  constexpr TokenIndex kReach = 4;
  if (quake.trigger < q.last || quake.trigger > q.last + 1) return false;
  const TokenIndex first = a.text.sentences[quake.sentence].first;
  for (TokenIndex t = q.first; t > first && q.first - t < kReach; --t) {
    if (is_one_of(a.lower(t - 1), {"for", "against", "of", "if", "no"})) {
      return false;
    }
  }
  return true;
}

/// "the second quake", "an earlier tremor": not the one that the report is of.
std::string rank_of(const Analysis& a, const EventMention& quake) {
  constexpr TokenIndex kReach = 4;
  const TokenIndex first = a.text.sentences[quake.sentence].first;
  for (TokenIndex t = quake.trigger; t > first && quake.trigger - t < kReach;
       --t) {
    const std::string& w = a.lower(t - 1);
    if (is_one_of(w, {"second", "third", "another", "new", "later", "earlier",
                      "previous", "last", "first", "initial", "largest"})) {
      return w == "first" || w == "initial" ? "" : w;
    }
  }
  return "";
}

bool is_measuring(const std::string& noun) {
  return is_one_of(noun, {"center", "centre", "institute", "agency", "bureau",
                          "observatory", "service", "office", "network"});
}

/// A body that gives a figure of its own: "the survey put it at 5.3".
std::optional<Entity> measuring_body(const Extraction& x,
                                     const Predication& p) {
  if (!is_one_of(p.trigger, {"put", "register", "record", "measure", "list",
                             "estimate", "give", "gauge", "revise"})) {
    return std::nullopt;
  }
  for (const Participant& one : p.participants) {
    if (one.role != ParticipantRole::agent) continue;
    // "the country's seismic centre put it at 5.3"
    if (one.entity.empty() && is_measuring(one.head)) {
      std::string name;
      for (const std::string& part : one.names) name += part + ' ';
      name += one.head;
      return Entity{name, name, {}};
    }
    if (one.entity.empty()) continue;
    for (std::uint32_t m = 0; m < x.analysis.names.mentions.size(); ++m) {
      const Entity& entity = x.analysis.entity_of(m).entity;
      if (entity.key == one.entity) return entity;
    }
  }
  return std::nullopt;
}

void add_speaker(const Extraction& x, std::uint32_t predication, Statement& s) {
  if (predication == Predication::kNone) return;
  const Predication& p = x.predications[predication];
  if (const auto body = measuring_body(x, p)) {
    Attribution link;
    link.speaker = *body;
    link.cue = p.trigger;
    s.attribution = {std::move(link)};
  } else if (s.attribution.empty()) {
    s.attribution = p.attribution;
  }
}

void add(Extraction& x, const QuantityExpression& q) {
  const Analysis& a = x.analysis;
  const std::uint32_t index = a.sentence_of[q.first];
  if (index == Analysis::kNone || !a.tells(a.text.sentences[index])) return;
  const EventMention* quake = quake_of(x, q.first, index);
  if (quake == nullptr) return;
  std::uint32_t predication = Predication::kNone;
  if (!a.syntax.empty()) {
    predication = predication_at(x, a.syntax.head_of(q.first, q.last));
  }
  Modality modality = Modality::asserted;
  if (predication != Predication::kNone && !names_the_quake(a, q, *quake)) {
    modality = x.predications[predication].modality;
  }
  if (modality != Modality::asserted || tells_of_any(a, *quake)) return;
  const TokenIndex last = std::max(q.last, q.first + 1);
  Statement s = start_statement(a, q.first, last, "magnitude");
  s.slot = "magnitude";
  s.subject.name = quake->type;
  s.kind = SlotKind::quantity;
  s.value = q.quantity;
  s.value_text = plain_words(a, q.first, last);
  add_speaker(x, predication, s);
  Figure& f = s.figure;
  f.family = FigureFamily::magnitude;
  f.causes = {std::string(quake->type)};
  f.scope = rank_of(a, *quake);
  f.frame = figure_frame(x, index, predication);
  if (predication != Predication::kNone) {
    for (const Participant& one : x.predications[predication].participants) {
      f.names.insert(f.names.end(), one.names.begin(), one.names.end());
    }
    for (const Entity& place : x.predications[predication].places) {
      f.names.push_back(place.key);
    }
    std::sort(f.names.begin(), f.names.end());
  }
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_magnitude_statements(Extraction& extraction) {
  for (const QuantityExpression& q : extraction.analysis.quantities) {
    if (q.head == "magnitude") add(extraction, q);
  }
}

}  // namespace crosscheck
