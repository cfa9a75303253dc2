#include "engine/extract/event_mentions.h"

#include <algorithm>
#include <string>

#include "engine/extract/claim_modality.h"
#include "engine/extract/event_parties.h"
#include "engine/extract/event_setting.h"
#include "engine/extract/event_triggers.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

bool is_clause_border(const Analysis& a, TokenIndex t) {
  const std::string& w = a.lower(t);
  return w == ";" || w == "—" || w == "–" || w == "--";
}

/// Where the part of a trigger ends: the next trigger's phrase, a clause
/// border, or a second main clause after a comma.
TokenIndex part_end(const Analysis& a,
                    const std::vector<EventTrigger>& triggers, std::size_t i,
                    TokenIndex sentence_last) {
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

EventMention build(const Analysis& a, const std::vector<EventTrigger>& triggers,
                   std::size_t i, std::uint32_t sentence_index) {
  const Sentence& sentence = a.text.sentences[sentence_index];
  const EventTrigger& trigger = triggers[i];
  EventMention mention;
  mention.type = trigger.word.type;
  mention.sentence = sentence_index;
  mention.trigger = trigger.token;
  mention.verb = trigger.word.verb;
  mention.phrase_first = trigger.phrase_first;
  mention.first = i == 0 ? sentence.first + sentence.dateline_tokens
                         : triggers[i - 1].token + 1;
  mention.last = part_end(a, triggers, i, sentence.last);

  take_setting(a, mention);
  take_parties(a, mention);
  mention.modality = modality_before(
      a, mention.first, std::max(trigger.token, trigger.phrase_first),
      &mention.negated);
  return mention;
}

}  // namespace

std::vector<EventMention> find_event_mentions(const Analysis& analysis) {
  std::vector<EventMention> mentions;
  for (std::uint32_t s = 0; s < analysis.text.sentences.size(); ++s) {
    const Sentence& sentence = analysis.text.sentences[s];
    if (!analysis.tells(sentence)) continue;
    const auto triggers = find_event_triggers(analysis, sentence);
    for (std::size_t i = 0; i < triggers.size(); ++i) {
      mentions.push_back(build(analysis, triggers, i, s));
    }
  }
  return mentions;
}

}  // namespace crosscheck
