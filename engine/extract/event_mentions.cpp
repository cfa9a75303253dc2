#include "engine/extract/event_mentions.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/extract/event_lexicon.h"
#include "engine/extract/verb_forms.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

bool is_one_of(std::string_view word,
               std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_preposition(std::string_view w) {
  return is_one_of(
      w,
      {"of",      "in",        "at",    "on",      "for",     "with",  "to",
       "from",    "by",        "after", "before",  "during",  "since", "until",
       "about",   "over",      "into",  "against", "through", "under", "near",
       "between", "following", "amid",  "as",      "than"});
}

/// Words at which the walk back from an event noun leaves its noun phrase.
bool ends_noun_phrase(std::string_view w) {
  return is_preposition(w) ||
         is_one_of(w,
                   {"that",    "which",    "who",       "is",       "are",
                    "was",     "were",     "be",        "been",     "has",
                    "have",    "had",      "will",      "would",    "hold",
                    "held",    "holding",  "holds",     "said",     "says",
                    "say",     "if",       "but",       "or",       "led",
                    "have",    "did",      "does",      "can",      "may",
                    "attend",  "attended", "began",     "begin",    "begun",
                    "begins",  "follow",   "follows",   "followed", "host",
                    "hosting", "hosted",   "confirmed", "confirm",  "announced",
                    "when",    "while",    "where",     "because"});
}

bool is_partitive(std::string_view w) {
  return is_one_of(w, {"round", "rounds", "series", "start", "beginning", "end",
                       "outcome", "day", "session", "set", "results", "result",
                       "eve", "site", "scene", "venue"});
}

/// The first token of the noun phrase that a trigger heads.
TokenIndex phrase_begin(const Analysis& a, TokenIndex from,
                        TokenIndex trigger) {
  TokenIndex at = trigger;
  while (at > from) {
    const TokenIndex previous = at - 1;
    const Token& token = a.text.tokens[previous];
    if (a.time_at[previous] != Analysis::kNone ||
        a.name_at[previous] != Analysis::kNone) {
      --at;
      continue;
    }
    if (token.lower == "of" && previous > from &&
        is_partitive(a.lower(previous - 1))) {
      at -= 2;
      continue;
    }
    if (token.kind == TokenKind::punctuation) break;
    if (ends_noun_phrase(token.lower)) break;
    // "and" goes on between names only: "Russian and US delegations".
    if (token.lower == "and" &&
        (previous == from || a.name_at[previous - 1] == Analysis::kNone)) {
      break;
    }
    --at;
    if (is_one_of(token.lower, {"the", "a", "an", "this", "these", "such"})) {
      break;
    }
  }
  return at;
}

bool is_clause_border(const Analysis& a, TokenIndex t) {
  const std::string& w = a.lower(t);
  return w == ";" || w == "—" || w == "–" || w == "--";
}

bool is_verb_form(const EventWord& word) { return word.verb; }

/// The event word at a token; phone calls need a second word.
std::optional<EventWord> event_word_at(const Analysis& a, TokenIndex t,
                                       TokenIndex first, TokenIndex last) {
  const std::string& w = a.lower(t);
  if (is_one_of(w, {"call", "calls", "conversation"})) {
    const bool phone =
        t > first && is_one_of(a.lower(t - 1), {"phone", "telephone", "video"});
    const bool between = t + 1 < last && a.lower(t + 1) == "between";
    if (phone || (between && w != "conversation")) {
      return EventWord{"call", false};
    }
    return std::nullopt;
  }
  // Part of a name ("Fire Department", "the Peace Talks Act") is no event.
  if (a.name_at[t] != Analysis::kNone) return std::nullopt;
  auto word = find_event_word(w);
  if (!word) return std::nullopt;
  if (w == "pleaded" && !(t + 1 < last && a.lower(t + 1) == "guilty")) {
    return std::nullopt;
  }
  if ((w == "meet" || w == "gather") && t > first &&
      !is_one_of(a.lower(t - 1), {"to", "will", "would", "may", "could", "and",
                                  "should", "must", "shall", "can"}) &&
      a.name_at[t - 1] == Analysis::kNone &&
      !is_delegation_word(a.lower(t - 1))) {
    return std::nullopt;
  }
  return word;
}

struct Trigger {
  TokenIndex token, phrase_first;
  EventWord word;
};

std::vector<Trigger> triggers_in(const Analysis& a, const Sentence& sentence) {
  std::vector<Trigger> found;
  const TokenIndex first = sentence.first + sentence.dateline_tokens;
  for (TokenIndex t = first; t < sentence.last; ++t) {
    const auto word = event_word_at(a, t, first, sentence.last);
    if (!word) continue;
    const TokenIndex from = found.empty() ? first : found.back().token + 1;
    const TokenIndex phrase =
        is_verb_form(*word) ? t : phrase_begin(a, from, t);
    // "met ... for talks": the second word names the same event.
    const bool same_event = !found.empty() &&
                            found.back().word.type == word->type &&
                            found.back().word.verb && phrase > first &&
                            is_one_of(a.lower(phrase - 1), {"for", "in"});
    if (same_event) continue;
    found.push_back({t, phrase, *word});
  }
  return found;
}

bool is_place(const NamedEntity& entity) {
  return entity.kind == NameKind::place || entity.kind == NameKind::state;
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
           a.entity_of(a.name_at[name_first]).kind == NameKind::place;
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
  if (is_one_of(w, {"to",      "for",     "about",    "over", "aimed",
                    "after",   "before",  "where",    "as",   "since",
                    "towards", "toward",  "despite",  "amid", "following",
                    "follow",  "follows", "followed", "led",  "lead"})) {
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
    if (entity.kind == NameKind::place && !a.names.mentions[m].demonym) {
      mention.places.push_back(m);
    }
  }
}

bool is_party(const NamedEntity& entity) {
  return entity.kind == NameKind::state || entity.kind == NameKind::bloc;
}

/// Parties and persons named in tokens [first, last).
void take_participants(const Analysis& a, TokenIndex first, TokenIndex last,
                       EventMention& mention) {
  for (TokenIndex t = first; t < last; ++t) {
    // A token can hold two names: "Franco-German".
    for (std::uint32_t m = a.name_at[t];
         m < a.names.mentions.size() && a.names.mentions[m].first == t; ++m) {
      const NamedEntity& entity = a.entity_of(m);
      if (entity.kind == NameKind::person) mention.persons.push_back(m);
      // "in Norway" is a place, not a party.
      const bool as_place = !a.names.mentions[m].demonym && t > first &&
                            is_one_of(a.lower(t - 1), {"in", "at", "near"});
      if (is_party(entity) && !as_place) mention.parties.push_back(m);
    }
  }
}

/// Words of a list of participants: it ends at the first word that is none.
bool continues_list(const Analysis& a, TokenIndex t) {
  if (a.name_at[t] != Analysis::kNone) return true;
  const Token& token = a.text.tokens[t];
  const std::string& w = token.lower;
  return is_one_of(w, {"and",          ",",
                       "the",          "'s",
                       "of",           "senior",
                       "top",          "foreign",
                       "minister",     "ministers",
                       "president",    "presidents",
                       "prime",        "leader",
                       "leaders",      "secretary",
                       "general",      "chief",
                       "envoy",        "envoys",
                       "his",          "her",
                       "their",        "counterpart",
                       "counterparts", "representatives",
                       "both",         "high-level"}) ||
         is_delegation_word(w) || token.capital;
}

TokenIndex list_end(const Analysis& a, TokenIndex from, TokenIndex limit) {
  TokenIndex t = from;
  while (t < limit && continues_list(a, t)) ++t;
  return t;
}

/// Participants after "between" or "with", inside the phrase, and, for what
/// somebody does ("A and B met", "A and B held talks"), in the subject.
void take_all_participants(const Analysis& a, bool has_subject,
                           EventMention& mention) {
  take_participants(a, mention.phrase_first, mention.trigger, mention);
  constexpr TokenIndex kReach = 7;
  const TokenIndex limit =
      std::min<TokenIndex>(mention.last, mention.trigger + kReach);
  for (TokenIndex t = mention.trigger + 1; t < limit; ++t) {
    if (!is_one_of(a.lower(t), {"between", "with"})) continue;
    take_participants(a, t + 1, list_end(a, t + 1, mention.last), mention);
    break;
  }
  if (!has_subject) return;
  constexpr TokenIndex kSubject = 16;
  TokenIndex first = mention.phrase_first;
  while (first > mention.first && mention.phrase_first - first < kSubject &&
         a.lower(first - 1) != "(" && a.lower(first - 1) != ";" &&
         a.lower(first - 1) != "that") {
    --first;
  }
  take_participants(a, first, mention.phrase_first, mention);
}

/// Where the part of a trigger ends: the next trigger's phrase, a clause
/// border, or a second main clause after a comma.
TokenIndex part_end(const Analysis& a, const std::vector<Trigger>& triggers,
                    std::size_t i, TokenIndex sentence_last) {
  const TokenIndex limit =
      i + 1 < triggers.size() ? triggers[i + 1].phrase_first : sentence_last;
  for (TokenIndex t = triggers[i].token + 1; t < limit; ++t) {
    if (is_clause_border(a, t)) return t;
    const std::string& w = a.lower(t);
    const bool new_clause =
        is_one_of(w, {"while", "although", "but", "because", "whereas"});
    if (new_clause && t > triggers[i].token + 1) return t;
    // Reporting verbs close what is reported: "..., X said Wednesday".
    if (is_one_of(w, {"said", "says", "told", "announced", "confirmed"})) {
      TokenIndex begin = t;
      while (begin > triggers[i].token + 1 && a.lower(begin - 1) != ",") {
        --begin;
      }
      return begin > triggers[i].token + 1 ? begin - 1 : t;
    }
  }
  return limit;
}

/// "between A and B", "A and B delegations met": finds the parties' words and
/// whether the text gives them as all there were.
void close_parties(const Analysis& a, EventMention& mention) {
  if (mention.parties.size() < 2) return;
  TokenIndex first = a.names.mentions[mention.parties.front()].first;
  TokenIndex last = first;
  for (const std::uint32_t m : mention.parties) {
    first = std::min(first, a.names.mentions[m].first);
    last = std::max(last, a.names.mentions[m].last);
  }
  // Close together: nothing but names and words of a list between them.
  const bool compound = last - first == 1;  // "Franco-German"
  bool linked = compound;
  for (TokenIndex t = first; t < last; ++t) {
    if (!continues_list(a, t)) return;
    linked |= a.lower(t) == "and";
  }
  if (!linked) return;
  bool between = false;
  TokenIndex before = first;
  constexpr TokenIndex kTitle = 4;
  for (TokenIndex t = first;
       t > mention.first && first - t < kTitle && !between; --t) {
    between = a.lower(t - 1) == "between";
    before = t - 1;
  }
  bool delegations = false;
  for (TokenIndex t = last; t < last + 3 && t < mention.last; ++t) {
    delegations |= is_delegation_word(a.lower(t));
  }
  mention.closed_parties = between || delegations || compound;
  mention.parties_first = between ? before : first;
  mention.parties_last = last;
}

/// Whether somebody does the event: a verb, or "hold", "held", "attend" and the
/// like right before its noun phrase.
bool has_subject(const Analysis& a, const EventMention& mention) {
  if (mention.verb) return true;
  if (mention.phrase_first <= mention.first) return false;
  return is_one_of(a.lower(mention.phrase_first - 1),
                   {"hold", "held", "holding", "holds", "began", "begin",
                    "attend", "attended", "had", "have", "opened", "resumed"});
}

EventMention build(const Analysis& a, const std::vector<Trigger>& triggers,
                   std::size_t i, std::uint32_t sentence_index) {
  const Sentence& sentence = a.text.sentences[sentence_index];
  const Trigger& trigger = triggers[i];
  EventMention mention;
  mention.type = trigger.word.type;
  mention.sentence = sentence_index;
  mention.trigger = trigger.token;
  mention.verb = trigger.word.verb;
  mention.phrase_first = trigger.phrase_first;
  mention.first = i == 0 ? sentence.first + sentence.dateline_tokens
                         : triggers[i - 1].token + 1;
  mention.last = part_end(a, triggers, i, sentence.last);

  take_phrase(a, mention);
  take_after(a, mention);
  take_before(a, mention);
  take_all_participants(a, has_subject(a, mention), mention);
  mention.modality = modality_before(
      a, mention.first, std::max(trigger.token, trigger.phrase_first),
      &mention.negated);
  close_parties(a, mention);
  return mention;
}

}  // namespace

