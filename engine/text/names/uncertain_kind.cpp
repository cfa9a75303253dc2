#include "engine/text/names/uncertain_kind.h"

#include "engine/text/names/known_names.h"
#include "engine/text/names/name_lexicon.h"

namespace crosscheck {

NameKind known_kind(std::string_view words) {
  if (is_dictionary_word(words)) return NameKind::other;
  switch (find_known_name(words)) {
    case KnownName::person:
      return NameKind::person;
    case KnownName::place:
      return NameKind::place;
    case KnownName::organisation:
      return NameKind::organisation;
    case KnownName::other:
    case KnownName::unknown:
      break;
  }
  return NameKind::other;
}

NameKind single_word_kind(const std::string& word, const ChunkContext& context,
                          const BodyKeys& bodies, const PersonTable& persons) {
  const bool speaks = context.speaks && !context.place;
  const bool body = !bodies.company(word).empty() || context.body ||
                    (speaks && context.article);
  const bool person = persons.shared(word) || context.person;
  const NameKind known = known_kind(word);
  if (body && !person) return NameKind::organisation;
  if (known != NameKind::other && !person) return known;
  if (person || speaks || (is_given_name(word) && !context.place))
    return NameKind::person;
  if (context.place && !context.article) return NameKind::place;
  return NameKind::other;
}

}  // namespace crosscheck
