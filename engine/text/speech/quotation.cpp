// Joins quoted spans and speech cues: marks give the words, cues the speaker.
#include "engine/text/speech/quotation.h"

#include <algorithm>
#include <string_view>

#include "engine/text/speech/quote_marks.h"
#include "engine/text/speech/speakers.h"
#include "engine/text/speech/speech_cues.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr Index kCueBehind = 30;   // tokens from a closing mark to its cue
constexpr Index kCueBefore = 40;   // tokens from a cue to an opening mark
constexpr Index kBesideScare = 4;  // the same for fewer than three words
constexpr Index kShortWords = 3;
constexpr Index kLongestClause = 200;  // tokens that are looked through
// Each clause runs to the end of its sentence, so a text that nests them
// without end would give words by the square of its length.
constexpr Index kMostClauses = 16;

class QuotationFinder {
 public:
  QuotationFinder(const Document& document, TokenisedText& text,
                  const Names& names)
      : text_(text), speakers_(document, text, names) {}

  std::vector<Quotation> run() {
    spans_ = find_quoted_spans(text_);
    for (const QuotedSpan& span : spans_) {
      for (Index at = span.first; at < span.last; ++at) {
        text_.tokens[at].quoted = true;
      }
    }
    index_sentences();
    cues_ = find_speech_cues(text_, speakers_);
    index_cues();
    spent_.assign(cues_.size(), false);
    for (Index i = 0; i < spans_.size(); ++i) add_direct(i);
    pass_speakers_back();
    const auto direct = quotations_.size();
    for (Index c = 0; c < cues_.size(); ++c) add_reported(c);
    drop_bare_marks(direct);
    std::stable_sort(
        quotations_.begin(), quotations_.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    return std::move(quotations_);
  }

 private:
  const std::vector<Token>& tokens() const { return text_.tokens; }
  const Token& token(Index at) const { return text_.tokens[at]; }

  void index_sentences() {
    sentence_of_.assign(text_.tokens.size(), 0);
    for (Index s = 0; s < text_.sentences.size(); ++s) {
      for (auto t = text_.sentences[s].first; t < text_.sentences[s].last;
           ++t) {
        sentence_of_[t] = s;
      }
    }
  }

  void index_cues() {
    first_cue_.assign(text_.sentences.size() + 1, 0);
    Index c = 0;
    for (Index s = 0; s < text_.sentences.size(); ++s) {
      first_cue_[s] = c;
      while (c < cues_.size() && cues_[c].sentence == s) ++c;
    }
    first_cue_.back() = c;
  }

  Index word_count(const QuotedSpan& span) const {
    Index words = 0;
    for (Index at = span.first; at < span.last && words < kShortWords; ++at) {
      words += static_cast<Index>(token(at).kind != TokenKind::punctuation);
    }
    return words;
  }

  // ---- direct speech ------------------------------------------------------

  // First cue of sentence `s` whose words begin behind token `at`.
  Index first_cue_behind(Index s, Index at) const {
    const auto first = cues_.begin() + first_cue_[s];
    const auto last = cues_.begin() + first_cue_[s + 1];
    const auto found = std::partition_point(
        first, last, [at](const SpeechCue& cue) { return cue.first <= at; });
    return static_cast<Index>(found - cues_.begin());
  }

  // A cue that stands directly behind the closing mark: '...," X said'.
  const SpeechCue* cue_behind(Index i, bool directly) const {
    const QuotedSpan& span = spans_[i];
    const Index s = sentence_of_[span.last - 1];
    const Index stop = i + 1 < spans_.size()
                           ? spans_[i + 1].open
                           : static_cast<Index>(tokens().size());
    for (Index c = first_cue_behind(s, span.close); c < first_cue_[s + 1];
         ++c) {
      const SpeechCue& cue = cues_[c];
      if (cue.first > span.close + kCueBehind) break;
      if (directly) {
        if (cue.begin >= stop) break;
        if (cue.begin <= span.close + 2) return &cue;
      } else if (is_trailing(cue)) {
        return &cue;
      }
    }
    return nullptr;
  }

  const SpeechCue* cue_before(const QuotedSpan& span) const {
    const Index s = sentence_of_[span.first];
    Index c = first_cue_behind(s, span.open);
    if (c == first_cue_[s]) return nullptr;
    // The cue's speaker may reach behind the mark where the verb does not.
    const SpeechCue* best = &cues_[--c];
    if (best->end > span.open) {
      if (c == first_cue_[s]) return nullptr;
      best = &cues_[c - 1];
    }
    if (span.open - best->end > kCueBefore) return nullptr;
    return best;
  }

  // "He added:" or "in a statement released by his office:" in front of it.
  const SpeechCue* cue_of_lead_in(const QuotedSpan& span) const {
    if (span.open == 0 || token(span.open - 1).lower != ":") return nullptr;
    const Index s = sentence_of_[span.open - 1];
    const Index first = first_cue_[s];
    const Index last = first_cue_[s + 1];
    return first == last ? nullptr : &cues_[last - 1];
  }

  const SpeechCue* cue_of(Index i, bool scare) {
    const QuotedSpan& span = spans_[i];
    if (const SpeechCue* cue = cue_behind(i, true)) {
      spent_[static_cast<std::size_t>(cue - cues_.data())] = true;
      return cue;
    }
    const SpeechCue* before = cue_before(span);
    if (scare) {
      const bool beside =
          before != nullptr && span.open - before->end <= kBesideScare;
      return beside ? before : nullptr;
    }
    if (before != nullptr) return before;
    if (const SpeechCue* cue = cue_behind(i, false)) return cue;
    return cue_of_lead_in(span);
  }

  void add_direct(Index i) {
    const QuotedSpan& span = spans_[i];
    const bool scare = word_count(span) < kShortWords && !span.continues;
    const SpeechCue* cue = cue_of(i, scare);
    if (scare && cue == nullptr) return;
    Quotation quotation;
    quotation.first = span.first;
    quotation.last = span.last;
    quotation.sentence = sentence_of_[span.first];
    if (cue != nullptr) {
      set_speaker(*cue, quotation);
    } else {
      inherit_speaker(i, quotation);
    }
    span_of_.push_back(i);
    quotations_.push_back(std::move(quotation));
  }

  static void set_speaker(const SpeechCue& cue, Quotation& quotation) {
    quotation.speaker = cue.speaker.entity;
    quotation.speaker_written = cue.speaker.written;
    quotation.speaker_first = cue.speaker.first;
    quotation.speaker_last = cue.speaker.last;
    quotation.cue_first = cue.first;
    quotation.cue_last = cue.last;
    quotation.cue = cue.words;
    quotation.negated_cue = cue.negated;
  }

  // A quotation that follows another one in its paragraph, or that a paragraph
  // left open goes on with, is by the same speaker.
  void inherit_speaker(Index i, Quotation& quotation) const {
    if (quotations_.empty()) return;
    const Quotation& last = quotations_.back();
    const QuotedSpan& before = spans_[span_of_.back()];
    const QuotedSpan& span = spans_[i];
    const bool goes_on = before.continues && span_of_.back() + 1 == i;
    const Sentence& here = text_.sentences[quotation.sentence];
    const Sentence& there = text_.sentences[sentence_of_[before.last - 1]];
    const bool opens_sentence = span.open <= here.first;
    const bool next = here.paragraph == there.paragraph && opens_sentence &&
                      quotation.sentence <= sentence_of_[before.last - 1] + 1;
    if (!goes_on && !next) return;
    quotation.speaker = last.speaker;
    quotation.speaker_written = last.speaker_written;
    quotation.speaker_first = last.speaker_first;
    quotation.speaker_last = last.speaker_last;
  }

  // '"First part. / "Second part," X said': the first part is X's too.
  void pass_speakers_back() {
    for (std::size_t q = quotations_.size(); q-- > 1;) {
      Quotation& before = quotations_[q - 1];
      const bool open = spans_[span_of_[q - 1]].continues;
      if (!open || !before.speaker_written.empty()) continue;
      before.speaker = quotations_[q].speaker;
      before.speaker_written = quotations_[q].speaker_written;
      before.speaker_first = quotations_[q].speaker_first;
      before.speaker_last = quotations_[q].speaker_last;
    }
  }

  // Long words in marks that nobody is heard to say stay, without a speaker;
  // a single token that is a mark only does not.
  void drop_bare_marks(std::size_t direct) {
    const auto end = quotations_.begin() + static_cast<std::ptrdiff_t>(direct);
    const auto kept = std::remove_if(
        quotations_.begin(), end, [this](const Quotation& quotation) {
          return quotation.last - quotation.first == 1 &&
                 token(quotation.first).kind == TokenKind::punctuation;
        });
    quotations_.erase(kept, end);
  }

  // ---- reported speech ----------------------------------------------------

  Index content_begin(const SpeechCue& cue) const {
    const Sentence& sentence = text_.sentences[cue.sentence];
    return sentence.first + sentence.dateline_tokens;
  }

  // Without the final mark and what closes behind it.
  Index content_end(const SpeechCue& cue) const {
    const Sentence& sentence = text_.sentences[cue.sentence];
    Index end = sentence.last;
    while (end > sentence.first &&
           token(end - 1).kind == TokenKind::punctuation &&
           token(end - 1).lower != ")") {
      --end;
    }
    return end;
  }

  // "CLAUSE, X said." with at most a few words behind.
  bool is_trailing(const SpeechCue& cue) const {
    constexpr Index kWordsBehind = 7;
    const Index begin = content_begin(cue);
    return cue.begin > begin && token(cue.begin - 1).lower == "," &&
           content_end(cue) <= std::max(cue.last, cue.end) + kWordsBehind;
  }

  void add_reported(Index c) {
    const SpeechCue& cue = cues_[c];
    if (cue.according) {
      add_according(cue);
    } else if (!cue.inverted && reports_behind(cue, spent_[c])) {
      const Index first = clause_begin(cue);
      add_clause(cue, first, before_contrast(first, content_end(cue)));
    } else if (cue.bare_clause && !spent_[c] && is_trailing(cue)) {
      add_clause(cue, content_begin(cue), cue.begin - 1);
    }
  }

  void add_according(const SpeechCue& cue) {
    const Index begin = content_begin(cue);
    const Index end = content_end(cue);
    if (cue.begin <= begin + 2) {
      Index from = cue.end;
      const Index limit = std::min(end, from + 12);
      while (from < limit && token(from).lower != ",") ++from;
      if (from < limit) add_clause(cue, from + 1, end);
    } else {
      add_clause(cue, begin,
                 token(cue.begin - 1).lower == "," ? cue.begin - 1 : cue.begin);
    }
  }

  // Behind the addressee and the day: "told reporters on Tuesday that".
  Index clause_begin(const SpeechCue& cue) const {
    const Index end = content_end(cue);
    Index at = cue.end;
    const Index limit = std::min(end, at + 14);
    for (Index that = at; that < limit; ++that) {
      if (token(that).lower == "that") return that + 1;
      if (token(that).kind == TokenKind::punctuation && that > at) break;
      if (is_auxiliary(token(that).lower)) break;
    }
    if (at < end && token(at).lower == "on" && at + 1 < end &&
        token(at + 1).lower.ends_with("day")) {
      at += 2;
    } else if (at < end && token(at).lower.ends_with("day") &&
               token(at).capital &&
               !(at + 1 < end && token(at + 1).lower == "'s")) {
      ++at;
    }
    if (is_one_of(cue.words, {"told", "tells", "tell"}) && at < end) {
      at = behind_addressee(at, end);
    }
    return at;
  }

  Index behind_addressee(Index at, Index end) const {
    if (is_one_of(token(at).lower, {"the", "a", "an", "his", "her", "their"})) {
      return std::min(end, at + 2);
    }
    Index to = at;
    while (to < end && token(to).capital && to < at + 4) ++to;
    return to > at ? to : at + 1;
  }

  static bool is_auxiliary(std::string_view word) {
    return is_one_of(word, {"is",     "are",  "was",  "were",  "has",
                            "have",   "had",  "will", "would", "could",
                            "should", "can",  "may",  "might", "must",
                            "did",    "does", "do",   "not",   "cannot"}) ||
           word.ends_with("n't");
  }

  bool has_verb(Index from, Index to) const {
    const Index limit = std::min(to, from + 20);
    for (Index at = from; at < limit; ++at) {
      const Token& word = token(at);
      if (word.quoted) continue;
      if (is_auxiliary(word.lower)) return true;
      if (at > from && word.lower.size() > 4 && word.lower.ends_with("ed")) {
        return true;
      }
    }
    return false;
  }

  // "X said A, but Y did B": what follows "but" is the outlet's own.
  Index before_contrast(Index first, Index last) const {
    const Index limit = std::min(last, first + kLongestClause);
    for (Index at = first; at + 1 < limit; ++at) {
      if (token(at).lower == "," && token(at + 1).lower == "but" &&
          !token(at).quoted) {
        return at;
      }
    }
    return last;
  }

  // Whether a clause follows that the cue reports; behind a quotation that is
  // the cue's own only "that" tells of one.
  bool reports_behind(const SpeechCue& cue, bool spent) const {
    const Index from = clause_begin(cue);
    const Index end = content_end(cue);
    if (from + 2 >= end) return false;
    const Token& first = token(from);
    if (from > 0 && token(from - 1).lower == "that") return true;
    if (spent || !cue.bare_clause || first.kind == TokenKind::punctuation ||
        is_auxiliary(first.lower)) {
      return false;
    }
    if (is_one_of(first.lower,
                  {"he", "she", "it", "they", "we", "i", "there"})) {
      return true;
    }
    const bool says = is_one_of(cue.words, {"said", "says", "say", "saying",
                                            "told", "tells", "telling"}) ||
                      cue.words.ends_with("as saying");
    return (says &&
            !is_one_of(first.lower, {"of", "to", "about", "nothing"})) ||
           has_verb(from, end);
  }

  void add_clause(const SpeechCue& cue, Index first, Index last) {
    while (first < last && token(first).kind == TokenKind::punctuation &&
           !is_double_mark(token(first)) && token(first).lower != "(") {
      ++first;
    }
    if (first + 2 > last || all_quoted(first, last)) return;
    if (cue.sentence != clause_sentence_) clauses_ = 0;
    clause_sentence_ = cue.sentence;
    if (++clauses_ > kMostClauses) return;
    Quotation quotation;
    quotation.first = first;
    quotation.last = last;
    quotation.sentence = cue.sentence;
    quotation.direct = false;
    set_speaker(cue, quotation);
    quotations_.push_back(std::move(quotation));
  }

  // Such a clause is direct speech and has been taken already.
  bool all_quoted(Index first, Index last) const {
    Index plain = 0;
    const Index limit = std::min(last, first + kLongestClause);
    for (Index at = first; at < limit && plain < 2; ++at) {
      plain += static_cast<Index>(!token(at).quoted &&
                                  token(at).kind != TokenKind::punctuation);
    }
    return plain < 2;
  }

  TokenisedText& text_;
  SpeakerFinder speakers_;
  std::vector<QuotedSpan> spans_;
  std::vector<SpeechCue> cues_;
  std::vector<Index> sentence_of_;  // by token
  std::vector<Index> first_cue_;    // by sentence, one more at the end
  std::vector<bool> spent_;         // by cue: stands right behind a quotation
  std::vector<Index> span_of_;      // by direct quotation: its span
  std::vector<Quotation> quotations_;
  Index clause_sentence_ = 0;  // of the clause that was added last
  Index clauses_ = 0;          // of that sentence so far
};

}  // namespace

std::vector<Quotation> find_quotations(const Document& document,
                                       TokenisedText& text,
                                       const Names& names) {
  return QuotationFinder(document, text, names).run();
}

}  // namespace crosscheck
