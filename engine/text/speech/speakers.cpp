#include "engine/text/speech/speakers.h"

#include <algorithm>
#include <string_view>

#include "engine/text/names/gazetteer.h"
#include "engine/text/speech/quote_marks.h"
#include "engine/text/speech/speaker_phrase.h"
#include "engine/text/speech/speech_verbs.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLookBack = 5;       // sentences, for a pronoun
constexpr std::uint32_t kRoleLookBack = 12;  // sentences, for a role
constexpr std::uint32_t kMentionsASentence = 16;

}  // namespace

SpeakerFinder::SpeakerFinder(const Document& document,
                             const TokenisedText& text, const Names& names)
    : document_(document), text_(text), names_(names) {
  const auto token_count = text.tokens.size();
  mention_of_.assign(token_count, kNone);
  sentence_of_.assign(token_count, 0);
  spoke_.assign(text.sentences.size(), kNone);
  title_countries_.resize(names.entities.size());
  for (Index m = 0; m < names.mentions.size(); ++m) {
    const NameMention& mention = names.mentions[m];
    const auto last = std::min<std::size_t>(mention.last, token_count);
    for (auto t = mention.first; t < last; ++t) mention_of_[t] = m;
    for (auto t = mention.title_first;
         t < mention.title_last && t < token_count; ++t) {
      if (const auto place = find_place(text.tokens[t].lower)) {
        title_countries_[mention.entity].emplace(place->country);
      }
    }
  }
  Index m = 0;
  for (Index s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    for (auto t = sentence.first; t < sentence.last; ++t) sentence_of_[t] = s;
    while (m < names.mentions.size() &&
           names.mentions[m].first < sentence.first) {
      ++m;
    }
    first_mention_.push_back(m);
  }
  for (Index e = 0; e < names.entities.size(); ++e) {
    entity_by_key_.emplace(names.entities[e].entity.key, e);
  }
}

const NameMention* SpeakerFinder::mention(Index token) const {
  const Index m = mention_of_[token];
  return m == kNone ? nullptr : &names_.mentions[m];
}

bool SpeakerFinder::is_person(const NameMention& mention) const {
  return mention.kind == NameKind::person;
}

void SpeakerFinder::remember(const Speaker& speaker) {
  if (!speaker.entity || speaker.first >= speaker.last) return;
  const auto known = entity_by_key_.find(speaker.entity->key);
  if (known == entity_by_key_.end()) return;
  if (names_.entities[known->second].kind != NameKind::person) return;
  spoke_[sentence_of_[speaker.first]] = known->second;
}

std::optional<Speaker> SpeakerFinder::from_mention(
    const NameMention& mention) const {
  if (mention.kind == NameKind::place || mention.demonym) return std::nullopt;
  const bool titled = mention.title_last > mention.title_first &&
                      mention.title_last <= mention.first;
  Speaker speaker;
  speaker.entity = names_.entities[mention.entity].entity;
  speaker.first = titled ? mention.title_first : mention.first;
  speaker.last = mention.last;
  speaker.written =
      std::string(written(document_, text_, speaker.first, speaker.last));
  return speaker;
}

std::optional<Speaker> SpeakerFinder::from_pronoun(Index token) {
  Speaker speaker;
  speaker.first = token;
  speaker.last = token + 1;
  speaker.written = std::string(written(document_, text_, token, token + 1));
  const std::string_view word = text_.tokens[token].lower;
  if (is_one_of(word, {"he", "she", "him", "her"})) {
    const Index entity = antecedent(token, "");
    if (entity != kNone) speaker.entity = names_.entities[entity].entity;
  } else if (word == "who") {
    Index at = token;
    while (at > 0 && token - at < 3 && text_.tokens[at - 1].lower == ",") --at;
    const NameMention* who = at > 0 ? mention(at - 1) : nullptr;
    if (who == nullptr) return std::nullopt;
    return from_mention(*who);
  }
  return speaker;
}

