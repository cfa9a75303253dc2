#include "engine/text/names/name_entities.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "engine/text/names/body_names.h"
#include "engine/text/names/known_names.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/person_names.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;

// What stands around the mentions of one string of words, over the document.
struct Context {
  bool person = false;
  bool place = false;
  bool speaks = false;
  bool body = false;     // what only organisations have or do
  bool article = false;  // "the Foo"
};

// What an acronym stands for.
struct FullName {
  std::string key;
  NameKind kind = NameKind::organisation;
};

bool is_adjective_kind(Kind kind) {
  return kind == Kind::demonym || kind == Kind::bloc_demonym;
}

class Grouper {
 public:
  Grouper(const Document& document, const TokenisedText& text,
          const std::vector<NameChunk>& chunks, const WordEvidence& evidence)
      : document_(document),
        text_(text),
        tokens_(text.tokens),
        chunks_(chunks),
        evidence_(evidence) {}

  Names group() {
    for (std::size_t at = 0; at < chunks_.size(); ++at) learn_context(at);
    for (const bool sure : {true, false}) {
      for (const NameChunk& chunk : chunks_) learn_person(chunk, sure);
    }
    for (std::size_t at = 0; at < chunks_.size(); ++at) learn_body(at);
    for (std::size_t at = 0; at < chunks_.size(); ++at) add_mention(at);
    return std::move(names_);
  }

 private:
  // ---- what the document knows ----

  std::string words(const NameChunk& chunk) const {
    return folded_words(text_, chunk.first, chunk.last);
  }
  std::string_view lower(std::uint32_t at) const {
    if (at >= tokens_.size()) return {};
    return tokens_[at].lower;
  }
  std::string_view before(const NameChunk& chunk) const {
    return chunk.first == 0 ? std::string_view() : lower(chunk.first - 1);
  }

  void learn_context(std::size_t at) {
    const NameChunk& chunk = chunks_[at];
    if (chunk.type != ChunkType::words && chunk.type != ChunkType::acronym)
      return;
    if (chunk.last - chunk.first == 1) alone_.insert(lower(chunk.first));
    Context& context = contexts_[words(chunk)];
    const std::string_view prior = before(chunk);
    const std::string_view next = lower(chunk.last);
    context.person |= chunk.title_last > chunk.title_first || next == "who" ||
                      next == "whose" || next == "administration" ||
                      (next == "," && lower(chunk.last + 1) == "who") ||
                      is_age(chunk.last);
    context.article |= (prior == "the" || prior == "a" || prior == "an") &&
                       !is_before_noun(chunk.last);
    context.body |= is_part_of_body(next) || has_acronym(at);
    context.place |= prior == "in" || prior == "near" || prior == "around" ||
                     is_town_of_next(at) || is_inhabitant(next);
    context.speaks |=
        is_speech_verb(next) ||
        (is_speech_verb(prior) && prior != "called" && prior != "told");
  }

  // "the Foo quake": the article is the noun's.
  bool is_before_noun(std::uint32_t at) const {
    if (at >= tokens_.size()) return false;
    const Token& next = tokens_[at];
    return next.kind == TokenKind::word && !next.capital &&
           next.lower != "'s" && !is_function_word(next.lower) &&
           !is_speech_verb(next.lower) && !is_likely_verb(next.lower);
  }

  // "Foo executives", "the Foo party"
  static bool is_part_of_body(std::string_view lower) {
    static const WordList kWords(
        "spokesman spokeswoman spokesperson spokesmen executives ceo "
        "cfo chairman chairwoman employees members shareholders party "
        "newspaper "
        "magazine company organization organisation group agency website "
        "headquarters airline militants fighters guerrillas rebels");
    return kWords.contains(lower);
  }

  // "Foo Bar Baz (FBB)"
  bool has_acronym(std::size_t at) const {
    const NameChunk& chunk = chunks_[at];
    if (chunk.last - chunk.first < 2 || at + 1 == chunks_.size()) return false;
    const NameChunk& next = chunks_[at + 1];
    return lower(chunk.last) == "(" && next.first == chunk.last + 1 &&
           lower(next.last) == ")" && next.last - next.first == 1 &&
           tokens_[next.first].all_caps && words(next) == initials(chunk);
  }

