#include "engine/extract/time_frames.h"

#include <algorithm>
#include <map>
#include <optional>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;
constexpr std::int64_t kDay = 24 * 60;  // minutes

/// Verbs whose subject or object is what happens at their time.
bool says_it_happened(std::string_view lemma) {
  return is_one_of(lemma,
                   {"happen",  "occur",  "strike", "hit",   "take",  "come",
                    "begin",   "start",  "end",    "erupt", "break", "hold",
                    "conduct", "launch", "make",   "carry", "be",    "kill",
                    "last",    "follow", "unfold", "stage", "open"});
}

/// A time that bounds what is told, and is not that of the event.
bool is_bound(const TimeExpression& time) {
  return is_one_of(time.relation, {"since", "until", "by", "before", "till"});
}

class FrameReader {
 public:
  FrameReader(const Analysis& a, std::span<const Index> words,
              std::span<const Index> of_word, std::vector<Predication>& found)
      : a_(a),
        words_(words),
        of_word_(of_word),
        found_(found),
        own_(found.size(), kNone),
        opening_(a.text.sentences.size(), kNone),
        frame_of_sentence_(a.text.sentences.size(), kNone) {}

  void run() {
    find_own_times();
    main_day_ = find_main_day();
    for (Index p = 0; p < found_.size(); ++p) set_frame(p);
  }

 private:
  [[nodiscard]] const SyntaxWord& at(Index w) const {
    return a_.syntax.words[w];
  }

  void find_own_times() {
    constexpr Index kOpening = 3;  // tokens: "In late 2031"
    for (Index t = 0; t < a_.times.size(); ++t) {
      const TimeExpression& time = a_.times[t];
      if (time.kind != TimeExpression::Kind::point || is_bound(time)) continue;
      const Index s = a_.sentence_of[time.first];
      if (s != Analysis::kNone && opening_[s] == kNone &&
          time.first <= content_begin(s) + kOpening) {
        opening_[s] = t;
      }
      const Index p =
          predication_above(a_.syntax.head_of(time.first, time.last));
      if (p != kNone && own_[p] == kNone) own_[p] = t;
    }
  }

  [[nodiscard]] Index content_begin(Index s) const {
    const Sentence& sentence = a_.text.sentences[s];
    return sentence.first + sentence.dateline_tokens;
  }

  [[nodiscard]] Index predication_above(Index w) const {
    constexpr int kMostSteps = 24;
    for (int step = 0; w != kNone && step < kMostSteps; ++step) {
      if (of_word_[w] != kNone) return of_word_[w];
      w = at(w).head;
    }
    return kNone;
  }

  /// The first minute of the day that most times name, of several the first;
  /// the day of publication where none is near it.
  [[nodiscard]] std::optional<std::int64_t> find_main_day() const {
    std::optional<std::int64_t> published;
    if (a_.document->published_day) {
      published = std::int64_t{*a_.document->published_day} * kDay;
    }
    std::map<std::int64_t, int> votes;
    std::optional<std::int64_t> best;
    for (const Index t : own_) {
      if (t == kNone) continue;
      const TimeInterval& when = a_.times[t].when;
      if (!when.resolved || when.end - when.begin > kDay) continue;
      const std::int64_t day = when.begin - when.begin % kDay;
      if (published && std::abs(day - *published) > kFar) continue;
      const int count = ++votes[day];
      if (!best || count > votes[*best]) best = day;
    }
    return best ? best : published;
  }

  void set_frame(Index p) {
    Predication& predication = found_[p];
    const Index s = predication.sentence;
    Index t = time_of_clause(p);
    const bool tells_speech = at(words_[p]).dependency == Dependency::ccomp;
    if (t == kNone && !tells_speech) t = opening_[s];
    if (t == kNone && goes_on(s)) t = frame_of_sentence_[s - 1];
    if (t == kNone) return;
    predication.frame = a_.times[t].when;
    predication.is_background = is_far(predication.frame);
    if (frame_of_sentence_[s] == kNone) frame_of_sentence_[s] = t;
  }

  /// Its own time, or that of a clause whose time it has.
  [[nodiscard]] Index time_of_clause(Index p) const {
    constexpr int kMostSteps = 6;
    for (int step = 0; p != kNone && step < kMostSteps; ++step) {
      if (own_[p] != kNone) return own_[p];
      const SyntaxWord& word = at(words_[p]);
      if (word.head == kNone || !shares_time(words_[p])) return kNone;
      p = of_word_[word.head];
    }
    return kNone;
  }

  [[nodiscard]] bool shares_time(Index w) const {
    const SyntaxWord& word = at(w);
    switch (word.dependency) {
      case Dependency::conj:
      case Dependency::xcomp:
        return true;
      case Dependency::advcl:
        // "killing two": with no word that says before or after.
        return a_.syntax.child(w, Dependency::mark) == kNone;
      case Dependency::nsubj:
      case Dependency::nsubj_pass:
      case Dependency::obj:
        return says_it_happened(at(word.head).lemma);
      default:
        return false;
    }
  }

  /// Whether a sentence goes on where the one before it stood: "It killed
  /// two", "That quake", "At the time".
  [[nodiscard]] bool goes_on(Index s) const {
    if (s == 0) return false;
    const Sentence& sentence = a_.text.sentences[s];
    if (a_.text.sentences[s - 1].paragraph != sentence.paragraph &&
        a_.text.sentences[s - 1].kind == SentenceKind::headline) {
      return false;
    }
    const Index first = content_begin(s);
    if (first + 2 >= sentence.last) return false;
    const std::string& word = a_.lower(first);
    if (is_one_of(word, {"it", "that", "those", "these", "this", "then"})) {
      return true;
    }
    return is_one_of(word, {"in", "at", "during"}) &&
           is_one_of(a_.lower(first + 1), {"that", "the"}) &&
           is_one_of(a_.lower(first + 2),
                     {"time", "case", "attack", "incident", "accident"});
  }

  [[nodiscard]] bool is_far(const TimeInterval& when) const {
    if (!when.resolved) return when.month > 0 && when.weekday < 0;
    if (!main_day_) return false;
    const std::int64_t day = *main_day_;
    return when.begin > day + kDay + kFar || when.end < day - kFar;
  }

  static constexpr std::int64_t kFar = 12 * kDay;

  const Analysis& a_;
  std::span<const Index> words_;
  std::span<const Index> of_word_;
  std::vector<Predication>& found_;
  std::vector<Index> own_;                // by predication: its time, or kNone
  std::vector<Index> opening_;            // by sentence: the time it opens with
  std::vector<Index> frame_of_sentence_;  // by sentence: the first of its own
  std::optional<std::int64_t> main_day_;
};

}  // namespace

void add_time_frames(const Analysis& analysis, std::span<const Index> words,
                     std::span<const Index> of_word,
                     std::vector<Predication>& predications) {
  FrameReader(analysis, words, of_word, predications).run();
}

}  // namespace crosscheck
