#include "engine/text/speech/speech_cues.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "engine/text/speech/quote_marks.h"
#include "engine/text/speech/speech_verbs.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr Index kPassiveReach = 14;  // tokens from "was cited" to "as saying"

bool is_be(std::string_view word) {
  return is_one_of(word, {"is", "are", "was", "were", "be", "been", "being"});
}

bool is_closing_mark(const Token& token) {
  return token.kind == TokenKind::punctuation &&
         is_one_of(token.lower, {"\"", "”", "''", "’", "'", "»"});
}

class CueFinder {
 public:
  CueFinder(const TokenisedText& text, SpeakerFinder& speakers)
      : text_(text), tokens_(text.tokens), speakers_(speakers) {}

  std::vector<SpeechCue> run() {
    for (Index s = 0; s < text_.sentences.size(); ++s) {
      const Sentence& sentence = text_.sentences[s];
      if (sentence.kind == SentenceKind::furniture ||
          sentence.kind == SentenceKind::post) {
        continue;
      }
      sentence_ = s;
      scan(sentence.first + sentence.dateline_tokens, sentence.last);
    }
    return std::move(cues_);
  }

 private:
  void scan(Index first, Index last) {
    begin_ = from_ = first;
    last_ = last;
    for (Index at = first; at < last; ++at) {
      if (tokens_[at].quoted || is_double_mark(tokens_[at])) {
        from_ = at + 1;
        continue;
      }
      if (tokens_[at].kind != TokenKind::word || speakers_.in_name(at)) {
        continue;
      }
      if (const Index to = read_cue(at)) at = to - 1;
    }
  }

  // Reads the cue that begins at `at`; one past it, or 0 if there is none.
  Index read_cue(Index at) {
    const std::string_view word = tokens_[at].lower;
    if (word == "according" && next_is(at, "to")) return read_according(at);
    if (is_one_of(word, {"cited", "quoted"})) return read_citation(at);
    const auto verb = find_speech_verb(word);
    return verb ? read_verb(at, *verb) : 0;
  }

  bool next_is(Index at, std::string_view word) const {
    return at + 1 < last_ && tokens_[at + 1].lower == word;
  }

  Index read_according(Index at) {
    auto speaker = speakers_.at(at + 2, last_);
    if (!speaker) return 0;
    SpeechCue cue = make(at, at + 2, std::move(*speaker), "according to");
    cue.according = true;
    cue.begin = at;
    cue.end = cue.speaker.last;
    return add(std::move(cue));
  }

  // "X was cited in Y as saying", "Y quoted X as saying".
  Index read_citation(Index at) {
    const Index limit = std::min(last_, at + kPassiveReach);
    Index to = at + 1;
    while (to + 1 < limit && !(tokens_[to].lower == "as" &&
                               is_one_of(tokens_[to + 1].lower,
                                         {"saying", "telling", "stating"}))) {
      ++to;
    }
    if (to + 1 >= limit) return 0;
    const bool passive = at > from_ && is_be(tokens_[at - 1].lower);
    auto speaker = passive ? speakers_.before(from_, at - 1, false)
                           : speakers_.at(at + 1, to);
    if (!speaker) return 0;
    const Index first = passive ? at - 1 : at;
    SpeechCue cue = make(first, to + 2, std::move(*speaker),
                         passive ? "was cited as saying" : "cited as saying");
    cue.begin = std::min(cue.speaker.first, first);
    cue.end = to + 2;
    cue.bare_clause = true;
    return add(std::move(cue));
  }

  Index read_verb(Index at, const SpeechVerb& verb) {
    const Token* before = at > begin_ ? &tokens_[at - 1] : nullptr;
    if (verb.form == SpeechVerb::Form::gerund) return read_gerund(at, verb);
    if (before != nullptr && is_infinitive(at)) return 0;
    if (reads_as_noun(at, verb)) return 0;
    if (!verb.noun_like && before != nullptr) {
      if (const Index to = read_inverted(at, verb)) return to;
    }
    auto speaker = speakers_.before(from_, subject_end(at), verb.noun_like);
    if (!speaker) return 0;
    SpeechCue cue = make(at, at + 1, std::move(*speaker), tokens_[at].lower);
    cue.begin = std::min(cue.speaker.first, at);
    cue.end = at + 1;
    cue.bare_clause = verb.bare_clause;
    cue.negated = is_negated(cue.speaker.last, at);
    return add(std::move(cue));
  }

  // "went on to say": the subject stands before "went".
  Index subject_end(Index at) const {
    if (at >= from_ + 3 && tokens_[at - 1].lower == "to") {
      if (tokens_[at - 2].lower == "on") return at - 3;
      return at - 2;
    }
    return at;
  }