// A mention that no preposition before it governs.
bool SpeakerFinder::subject_like(const NameMention& mention, Index from) const {
  Index first = mention.title_last > mention.title_first
                    ? std::min(mention.title_first, mention.first)
                    : mention.first;
  if (mention.possessive || text_.tokens[mention.first].quoted) return false;
  while (first > from && is_one_of(text_.tokens[first - 1].lower,
                                   {"the", "a", "an", "former", "then"})) {
    --first;
  }
  return first <= from || !is_preposition(text_.tokens[first - 1].lower);
}

SpeakerFinder::Index SpeakerFinder::person_of(
    Index sentence, Index before, const std::string& country) const {
  if (country.empty() && before == kNone && spoke_[sentence] != kNone) {
    return spoke_[sentence];
  }
  const Sentence& place = text_.sentences[sentence];
  if (place.kind == SentenceKind::furniture ||
      place.kind == SentenceKind::post) {
    return kNone;
  }
  Index m = first_mention_[sentence];
  for (Index seen = 0; m < names_.mentions.size() && seen < kMentionsASentence;
       ++m, ++seen) {
    const NameMention& mention = names_.mentions[m];
    if (mention.first >= std::min(place.last, before)) break;
    if (!is_person(mention)) continue;
    if (country.empty()) {
      if (subject_like(mention, place.first)) return mention.entity;
    } else if (title_countries_[mention.entity].contains(country)) {
      return mention.entity;
    }
  }
  return kNone;
}

SpeakerFinder::Index SpeakerFinder::antecedent(
    Index token, const std::string& country) const {
  const Index here = sentence_of_[token];
  if (!country.empty()) {
    for (Index back = 0; back <= kRoleLookBack && back <= here; ++back) {
      const Index found =
          person_of(here - back, back == 0 ? token : kNone, country);
      if (found != kNone) return found;
    }
  }
  for (Index back = 0; back <= kLookBack && back <= here; ++back) {
    const Index found = person_of(here - back, back == 0 ? token : kNone, "");
    if (found == kNone) continue;
    const auto& countries = title_countries_[found];
    if (!country.empty() && !countries.empty()) continue;
    return found;
  }
  return kNone;
}

// Back over adverbs, auxiliaries and a bracket: the subject's last token.
SpeakerFinder::Index SpeakerFinder::skip_back(Index from, Index at) const {
  Index steps = 0;
  while (at > from && steps++ < kLongestPhrase) {
    const Token& token = text_.tokens[at];
    if (token.lower == ")") {
      Index open = at;
      while (open > from && at - open < 8 && text_.tokens[open].lower != "(") {
        --open;
      }
      if (text_.tokens[open].lower != "(" || open == from) return at;
      at = open - 1;
    } else if ((is_adverbial(token) && mention(at) == nullptr) ||
               (token.lower == "on" && at + 1 < text_.tokens.size() &&
                text_.tokens[at + 1].lower.ends_with("day"))) {
      --at;
    } else {
      return at;
    }
  }
  return at;
}

std::optional<Speaker> SpeakerFinder::before(Index from, Index verb,
                                             bool noun_like) {
  if (verb <= from) return std::nullopt;
  const Index at = skip_back(from, verb - 1);
  const Token& token = text_.tokens[at];
  if (token.quoted) return std::nullopt;
  if (is_pronoun(token.lower)) return from_pronoun(at);
  if (token.lower == "," && !noun_like) return from_segments(from, at);
  if (const NameMention* name = mention(at)) {
    if (subject_like(*name, from)) return from_mention(*name);
    if (noun_like) return std::nullopt;
  }
  if (noun_like || token.kind != TokenKind::word) return std::nullopt;
  return describe(phrase_begin(text_, from, at), at + 1);
}

