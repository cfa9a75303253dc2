#include "engine/text/names/name_entities.h"

#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/text/names/body_keys.h"
#include "engine/text/names/chunk_context.h"
#include "engine/text/names/chunk_view.h"
#include "engine/text/names/document_persons.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/place_entities.h"
#include "engine/text/names/uncertain_kind.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;

void group_key(std::string& key) {
  if (key == "democratic") key = "democrat";
  if (key == "jewish") key = "jew";
  if (key == "kurdish") key = "kurd";
  if (key.size() > 3 && key.back() == 's' && key[key.size() - 2] != 's')
    key.pop_back();
}

bool has_figure(std::string_view key) {
  return key.find_first_of("0123456789") != std::string_view::npos;
}

// A person first met by surname gets the full name that comes later.
void complete_name(NamedEntity& known, const NameChunk& chunk,
                   std::string_view name) {
  if (known.kind == NameKind::person && chunk.last - chunk.first > 1 &&
      known.entity.name.find(' ') == std::string::npos) {
    known.entity.name = std::string(name);
  }
}

class Grouper {
 public:
  Grouper(const Document& document, const ChunkView& view,
          const WordEvidence& evidence)
      : document_(document),
        view_(view),
        chunks_(view.chunks()),
        persons_(view, contexts_, evidence) {}

  Names group() {
    for (std::size_t at = 0; at < chunks_.size(); ++at)
      contexts_.learn(view_, at);
    persons_.learn();
    for (std::size_t at = 0; at < chunks_.size(); ++at)
      bodies_.learn(view_, at);
    for (std::size_t at = 0; at < chunks_.size(); ++at) add_mention(at);
    return std::move(names_);
  }

 private:
  void add_mention(std::size_t at) {
    const NameChunk& chunk = chunks_[at];
    NameMention mention{chunk.first,
                        chunk.last,
                        chunk.title_first,
                        chunk.title_last,
                        NameKind::other,
                        0,
                        false,
                        false};
    const std::string_view next = view_.lower(chunk.last);
    mention.possessive = next == "'s" || next == "'";
    NamedEntity entity;
    describe(at, entity);
    if (chunk.place && chunk.type == ChunkType::gazetteer &&
        entity.kind != NameKind::person) {
      mention.demonym = is_adjective_kind(chunk.place->kind) ||
                        chunk.part_of_word || is_attribute(view_, chunk);
    }
    mention.demonym |= chunk.type == ChunkType::group;
    mention.kind = entity.kind;
    mention.entity = index_of(std::move(entity), chunk);
    names_.mentions.push_back(mention);
  }

  void describe(std::size_t at, NamedEntity& entity) {
    const NameChunk& chunk = chunks_[at];
    switch (chunk.type) {
      case ChunkType::gazetteer:
        if (is_person_after_all(chunk)) return describe_words(chunk, entity);
        return places_.describe(view_, at, entity);
      case ChunkType::government:
      case ChunkType::organisation:
        return describe_body(at, entity);
      case ChunkType::acronym:
        return describe_acronym(chunk, entity);
      case ChunkType::words:
        return describe_words(chunk, entity);
      case ChunkType::place:
        entity.kind = NameKind::place;
        break;
      case ChunkType::thing:
      case ChunkType::group:
      case ChunkType::ship:
        entity.kind = NameKind::other;
        break;
    }
    entity.entity.key = view_.words(chunk);
    if (chunk.type == ChunkType::group) group_key(entity.entity.key);
  }

  // A city's name that is the surname of a person of the document, unless a
  // preposition makes it a place.
  bool is_person_after_all(const NameChunk& chunk) const {
    if (chunk.last - chunk.first != 1 || chunk.part_of_word ||
        is_adjective_kind(chunk.place->kind) ||
        chunk.place->kind == Kind::government ||
        chunk.place->kind == Kind::bloc || view_.token(chunk.first).all_caps) {
      return false;
    }
    const std::string key = view_.words(chunk);
    const PersonTable& persons = persons_.table();
    if (!persons.only_bearer(key) && !persons.shared(key)) return false;
    const std::string_view prior = view_.before(chunk);
    return prior != "in" && prior != "at" && prior != "from" && prior != "to" &&
           prior != "near" && prior != "of" && prior != ",";
  }

  void describe_body(std::size_t at, NamedEntity& entity) const {
    entity.kind = NameKind::organisation;
    entity.entity.key = bodies_.full_key(view_, at);
    if (chunks_[at].type != ChunkType::government) return;
    if (const GazetteerEntry* state = state_of_body(view_, at))
      entity.country = std::string(state->country);
  }

