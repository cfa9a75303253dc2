#include <algorithm>
#include <optional>
#include <string>

#include "engine/extract/harm_event.h"
#include "engine/extract/place_subject.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// Where an event lies: how far from a named place, and how deep.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;
using Kind = QuantityExpression::Kind;

constexpr double kRough = 0.03;

bool is_direction(const std::string& w) {
  const auto is_point = [](std::string_view part) {
    return is_one_of(part, {"north", "south", "east", "west"});
  };
  if (is_point(w) || w == "offshore" || w == "inland") return true;
  // "southwest", "south-west"
  for (const std::size_t length : {5U, 4U}) {
    if (w.size() <= length) continue;
    std::string_view rest = std::string_view(w).substr(length);
    if (rest.front() == '-') rest.remove_prefix(1);
    if (is_point(std::string_view(w).substr(0, length)) && is_point(rest)) {
      return true;
    }
  }
  return false;
}

/// The place that "40 km southwest of X" measures from.
std::optional<std::uint32_t> measured_from(const Analysis& a,
                                           const QuantityExpression& q,
                                           const Sentence& sentence) {
  constexpr TokenIndex kReach = 6;
  bool linked = false;
  for (TokenIndex t = q.last; t < std::min(sentence.last, q.last + kReach);
       ++t) {
    const std::string& w = a.lower(t);
    const std::uint32_t m = a.name_at[t];
    if (linked && m != Analysis::kNone) {
      return a.entity_of(m).kind == NameKind::person ? std::nullopt
                                                     : std::optional(m);
    }
    if (w == "of" || w == "from" || w == "off") {
      linked = true;
    } else if (!is_direction(w) &&
               !is_one_of(w, {"the", "city", "town", "port", "island", "to",
                              "away", "coast", "capital", "(", ")", ","}) &&
               a.quantity_at[t] == Analysis::kNone) {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

/// Whether the sentence says where something happened, not where a place is.
bool tells_where(const Extraction& x, std::uint32_t sentence) {
  const bool named = std::any_of(
      x.mentions.begin(), x.mentions.end(),
      [&](const EventMention& m) { return m.sentence == sentence; });
  if (named) return true;
  const Sentence& where = x.analysis.text.sentences[sentence];
  for (TokenIndex t = where.first; t < where.last; ++t) {
    if (is_one_of(x.analysis.lower(t),
                  {"epicenter", "epicentre", "center", "centre", "centered",
                   "centred", "hypocenter", "hypocentre"})) {
      return true;
    }
  }
  return false;
}

bool is_depth(const Analysis& a, const QuantityExpression& q,
              const Sentence& sentence) {
  const bool before = q.first >= sentence.first + 2 &&
                      a.lower(q.first - 1) == "of" &&
                      a.lower(q.first - 2) == "depth";
  const bool after =
      q.last < sentence.last && is_one_of(a.lower(q.last), {"deep", "below"});
  return before || after;
}

Statement distance(const Extraction& x, const QuantityExpression& q,
                   TokenIndex last, std::string slot) {
  Statement s = start_statement(x.analysis, q.first, last, "distance");
  s.slot = std::move(slot);
  s.kind = SlotKind::quantity;
  // Where a thing lies is known roughly, and units are converted.
  Quantity length = q.quantity;
  length.tolerance = std::max(length.tolerance, kRough * length.written);
  s.value = length;
  s.value_text = plain_words(x.analysis, q.first, q.last);
  return s;
}

void add_depth(Extraction& x, const QuantityExpression& q,
               std::uint32_t sentence) {
  const auto event = event_of_harm(x, sentence, q.first);
  if (!tells_where(x, sentence) || !event) return;
  Statement s = distance(x, q, q.last, "depth");
  s.event = *event;
  x.statements.push_back(std::move(s));
}

/// Of a place from another, or of an event from a place.
void add_distance(Extraction& x, const QuantityExpression& q,
                  std::uint32_t sentence, std::uint32_t from) {
  const Analysis& a = x.analysis;
  const NameMention& name = a.names.mentions[from];
  Statement s = distance(x, q, name.last,
                         "distance from " + a.entity_of(from).entity.name);
  for (TokenIndex t = q.last; t < name.first; ++t) {
    if (is_direction(a.lower(t))) s.figure.scope = a.lower(t);
  }
  std::optional<std::uint32_t> place;
  if (!a.syntax.empty()) {
    place = place_subject(a, a.syntax.head_of(q.first, q.last));
    if (!place) place = place_at_start(a, a.text.sentences[sentence]);
  }
  if (place && a.names.mentions[*place].entity != name.entity) {
    s.subject = place_entity(a, *place);
  } else {
    const auto event = event_of_harm(x, sentence, q.first);
    if (!tells_where(x, sentence) || !event) return;
    s.event = *event;
  }
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_distance_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const QuantityExpression& q : a.quantities) {
    if (q.kind != Kind::measure || q.quantity.unit != "m") continue;
    const std::uint32_t index = a.sentence_of[q.first];
    if (index == Analysis::kNone) continue;
    const Sentence& sentence = a.text.sentences[index];
    if (!a.tells(sentence)) continue;
    if (is_depth(a, q, sentence)) {
      add_depth(extraction, q, index);
    } else if (const auto place = measured_from(a, q, sentence)) {
      add_distance(extraction, q, index, *place);
    }
  }
}

}  // namespace crosscheck