  // "a Foo man"
  static bool is_inhabitant(std::string_view lower) {
    return lower == "man" || lower == "woman" || lower == "resident" ||
           lower == "residents" || lower == "native" || lower == "couple";
  }

  // "Foo, Utah", "Foo, Poland"
  bool is_town_of_next(std::size_t at) const {
    const NameChunk& chunk = chunks_[at];
    if (lower(chunk.last) != "," || at + 1 == chunks_.size()) return false;
    const NameChunk& next = chunks_[at + 1];
    return next.first == chunk.last + 1 && next.place && !next.part_of_word &&
           (next.place->kind == Kind::subdivision ||
            next.place->kind == Kind::state);
  }

  // ", 61,"
  bool is_age(std::uint32_t at) const {
    return lower(at) == "," && at + 2 < tokens_.size() &&
           tokens_[at + 1].kind == TokenKind::number &&
           tokens_[at + 1].lower.size() <= 2 && lower(at + 2) == ",";
  }

  bool is_person(const NameChunk& chunk) const {
    if (chunk.type != ChunkType::words) return false;
    const std::uint32_t count = chunk.last - chunk.first;
    const Context& context = contexts_.at(words(chunk));
    if (context.person) return true;
    if (count == 1) return false;
    if (is_given_name(lower(chunk.first))) return true;
    if (count > 4 || context.body || begins_with_surname(chunk)) return false;
    const KnownName known = find_known_name(words(chunk));
    if (known != KnownName::unknown) return known == KnownName::person;
    if (is_name_suffix(lower(chunk.last - 1))) return true;
    if (alone_.count(lower(chunk.last - 1)) != 0 && !context.place) return true;
    if (before(chunk) == "the" || has_common_word(chunk)) return false;
    if (is_dictionary_word(lower(chunk.last - 1)) &&
        is_dictionary_word(lower(chunk.first))) {
      return false;
    }
    return context.speaks || !context.place;
  }

  // "Foo Park" beside "Megan Foo": named after a person, not one; but a
  // surname may stand first too ("Foo Bar-baz").
  bool begins_with_surname(const NameChunk& chunk) const {
    if (lower(chunk.last - 1).find('-') != std::string_view::npos) return false;
    const auto person = persons_.only_bearer(lower(chunk.first));
    return person && persons_.at(*person).surname == lower(chunk.first) &&
           persons_.at(*person).surname != lower(chunk.last - 1);
  }

  // A word of the name that the document has without a capital too.
  bool has_common_word(const NameChunk& chunk) const {
    for (std::uint32_t at = chunk.first; at < chunk.last; ++at) {
      if (tokens_[at].capital && evidence_.lower.count(tokens_[at].lower) != 0)
        return true;
    }
    return false;
  }

  // Those whom a given name or a title shows come first.
  void learn_person(const NameChunk& chunk, bool sure) {
    if (chunk.last - chunk.first < 2 || !is_person(chunk)) return;
    if (sure && !is_given_name(lower(chunk.first)) &&
        !contexts_.at(words(chunk)).person) {
      return;
    }
    const PersonName name = parse_person(text_, chunk.first, chunk.last);
    if (!name.given.empty()) persons_.add(name);
  }

  // ---- organisations ----

  static std::string body_key(std::string key) {
    if (key.substr(0, 4) == "the ") key.erase(0, 4);
    for (const std::string_view kind : {"ministry", "department"}) {
      const std::string prefix = std::string(kind) + " of ";
      if (key.substr(0, prefix.size()) != prefix) continue;
      key.erase(0, prefix.size());
      if (key.substr(0, 4) == "the ") key.erase(0, 4);
      if (key == "foreign affairs") key = "foreign";
      key += ' ';
      key += kind;
      break;
    }
    return without_legal_form(std::move(key));
  }

