#include "engine/extract/topic_phrases.h"

#include <initializer_list>
#include <string>

#include "engine/extract/event_lexicon.h"
#include "engine/text/factuality/clause_view.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

bool is_talked_of(std::string_view verb) {
  return is_one_of(verb, {"discuss", "address", "raise", "tackle", "debate",
                          "negotiate", "cover", "broach", "touch", "review"});
}

bool is_left_out(std::string_view verb) {
  return is_one_of(verb,
                   {"exclude", "omit", "avoid", "skip", "sidestep", "bypass"});
}

/// The preposition under which a verb has its topic, or "".
std::string_view topic_preposition(std::string_view verb) {
  if (is_one_of(verb, {"focus", "concentrate", "center", "centre", "touch"})) {
    return "on";
  }
  if (is_one_of(verb, {"talk", "speak"})) return "about";
  return verb == "deal" ? "with" : "";
}

bool is_program(std::string_view noun) {
  return is_one_of(noun, {"agenda", "table"});
}

class TopicFinder {
 public:
  explicit TopicFinder(const Syntax& syntax) : syntax_(syntax), view_(syntax) {}

  /// Every topic whose governor is word w.
  std::vector<TopicPhrase> of(Index w) const {
    std::vector<TopicPhrase> found;
    const SyntaxWord& word = syntax_.words[w];
    if (names_thing(w) && has_case(w, {"about"})) of_about(w, found);
    if (word.part == PartOfSpeech::verb) {
      of_verb(w, found);
    } else if (is_program(word.lemma)) {
      of_program(w, found);
    } else if (is_word_for_topic(word.lemma)) {
      of_topic_word(w, found);
    }
    return found;
  }

  /// "talks on X": topics inside the phrase of an event's noun.
  std::vector<TopicPhrase> inside(Index event) const {
    std::vector<TopicPhrase> found;
    for (const Index c : view_.children(event)) {
      if (syntax_.words[c].dependency != Dependency::nmod) continue;
      if (has_case(c, {"on", "about", "over", "concerning", "regarding"})) {
        add(c, event, false, found);
      }
    }
    return found;
  }

  [[nodiscard]] bool has_case(
      Index noun, std::initializer_list<std::string_view> words) const {
    Index mark = view_.child(noun, Dependency::case_mark);
    if (mark == kNone) mark = view_.child(noun, Dependency::mark);
    return mark != kNone && is_one_of(syntax_.words[mark].lemma, words);
  }

 private:
  [[nodiscard]] bool names_thing(Index w) const {
    return view_.is_noun(w) || (syntax_.words[w].features & kGerund) != 0;
  }

  /// The noun and those joined to it: "fishing and visas" are two topics.
  void add(Index noun, Index governor, bool excluded,
           std::vector<TopicPhrase>& found) const {
    if (noun == kNone) return;
    found.push_back({noun, governor, excluded});
    for (const Index c : view_.children(noun)) {
      if (syntax_.words[c].dependency == Dependency::conj && names_thing(c)) {
        found.push_back({c, governor, excluded});
      }
    }
  }

  /// "discussed whaling": a gerund is no noun to the parser.
  [[nodiscard]] Index gerund_below(Index w) const {
    for (const Index c : view_.children(w)) {
      if (syntax_.words[c].dependency == Dependency::xcomp && c > w &&
          (syntax_.words[c].features & kGerund) != 0) {
        return c;
      }
    }
    return kNone;
  }

  void of_verb(Index w, std::vector<TopicPhrase>& found) const {
    const std::string& verb = syntax_.words[w].lemma;
    const bool left_out = is_left_out(verb);
    if (is_talked_of(verb) || left_out) {
      add(view_.child(w, Dependency::obj), w, left_out, found);
      add(gerund_below(w), w, left_out, found);
      add(view_.child(w, Dependency::nsubj_pass), w, left_out, found);
    }
    const std::string_view preposition = topic_preposition(verb);
    for (const Index c : view_.children(w)) {
      if (syntax_.words[c].dependency != Dependency::obl) continue;
      if (!preposition.empty() && has_case(c, {preposition})) {
        add(c, w, false, found);
      }
      // "put X on the agenda", "X was taken off the table"
      if (is_program(syntax_.words[c].lemma) && has_case(c, {"on", "off"})) {
        const bool off = has_case(c, {"off"});
        add(view_.child(w, Dependency::obj), w, off, found);
        add(view_.child(w, Dependency::nsubj_pass), w, off, found);
      }
    }
    // "the agenda includes X"
    const Index subject = view_.child(w, Dependency::nsubj);
    if (subject != kNone && is_program(syntax_.words[subject].lemma) &&
        is_one_of(verb, {"include", "contain", "list", "feature"})) {
      add(view_.child(w, Dependency::obj), w, false, found);
    }
  }

  /// "X is on the agenda", "X is off the table".
  void of_program(Index w, std::vector<TopicPhrase>& found) const {
    if (view_.child(w, Dependency::cop) == kNone) return;
    if (!has_case(w, {"on", "off"})) return;
    add(view_.child(w, Dependency::nsubj), w, has_case(w, {"off"}), found);
  }

  /// "The talks were about X".
  void of_about(Index w, std::vector<TopicPhrase>& found) const {
    const Index subject = view_.child(w, Dependency::nsubj);
    if (subject == kNone || !view_.has_helper(w)) return;
    if (find_event_word(syntax_.words[subject].lemma)) {
      add(w, w, false, found);
    }
  }

  /// "X was a topic of the talks".
  void of_topic_word(Index w, std::vector<TopicPhrase>& found) const {
    if (view_.child(w, Dependency::cop) == kNone) return;
    const Index about = view_.child(w, Dependency::nmod);
    if (about == kNone || !find_event_word(syntax_.words[about].lemma)) return;
    add(view_.child(w, Dependency::nsubj), w, false, found);
  }

  const Syntax& syntax_;
  ClauseView view_;
};

}  // namespace

std::vector<TopicPhrase> topics_of(const Syntax& syntax, std::uint32_t w) {
  return TopicFinder(syntax).of(w);
}

std::vector<TopicPhrase> topics_in(const Syntax& syntax, std::uint32_t event) {
  return TopicFinder(syntax).inside(event);
}

bool is_word_for_topic(std::string_view noun) {
  return is_one_of(noun, {"topic", "subject", "theme", "issue", "question",
                          "matter", "point", "item", "problem"});
}

}  // namespace crosscheck
