// Reads cues off the trees: verbs and nouns of speech, "according to", colons.
#include "engine/text/speech/reported_speech.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/text/speech/attribution_cues.h"
#include "engine/text/speech/speech_content.h"
#include "engine/text/speech/speech_source.h"
#include "engine/text/speech/speech_tree.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SpeechTree::kNone;
constexpr int kLongestChain =
    6;  // words from a cue up to the one that tells it
// More than any writer sets into a sentence; each may look through it.
constexpr int kMostCues = 64;

class SentenceSpeech {
 public:
  SentenceSpeech(const TokenisedText& text, const Syntax& syntax,
                 Index sentence, std::vector<SpeechAttribution>& found)
      : tree_(text, syntax, sentence),
        sentence_(sentence),
        found_(found),
        begin_(found.size()) {}

  void run() {
    read_colon();
    for (Index w = tree_.first_word(); w < tree_.last_word(); ++w) {
      // What is told within a quotation is its speaker's own word.
      if (tree_.word(w).masked || tree_.token_of(w).quoted) continue;
      if (cues_ == kMostCues) return;
      read_word(w);
    }
  }

 private:
  void read_word(Index w) {
    const PartOfSpeech part = tree_.word(w).part;
    if (tree_.token_of(w).lower == "according") {
      ++cues_;
      read_according(w);
    } else if (part == PartOfSpeech::verb) {
      if (const auto cue = find_cue_verb(tree_.lemma(w))) {
        ++cues_;
        read_verb(w, *cue);
      }
    } else if (part == PartOfSpeech::noun) {
      if (const auto cue = find_cue_noun(tree_.lemma(w))) {
        ++cues_;
        read_noun(w, *cue);
      }
    }
  }

  // ---- verbs ----------------------------------------------------------------

  void read_verb(Index w, const AttributionCue& cue) {
    const bool infinitive = (tree_.word(w).features & kInfinitive) != 0;
    if (infinitive && !is_report(w)) return;
    const SpeechSource source = source_of_verb(tree_, w);
    if (is_own_word(w, cue, source) || is_narrator(source)) return;
    std::vector<IndexRange> content = content_of_verb(tree_, w, cue);
    if (cue.clause && source.head != kNone)
      content = content_around(tree_, w, source.head, std::move(content));
    const bool bare = cue.clause && cue.cue_class != CueClass::believes;
    if (content.empty() && !bare) return;
    // "called for Y", but "called Y a mistake".
    const bool names = tree_.lemma(w) == "call" &&
                       tree_.syntax().child(w, Dependency::obj) != kNone;
    add(w, cue_tokens(w), names ? CueClass::says : cue.cue_class, source,
        std::move(content));
    take_source_beside(w);
  }

  // "declined to say", "did not say"; not "a plan to propose".
  [[nodiscard]] bool is_report(Index w) const {
    const Index helper = tree_.syntax().child(w, Dependency::aux);
    if (helper != kNone && tree_.lemma(helper) == "do") return true;
    const SyntaxWord& word = tree_.word(w);
    return word.dependency == Dependency::xcomp && word.head != kNone &&
           tree_.syntax().child(word.head, Dependency::obj) == kNone;
  }

  // "I", "we" and "you" outside of quotations: who writes, and who reads.
  [[nodiscard]] bool is_narrator(SpeechSource source) const {
    return source.head != kNone && tree_.is_pronoun(source.head) &&
           is_one_of(tree_.token_of(source.head).lower,
                     {"i", "we", "you", "me", "us"});
  }

  // "X said he thinks that Y" is X's word alone.
  [[nodiscard]] bool is_own_word(Index w, const AttributionCue& cue,
                                 SpeechSource source) const {
    const bool inner =
        cue.cue_class == CueClass::believes || cue.cue_class == CueClass::plans;
    if (!inner || source.head == kNone || !tree_.is_pronoun(source.head))
      return false;
    for (int step = 0; step < kLongestChain; ++step) {
      const SyntaxWord& word = tree_.word(w);
      if (word.head == kNone) return false;
      if (word.dependency == Dependency::ccomp &&
          find_cue_verb(tree_.lemma(word.head))) {
        return true;
      }
      w = word.head;
    }
    return false;
  }

  // "Y, X said, adding that Z", "called Y a mistake and promised Z": by X too.
  void take_source_beside(Index w) {
    if (found_.size() < begin_ + 2) return;
    SpeechAttribution& one = found_.back();
    const SpeechAttribution& before = found_[found_.size() - 2];
    const Index token = tree_.word(w).token;
    const std::string& joint = tree_.tokens()[token - 1].lower;
    const bool gerund = (tree_.word(w).features & kGerund) != 0;
    const bool follows = gerund && joint == "," && before.cue.last + 1 == token;
    const bool joined = one.source.first >= one.source.last &&
                        before.cue.first < token &&
                        is_one_of(joint, {"and", "but"});
    if (follows || joined) one.source = before.source;
  }

