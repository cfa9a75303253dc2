#include "engine/extract/event_setting.h"

#include <string>
#include <string_view>

#include "engine/text/tokens/verb_forms.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

bool is_place(const NamedEntity& entity) {
  return entity.is_sure_place() || entity.kind == NameKind::state;
}

bool place_preposition(std::string_view w) {
  return is_one_of(
      w, {"in", "at", "near", "outside", "off", "around", "across", "of"});
}

/// Whether the name at a token is said as a place: after a preposition of
/// place ("in Oslo", "in the port of Oslo"), or after such a place and a comma.
bool said_as_place(const Analysis& a, TokenIndex name_first, TokenIndex first,
                   bool inside_phrase) {
  if (inside_phrase) return true;
  TokenIndex t = name_first;
  while (t > first && is_one_of(a.lower(t - 1),
                                {"the", "southern", "northern", "eastern",
                                 "western", "central", "nearby", "downtown"})) {
    --t;
  }
  if (t == first) return false;
  // "on the island of Gozo" is a place, "talks on Norway" are not there.
  if (a.lower(t - 1) == "on") {
    return a.name_at[name_first] != Analysis::kNone &&
           a.entity_of(a.name_at[name_first]).is_sure_place();
  }
  if (place_preposition(a.lower(t - 1)) && a.lower(t - 1) != "of") return true;
  // "in the ancient city of Oslo"
  if (a.lower(t - 1) == "of" && t >= first + 2 &&
      is_one_of(a.lower(t - 2), {"city", "town", "village", "province", "state",
                                 "island", "port", "region", "district"})) {
    return true;
  }
  // "in Oslo, Norway"
  if (a.lower(t - 1) == "," && t >= first + 2 &&
      a.name_at[t - 2] != Analysis::kNone) {
    const auto& before = a.names.mentions[a.name_at[t - 2]];
    return is_place(a.names.entities[before.entity]) && before.first > first &&
           place_preposition(a.lower(before.first - 1));
  }
  return false;
}

/// Words that open something else than when and where: what follows them does
/// not belong to the event any more.
bool detaches(const Analysis& a, TokenIndex t) {
  const Token& token = a.text.tokens[t];
  if (a.time_at[t] != Analysis::kNone || a.name_at[t] != Analysis::kNone) {
    return false;
  }
  const std::string& w = token.lower;
  if (is_one_of(
          w, {"to", "for", "about", "over", "aimed", "after", "before", "where",
              "as", "since", "towards", "toward", "despite", "amid",
              "following", "follow", "follows", "followed", "led", "lead",
              // A quake is felt where it was not.
              "felt", "heard", "seen"})) {
    return true;
  }
  const bool participle =
      w.size() > 5 && (w.ends_with("ing") || w.ends_with("ed"));
  return participle && !token.capital;
}

/// Verbs that say that an event is: its time and place follow them.
bool says_it_is(const std::string& w) {
  return is_one_of(
      w, {"began",    "begin",    "begins",  "begun",  "started", "starts",
          "opened",   "opens",    "held",    "place",  "set",     "scheduled",
          "due",      "convened", "resumed", "resume", "ended",   "concluded",
          "happened", "occurred", "struck",  "hit",    "hosted",  "planned",
          "arrived",  "arrive"});
}