  // The state whose body it is: "Turkish Foreign Ministry", "Russia's
  // Ministry of Defense", "Ministry of Defense of Russia".
  const GazetteerEntry* state_of(std::size_t at) const {
    const NameChunk& chunk = chunks_[at];
    if (at > 0 && chunks_[at - 1].place) {
      const NameChunk& left = chunks_[at - 1];
      const std::uint32_t gap = chunk.first - left.last;
      if (gap == 0 || (gap == 1 && lower(left.last) == "'s"))
        return &*left.place;
    }
    if (at + 1 < chunks_.size() && chunks_[at + 1].place) {
      const NameChunk& right = chunks_[at + 1];
      if (right.first == chunk.last + 1 && lower(chunk.last) == "of")
        return &*right.place;
    }
    return nullptr;
  }

  bool is_body(const NameChunk& chunk) const {
    return chunk.type == ChunkType::government ||
           chunk.type == ChunkType::organisation;
  }

  void learn_body(std::size_t at) {
    const NameChunk& chunk = chunks_[at];
    if (!is_body(chunk)) {
      const bool thing = chunk.type == ChunkType::thing;
      if ((chunk.type == ChunkType::words || thing) && has_acronym(at)) {
        acronyms_.emplace(
            initials(chunk),
            FullName{words(chunk),
                     thing ? NameKind::other : NameKind::organisation});
      }
      return;
    }
    const std::string key = full_body_key(at);
    if (chunk.type == ChunkType::organisation) bodies_.add(key);
    if (chunk.type == ChunkType::government && state_of(at) != nullptr) {
      std::string& full = full_keys_[body_key(words(chunk))];
      full = full.empty() || full == key ? key : "?";
    }
    if (at + 1 < chunks_.size() && lower(chunk.last) == "(" &&
        chunks_[at + 1].first == chunk.last + 1 &&
        lower(chunks_[at + 1].last) == ")") {
      acronyms_.emplace(words(chunks_[at + 1]), FullName{key});
    } else if (chunk.last - chunk.first >= 2) {
      acronyms_.emplace(initials(chunk), FullName{key});
    }
  }

  std::string initials(const NameChunk& chunk) const {
    std::string letters;
    for (std::uint32_t at = chunk.first; at < chunk.last; ++at) {
      if (tokens_[at].capital) letters += tokens_[at].lower.front();
    }
    return letters;
  }

  std::string full_body_key(std::size_t at) const {
    std::string key = body_key(words(chunks_[at]));
    if (chunks_[at].type != ChunkType::government) return key;
    if (const GazetteerEntry* state = state_of(at))
      return std::string(state->key) + ' ' + key;
    const auto full = full_keys_.find(key);
    if (full != full_keys_.end() && full->second != "?") return full->second;
    return key;
  }

