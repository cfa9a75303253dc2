#include <algorithm>
#include <string>

#include "engine/extract/claim_modality.h"
#include "engine/extract/event_lexicon.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// When, where and for how long an event is, from its mentions.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

/// A statement about the event of a mention.
Statement about_event(const Extraction& x, std::size_t mention,
                      TokenIndex first, TokenIndex last,
                      std::string_view extractor) {
  Statement s = start_statement(x.analysis, first, last, extractor);
  s.event = x.events.event_of[mention];
  s.modality = x.mentions[mention].modality;
  if (x.mentions[mention].negated) s.polarity = Polarity::negative;
  return s;
}

/// Whether the mention says enough of itself to be a claim of an event: a bare
/// "the talks on Thursday" is, a bare "trial" is not.
bool is_specific(const Extraction& x, std::size_t mention) {
  const DocumentEvent& event = x.events.events[x.events.event_of[mention]];
  return !event.places.empty() || !event.parties.empty() ||
         !event.persons.empty();
}

/// The words around a time that belong to it: the place right before or after.
void widen_to_place(const Extraction& x, const EventMention& mention,
                    TokenIndex& first, TokenIndex& last) {
  const Analysis& a = x.analysis;
  for (const std::uint32_t m : mention.places) {
    const NameMention& name = a.names.mentions[m];
    constexpr TokenIndex kNear = 4;
    if (name.last <= first && first - name.last <= kNear) {
      first = name.first;
    } else if (name.first >= last && name.first - last <= kNear) {
      last = name.last;
    }
  }
}

/// Times that say when the event is, not what it looks back or forward to.
bool says_when(const TimeExpression& time) {
  static constexpr std::string_view kOther[] = {"since",  "until", "from",
                                                "before", "after", "by"};
  return std::find(std::begin(kOther), std::end(kOther), time.relation) ==
         std::end(kOther);
}

void add_times(Extraction& x, std::size_t i) {
  const EventMention& mention = x.mentions[i];
  for (const std::uint32_t t : mention.times) {
    const TimeExpression& time = x.analysis.times[t];
    // "after yesterday's talks": what "after" takes is the talks.
    const bool own =
        time.first >= mention.phrase_first && time.last <= mention.trigger;
    if (!own && !says_when(time)) continue;
    const bool says_a_day =
        time.when.resolved || time.when.weekday >= 0 || time.when.month > 0;
    if (!says_a_day) continue;
    TokenIndex first = time.first;
    TokenIndex last = time.last;
    widen_to_place(x, mention, first, last);
    Statement s = about_event(x, i, first, last, "event_time");
    if (s.polarity == Polarity::negative) continue;
    s.slot = "time";
    s.kind = SlotKind::time;
    s.value = time.when;
    s.value_text = canonical_text(time.when);
    x.statements.push_back(std::move(s));
  }
}

void add_places(Extraction& x, std::size_t i) {
  const EventMention& mention = x.mentions[i];
  for (const std::uint32_t m : mention.places) {
    const NameMention& name = x.analysis.names.mentions[m];
    Entity place = entity_for(x.analysis, m);
    Statement s = about_event(x, i, name.first, name.last, "event_place");
    if (s.polarity == Polarity::negative) continue;
    s.slot = "place";
    s.kind = SlotKind::place;
    s.value_text = place.name;
    s.value = std::move(place);
    x.statements.push_back(std::move(s));
  }
}

bool is_article(const std::string& w) {
  return w == "the" || w == "a" || w == "an" || w == "his" || w == "her" ||
         w == "their" || w == "its";
}

/// The facility that "at the ..." names from token t on: its kind, the words
/// that tell it apart, and where it ends; kind empty if there is none.
struct Facility {
  std::string_view kind;
  std::vector<std::string> parts;
  TokenIndex first = 0, last = 0;
};

/// Words of a facility's owner after "of": "of the Norwegian consul general".
void take_owner(const Analysis& a, TokenIndex limit, Facility& facility) {
  TokenIndex t = facility.last;
  while (t + 1 < limit && a.lower(t) == "of") {
    ++t;
    if (is_article(a.lower(t))) ++t;
    const TokenIndex begin = t;
    while (
        t < limit && a.text.tokens[t].kind == TokenKind::word &&
        (a.text.tokens[t].capital || a.name_at[t] != Analysis::kNone ||
         (t > begin && t < begin + 3 && a.lower(t) != "in" &&
          a.lower(t) != "on" && a.lower(t) != "of" && a.lower(t) != "and"))) {
      facility.parts.push_back(a.lower(t));
      ++t;
    }
    if (t == begin) break;
    facility.last = t;
  }
}

Facility facility_at(const Analysis& a, TokenIndex at, TokenIndex limit) {
  Facility facility;
  TokenIndex t = at + 1;  // after "at" or "in"
  if (t < limit && is_article(a.lower(t))) ++t;
  // "another house" says where it was not.
  if (t < limit && (a.lower(t) == "another" || a.lower(t) == "other")) {
    return facility;
  }
  facility.first = t;
  constexpr TokenIndex kLongest = 9;
  for (; t < std::min(limit, at + kLongest); ++t) {
    const Token& token = a.text.tokens[t];
    if (token.kind != TokenKind::word && token.lower != "'s") break;
    if (is_one_of(token.lower, {"in", "and", "at"})) break;
    if (token.lower == "of") {
      // "inside the west wing of the palace" names what has the wing.
      if (a.lower(at) == "at") break;
      facility.first = t + 1;
      if (t + 1 < limit && is_article(a.lower(t + 1))) {
        ++t;
        ++facility.first;
      }
      continue;
    }
    const std::string_view kind = facility_kind(token.lower);
    const bool more = t + 1 < limit && !facility_kind(a.lower(t + 1)).empty();
    if (!kind.empty() && !more) {
      facility.kind = kind;
      facility.last = t + 1;
      for (TokenIndex m = facility.first; m < t; ++m) {
        if (a.text.tokens[m].capital) facility.parts.push_back(a.lower(m));
      }
      break;
    }
  }
  if (facility.kind.empty()) return facility;
  take_owner(a, limit, facility);
  return facility;
}

