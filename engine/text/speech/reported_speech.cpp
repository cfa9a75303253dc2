// Reads cues off the trees: what a verb of speech governs, and its subject.
#include "engine/text/speech/reported_speech.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "engine/text/speech/attribution_cues.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using enum Dependency;
constexpr Index kNone = SyntaxWord::kNone;
constexpr int kLongestChain = 6;  // verbs from a cue up to its subject
// More cues than any writer sets into a sentence; each may look through it.
constexpr Index kMostCues = 64;

bool one_of(std::string_view word,
            std::initializer_list<std::string_view> set) {
  return std::find(set.begin(), set.end(), word) != set.end();
}

bool has_word(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::size_t blank = std::min(list.find(' '), list.size());
    if (list.substr(0, blank) == word) return true;
    list.remove_prefix(std::min(blank + 1, list.size()));
  }
  return false;
}

class ReportedSpeech {
 public:
  ReportedSpeech(const TokenisedText& text, const Syntax& syntax)
      : text_(text), syntax_(syntax) {}

  std::vector<SpeechAttribution> run() {
    for (Index s = 0; s < text_.sentences.size(); ++s) {
      const Sentence& sentence = text_.sentences[s];
      if (sentence.kind == SentenceKind::furniture) continue;
      sentence_ = s;
      read_colon(sentence);
      const Index end = syntax_.first_word[sentence.last];
      const std::size_t most = found_.size() + kMostCues;
      for (Index w = syntax_.first_word[sentence.first];
           w < end && found_.size() < most; ++w) {
        read_word(w);
      }
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] const SyntaxWord& word(Index w) const {
    return syntax_.words[w];
  }
  [[nodiscard]] std::string_view lemma(Index w) const { return word(w).lemma; }

  void read_word(Index w) {
    const Token& token = text_.tokens[word(w).token];
    // What is told within a quotation is its speaker's own word.
    if (word(w).masked || token.quoted) return;
    if (token.lower == "according") {
      read_according(w);
    } else if (word(w).part == PartOfSpeech::verb) {
      if (const auto cue = find_cue_verb(lemma(w))) read_verb(w, *cue);
    } else if (word(w).part == PartOfSpeech::noun) {
      if (const auto cue = find_cue_noun(lemma(w))) read_noun(w, *cue);
    }
  }

  // "Mayor Hollin: Bridge will close", and who speaks in a transcript.
  void read_colon(const Sentence& sentence) {
    constexpr Index kLongestName = 5;
    const Index first = sentence.first;
    Index colon = first;
    bool named = false;
    while (colon < sentence.last && colon - first < kLongestName &&
           text_.tokens[colon].kind == TokenKind::word &&
           text_.tokens[colon].capital && !text_.tokens[colon].quoted) {
      named = named ||
              word(syntax_.first_word[colon]).part == PartOfSpeech::proper_noun;
      ++colon;
    }
    if (!named || colon + 3 > sentence.last ||
        text_.tokens[colon].lower != ":") {
      return;
    }
    std::vector<IndexRange> content;
    add_range({colon + 1, sentence.last}, content);
    if (content.empty()) return;
    SpeechAttribution one;
    one.source = {first, colon};
    one.cue = {colon, colon + 1};
    one.sentence = sentence_;
    one.content = std::move(content);
    found_.push_back(std::move(one));
  }

  // ---- content --------------------------------------------------------------

  [[nodiscard]] IndexRange tokens_of(Index w) const {
    const Syntax::Range range = syntax_.subtree(w);
    return {word(range.first).token, word(range.last - 1).token + 1};
  }

  [[nodiscard]] IndexRange trimmed(IndexRange range) const {
    const auto mark = [this](Index t) {
      return text_.tokens[t].kind == TokenKind::punctuation &&
             text_.tokens[t].lower != "(" && text_.tokens[t].lower != ")";
    };
    while (range.first < range.last && mark(range.first)) ++range.first;
    while (range.first < range.last && mark(range.last - 1)) --range.last;
    return range;
  }

  void add_range(IndexRange range, std::vector<IndexRange>& content) const {
    range = trimmed(range);
    if (range.first < range.last) content.push_back(range);
  }

  // The clause that `w` is set into: all of `holder` but what is said of it.
  void add_around(Index holder, Index w,
                  std::vector<IndexRange>& content) const {
    const IndexRange whole = tokens_of(holder);
    const IndexRange inner = tokens_of(w);
    add_range({whole.first, std::max(whole.first, inner.first)}, content);
    add_range({std::min(whole.last, inner.last), whole.last}, content);
  }

  [[nodiscard]] std::string_view case_of(Index w) const {
    const Index preposition = syntax_.child(w, case_);
    return preposition == kNone ? std::string_view{} : lemma(preposition);
  }

  [[nodiscard]] std::string_view mark_of(Index w) const {
    const Index particle = syntax_.child(w, mark);
    return particle == kNone ? std::string_view{} : lemma(particle);
  }
  [[nodiscard]] bool is_to_infinitive(Index w) const {
    return mark_of(w) == "to";
  }

  [[nodiscard]] bool is_content(Index c, Index w,
                                const AttributionCue& cue) const {
    switch (word(c).dependency) {
      case ccomp:
        return cue.clause;
      case xcomp:
        return is_to_infinitive(c) ? cue.infinitive : cue.object;
      case parataxis:
        return cue.clause && c > w && follows_colon(c);
      case advcl:
        return c > w && ((is_to_infinitive(c) && cue.infinitive) ||
                         has_word(cue.prepositions, mark_of(c)));
      case obj:
        return is_object(c, w, cue);
      case obl:
        return has_word(cue.prepositions, case_of(c));
      default:
        return false;
    }
  }

  [[nodiscard]] bool is_object(Index c, Index w,
                               const AttributionCue& cue) const {
    if (!cue.object || is_pronoun(c)) return false;
    // "called the plan a mistake", not "called a meeting".
    if (lemma(w) == "call" && syntax_.child(w, xcomp) == kNone)
      return text_.tokens[word(c).token].quoted;
    return cue.clause || (word(w).features & kGerund) == 0;
  }

  [[nodiscard]] bool is_pronoun(Index w) const {
    return word(w).part == PartOfSpeech::pronoun;
  }

  [[nodiscard]] bool follows_colon(Index c) const {
    const Index first = tokens_of(c).first;
    for (Index t = first; t > 0 && first - t < 3; --t) {
      const std::string& before = text_.tokens[t - 1].lower;
      if (before == ":" || before == ",") return true;
      if (text_.tokens[t - 1].kind != TokenKind::punctuation) break;
    }
    return false;
  }

  [[nodiscard]] std::vector<IndexRange> content_of(
      Index w, const AttributionCue& cue) const {
    std::vector<IndexRange> content;
    for (const Index c : syntax_.children_of(w)) {
      if (is_content(c, w, cue)) add_range(tokens_of(c), content);
    }
    // "Y, said X" within Y, or behind it.
    const Index holder = word(w).head;
    if (content.empty() && cue.clause && holder != kNone &&
        word(w).dependency == parataxis) {
      add_around(holder, w, content);
    }
    if (content.empty() && cue.clause) add_clause_behind(w, content);
    if (content.empty() && lemma(w) == "say") add_from_object(w, content);
    return content;
  }

  // "told the council that Y", where the tree shows no clause: from "that" to
  // the end of the sentence.
  void add_clause_behind(Index w, std::vector<IndexRange>& content) const {
    constexpr Index kAddressee = 7;
    const Index token = word(w).token;
    const Index end = text_.sentences[sentence_].last;
    for (Index t = token + 1; t < std::min(end, token + kAddressee); ++t) {
      const Token& at = text_.tokens[t];
      if (at.kind == TokenKind::punctuation || at.quoted) return;
      if (at.lower == "that" && t + 2 < end) {
        add_range({t, end}, content);
        return;
      }
    }
  }

  // "Mayor says bridge will close": nobody says a bridge, so that what a parser
  // takes for an object begins a clause.
  void add_from_object(Index w, std::vector<IndexRange>& content) const {
    const Index object = syntax_.child(w, obj);
    if (object == kNone || object < w || !is_nominal(object) ||
        is_pronoun(object)) {
      return;
    }
    add_range({tokens_of(object).first, text_.sentences[sentence_].last},
              content);
  }

  // "The bridge, X said, will close": all of the sentence but the aside.
  void add_around_aside(Index w, Index source,
                        std::vector<IndexRange>& content) const {
    const Sentence& sentence = text_.sentences[sentence_];
    const Index first = sentence.first + sentence.dateline_tokens;
    const IndexRange phrase = tokens_of(source);
    const Index token = word(w).token;
    const auto comma = [this](Index t) { return text_.tokens[t].lower == ","; };
    const bool aside = phrase.last == token && phrase.first > first + 1 &&
                       token + 2 < sentence.last && comma(phrase.first - 1) &&
                       comma(token + 1) && !text_.tokens[token + 2].quoted;
    const bool goes_on =
        aside && !(word(syntax_.first_word[token + 2]).features & kGerund);
    if (!goes_on) return;
    content.clear();
    add_range({first, phrase.first}, content);
    add_range({token + 1, sentence.last}, content);
  }

  // "Y, officials said." where the tree joins them otherwise.
  void add_clause_before(Index w, Index source,
                         std::vector<IndexRange>& content) const {
    constexpr Index kBehind = 9;  // "in a statement on Friday"
    const Sentence& sentence = text_.sentences[sentence_];
    const IndexRange phrase = tokens_of(source);
    const Index begin = std::min(phrase.first, word(w).token);
    const Index first = sentence.first + sentence.dateline_tokens;
    if (begin < first + 3 || text_.tokens[begin - 1].lower != "," ||
        word(w).token + kBehind < sentence.last) {
      return;
    }
    add_range({first, begin}, content);
  }

  // ---- source ---------------------------------------------------------------

  [[nodiscard]] bool is_passive(Index w) const {
    return syntax_.child(w, aux_pass) != kNone ||
           syntax_.child(w, nsubj_pass) != kNone;
  }

  [[nodiscard]] Index agent_of(Index w) const {
    const Index agent = syntax_.child(w, obl_agent);
    if (agent != kNone) return agent;
    for (const Index c : syntax_.children_of(w)) {
      if (word(c).dependency == obl && case_of(c) == "by") return c;
    }
    return kNone;
  }

  // The antecedent of a relative pronoun, else the word itself.
  [[nodiscard]] Index antecedent(Index subject, Index verb) {
    if (!is_relative(subject)) return subject;
    for (Index w = verb; w != kNone; w = word(w).head) {
      if (word(w).dependency == acl_relcl) {
        pronoun_ = word(subject).token;
        return word(w).head;
      }
      if (word(w).dependency != conj) break;
    }
    return noun_before_pronoun(subject);
  }

  // "thanked Marlow, who", where the clause hangs from another word.
  [[nodiscard]] Index noun_before_pronoun(Index pronoun) {
    const Index begin = syntax_.first_word[text_.sentences[sentence_].first];
    Index end = pronoun;
    if (end > begin && text_.tokens[word(end - 1).token].lower == ",") --end;
    const Index noun = end == begin ? kNone : nominal_top(end - 1, pronoun);
    if (noun == kNone) return pronoun;
    pronoun_ = word(pronoun).token;
    return noun;
  }

  // The highest noun before `limit` of the phrase that `w` ends.
  [[nodiscard]] Index nominal_top(Index w, Index limit) const {
    if (!is_nominal(w)) return kNone;
    for (int step = 0; step < kLongestChain; ++step) {
      const Index head = word(w).head;
      if (head == kNone || head >= limit || !is_nominal(head)) break;
      w = head;
    }
    return w;
  }

  // Who speaks by the verb `w`: its subject, or that of the verb it joins.
  [[nodiscard]] Index source_of(Index w) {
    pronoun_ = kNone;
    if (is_passive(w)) return agent_of(w);
    const Index beside = noun_before(w);
    if (beside != kNone) return beside;
    Index verb = w;
    for (int step = 0; step < kLongestChain; ++step) {
      const Index subject = syntax_.child(verb, nsubj);
      if (subject != kNone) return antecedent(subject, verb);
      if (verb != w) {
        const Index passive = syntax_.child(verb, nsubj_pass);
        if (passive != kNone) return antecedent(passive, verb);
      }
      const Index head = word(verb).head;
      if (head == kNone) return kNone;
      switch (word(verb).dependency) {
        case acl:
          return (word(verb).features & kGerund) != 0 ? head : agent_of(verb);
        case acl_relcl:
          return head;
        case xcomp:
          if (syntax_.child(head, obj) != kNone) return kNone;
          break;
        case conj:
        case advcl:
        case ccomp:
        case parataxis:
          break;
        default:
          return kNone;
      }
      verb = head;
    }
    return kNone;
  }

  // What may stand between a subject and its verb.
  [[nodiscard]] bool is_between(Index w) const {
    const PartOfSpeech part = word(w).part;
    return word(w).masked || part == PartOfSpeech::auxiliary ||
           part == PartOfSpeech::adverb || part == PartOfSpeech::particle;
  }

  [[nodiscard]] bool is_nominal(Index w) const {
    const PartOfSpeech part = word(w).part;
    return part == PartOfSpeech::noun || part == PartOfSpeech::proper_noun ||
           part == PartOfSpeech::pronoun;
  }

  // The noun phrase that ends right before a finite verb, which a parser may
  // have hung elsewhere: the subject, unless a preposition governs it.
  [[nodiscard]] Index noun_before(Index w) const {
    constexpr Index kBetween = 6;
    if ((word(w).features & (kFinite | kPast)) == 0) return kNone;
    const Index begin = syntax_.first_word[text_.sentences[sentence_].first];
    Index at = w;
    while (at > begin && w - at < kBetween && is_between(at - 1)) --at;
    return at == begin ? kNone : noun_that_ends(at, w);
  }

  // The noun phrase before word `end` that may be the subject of `w`.
  [[nodiscard]] Index noun_that_ends(Index end, Index w) const {
    const Index top = nominal_top(end - 1, w);
    if (top == kNone) return kNone;
    const Dependency dependency = word(top).dependency;
    const bool governed = syntax_.child(top, case_) != kNone;
    const bool fits = dependency == nsubj || dependency == obj ||
                      dependency == compound || dependency == root ||
                      dependency == obl_unmarked || dependency == conj;
    if (governed || !fits || is_relative(top)) return kNone;
    return text_.tokens[word(top).token].quoted ? kNone : top;
  }

  // "the senator, who chairs the panel, told reporters": what stands before
  // the first of two commas.
  [[nodiscard]] Index noun_before_aside(Index w) const {
    constexpr Index kLongestAside = 25;
    const Index begin = syntax_.first_word[text_.sentences[sentence_].first];
    const auto is_comma = [this](Index at) {
      return text_.tokens[word(at).token].lower == ",";
    };
    if (w == begin || !is_comma(w - 1)) return kNone;
    for (Index at = w - 1; at > begin + 1 && w - at < kLongestAside;) {
      --at;
      if (text_.tokens[word(at).token].quoted) return kNone;
      if (is_comma(at)) return noun_that_ends(at, w);
    }
    return kNone;
  }

  [[nodiscard]] bool is_relative(Index w) const {
    return is_pronoun(w) && one_of(lemma(w), {"who", "which", "that"});
  }

  // The noun phrase of a source, without the clause that holds the cue.
  [[nodiscard]] IndexRange source_range(Index source, IndexRange cue) const {
    const Index token = word(source).token;
    IndexRange range = trimmed(tokens_of(source));
    for (const Index c : syntax_.children_of(source)) {
      const Dependency dependency = word(c).dependency;
      const bool clause = dependency == acl_relcl || dependency == parataxis;
      if (clause && c > source)
        range.last =
            std::min(range.last, std::max(token + 1, tokens_of(c).first));
    }
    for (const Index c : syntax_.children_of(source)) {
      if (c < source && word(c).dependency == case_)
        range.first = std::max(range.first, word(c).token + 1);
    }
    if (pronoun_ != kNone && pronoun_ > token)
      range.last = std::max(range.last, pronoun_ + 1);
    if (cue.first > token) {
      range.last = std::min(range.last, cue.first);
    } else {
      range.first = std::max(range.first, std::min(cue.last, token));
    }
    return trimmed(range);
  }

  // ---- cues -----------------------------------------------------------------

  [[nodiscard]] bool is_negated(Index w) const {
    for (const Index c : syntax_.children_of(w)) {
      if (one_of(lemma(c), {"not", "never", "n't"})) return true;
    }
    return false;
  }

  void add(Index w, IndexRange cue, CueClass cue_class, Index source,
           std::vector<IndexRange> content) {
    SpeechAttribution one;
    one.cue = cue;
    one.sentence = sentence_;
    one.cue_class = cue_class;
    one.negated = is_negated(w);
    if (source != kNone) {
      // '"We won," said X': a parser takes the "we" for who said it.
      if (text_.tokens[word(source).token].quoted) {
        source = noun_before_aside(w);
        content.clear();
      }
      if (source != kNone) one.source = source_range(source, cue);
    }
    for (const IndexRange& range : content) {
      if (range.first > one.source.first && range.first < one.source.last)
        one.source.last = range.first;
    }
    one.content = std::move(content);
    found_.push_back(std::move(one));
  }

  [[nodiscard]] IndexRange cue_tokens(Index w) const {
    return {word(w).token, word(w).token + 1};
  }

  void read_verb(Index w, const AttributionCue& cue) {
    if ((word(w).features & kInfinitive) != 0 && !is_report(w)) return;
    const Index source = source_of(w);
    if (is_own_word(w, cue, source) || is_narrator(source)) return;
    std::vector<IndexRange> content = content_of(w, cue);
    if (cue.clause && source != kNone) {
      add_around_aside(w, source, content);
      if (content.empty()) add_clause_before(w, source, content);
    }
    const bool bare = cue.clause && cue.cue_class != CueClass::believes;
    if (content.empty() && !bare) return;
    // "called for Y", but "called Y a mistake".
    const bool names = lemma(w) == "call" && syntax_.child(w, obj) != kNone;
    add(w, cue_tokens(w), names ? CueClass::says : cue.cue_class, source,
        std::move(content));
    take_source_beside(w, found_.back());
  }

  // "declined to say", "went on to say"; not "a plan to propose".
  [[nodiscard]] bool is_report(Index w) const {
    const Index helper = syntax_.child(w, aux);
    if (helper != kNone && lemma(helper) == "do") return true;
    return word(w).dependency == xcomp && word(w).head != kNone &&
           syntax_.child(word(w).head, obj) == kNone;
  }

  // "I", "we" and "you" outside of quotations: who writes, and who reads.
  [[nodiscard]] bool is_narrator(Index source) const {
    return source != kNone && is_pronoun(source) &&
           one_of(text_.tokens[word(source).token].lower,
                  {"i", "we", "you", "me", "us"});
  }

  // "X said he thinks that Y" is X's word alone.
  [[nodiscard]] bool is_own_word(Index w, const AttributionCue& cue,
                                 Index source) const {
    const bool inner =
        cue.cue_class == CueClass::believes || cue.cue_class == CueClass::plans;
    if (!inner || source == kNone || !is_pronoun(source)) return false;
    for (int step = 0; step < kLongestChain; ++step) {
      const Index head = word(w).head;
      if (head == kNone) return false;
      if (word(w).dependency == ccomp && find_cue_verb(lemma(head)))
        return true;
      w = head;
    }
    return false;
  }

  // "Y, X said, adding that Z": the adding is X's.
  void take_source_beside(Index w, SpeechAttribution& one) {
    const Index token = word(w).token;
    if (found_.size() < 2 || one.cue.first != token || token == 0) return;
    const SpeechAttribution& before = found_[found_.size() - 2];
    const bool follows =
        before.cue.last + 1 == token && text_.tokens[token - 1].lower == ",";
    if (follows && (word(w).features & kGerund) != 0)
      one.source = before.source;
  }

  void read_noun(Index w, const AttributionCue& cue) {
    std::vector<IndexRange> content;
    for (const Index c : syntax_.children_of(w)) {
      if (c < w) continue;
      const Dependency dependency = word(c).dependency;
      const bool clausal =
          dependency == acl || dependency == ccomp || dependency == acl_relcl;
      if (!clausal) continue;
      const Index particle = syntax_.child(c, mark);
      if (particle == kNone) continue;
      const bool takes = lemma(particle) == "that" ? cue.clause
                         : lemma(particle) == "to" ? cue.infinitive
                                                   : false;
      if (takes) add_range(tokens_of(c), content);
    }
    if (content.empty() && cue.clause) add_clause_beside(w, content);
    if (!content.empty())
      add(w, cue_tokens(w), cue.cue_class, source_of_noun(w),
          std::move(content));
  }

  // The clause behind a noun that begins with "that" and hangs elsewhere.
  void add_clause_beside(Index w, std::vector<IndexRange>& content) const {
    const Index that = w + 1;
    if (that >= syntax_.first_word[text_.sentences[sentence_].last]) return;
    const SyntaxWord& particle = word(that);
    if (particle.lemma == "that" && particle.dependency == mark &&
        particle.head != kNone && particle.head > that) {
      add_range({particle.token, tokens_of(particle.head).last}, content);
    }
  }

  // "X's claim", "a claim by X", "X made the claim".
  [[nodiscard]] Index source_of_noun(Index w) {
    pronoun_ = kNone;
    const Index owner = syntax_.child(w, nmod_poss);
    if (owner != kNone) return owner;
    for (const Index c : syntax_.children_of(w)) {
      if (word(c).dependency == nmod &&
          one_of(case_of(c), {"by", "from", "of"}))
        return c;
    }
    const Index verb = word(w).head;
    if (verb == kNone || word(w).dependency != obj) return kNone;
    return source_of(verb);
  }

  void read_according(Index w) {
    const Index token = word(w).token;
    if (token + 1 >= text_.tokens.size() ||
        text_.tokens[token + 1].lower != "to") {
      return;
    }
    const Index noun =
        word(w).dependency == case_ ? word(w).head : object_of(w);
    if (noun == kNone || word(noun).head == kNone) return;
    const Index phrase = noun == word(w).head ? noun : w;
    const Index clause = clause_beside(phrase);
    if (clause == kNone) return;
    std::vector<IndexRange> content;
    add_around(clause, phrase, content);
    if (content.empty()) return;
    add(w, {token, token + 2}, CueClass::says, noun, std::move(content));
  }

  // What "according to X" tells of: the whole sentence where it stands at
  // either end, else the clause that it hangs on.
  [[nodiscard]] Index clause_beside(Index phrase) const {
    const Sentence& sentence = text_.sentences[sentence_];
    const IndexRange inner = tokens_of(phrase);
    const IndexRange all = trimmed({sentence.first, sentence.last});
    Index clause = word(phrase).head;
    if (inner.first > all.first && inner.last < all.last) return clause;
    constexpr int kHighest = 64;
    for (int step = 0; step < kHighest && clause != kNone; ++step) {
      if (word(clause).head == kNone) break;
      clause = word(clause).head;
    }
    return clause;
  }

  [[nodiscard]] Index object_of(Index w) const {
    for (const Index c : syntax_.children_of(w)) {
      if (c > w && (word(c).dependency == obl || word(c).dependency == obj ||
                    word(c).dependency == nmod)) {
        return c;
      }
    }
    return kNone;
  }

  const TokenisedText& text_;
  const Syntax& syntax_;
  std::vector<SpeechAttribution> found_;
  Index sentence_ = 0;
  Index pronoun_ = kNone;  // token of the "who" that stands for the source
};

}  // namespace

std::vector<SpeechAttribution> find_reported_speech(const TokenisedText& text,
                                                    const Syntax& syntax) {
  if (syntax.empty()) return {};
  return ReportedSpeech(text, syntax).run();
}

}  // namespace crosscheck
