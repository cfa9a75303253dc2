#include "engine/extract/place_subject.h"

#include <algorithm>

#include "engine/extract/document_events.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

bool is_kind_of_place(std::string_view lemma) {
  return is_one_of(
      lemma, {"island", "city", "town", "village", "state", "country",
              "province", "region", "district", "county", "nation", "capital",
              "port", "suburb", "territory", "republic", "municipality"});
}

bool is_place(const Analysis& a, Index mention) {
  const NameMention& name = a.names.mentions[mention];
  return !name.demonym &&
         (name.kind == NameKind::place || name.kind == NameKind::state ||
          name.kind == NameKind::other);
}

/// The name of a noun phrase: its head's, or that of a name beside the head
/// ("Tarso island", "the island of Tarso").
std::optional<Index> name_of(const Analysis& a, Index noun) {
  const Syntax& syntax = a.syntax;
  const auto at = [&](Index w) -> std::optional<Index> {
    const Index m = a.name_at[syntax.words[w].token];
    return m != Analysis::kNone && is_place(a, m) ? std::optional(m)
                                                  : std::nullopt;
  };
  if (const auto m = at(noun)) return m;
  if (!is_kind_of_place(syntax.words[noun].lemma)) return std::nullopt;
  constexpr std::size_t kMost = 16;
  const auto children = syntax.children_of(noun);
  for (std::size_t i = 0; i < std::min(children.size(), kMost); ++i) {
    const SyntaxWord& child = syntax.words[children[i]];
    const Index mark = syntax.child(children[i], Dependency::case_mark);
    const bool of = child.dependency == Dependency::nmod && mark != kNone &&
                    syntax.words[mark].lemma == "of";
    if (child.dependency == Dependency::compound ||
        child.dependency == Dependency::flat ||
        child.dependency == Dependency::appos || of) {
      if (const auto m = at(children[i])) return m;
    }
  }
  return std::nullopt;
}

/// The one place that the document names with a noun beside it.
std::optional<Index> named_with(const Analysis& a, const std::string& noun) {
  std::optional<Index> found;
  for (Index m = 0; m < a.names.mentions.size(); ++m) {
    const NameMention& name = a.names.mentions[m];
    if (!is_place(a, m)) continue;
    const auto is_noun = [&](Index t) {
      return t < a.text.tokens.size() && a.lower(t) == noun;
    };
    const bool after = is_noun(name.last);
    const bool inside = name.last > name.first && is_noun(name.last - 1);
    const bool before = name.first >= 2 && a.lower(name.first - 1) == "of" &&
                        is_noun(name.first - 2);
    if (!after && !inside && !before) continue;
    if (found && a.names.mentions[*found].entity != name.entity) {
      return std::nullopt;
    }
    found = m;
  }
  return found;
}

std::optional<Index> place_of(const Analysis& a, Index noun) {
  if (const auto m = name_of(a, noun)) return m;
  const SyntaxWord& word = a.syntax.words[noun];
  if (!is_kind_of_place(word.lemma)) return std::nullopt;
  const Index det = a.syntax.child(noun, Dependency::det);
  if (det == kNone ||
      !is_one_of(a.syntax.words[det].lemma, {"the", "this", "that"})) {
    return std::nullopt;
  }
  return named_with(a, word.lemma);
}

}  // namespace

Entity place_entity(const Analysis& a, std::uint32_t mention) {
  Entity entity = entity_for(a, mention);
  const std::size_t blank = entity.key.rfind(' ');
  if (blank != std::string::npos &&
      is_kind_of_place(std::string_view(entity.key).substr(blank + 1))) {
    entity.key.resize(blank);
  }
  return entity;
}

std::optional<std::uint32_t> place_at_start(const Analysis& a,
                                            const Sentence& sentence) {
  if (a.syntax.empty()) return std::nullopt;
  for (Index t = sentence.first;
       t < std::min(sentence.first + 2, sentence.last); ++t) {
    const Index w = a.syntax.last_word(t);
    if (a.syntax.words[w].part == PartOfSpeech::determiner) continue;
    return place_of(a, w);
  }
  return std::nullopt;
}

std::optional<std::uint32_t> place_subject(const Analysis& a,
                                           std::uint32_t word) {
  const Syntax& syntax = a.syntax;
  if (syntax.empty() || word == kNone) return std::nullopt;
  constexpr int kMostSteps = 8;
  for (int step = 0; step < kMostSteps; ++step) {
    for (const Dependency subject :
         {Dependency::nsubj, Dependency::nsubj_pass}) {
      const Index s = syntax.child(word, subject);
      if (s == kNone || syntax.words[s].part == PartOfSpeech::pronoun) continue;
      return place_of(a, s);
    }
    const Index head = syntax.words[word].head;
    if (head == kNone) return std::nullopt;
    switch (syntax.words[word].dependency) {
      case Dependency::appos:
      case Dependency::acl:
      case Dependency::acl_relcl:
      case Dependency::amod:
      case Dependency::nmod:
      case Dependency::nmod_unmarked:
        if (const auto m = place_of(a, head)) return m;
        break;
      default:
        break;
    }
    word = head;
  }
  return std::nullopt;
}

}  // namespace crosscheck
