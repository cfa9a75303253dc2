#pragma once

#include <concepts>
#include <type_traits>

#include "engine/extract/document_yield.h"

// The fields of everything that an article yields, one function a struct: the
// writer and the reader of readings both walk these, so what is written and
// what is read cannot part. A structured binding names every field of a struct,
// so a field that is added there and not here does not compile.

namespace crosscheck {

template <typename T, typename Of>
concept FieldsOf = std::same_as<std::remove_const_t<T>, Of>;

void fields(auto& all, FieldsOf<Span> auto& x) {
  auto& [document, begin, end] = x;
  all(document, begin, end);
}

void fields(auto& all, FieldsOf<Entity> auto& x) {
  auto& [key, name, within] = x;
  all(key, name, within);
}

void fields(auto& all, FieldsOf<EntitySet> auto& x) {
  auto& [members, complete] = x;
  all(members, complete);
}

void fields(auto& all, FieldsOf<Category> auto& x) {
  auto& [key, parts] = x;
  all(key, parts);
}

void fields(auto& all, FieldsOf<Text> auto& x) {
  auto& [words, verbatim, gaps] = x;
  all(words, verbatim, gaps);
}

void fields(auto& all, FieldsOf<Quantity> auto& x) {
  auto& [low, high, written, tolerance, bound, unit] = x;
  all(low, high, written, tolerance, bound, unit);
}

void fields(auto& all, FieldsOf<TimeInterval> auto& x) {
  auto& [begin, end, grain, weekday, month, day, resolved, approximate] = x;
  all(begin, end, grain, weekday, month, day, resolved, approximate);
}

void fields(auto& all, FieldsOf<Attribution> auto& x) {
  auto& [speaker, cue] = x;
  all(speaker, cue);
}

void fields(auto& all, FieldsOf<FigureFrame> auto& x) {
  auto& [kind, dated, first_day, last_day, weekday, month] = x;
  all(kind, dated, first_day, last_day, weekday, month);
}

void fields(auto& all, FieldsOf<FigurePredicate> auto& x) {
  auto& [name, of_table, classes, role] = x;
  all(name, of_table, classes, role);
}

void fields(auto& all, FieldsOf<Figure> auto& x) {
  auto& [family, head, head_classes, modifiers, origins, codes, predicates,
         names, causes, scope, frame] = x;
  all(family, head, head_classes, modifiers, origins, codes, predicates, names,
      causes, scope, frame);
}

void fields(auto& all, FieldsOf<DocumentEvent> auto& x) {
  auto& [document, type, places, times, parties, persons, words, mentions, main,
         does_harm, published_day] = x;
  all(document, type, places, times, parties, persons, words, mentions, main,
      does_harm, published_day);
}

void fields(auto& all, FieldsOf<Statement> auto& x) {
  auto& [document, event, subject, is_voiced, said_on, predication, slot, kind,
         value, value_text, context, figure, polarity, modality, attribution,
         heard_from, as_of, evidence, extractor] = x;
  all(document, event, subject, is_voiced, said_on, predication, slot, kind,
      value, value_text, context, figure, polarity, modality, attribution,
      heard_from, as_of, evidence, extractor);
}

void fields(auto& all, FieldsOf<Participant> auto& x) {
  auto& [role, preposition, head, entity, kind, is_reference, names, modifiers,
         classes, is_pronoun, is_negated, span] = x;
  all(role, preposition, head, entity, kind, is_reference, names, modifiers,
      classes, is_pronoun, is_negated, span);
}

void fields(auto& all, FieldsOf<EventOrder> auto& x) {
  auto& [relation, event, classes] = x;
  all(relation, event, classes);
}

void fields(auto& all, FieldsOf<Predication> auto& x) {
  auto& [document, told_day, sentence, kind, trigger, classes, adverbs,
         participants, times, places, orders, known_by, frame, is_background,
         polarity, is_near_negation, has_negation, modality, is_future,
         is_headline, is_quoted, is_passing, attribution, words, sentence_words,
         outer, trigger_span, clause] = x;
  all(document, told_day, sentence, kind, trigger, classes, adverbs,
      participants, times, places, orders, known_by, frame, is_background,
      polarity, is_near_negation, has_negation, modality, is_future,
      is_headline, is_quoted, is_passing, attribution, words, sentence_words,
      outer, trigger_span, clause);
}

void fields(auto& all, FieldsOf<ContentWord> auto& x) {
  auto& [key, kind, is_reference, is_modifier, is_title, is_everyday, classes,
         name_kind, entity, within, is_loose, role, governor, begin, end] = x;
  all(key, kind, is_reference, is_modifier, is_title, is_everyday, classes,
      name_kind, entity, within, is_loose, role, governor, begin, end);
}

void fields(auto& all, FieldsOf<ToldClause> auto& x) {
  auto& [kind, words, polarity, span, attribution] = x;
  all(kind, words, polarity, span, attribution);
}

void fields(auto& all, FieldsOf<ToldSentence> auto& x) {
  auto& [document, words, clauses] = x;
  all(document, words, clauses);
}

void fields(auto& all, FieldsOf<WordSequence> auto& x) {
  auto& [words, begin, end] = x;
  all(words, begin, end);
}

void fields(auto& all, FieldsOf<StoryDocument> auto& x) {
  auto& [words, published_day] = x;
  all(words, published_day);
}

void fields(auto& all, FieldsOf<SpokenStretch> auto& x) {
  auto& [begin, end, cue_begin, cue_end, chain] = x;
  all(begin, end, cue_begin, cue_end, chain);
}

void fields(auto& all, FieldsOf<SpokenText> auto& x) {
  auto& [stretches, named] = x;
  all(stretches, named);
}

void fields(auto& all, FieldsOf<DocumentYield> auto& x) {
  auto& [events, statements, predications, told, words, story, spoken, credit] =
      x;
  all(events, statements, predications, told, words, story, spoken, credit);
}

// The last enumerator of each enumeration: what lies past it is not written and
// not read, so one that is added there and not here keeps its article from
// being kept, which a test sees.

template <typename Enumeration>
inline constexpr Enumeration kLastOf = Enumeration::kNone;
template <>
inline constexpr Bound kLastOf<Bound> = Bound::range;
template <>
inline constexpr Grain kLastOf<Grain> = Grain::unknown;
template <>
inline constexpr FigureFamily kLastOf<FigureFamily> = FigureFamily::duration;
template <>
inline constexpr FigureFrame::Kind kLastOf<FigureFrame::Kind> =
    FigureFrame::Kind::unplaced;
template <>
inline constexpr ParticipantRole kLastOf<ParticipantRole> =
    ParticipantRole::modifier;
template <>
inline constexpr ParticipantKind kLastOf<ParticipantKind> =
    ParticipantKind::other;
template <>
inline constexpr SlotKind kLastOf<SlotKind> = SlotKind::fact;
template <>
inline constexpr Polarity kLastOf<Polarity> = Polarity::negative;
template <>
inline constexpr Modality kLastOf<Modality> = Modality::denied;
template <>
inline constexpr PredicateKind kLastOf<PredicateKind> =
    PredicateKind::attribute;
template <>
inline constexpr ContentKind kLastOf<ContentKind> = ContentKind::time;
template <>
inline constexpr ClauseKind kLastOf<ClauseKind> = ClauseKind::noun;

}  // namespace crosscheck
