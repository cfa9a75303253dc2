#include "engine/extract/event_triggers.h"

#include <optional>
#include <string>
#include <string_view>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

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
    // "and" goes on between names only: "Chilean and Norwegian delegations".
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

}  // namespace

std::vector<EventTrigger> find_event_triggers(const Analysis& a,
                                              const Sentence& sentence) {
  std::vector<EventTrigger> found;
  const TokenIndex first = sentence.first + sentence.dateline_tokens;
  for (TokenIndex t = first; t < sentence.last; ++t) {
    const auto word = event_word_at(a, t, first, sentence.last);
    if (!word) continue;
    const TokenIndex from = found.empty() ? first : found.back().token + 1;
    const TokenIndex phrase = word->verb ? t : phrase_begin(a, from, t);
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

}  // namespace crosscheck
