#include "engine/text/names/references.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "engine/text/names/titles.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = 0xffffffffU;

enum class Gender : std::uint8_t { unknown, female, male };

Gender pronoun_gender(std::string_view lower) {
  if (is_one_of(lower, {"he", "him", "his", "himself"})) return Gender::male;
  if (is_one_of(lower, {"she", "her", "hers", "herself"}))
    return Gender::female;
  return Gender::unknown;
}

// What a word before or in a title says of who bears it.
Gender word_gender(std::string_view lower) {
  if (is_one_of(lower, {"mr", "mr.", "sir", "king", "prince", "lord", "father",
                        "chairman", "spokesman", "businessman", "congressman",
                        "councilman", "actor", "brother"})) {
    return Gender::male;
  }
  if (is_one_of(lower, {"mrs", "mrs.", "ms", "ms.", "miss", "dame", "queen",
                        "princess", "lady", "sister", "chairwoman",
                        "spokeswoman", "businesswoman", "congresswoman",
                        "councilwoman", "actress"})) {
    return Gender::female;
  }
  return Gender::unknown;
}

class ReferenceFinder {
 public:
  ReferenceFinder(const TokenisedText& text, const Names& names,
                  const Syntax& syntax)
      : text_(text),
        names_(names),
        syntax_(syntax),
        gender_(names.entities.size(), Gender::unknown) {
    for (const NameMention& mention : names.mentions) note_title(mention);
  }

  std::vector<NameReference> find() {
    Index mention = 0;
    for (const Sentence& sentence : text_.sentences) {
      if (sentence.kind != SentenceKind::prose) continue;
      read_sentence(sentence, mention);
    }
    return std::move(found_);
  }

 private:
  // A person named in a sentence, and whether as the subject of a verb.
  struct Named {
    Index entity = 0;
    bool subject = false;
  };

  void note_title(const NameMention& mention) {
    if (mention.kind != NameKind::person) return;
    Gender& gender = gender_[mention.entity];
    for (Index t = mention.title_first; t < mention.title_last; ++t) {
      const std::string& lower = text_.tokens[t].lower;
      if (word_gender(lower) != Gender::unknown) gender = word_gender(lower);
      const std::string_view title = title_class(lower);
      if (!title.empty() && title != "address")
        bearers_[lower].insert(mention.entity);
    }
  }

  [[nodiscard]] bool is_subject(Index first, Index last) const {
    if (syntax_.empty()) return false;
    const SyntaxWord& head = syntax_.words[syntax_.head_of(first, last)];
    return head.dependency == Dependency::nsubj ||
           head.dependency == Dependency::nsubj_pass;
  }

  void read_sentence(const Sentence& sentence, Index& mention) {
    before_ = std::move(here_);
    here_.clear();
    for (Index t = sentence.first; t < sentence.last; ++t) {
      read_word(t, sentence);
      for (; mention < names_.mentions.size(); ++mention) {
        const NameMention& m = names_.mentions[mention];
        if (m.first > t) break;
        if (m.kind != NameKind::person || m.first != t) continue;
        // In "Mrs. Doe" the title may be what hangs from the verb.
        const bool titled = m.title_first < m.title_last;
        const Index first = titled ? std::min(m.title_first, m.first) : m.first;
        here_.push_back({m.entity, is_subject(first, m.last)});
      }
    }
  }

  void read_word(Index t, const Sentence& sentence) {
    const Token& token = text_.tokens[t];
    const Gender gender = pronoun_gender(token.lower);
    if (gender != Gender::unknown && !token.quoted) {
      const Index entity = antecedent(t, gender);
      if (entity == kNone) return;
      gender_[entity] = gender;
      add({t, t + 1, entity});
    } else if (token.lower == "the" && t + 1 < sentence.last) {
      read_description(t, sentence);
    }
  }

  // What means a person names the person too, for what comes behind.
  void add(const NameReference& reference) {
    here_.push_back(
        {reference.entity, is_subject(reference.first, reference.last)});
    found_.push_back(reference);
  }

  // The only fitting person of a list; of several the only subject.
  [[nodiscard]] Index only_one(const std::vector<Named>& named, Gender gender,
                               bool subject) const {
    std::set<Index> fitting;
    std::set<Index> subjects;
    for (const Named& one : named) {
      if (gender_[one.entity] != Gender::unknown &&
          gender_[one.entity] != gender) {
        continue;
      }
      fitting.insert(one.entity);
      if (one.subject) subjects.insert(one.entity);
    }
    if (fitting.size() == 1) return *fitting.begin();
    return subject && subjects.size() == 1 ? *subjects.begin() : kNone;
  }

  // Behind a sentence only its subject goes on being spoken of.
  [[nodiscard]] Index antecedent(Index t, Gender gender) const {
    const bool subject = is_subject(t, t + 1);
    if (!here_.empty()) return only_one(here_, gender, subject);
    const Index found = only_one(before_, gender, subject);
    const bool was_subject = std::any_of(
        before_.begin(), before_.end(),
        [&](const Named& one) { return one.entity == found && one.subject; });
    return was_subject || syntax_.empty() ? found : kNone;
  }

  // "the minister": nothing behind the noun tells it from another.
  void read_description(Index t, const Sentence& sentence) {
    const auto bearers = bearers_.find(text_.tokens[t + 1].lower);
    if (bearers == bearers_.end() || bearers->second.size() != 1) return;
    if (names_.mention_at(t + 1)) return;
    if (t + 2 < sentence.last) {
      const Token& behind = text_.tokens[t + 2];
      if (behind.capital ||
          is_one_of(behind.lower, {"of", "for", "from", "who", "in", "-"})) {
        return;
      }
    }
    add({t, t + 2, *bearers->second.begin()});
  }

  const TokenisedText& text_;
  const Names& names_;
  const Syntax& syntax_;
  std::vector<Gender> gender_;  // by entity
  std::map<std::string, std::set<Index>, std::less<>> bearers_;
  std::vector<Named> here_;    // of the sentence so far
  std::vector<Named> before_;  // of the sentence before
  std::vector<NameReference> found_;
};

}  // namespace

std::vector<NameReference> find_references(const TokenisedText& text,
                                           const Names& names,
                                           const Syntax& syntax) {
  return ReferenceFinder(text, names, syntax).find();
}

}  // namespace crosscheck