  void describe_acronym(const NameChunk& chunk, NamedEntity& entity) {
    const std::string key = view_.words(chunk);
    entity.entity.key = key;
    entity.kind = NameKind::organisation;
    const bool model = chunk.last < view_.text().tokens.size() &&
                       view_.token(chunk.last).kind == TokenKind::number;
    if (const AcronymMeaning* meaning = bodies_.meaning(key)) {
      entity.entity.key = meaning->key;
      entity.kind = meaning->kind;
    } else if (model || has_figure(key)) {
      entity.kind = NameKind::other;  // "AK 47", "XJ9": a model
    } else if (contexts_.find(key).person ||
               persons_.table().only_bearer(key)) {
      describe_words(chunk, entity);
    }
  }

  void describe_words(const NameChunk& chunk, NamedEntity& entity) {
    if (chunk.last - chunk.first == 1 || is_person_of_one_word(chunk))
      return describe_single(chunk, entity);
    if (persons_.is_person(chunk)) {
      const PersonName name =
          parse_person(view_.text(), chunk.first, chunk.last);
      if (!name.given.empty())
        return describe_person(persons_.add(name), entity);
    }
    entity.entity.key = view_.words(chunk);
    const ChunkContext& context = contexts_.find(entity.entity.key);
    entity.kind = context.body || (context.speaks && !context.place)
                      ? NameKind::organisation
                  : context.place ? NameKind::place
                                  : known_kind(entity.entity.key);
  }

  // "bin Laden", "Van Buren": a surname with its particle.
  bool is_person_of_one_word(const NameChunk& chunk) const {
    return is_particle(view_.lower(chunk.first)) &&
           parse_person(view_.text(), chunk.first, chunk.last).given.empty();
  }

  void describe_single(const NameChunk& chunk, NamedEntity& entity) const {
    const std::string key = view_.words(chunk);
    if (const auto person = persons_.table().only_bearer(key))
      return describe_person(*person, entity);
    entity.entity.key = key;
    entity.kind =
        single_word_kind(key, contexts_.find(key), bodies_, persons_.table());
    if (entity.kind == NameKind::organisation) {
      const std::string_view full = bodies_.company(key);
      if (!full.empty()) entity.entity.key = full;
    }
    if (entity.kind == NameKind::person) entity.surname = key;
    if (is_family(chunk)) {
      entity.kind = NameKind::other;
      entity.surname.clear();
    }
  }

  // "the Kennedys"
  bool is_family(const NameChunk& chunk) const {
    const std::string_view word = view_.lower(chunk.first);
    return view_.before(chunk) == "the" && word.size() > 3 &&
           word.back() == 's' &&
           persons_.table()
               .only_bearer(word.substr(0, word.size() - 1))
               .has_value();
  }

  void describe_person(std::uint32_t person, NamedEntity& entity) const {
    const PersonName& name = persons_.table().at(person);
    entity.kind = NameKind::person;
    entity.entity.key = name.key();
    entity.surname = name.surname;
    for (const std::string& word : name.given) {
      if (!entity.given.empty()) entity.given += ' ';
      entity.given += word;
    }
  }

  std::uint32_t index_of(NamedEntity entity, const NameChunk& chunk) {
    const auto next = static_cast<std::uint32_t>(names_.entities.size());
    const char kind = static_cast<char>('0' + static_cast<int>(entity.kind));
    const auto [found, is_new] =
        indices_.emplace(entity.entity.key + kind, next);
    const std::string_view name =
        written(document_, view_.text(), chunk.first, chunk.last);
    if (is_new) {
      entity.entity.name = std::string(name);
      names_.entities.push_back(std::move(entity));
    } else {
      NamedEntity& known = names_.entities[found->second];
      if (known.country.empty()) known.country = entity.country;
      complete_name(known, chunk, name);
    }
    return found->second;
  }

  const Document& document_;
  const ChunkView& view_;
  const std::vector<NameChunk>& chunks_;
  ContextTable contexts_;
  DocumentPersons persons_;
  BodyKeys bodies_;
  PlaceEntities places_;
  std::unordered_map<std::string, std::uint32_t> indices_;  // only looked up
  Names names_;
};

}  // namespace

Names group_names(const Document& document, const TokenisedText& text,
                  const std::vector<NameChunk>& chunks,
                  const WordEvidence& evidence) {
  const ChunkView view(text, chunks);
  return Grouper(document, view, evidence).group();
}

}  // namespace crosscheck