/// How far two tokens are apart, names and times between them not counted.
TokenIndex plain_words_between(const Analysis& a, TokenIndex x, TokenIndex y) {
  TokenIndex words = 0;
  for (TokenIndex t = std::min(x, y); t < std::max(x, y); ++t) {
    const bool plain =
        a.name_at[t] == Analysis::kNone && a.time_at[t] == Analysis::kNone;
    words += plain ? 1 : 0;
  }
  return words;
}

void add_venue(Extraction& x, std::size_t i) {
  const Analysis& a = x.analysis;
  const EventMention& mention = x.mentions[i];
  for (TokenIndex t = mention.first; t + 1 < mention.last; ++t) {
    if (!is_one_of(a.lower(t), {"at", "inside", "behind", "within"})) continue;
    // What lies far behind the event's word belongs to something else.
    constexpr TokenIndex kReach = 6;
    if (plain_words_between(a, mention.trigger, t) > kReach) continue;
    Facility facility = facility_at(a, t, mention.last);
    if (facility.kind.empty()) continue;
    Statement s =
        about_event(x, i, facility.first, facility.last, "event_venue");
    if (s.polarity == Polarity::negative) continue;
    s.slot = "venue";
    s.kind = SlotKind::venue;
    s.value_text = plain_words(a, facility.first, facility.last);
    s.value = Category{std::string(facility.kind), std::move(facility.parts)};
    x.statements.push_back(std::move(s));
    return;
  }
}

/// "lasted over four hours", "a two-hour meeting", "expected to last ...".
void add_duration(Extraction& x, std::size_t i) {
  const Analysis& a = x.analysis;
  const EventMention& mention = x.mentions[i];
  for (const TimeExpression& time : a.times) {
    if (time.kind != TimeExpression::Kind::duration) continue;
    if (time.first < mention.first || time.last > mention.last) continue;
    bool lasts = time.last == mention.trigger;  // "two-hour talks"
    TokenIndex first = time.first;
    for (TokenIndex t = mention.trigger; t < time.first; ++t) {
      const std::string& w = a.lower(t);
      const bool runs = w == "for" && t + 1 == time.first;
      if (w == "lasted" || w == "last" || w == "lasting" || w == "lasts" ||
          w == "took" || w == "ran" || runs) {
        lasts = true;
        first = t;
      }
    }
    if (!lasts) continue;
    Statement s = about_event(x, i, first, time.last, "event_duration");
    bool negated = false;
    const Modality nearer =
        modality_before(a, mention.trigger, time.first, &negated);
    if (nearer != Modality::asserted) s.modality = nearer;
    s.slot = "duration";
    s.kind = SlotKind::quantity;
    s.value = time.length;
    s.value_text = plain_words(a, time.first, time.last);
    x.statements.push_back(std::move(s));
  }
}

/// The last meeting or call before a token that is spoken of as held.
std::optional<std::size_t> last_talks(const Extraction& x, TokenIndex before) {
  std::optional<std::size_t> last;
  for (std::size_t i = 0; i < x.mentions.size(); ++i) {
    const EventMention& mention = x.mentions[i];
    if (mention.trigger >= before) break;
    if (has_parties(mention.type) && is_specific(x, i)) last = i;
  }
  return last;
}

/// "They talked for nearly six hours", of the talks that were named before.
void add_durations_of_talks(Extraction& x) {
  const Analysis& a = x.analysis;
  for (const TimeExpression& time : a.times) {
    if (time.kind != TimeExpression::Kind::duration || time.first < 3) continue;
    const TokenIndex verb = time.first - 2;
    const bool talked =
        a.lower(time.first - 1) == "for" &&
        is_one_of(a.lower(verb), {"talked", "met", "negotiated", "conferred",
                                  "deliberated"}) &&
        is_one_of(a.lower(verb - 1),
                  {"they", "sides", "ministers", "leaders", "delegations",
                   "presidents", "teams", "negotiators", "diplomats"});
    if (!talked) continue;
    const auto talks = last_talks(x, verb);
    if (!talks) continue;
    Statement s = about_event(x, *talks, verb, time.last, "talks_duration");
    s.modality = Modality::asserted;
    s.polarity = Polarity::positive;
    s.slot = "duration";
    s.kind = SlotKind::quantity;
    s.value = time.length;
    s.value_text = plain_words(a, time.first, time.last);
    x.statements.push_back(std::move(s));
  }
}

}  // namespace

void add_event_statements(Extraction& extraction) {
  for (std::size_t i = 0; i < extraction.mentions.size(); ++i) {
    if (!is_specific(extraction, i)) continue;
    add_times(extraction, i);
    add_places(extraction, i);
    add_venue(extraction, i);
    add_duration(extraction, i);
  }
  add_durations_of_talks(extraction);
}

}  // namespace crosscheck
