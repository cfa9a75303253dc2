#include "engine/extract/told_times.h"

#include "engine/extract/trigger_above.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

class TimeHander {
 public:
  TimeHander(const Analysis& a, std::span<const Index> words,
             std::span<const Index> of_word, std::vector<Predication>& found)
      : a_(a), words_(words), of_word_(of_word), found_(found) {}

  void run() {
    for (const TimeExpression& time : a_.times) {
      if (time.kind != TimeExpression::Kind::point) continue;
      const Index p = trigger_above(
          a_.syntax, a_.syntax.head_of(time.first, time.last), of_word_);
      if (p == SyntaxWord::kNone || may_be_of_noun(p, time)) continue;
      found_[p].times.push_back(told_part(time));
      if (is_bound(time.first)) found_[p].times.back().approximate = true;
      cover(a_, time.first, time.last, found_[p].clause);
    }
  }

 private:
  /// Whether a time behind a verb may be that of an event between them: "was
  /// charged after the shooting on Friday", "was tried for the 6 May robbery".
  [[nodiscard]] bool may_be_of_noun(Index p, const TimeExpression& time) const {
    if (found_[p].kind != PredicateKind::verb) return false;
    const Index verb = words_[p];
    const Index at = a_.syntax.first_word[time.first];
    if (verb < at && stands_before_noun(time)) return true;
    for (Index w = verb + 1; w < at; ++w) {
      const Index q = of_word_[w];
      if (q != SyntaxWord::kNone && found_[q].kind == PredicateKind::noun &&
          is_under_preposition(a_.syntax.words[w]) &&
          trigger_above(a_.syntax, a_.syntax.words[w].head, of_word_) == p) {
        return true;
      }
    }
    return false;
  }

  /// "The 6 May robbery": the time is part of a noun phrase.
  [[nodiscard]] bool stands_before_noun(const TimeExpression& time) const {
    if (time.first == 0 || time.last >= a_.text.tokens.size() ||
        !is_one_of(a_.lower(time.first - 1),
                   {"a", "an", "her", "his", "its", "that", "the", "their"})) {
      return false;
    }
    const SyntaxWord& next = a_.syntax.words[a_.syntax.first_word[time.last]];
    return next.part == PartOfSpeech::noun ||
           next.part == PartOfSpeech::adjective ||
           next.part == PartOfSpeech::proper_noun ||
           next.dependency == Dependency::amod;
  }

  static bool is_under_preposition(const SyntaxWord& word) {
    return word.dependency == Dependency::obl ||
           word.dependency == Dependency::nmod;
  }

  /// "The end of March" as its last ten days.
  [[nodiscard]] TimeInterval told_part(const TimeExpression& time) const {
    constexpr std::int64_t kTenDays = std::int64_t{10} * 24 * 60;
    TimeInterval when = time.when;
    if (when.resolved && when.grain == Grain::month &&
        a_.lower(time.first) == "the" &&
        time.said.modifier == TimeModifier::end) {
      when.begin = when.end - kTenDays;
      when.approximate = false;
    }
    return when;
  }

  /// "Until Friday", "by 2017": not the time of the act itself.
  [[nodiscard]] bool is_bound(Index token) const {
    return token > 0 &&
           is_one_of(a_.lower(token - 1), {"until", "till", "by", "before",
                                           "after", "from", "through"});
  }

  const Analysis& a_;
  std::span<const Index> words_;
  std::span<const Index> of_word_;
  std::vector<Predication>& found_;
};

}  // namespace

void add_told_times(const Analysis& analysis,
                    std::span<const std::uint32_t> words,
                    std::span<const std::uint32_t> of_word,
                    std::vector<Predication>& predications) {
  TimeHander(analysis, words, of_word, predications).run();
}

}  // namespace crosscheck
