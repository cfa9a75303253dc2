#include "engine/extract/event_parties.h"

#include <algorithm>
#include <string>

#include "engine/extract/event_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

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

/// Whether somebody does the event: a verb, or "hold", "held", "attend" and the
/// like right before its noun phrase.
bool has_subject(const Analysis& a, const EventMention& mention) {
  if (mention.verb) return true;
  if (mention.phrase_first <= mention.first) return false;
  // "the delegations of A and B arrived for talks"
  if (a.lower(mention.phrase_first - 1) == "for") {
    for (TokenIndex t = mention.first; t < mention.phrase_first; ++t) {
      if (is_delegation_word(a.lower(t))) return true;
    }
  }
  return is_one_of(a.lower(mention.phrase_first - 1),
                   {"hold", "held", "holding", "holds", "began", "begin",
                    "attend", "attended", "had", "have", "opened", "resumed"});
}

/// Participants after "between" or "with", inside the phrase, and, for what
/// somebody does ("A and B met", "A and B held talks"), in the subject.
void take_all_participants(const Analysis& a, EventMention& mention) {
  take_participants(a, mention.phrase_first, mention.trigger, mention);
  constexpr TokenIndex kReach = 7;
  const TokenIndex limit =
      std::min<TokenIndex>(mention.last, mention.trigger + kReach);
  for (TokenIndex t = mention.trigger + 1; t < limit; ++t) {
    if (!is_one_of(a.lower(t), {"between", "with"})) continue;
    take_participants(a, t + 1, list_end(a, t + 1, mention.last), mention);
    break;
  }
  if (!has_subject(a, mention)) return;
  constexpr TokenIndex kSubject = 16;
  TokenIndex first = mention.phrase_first;
  while (first > mention.first && mention.phrase_first - first < kSubject &&
         a.lower(first - 1) != "(" && a.lower(first - 1) != ";" &&
         a.lower(first - 1) != "that") {
    --first;
  }
  take_participants(a, first, mention.phrase_first, mention);
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
  // "the delegations of A and B"
  if (first >= mention.first + 2 &&
      is_one_of(a.lower(first - 1), {"of", "from"})) {
    delegations |= is_delegation_word(a.lower(first - 2));
  }
  mention.closed_parties = between || delegations || compound;
  mention.parties_first = between ? before : first;
  mention.parties_last = last;
}

}  // namespace

void take_parties(const Analysis& analysis, EventMention& mention) {
  take_all_participants(analysis, mention);
  close_parties(analysis, mention);
}

}  // namespace crosscheck