/// Times and places that follow the trigger: right behind it, or behind a verb
/// that says that the event is ("talks to prepare ... began on Monday").
void take_after(const Analysis& a, EventMention& mention) {
  bool attached = true;
  // The first verb behind a noun is what the event did: "the quake killed ten
  // people in Lima on Monday".
  bool predicate_free = !mention.verb;
  TokenIndex comma = 0;
  for (TokenIndex t = mention.trigger + 1; t < mention.last; ++t) {
    const std::string& w = a.lower(t);
    if (says_it_is(w)) {
      attached = true;
      predicate_free = false;
    } else if (predicate_free && w != "aimed" && w != "followed" &&
               w != "led" &&
               (is_past_verb(w) ||
                (t == mention.trigger + 1 && w.ends_with("ing")))) {
      predicate_free = false;
    } else if (detaches(a, t)) {
      attached = false;
    }
    if (w == ",") comma = t;
    if (!attached) continue;
    // Behind a comma only what stands right there: ", on Monday", ", Norway".
    if (comma != 0 && t > comma + 3 && !says_it_is(w) &&
        a.name_at[t] == Analysis::kNone && a.time_at[t] == Analysis::kNone &&
        !place_preposition(w)) {
      attached = says_it_is(w);
      comma = 0;
    }
    const std::uint32_t time = a.time_at[t];
    if (time != Analysis::kNone && a.times[time].first == t &&
        a.times[time].kind == TimeExpression::Kind::point) {
      mention.times.push_back(time);
    }
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.names.mentions[m].first != t ||
        time != Analysis::kNone || a.names.mentions[m].demonym ||
        a.names.mentions[m].possessive) {
      continue;
    }
    const bool by_to = mention.type == "visit" && a.lower(t - 1) == "to";
    if (is_place(a.entity_of(m)) &&
        (by_to || said_as_place(a, t, mention.first, false))) {
      mention.places.push_back(m);
    }
  }
}

/// Whether tokens [first, last), between a time and the event's words, leave
/// the time to the event: a subject before a verb ("on Monday diplomats met"),
/// a verb of being or a preposition before a noun ("begun on Monday in Oslo
/// with the meeting").
bool leads_to_event(const Analysis& a, TokenIndex first, TokenIndex last,
                    bool to_verb) {
  constexpr TokenIndex kLongest = 14;
  if (last - first > kLongest) return false;
  for (TokenIndex t = first; t < last; ++t) {
    if (a.name_at[t] != Analysis::kNone || a.time_at[t] != Analysis::kNone) {
      continue;
    }
    const std::string& w = a.lower(t);
    if (says_it_is(w) ||
        is_one_of(w, {",", "with", "for", "in", "at", "on", "the", "a", "an",
                      ")", "hold", "held"})) {
      continue;
    }
    if (to_verb && (is_auxiliary(w) || is_future_auxiliary(w) || w == "had")) {
      continue;
    }
    const bool verb = is_past_verb(w) || is_reporting_verb(w);
    if (!to_verb || verb || detaches(a, t)) return false;
  }
  return true;
}

/// Times and places that stand before the event's words and lead to them.
void take_before(const Analysis& a, EventMention& mention) {
  const bool wants_time = mention.times.empty();
  const bool wants_place = mention.places.empty();
  for (TokenIndex t = mention.first; t < mention.phrase_first; ++t) {
    const std::uint32_t time = a.time_at[t];
    if (wants_time && time != Analysis::kNone && a.times[time].first == t &&
        a.times[time].kind == TimeExpression::Kind::point &&
        leads_to_event(a, a.times[time].last, mention.phrase_first,
                       mention.verb)) {
      mention.times.push_back(time);
    }
    const std::uint32_t m = a.name_at[t];
    if (!wants_place || m == Analysis::kNone || time != Analysis::kNone ||
        a.names.mentions[m].first != t || a.names.mentions[m].demonym) {
      continue;
    }
    if (is_place(a.entity_of(m)) && said_as_place(a, t, mention.first, false) &&
        leads_to_event(a, a.names.mentions[m].last, mention.phrase_first,
                       mention.verb)) {
      mention.places.push_back(m);
    }
  }
}

/// What stands inside the event's own noun phrase: "last week's Oslo talks".
void take_phrase(const Analysis& a, EventMention& mention) {
  for (TokenIndex t = mention.phrase_first; t < mention.trigger; ++t) {
    const std::uint32_t time = a.time_at[t];
    if (time != Analysis::kNone) {
      if (a.times[time].first == t &&
          a.times[time].kind == TimeExpression::Kind::point) {
        mention.times.push_back(time);
      }
      continue;
    }
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.names.mentions[m].first != t) continue;
    const NamedEntity& entity = a.entity_of(m);
    if (entity.is_sure_place() && !a.names.mentions[m].demonym) {
      mention.places.push_back(m);
    }
  }
}

}  // namespace

void take_setting(const Analysis& analysis, EventMention& mention) {
  take_phrase(analysis, mention);
  take_after(analysis, mention);
  take_before(analysis, mention);
}

}  // namespace crosscheck