// "Jane Doe, head of the office, said": the name before the apposition.
std::optional<Speaker> SpeakerFinder::from_segments(Index from, Index comma) {
  std::optional<Speaker> nearest;
  Index end = comma;
  for (int segment = 0; segment < 3 && end > from; ++segment) {
    const Index last = skip_back(from, end - 1);
    if (const NameMention* name = mention(last)) {
      const bool person = is_person(*name) && subject_like(*name, from);
      if (person) return from_mention(*name);
    }
    const Index first = phrase_begin(text_, from, last);
    if (segment > 0 && !nearest) nearest = describe(first, last + 1);
    Index next = end;
    while (next > from && end - next < 24 &&
           text_.tokens[next - 1].lower != ",") {
      --next;
    }
    if (next == from || text_.tokens[next - 1].lower != ",") break;
    end = next - 1;
  }
  return nearest;
}

std::optional<Speaker> SpeakerFinder::describe(Index first, Index last) {
  const std::optional<Index> found =
      first < last ? head_of(text_, first, last) : std::nullopt;
  if (!found) return std::nullopt;
  const Index head = *found;
  const std::string& noun = text_.tokens[head].lower;
  if (!is_speaker_noun(noun)) return std::nullopt;
  Speaker speaker;
  speaker.first = first;
  speaker.last = last;
  speaker.written = std::string(written(document_, text_, first, last));
  const bool definite = text_.tokens[first].lower == "the";
  if (definite && stands_for_person(noun) && head + 1 == last) {
    const Index entity = antecedent(first, country_in(text_, first, head));
    if (entity != kNone) {
      speaker.entity = names_.entities[entity].entity;
      return speaker;
    }
  }
  const auto seen = described_.find(noun);
  if (definite && head == first + 1 && last == head + 1 &&
      seen != described_.end()) {
    speaker.entity = seen->second;
    return speaker;
  }
  const Index bare = is_determiner(text_.tokens[first].lower) && first < head
                         ? first + 1
                         : first;
  Entity entity;
  for (Index at = bare; at < last; ++at) {
    if (!entity.key.empty() && text_.tokens[at].space_before) entity.key += ' ';
    entity.key += text_.tokens[at].lower;
  }
  entity.name = std::string(written(document_, text_, bare, last));
  described_[noun] = entity;
  speaker.entity = std::move(entity);
  return speaker;
}

std::optional<Speaker> SpeakerFinder::at(Index begin, Index to) {
  const Index limit = std::min(to, begin + kLongestPhrase);
  if (begin >= limit || text_.tokens[begin].quoted) return std::nullopt;
  if (is_pronoun(text_.tokens[begin].lower)) return from_pronoun(begin);
  Index last = begin;
  bool governed = false;
  while (last < limit && !ends_phrase(text_.tokens[last]) &&
         !is_one_of(text_.tokens[last].lower, {"who", "on", "at", "during"})) {
    governed = governed || is_preposition(text_.tokens[last].lower);
    const NameMention* name = mention(last);
    const bool titles_only = name != nullptr && last >= name->first;
    if (titles_only && !governed && !name->possessive && !name->demonym) {
      if (is_person(*name) || last == begin ||
          text_.tokens[begin].lower == "the") {
        const bool ends_here = name->last >= to ||
                               !is_speaker_noun(text_.tokens[name->last].lower);
        if (ends_here) return from_mention(*name);
      }
    }
    ++last;
  }
  return describe(begin, last);
}

std::optional<Speaker> SpeakerFinder::main_subject(Index from, Index to) {
  const Index limit = std::min(to, from + 2 * kLongestPhrase);
  for (Index at = from; at < limit; ++at) {
    if (text_.tokens[at].quoted) continue;
    if (is_one_of(text_.tokens[at].lower, {"he", "she"}))
      return from_pronoun(at);
    const NameMention* name = mention(at);
    if (name != nullptr && at == name->first && subject_like(*name, from)) {
      if (auto speaker = from_mention(*name)) return speaker;
    }
  }
  return std::nullopt;
}

}  // namespace crosscheck