  // ---- other cues -----------------------------------------------------------

  void read_noun(Index w, const AttributionCue& cue) {
    std::vector<IndexRange> content = content_of_noun(tree_, w, cue);
    if (content.empty()) return;
    add(w, cue_tokens(w), cue.cue_class, source_of_noun(tree_, w),
        std::move(content));
  }

  void read_according(Index w) {
    const SyntaxWord& word = tree_.word(w);
    const Index token = word.token;
    if (token + 1 >= tree_.sentence().last ||
        tree_.tokens()[token + 1].lower != "to") {
      return;
    }
    // The noun governs "according", or hangs from it.
    const bool governed = word.dependency == Dependency::case_mark;
    const Index noun = governed ? word.head : object_of(w);
    if (noun == kNone) return;
    std::vector<IndexRange> content =
        content_beside(tree_, governed ? noun : w);
    if (content.empty()) return;
    add(w, {token, token + 2}, CueClass::says, {noun}, std::move(content));
  }

  [[nodiscard]] Index object_of(Index w) const {
    for (const Index c : tree_.syntax().children_of(w)) {
      const Dependency dependency = tree_.word(c).dependency;
      if (c > w &&
          (dependency == Dependency::obl || dependency == Dependency::obj ||
           dependency == Dependency::nmod)) {
        return c;
      }
    }
    return kNone;
  }

  // "Mayor Hollin: Bridge will close", and who speaks in a transcript.
  void read_colon() {
    constexpr Index kLongestName = 5;
    const Sentence& sentence = tree_.sentence();
    const Index first = sentence.first;
    Index colon = first;
    bool named = false;
    for (; colon < sentence.last && colon - first < kLongestName; ++colon) {
      const Token& token = tree_.tokens()[colon];
      if (token.kind != TokenKind::word || !token.capital || token.quoted)
        break;
      const Index w = tree_.syntax().first_word[colon];
      named = named || tree_.word(w).part == PartOfSpeech::proper_noun;
    }
    if (!named || colon + 3 > sentence.last ||
        tree_.tokens()[colon].lower != ":") {
      return;
    }
    SpeechAttribution one;
    one.source = {first, colon};
    one.cue = {colon, colon + 1};
    one.sentence = sentence_;
    tree_.add_range({colon + 1, sentence.last}, one.content);
    if (!one.content.empty()) found_.push_back(std::move(one));
  }

  // ---- what all share -------------------------------------------------------

  [[nodiscard]] IndexRange cue_tokens(Index w) const {
    return {tree_.word(w).token, tree_.word(w).token + 1};
  }

  [[nodiscard]] bool is_negated(Index w) const {
    const auto below = tree_.syntax().children_of(w);
    return std::any_of(below.begin(), below.end(), [this](Index c) {
      return is_one_of(tree_.lemma(c), {"not", "never", "n't"});
    });
  }

  // '..." said', but not '..." told' whom.
  [[nodiscard]] bool follows_quotation(Index w) const {
    const Index token = tree_.word(w).token;
    // A comma before the closing mark does not count as quoted.
    return token >= tree_.sentence().first + 3 && tree_.lemma(w) != "tell" &&
           tree_.word(w - 1).part == PartOfSpeech::punctuation &&
           (tree_.tokens()[token - 2].quoted ||
            tree_.tokens()[token - 3].quoted);
  }

  void add(Index w, IndexRange cue, CueClass cue_class, SpeechSource source,
           std::vector<IndexRange> content) {
    SpeechAttribution one;
    one.cue = cue;
    one.sentence = sentence_;
    one.cue_class = cue_class;
    one.negated = is_negated(w);
    // '"We won," said X': a parser takes the "we" for who said it.
    if (source.head != kNone && tree_.token_of(source.head).quoted) {
      source = source_before_aside(tree_, w);
      if (source.head == kNone && follows_quotation(w))
        source = source_behind(tree_, w);
      content.clear();
    }
    if (source.head != kNone) one.source = source_range(tree_, source, cue);
    for (const IndexRange& range : content) {
      if (range.first > one.source.first && range.first < one.source.last)
        one.source.last = range.first;
    }
    one.content = std::move(content);
    found_.push_back(std::move(one));
  }

  SpeechTree tree_;
  Index sentence_;
  std::vector<SpeechAttribution>& found_;
  std::size_t begin_;  // of the sentence's own among those found
  int cues_ = 0;       // looked at so far
};

}  // namespace

std::vector<SpeechAttribution> find_reported_speech(const TokenisedText& text,
                                                    const Syntax& syntax) {
  std::vector<SpeechAttribution> found;
  if (syntax.empty()) return found;
  for (Index s = 0; s < text.sentences.size(); ++s) {
    if (text.sentences[s].kind != SentenceKind::furniture)
      SentenceSpeech(text, syntax, s, found).run();
  }
  return found;
}

}  // namespace crosscheck