  // "to say" has no subject of its own, but "went on to say" has.
  bool is_infinitive(Index at) const {
    if (tokens_[at - 1].lower != "to") return false;
    return !(at >= begin_ + 3 &&
             is_one_of(tokens_[at - 2].lower,
                       {"on", "continued", "refused", "declined"}));
  }

  // "state legislature", "claims": a noun where no subject asks for a verb.
  bool reads_as_noun(Index at, const SpeechVerb& verb) const {
    return verb.noun_like && verb.form == SpeechVerb::Form::base &&
           !(at > begin_ && is_one_of(tokens_[at - 1].lower,
                                      {"they", "we", "i", "you", "to"}));
  }

  // '..." said X', "CLAUSE, says X" at the end of a sentence.
  Index read_inverted(Index at, const SpeechVerb& verb) {
    const Token& before = tokens_[at - 1];
    const bool behind_quote = is_closing_mark(before);
    if (!behind_quote && (before.lower != "," || !verb.bare_clause)) return 0;
    auto speaker = speakers_.at(at + 1, last_);
    if (!speaker) return 0;
    const Index end = speaker->last;
    constexpr Index kWordsBehind = 7;  // "in Oslo on Friday"
    const bool closes =
        end >= last_ || tokens_[end].lower == "." ||
        tokens_[end].lower == "," ||
        (last_ - end <= kWordsBehind &&
         is_one_of(tokens_[end].lower, {"in", "on", "at", "during", "after"}));
    if (!behind_quote && !closes) return 0;
    if (behind_quote && end < last_ &&
        is_one_of(tokens_[end].lower, {"is", "was", "will", "would", "has"})) {
      return 0;
    }
    SpeechCue cue = make(at, at + 1, std::move(*speaker), tokens_[at].lower);
    cue.begin = at;
    cue.end = cue.speaker.last;
    cue.inverted = true;
    cue.bare_clause = verb.bare_clause;
    return add(std::move(cue));
  }

  // ", saying ...": the subject of the main clause, or who spoke before.
  Index read_gerund(Index at, const SpeechVerb& verb) {
    if (at == begin_) return 0;
    const Token& before = tokens_[at - 1];
    const bool joined =
        before.lower == "," || is_closing_mark(before) ||
        is_one_of(before.lower, {"and", "while", "by", "before"});
    if (!joined || (verb.noun_like && before.lower != ",")) return 0;
    std::optional<Speaker> speaker;
    const bool spoke = !cues_.empty() && cues_.back().sentence == sentence_;
    const Index clause = clause_begin(spoke ? cues_.back().end : begin_, at);
    if (clause != at) speaker = speakers_.main_subject(clause, at);
    if (!speaker && spoke) speaker = cues_.back().speaker;
    if (!speaker) speaker = speakers_.main_subject(begin_, at);
    if (!speaker) return 0;
    SpeechCue cue = make(at, at + 1, std::move(*speaker), tokens_[at].lower);
    cue.begin = at;
    cue.end = at + 1;
    cue.bare_clause = verb.bare_clause;
    return add(std::move(cue));
  }

  // Behind the last ", but" of [from, at), or `at` where there is none.
  Index clause_begin(Index from, Index at) const {
    const Index stop = at > from + 40 ? at - 40 : from;
    for (Index to = at; to > stop + 1; --to) {
      if (tokens_[to - 1].lower == "but" && tokens_[to - 2].lower == ",") {
        return to;
      }
    }
    return at;
  }

  bool is_negated(Index from, Index to) const {
    for (Index at = from; at < to; ++at) {
      const std::string_view word = tokens_[at].lower;
      if (word.ends_with("n't") ||
          is_one_of(word, {"not", "never", "declined", "refused"})) {
        return true;
      }
    }
    return false;
  }

  SpeechCue make(Index first, Index last, Speaker speaker,
                 std::string_view words) const {
    SpeechCue cue;
    cue.first = first;
    cue.last = last;
    cue.sentence = sentence_;
    cue.speaker = std::move(speaker);
    cue.words = std::string(words);
    return cue;
  }

  Index add(SpeechCue cue) {
    speakers_.remember(cue.speaker);
    const Index end = std::max(cue.last, cue.end);
    cues_.push_back(std::move(cue));
    return end;
  }

  const TokenisedText& text_;
  const std::vector<Token>& tokens_;
  SpeakerFinder& speakers_;
  std::vector<SpeechCue> cues_;
  Index sentence_ = 0;
  Index begin_ = 0;  // first token of the sentence's content
  Index from_ = 0;   // first token behind the last quotation
  Index last_ = 0;
};

}  // namespace

std::vector<SpeechCue> find_speech_cues(const TokenisedText& text,
                                        SpeakerFinder& speakers) {
  return CueFinder(text, speakers).run();
}

}  // namespace crosscheck