  // ---- mentions ----

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
    mention.possessive = lower(chunk.last) == "'s" || lower(chunk.last) == "'";
    NamedEntity entity;
    describe(at, entity);
    if (chunk.place && chunk.type == ChunkType::gazetteer &&
        entity.kind != NameKind::person) {
      mention.demonym = is_adjective_kind(chunk.place->kind) ||
                        chunk.part_of_word || is_attribute(chunk);
    }
    mention.demonym |= chunk.type == ChunkType::group;
    mention.kind = entity.kind;
    mention.entity = index_of(std::move(entity), chunk);
    names_.mentions.push_back(mention);
  }

  // "U.S. officials", "EU leaders": an abbreviation before a noun.
  bool is_attribute(const NameChunk& chunk) const {
    const Token& token = tokens_[chunk.first];
    const bool short_form =
        token.all_caps && chunk.last - chunk.first == 1 &&
        (chunk.place->kind == Kind::state || chunk.place->kind == Kind::bloc);
    if (!short_form || chunk.last >= tokens_.size()) return false;
    const Token& next = tokens_[chunk.last];
    return next.kind == TokenKind::word && next.lower != "'s" &&
           !is_function_word(next.lower) && !is_speech_verb(next.lower) &&
           !is_likely_verb(next.lower);
  }

  // Past tenses and auxiliaries after the name of a state.
  static bool is_likely_verb(std::string_view lower) {
    static const WordList kIrregular(
        "will may might began met won lost held sent made took gave went came "
        "saw left kept fell rose became chose sought withdrew");
    return kIrregular.contains(lower) ||
           (lower.size() > 3 && lower.ends_with("ed"));
  }

  void describe(std::size_t at, NamedEntity& entity) {
    const NameChunk& chunk = chunks_[at];
    switch (chunk.type) {
      case ChunkType::gazetteer:
        return describe_place(at, entity);
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
    entity.entity.key = words(chunk);
    if (chunk.type == ChunkType::group) group_key(entity.entity.key);
  }

  static void group_key(std::string& key) {
    if (key == "democratic") key = "democrat";
    if (key == "jewish") key = "jew";
    if (key == "kurdish") key = "kurd";
    if (key.size() > 3 && key.back() == 's' && key[key.size() - 2] != 's')
      key.pop_back();
  }

  void describe_place(std::size_t at, NamedEntity& entity) {
    const NameChunk& chunk = chunks_[at];
    if (is_person_after_all(chunk)) return describe_words(chunk, entity);
    const GazetteerEntry& place = *chunk.place;
    entity.entity.key = std::string(place.key);
    entity.country = std::string(place.country);
    if (place.key == "georgia" && is_us_georgia(at)) {
      entity.entity.key = "georgia us";
      entity.country = "us";
      entity.kind = NameKind::place;
      return;
    }
    switch (place.kind) {
      case Kind::state:
        entity.kind = NameKind::state;
        break;
      case Kind::demonym: {
        const auto whole = find_place(place.key);
        entity.kind = whole && whole->kind == Kind::subdivision
                          ? NameKind::place
                          : NameKind::state;
        break;
      }
      case Kind::bloc:
      case Kind::bloc_demonym:
        entity.kind = NameKind::bloc;
        break;
      case Kind::government:
        entity.kind = NameKind::organisation;
        break;
      case Kind::capital:
      case Kind::subdivision:
      case Kind::city:
        entity.kind = NameKind::place;
        break;
    }
  }

  // A city's name that is the surname of a person of the document, unless a
  // preposition makes it a place.
  bool is_person_after_all(const NameChunk& chunk) const {
    if (chunk.last - chunk.first != 1 || chunk.part_of_word ||
        is_adjective_kind(chunk.place->kind) ||
        chunk.place->kind == Kind::government ||
        chunk.place->kind == Kind::bloc || tokens_[chunk.first].all_caps) {
      return false;
    }
    const std::string key = words(chunk);
    if (!persons_.only_bearer(key) && !persons_.shared(key)) return false;
    const std::string_view prior = before(chunk);
    return prior != "in" && prior != "at" && prior != "from" && prior != "to" &&
           prior != "near" && prior != "of" && prior != ",";
  }

  // "Atlanta, Georgia": the state of the union, also later in the document.
  bool is_us_georgia(std::size_t at) {
    if (us_georgia_) return true;
    if (at == 0 || lower(chunks_[at].first - 1) != ",") return false;
    const NameChunk& town = chunks_[at - 1];
    us_georgia_ = town.last + 1 == chunks_[at].first && town.place &&
                  town.place->country == "us";
    return us_georgia_;
  }

  void describe_body(std::size_t at, NamedEntity& entity) {
    const NameChunk& chunk = chunks_[at];
    entity.kind = NameKind::organisation;
    entity.entity.key = full_body_key(at);
    if (chunk.type == ChunkType::government) {
      if (const GazetteerEntry* state = state_of(at))
        entity.country = std::string(state->country);
    }
  }

  void describe_acronym(const NameChunk& chunk, NamedEntity& entity) {
    entity.entity.key = words(chunk);
    entity.kind = NameKind::organisation;
    const bool model = chunk.last < tokens_.size() &&
                       tokens_[chunk.last].kind == TokenKind::number;
    const auto full = acronyms_.find(entity.entity.key);
    if (full != acronyms_.end()) {
      entity.entity.key = full->second.key;
      entity.kind = full->second.kind;
    } else if (model || has_figure(entity.entity.key)) {
      entity.kind = NameKind::other;  // "AK 47", "XJ9": a model
    } else if (contexts_.at(entity.entity.key).person ||
               persons_.only_bearer(entity.entity.key)) {
      describe_words(chunk, entity);
    }
  }

  static bool has_figure(std::string_view key) {
    return key.find_first_of("0123456789") != std::string_view::npos;
  }

  void describe_words(const NameChunk& chunk, NamedEntity& entity) {
    if (chunk.last - chunk.first == 1 || is_person_of_one_word(chunk)) {
      return describe_single(chunk, entity);
    }
    if (is_person(chunk)) {
      const PersonName name = parse_person(text_, chunk.first, chunk.last);
      if (!name.given.empty())
        return describe_person(persons_.add(name), entity);
    }
    entity.entity.key = words(chunk);
    const Context& context = contexts_[entity.entity.key];
    entity.kind = context.body || (context.speaks && !context.place)
                      ? NameKind::organisation
                  : context.place ? NameKind::place
                                  : known_kind(entity.entity.key);
  }

  // "Bridges", "Wells": a word of every day says nothing.
  static NameKind known_kind(std::string_view key) {
    if (is_dictionary_word(key)) return NameKind::other;
    switch (find_known_name(key)) {
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

  // "bin Laden", "Van Buren": a surname with its particle.
  bool is_person_of_one_word(const NameChunk& chunk) const {
    return is_particle(lower(chunk.first)) &&
           parse_person(text_, chunk.first, chunk.last).given.empty();
  }

  void describe_single(const NameChunk& chunk, NamedEntity& entity) {
    const std::string key = words(chunk);
    if (const auto person = persons_.only_bearer(key))
      return describe_person(*person, entity);
    entity.entity.key = key;
    entity.kind = NameKind::other;
    const Context& context = contexts_[key];
    const std::string_view full = bodies_.full_key(key);
    const bool speaks = context.speaks && !context.place;
    const bool body =
        !full.empty() || context.body || (speaks && context.article);
    const bool person = persons_.shared(key) || context.person;
    const NameKind known = known_kind(key);
    if (body && !person) {
      entity.kind = NameKind::organisation;
      if (!full.empty()) entity.entity.key = full;
    } else if (known != NameKind::other && !person) {
      entity.kind = known;
    } else if (person || speaks || (is_given_name(key) && !context.place)) {
      entity.kind = NameKind::person;
    } else if (context.place && !context.article) {
      entity.kind = NameKind::place;
    }
    if (entity.kind == NameKind::person) entity.surname = key;
    if (is_family(chunk)) {
      entity.kind = NameKind::other;
      entity.surname.clear();
    }
  }

  // "the Kennedys"
  bool is_family(const NameChunk& chunk) const {
    const std::string_view word = lower(chunk.first);
    return before(chunk) == "the" && word.size() > 3 && word.back() == 's' &&
           persons_.only_bearer(word.substr(0, word.size() - 1)).has_value();
  }

  void describe_person(std::uint32_t person, NamedEntity& entity) const {
    const PersonName& name = persons_.at(person);
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
        written(document_, text_, chunk.first, chunk.last);
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

  // A person first met by surname gets the full name that comes later.
  void complete_name(NamedEntity& known, const NameChunk& chunk,
                     std::string_view name) const {
    if (known.kind == NameKind::person && chunk.last - chunk.first > 1 &&
        known.entity.name.find(' ') == std::string::npos) {
      known.entity.name = std::string(name);
    }
  }

  const Document& document_;
  const TokenisedText& text_;
  const std::vector<Token>& tokens_;
  const std::vector<NameChunk>& chunks_;
  const WordEvidence& evidence_;
  std::unordered_set<std::string_view> alone_;
  BodyTable bodies_;
  PersonTable persons_;
  // Only looked up, never walked.
  std::unordered_map<std::string, Context> contexts_;
  std::unordered_map<std::string, std::string> full_keys_;
  std::unordered_map<std::string, FullName> acronyms_;
  std::unordered_map<std::string, std::uint32_t> indices_;
  bool us_georgia_ = false;
  Names names_;
};

}  // namespace

Names group_names(const Document& document, const TokenisedText& text,
                  const std::vector<NameChunk>& chunks,
                  const WordEvidence& evidence) {
  return Grouper(document, text, chunks, evidence).group();
}

}  // namespace crosscheck