Modality modality_before(const Analysis& analysis, std::uint32_t clause_first,
                         std::uint32_t token, bool* negated) {
  Modality modality = Modality::asserted;
  if (negated != nullptr) *negated = false;
  for (TokenIndex t = clause_first; t < token; ++t) {
    const std::string& w = analysis.lower(t);
    if (is_one_of(w, {"will", "plan", "plans", "planned", "planning", "set",
                      "scheduled", "due", "upcoming", "intends", "ahead"})) {
      modality = Modality::planned;
    } else if (is_one_of(w, {"expected", "likely", "expects", "should"})) {
      modality = Modality::expected;
    } else if (is_one_of(w, {"may", "might", "could", "would", "if", "possible",
                             "possibly", "reportedly", "allegedly"})) {
      modality = Modality::possible;
    } else if (is_one_of(w, {"denied", "denies", "deny"})) {
      modality = Modality::denied;
    }
    if (negated != nullptr &&
        is_one_of(w, {"not", "no", "never", "without", "n't", "neither"})) {
      *negated = true;
    }
  }
  return modality;
}

std::vector<EventMention> find_event_mentions(const Analysis& analysis) {
  std::vector<EventMention> mentions;
  for (std::uint32_t s = 0; s < analysis.text.sentences.size(); ++s) {
    const Sentence& sentence = analysis.text.sentences[s];
    if (!analysis.tells(sentence)) continue;
    const auto triggers = triggers_in(analysis, sentence);
    for (std::size_t i = 0; i < triggers.size(); ++i) {
      mentions.push_back(build(analysis, triggers, i, s));
    }
  }
  return mentions;
}

}  // namespace crosscheck
