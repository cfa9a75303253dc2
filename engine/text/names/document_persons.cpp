#include "engine/text/names/document_persons.h"

#include "engine/text/names/known_names.h"
#include "engine/text/names/name_lexicon.h"

namespace crosscheck {

void DocumentPersons::learn() {
  for (const bool sure : {true, false}) {
    for (const NameChunk& chunk : view_.chunks()) learn_one(chunk, sure);
  }
}

void DocumentPersons::learn_one(const NameChunk& chunk, bool sure) {
  if (chunk.last - chunk.first < 2 || !is_person(chunk)) return;
  if (sure && !is_given_name(view_.lower(chunk.first)) &&
      !contexts_.find(view_.words(chunk)).person) {
    return;
  }
  const PersonName name = parse_person(view_.text(), chunk.first, chunk.last);
  if (!name.given.empty()) persons_.add(name);
}

bool DocumentPersons::is_person(const NameChunk& chunk) const {
  if (chunk.type != ChunkType::words) return false;
  const std::uint32_t count = chunk.last - chunk.first;
  const ChunkContext& context = contexts_.find(view_.words(chunk));
  if (context.person) return true;
  if (count == 1) return false;
  if (is_given_name(view_.lower(chunk.first))) return true;
  if (count > 4 || context.body || begins_with_surname(chunk)) return false;
  return sounds_like_person(chunk);
}

// Without a given name that is known.
bool DocumentPersons::sounds_like_person(const NameChunk& chunk) const {
  const std::string words = view_.words(chunk);
  const ChunkContext& context = contexts_.find(words);
  const std::string_view end = view_.lower(chunk.last - 1);
  const KnownName known = find_known_name(words);
  if (known != KnownName::unknown) return known == KnownName::person;
  if (is_name_suffix(end)) return true;
  if (contexts_.stands_alone(end) && !context.place) return true;
  if (view_.before(chunk) == "the" || has_common_word(chunk)) return false;
  if (is_dictionary_word(end) && is_dictionary_word(view_.lower(chunk.first)))
    return false;
  return context.speaks || !context.place;
}

// "Foo Park" beside "Megan Foo": named after a person, not one; but a
// surname may stand first too ("Foo Bar-baz").
bool DocumentPersons::begins_with_surname(const NameChunk& chunk) const {
  const std::string_view front = view_.lower(chunk.first);
  const std::string_view end = view_.lower(chunk.last - 1);
  if (end.find('-') != std::string_view::npos) return false;
  const auto person = persons_.only_bearer(front);
  return person && persons_.at(*person).surname == front &&
         persons_.at(*person).surname != end;
}

// A word of the name that the document has without a capital too.
bool DocumentPersons::has_common_word(const NameChunk& chunk) const {
  for (std::uint32_t at = chunk.first; at < chunk.last; ++at) {
    const Token& token = view_.token(at);
    if (token.capital && evidence_.lower.count(token.lower) != 0) return true;
  }
  return false;
}

}  // namespace crosscheck
