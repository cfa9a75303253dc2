#include "engine/extract/event_mentions.h"

#include <algorithm>
#include <array>
#include <string>

#include "engine/extract/event_lexicon.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

bool is_one_of(std::string_view word,
               std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_preposition(std::string_view w) {
  return is_one_of(w, {"of", "in", "at", "on", "for", "with", "to", "from",
                       "by", "after", "before", "during", "since", "until",
                       "about", "over", "into", "against", "through", "under",
                       "near", "between", "following", "amid", "as", "than"});
}

/// Words at which the walk back from an event noun leaves its noun phrase.
bool ends_noun_phrase(std::string_view w) {
  return is_preposition(w) ||
         is_one_of(w, {"that", "which", "who", "is", "are", "was", "were", "be",
                       "been", "has", "have", "had", "will", "would", "hold",
                       "held", "holding", "holds", "said", "says", "say", "if",
                       "but", "or", "led", "have", "did", "does", "can", "may",
                       "attend", "attended", "began", "begin", "begun", "begins",
                       "follow", "follows", "followed", "host", "hosting",
                       "hosted", "confirmed", "confirm", "announced", "when",
                       "while", "where", "because"});
}

bool is_partitive(std::string_view w) {
  return is_one_of(w, {"round", "rounds", "series", "start", "beginning", "end",
                       "outcome", "day", "session", "set", "results", "result",
                       "eve", "site", "scene", "venue"});
}

/// The first token of the noun phrase that a trigger heads.
TokenIndex phrase_begin(const Analysis& a, TokenIndex from, TokenIndex trigger) {
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
  if (w == "meet" && t > first &&
      !is_one_of(a.lower(t - 1), {"to", "will", "would", "may", "could", "and",
                                  "should", "must"}) &&
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
    const bool same_event =
        !found.empty() && found.back().word.type == word->type &&
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
  return is_one_of(w, {"in", "at", "near", "outside", "off", "around",
                       "across", "on", "of"});
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
    return is_place(a.names.entities[before.entity]) &&
           before.first > first &&
           place_preposition(a.lower(before.first - 1));
  }
  return false;
}

void take_name(const Analysis& a, std::uint32_t m, TokenIndex first,
               bool inside_phrase, EventMention& mention) {
  const NameMention& name = a.names.mentions[m];
  const NamedEntity& entity = a.names.entities[name.entity];
  if (entity.kind == NameKind::person) {
    mention.persons.push_back(m);
    return;
  }
  if (is_place(entity) && !name.demonym &&
      said_as_place(a, name.first, first, inside_phrase)) {
    mention.places.push_back(m);
    return;
  }
  if (entity.kind == NameKind::state || entity.kind == NameKind::bloc) {
    mention.parties.push_back(m);
  }
}

/// Names and times of tokens [first, last).
void take_range(const Analysis& a, TokenIndex first, TokenIndex last,
                TokenIndex clause_first, bool inside_phrase,
                EventMention& mention) {
  std::uint32_t seen_name = Analysis::kNone;
  std::uint32_t seen_time = Analysis::kNone;
  for (TokenIndex t = first; t < last; ++t) {
    const std::uint32_t time = a.time_at[t];
    if (time != Analysis::kNone && time != seen_time) {
      seen_time = time;
      if (a.times[time].kind == TimeExpression::Kind::point) {
        mention.times.push_back(time);
      }
    }
    const std::uint32_t name = a.name_at[t];
    if (name == Analysis::kNone || name == seen_name || time != Analysis::kNone) {
      continue;
    }
    seen_name = name;
    take_name(a, name, clause_first, inside_phrase, mention);
    // A second demonym of one token ("Franco-German").
    if (name + 1 < a.names.mentions.size() &&
        a.names.mentions[name + 1].first == a.names.mentions[name].first) {
      take_name(a, name + 1, clause_first, inside_phrase, mention);
    }
  }
}

/// Where the part of a trigger ends: the next trigger's phrase, a clause
/// border, or a second main clause after a comma.
TokenIndex part_end(const Analysis& a, const std::vector<Trigger>& triggers,
                    std::size_t i, TokenIndex sentence_last) {
  const TokenIndex limit = i + 1 < triggers.size()
                               ? triggers[i + 1].phrase_first
                               : sentence_last;
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

/// "between A and B", "A and B delegations": finds the parties' words and
/// whether the text gives them as all there were.
void close_parties(const Analysis& a, EventMention& mention) {
  if (mention.parties.size() < 2) return;
  TokenIndex first = a.names.mentions[mention.parties.front()].first;
  TokenIndex last = first;
  bool linked = false;
  for (const std::uint32_t m : mention.parties) {
    first = std::min(first, a.names.mentions[m].first);
    last = std::max(last, a.names.mentions[m].last);
  }
  for (TokenIndex t = first; t < last; ++t) linked |= a.lower(t) == "and";
  const bool compound = last - first == 1;  // "Franco-German"
  if (!linked && !compound) return;
  // Close together: nothing but names, "and", commas and articles between.
  if (last - first > 3 * mention.parties.size() + 4) return;
  TokenIndex before = first;
  while (before > mention.first && a.lower(before - 1) == "the") --before;
  const bool between = before > 0 && a.lower(before - 1) == "between";
  bool delegations = false;
  for (TokenIndex t = last; t < std::min<TokenIndex>(last + 3, mention.last);
       ++t) {
    delegations |= is_delegation_word(a.lower(t));
  }
  mention.closed_parties = between || delegations || compound;
  mention.parties_first = between ? before - 1 : first;
  mention.parties_last = last;
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

  take_range(a, trigger.phrase_first, trigger.token, mention.first, true,
             mention);
  take_range(a, trigger.token + 1, mention.last, mention.first, false, mention);
  EventMention before;
  take_range(a, mention.first, trigger.phrase_first, mention.first, false,
             before);
  // What stands before belongs to the first trigger, or to a later one that
  // has nothing of its own.
  if (mention.times.empty()) mention.times = before.times;
  if (mention.places.empty()) mention.places = before.places;
  if (i == 0 || mention.parties.empty()) {
    mention.parties.insert(mention.parties.begin(), before.parties.begin(),
                           before.parties.end());
  }
  if (i == 0 || mention.persons.empty()) {
    mention.persons.insert(mention.persons.begin(), before.persons.begin(),
                           before.persons.end());
  }
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
