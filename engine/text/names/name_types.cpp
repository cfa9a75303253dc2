#include "engine/text/names/name_types.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "engine/text/names/known_names.h"
#include "engine/text/names/name_features.h"
#include "engine/text/names/person_names.h"

namespace crosscheck {
namespace {

using Scores = std::array<std::int64_t, kNameLabels>;

NameLabel best_label(const Scores& scores) {
  return static_cast<NameLabel>(std::max_element(scores.begin(), scores.end()) -
                                scores.begin());
}

// The kind with the highest score: what the rules took for a name and the
// votes do not is still of some kind.
NameKind kind_of(Scores scores) {
  scores.back() = *std::min_element(scores.begin(), scores.end()) - 1;
  switch (best_label(scores)) {
    case NameLabel::person:
      return NameKind::person;
    case NameLabel::place:
      return NameKind::place;
    case NameLabel::organisation:
      return NameKind::organisation;
    case NameLabel::other:
    case NameLabel::none:
      break;
  }
  return NameKind::other;
}

// What the gazetteer knows.
bool is_known(const NamedEntity& entity) {
  return entity.kind == NameKind::state || entity.kind == NameKind::bloc ||
         (entity.kind == NameKind::place && !entity.country.empty());
}

void become(NamedEntity& entity, NameKind kind, const TokenisedText& text,
            const NameMention& mention) {
  entity.kind = kind;
  entity.voted = true;
  entity.given.clear();
  entity.surname.clear();
  if (kind != NameKind::person) return;
  const PersonName name = parse_person(text, mention.first, mention.last);
  entity.surname = name.surname;
  for (const std::string& word : name.given) {
    if (!entity.given.empty()) entity.given += ' ';
    entity.given += word;
  }
}

class EntityTyper {
 public:
  EntityTyper(const Document& document, const TokenisedText& text,
              const WordTable& words, const WeightTable& weights, Names& names)
      : document_(document),
        text_(text),
        words_(words),
        weights_(weights),
        names_(names),
        scores_(names.entities.size(), Scores{}),
        longest_(names.entities.size(), kNone) {}

  void type() {
    vote();
    for (std::uint32_t e = 0; e < names_.entities.size(); ++e) {
      NamedEntity& entity = names_.entities[e];
      if (is_known(entity)) continue;
      const NameKind kind = kind_of(scores_[e]);
      if (is_no_name(e)) {
        longest_[e] = kNone;
      } else if (kind != entity.kind) {
        become(entity, kind, text_, names_.mentions[longest_[e]]);
      }
    }
    keep_names();
  }

 private:
  static constexpr std::uint32_t kNone = 0xffffffffU;

  void vote() {
    std::size_t sentence = 0;
    for (std::uint32_t m = 0; m < names_.mentions.size(); ++m) {
      const NameMention& mention = names_.mentions[m];
      while (text_.sentences[sentence].last <= mention.first) ++sentence;
      std::uint32_t& longest = longest_[mention.entity];
      if (longest == kNone || length(longest) < length(m)) longest = m;
      if (is_known(names_.entities[mention.entity])) continue;
      std::array<std::int32_t, kNameLabels> votes{};
      weights_.add(name_features(document_, text_, text_.sentences[sentence],
                                 mention, words_),
                   votes.data());
      for (std::uint32_t l = 0; l < kNameLabels; ++l)
        scores_[mention.entity][l] += votes[l];
    }
  }

  [[nodiscard]] std::uint32_t length(std::uint32_t mention) const {
    return names_.mentions[mention].last - names_.mentions[mention].first;
  }

  [[nodiscard]] bool is_no_name(std::uint32_t entity) const {
    if (names_.entities[entity].kind != NameKind::other ||
        best_label(scores_[entity]) != NameLabel::none) {
      return false;
    }
    // Strange words are more often names than the votes know.
    const NameMention& mention = names_.mentions[longest_[entity]];
    for (std::uint32_t at = mention.first; at < mention.last; ++at) {
      if (is_dictionary_word(text_.tokens[at].lower)) return true;
    }
    const Scores& scores = scores_[entity];
    const std::int64_t best =
        *std::max_element(scores.begin(), scores.end() - 1);
    return scores.back() > 2 * std::max<std::int64_t>(best, 0);
  }

  // Leaves out mentions of what is no name, and numbers entities anew.
  void keep_names() {
    std::vector<std::uint32_t> number(names_.entities.size(), kNone);
    std::vector<NamedEntity> entities;
    for (std::uint32_t e = 0; e < number.size(); ++e) {
      if (longest_[e] == kNone) continue;
      number[e] = static_cast<std::uint32_t>(entities.size());
      entities.push_back(std::move(names_.entities[e]));
    }
    std::erase_if(names_.mentions, [&](const NameMention& mention) {
      return number[mention.entity] == kNone;
    });
    for (NameMention& mention : names_.mentions) {
      mention.entity = number[mention.entity];
      if (!is_known(entities[mention.entity]))
        mention.kind = entities[mention.entity].kind;
    }
    names_.entities = std::move(entities);
  }

  const Document& document_;
  const TokenisedText& text_;
  const WordTable& words_;
  const WeightTable& weights_;
  Names& names_;
  std::vector<Scores> scores_;          // by entity
  std::vector<std::uint32_t> longest_;  // mention by entity
};

}  // namespace

void type_names(const Document& document, const TokenisedText& text,
                const WordTable& words, const WeightTable& weights,
                Names& names) {
  if (weights.labels() != kNameLabels) return;
  EntityTyper(document, text, words, weights, names).type();
}

}  // namespace crosscheck
