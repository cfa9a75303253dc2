#include "engine/extract/facts/fact_pattern.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "engine/extract/document_events.h"
#include "engine/extract/facts/fact_words.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using Kind = FactPattern::Kind;
using Element = FactPattern::Element;

constexpr std::array<std::pair<std::string_view, Kind>, 16> kValues = {{
    {"NUM", Kind::count},
    {"SUM", Kind::sum},
    {"SHARE", Kind::share},
    {"LENGTH", Kind::length},
    {"AREA", Kind::area},
    {"SPEED", Kind::speed},
    {"WEIGHT", Kind::weight},
    {"HEAT", Kind::heat},
    {"DEMONYM", Kind::demonym},
    {"DURATION", Kind::duration},
    {"YEAR", Kind::year},
    {"DAY", Kind::day},
    {"PLACE", Kind::place},
    {"NAME", Kind::name},
    {"SCORE", Kind::score},
    {"FIGURE", Kind::figure},
}};

Element parse_element(std::string_view text) {
  Element element;
  for (const auto& [name, kind] : kValues) {
    if (text != name) continue;
    element.kind = kind;
    return element;
  }
  if (text.front() == '~') {
    element.kind = Kind::gap;
    std::from_chars(text.data() + 1, text.data() + text.size(), element.most);
    return element;
  }
  if (text.front() == '{') {
    element.kind = Kind::word_class;
    element.word_class = text.substr(1, text.size() - 2);
    return element;
  }
  if (text.front() == '!') {
    element.excluded = true;
    text.remove_prefix(1);
  }
  if (text.front() == '=') {
    element.exact = true;
    text.remove_prefix(1);
  }
  if (text.back() == '?') {
    element.optional = true;
    text.remove_suffix(1);
  }
  while (!text.empty()) {
    const std::size_t bar = std::min(text.find('|'), text.size());
    element.words.push_back(text.substr(0, bar));
    text.remove_prefix(std::min(bar + 1, text.size()));
  }
  return element;
}

/// Matches the elements of one pattern from a token on.
class Matcher {
 public:
  Matcher(const Analysis& a, const FactPattern& pattern, Index end)
      : a_(a), pattern_(pattern), end_(end) {}

  std::optional<FactMatch> run(Index token) {
    match_.first = token;
    if (!match(0, token)) return std::nullopt;
    return std::move(match_);
  }

 private:
  bool match(std::size_t i, Index t) {
    if (i == pattern_.elements.size()) {
      match_.last = t;
      return true;
    }
    const Element& element = pattern_.elements[i];
    if (element.kind == Kind::gap) return match_gap(i, t);
    if (element.kind == Kind::word_class) return match_class(i, t);
    if (element.excluded) {
      return (t >= end_ || !stands_at(element, t)) && match(i + 1, t);
    }
    if (element.kind == Kind::figure) return match_figure(i, t);
    if (element.kind != Kind::words) return match_value(i, t);
    if (t < end_ && stands_at(element, t) && match(i + 1, t + 1)) {
      return true;
    }
    return element.optional && match(i + 1, t);
  }

  bool match_gap(std::size_t i, Index t) {
    const Index most = std::min(end_, t + pattern_.elements[i].most);
    for (Index next = t;; ++next) {
      if (match(i + 1, next)) return true;
      if (next >= most || !may_pass(next)) return false;
    }
  }

  [[nodiscard]] bool may_pass(Index t) const {
    return a_.text.tokens[t].kind != TokenKind::punctuation &&
           a_.quantity_at[t] == Analysis::kNone &&
           !is_one_of(a_.lower(t), {"not", "no", "never", "nor"});
  }

  bool match_class(std::size_t i, Index t) {
    for (const FactWords::Entry& entry :
         fact_words(pattern_.elements[i].word_class)) {
      if (t + entry.words.size() > end_) continue;
      bool same = true;
      for (Index k = 0; k < entry.words.size() && same; ++k) {
        same = is_word(entry.words[k], t + k);
      }
      if (!same) continue;
      match_.entries.push_back(entry.key);
      if (match(i + 1, t + static_cast<Index>(entry.words.size()))) return true;
      match_.entries.pop_back();
    }
    return false;
  }

  [[nodiscard]] bool is_word(std::string_view word, Index t) const {
    if (a_.lower(t) == word) return true;
    if (a_.syntax.empty()) return false;
    const Index w = a_.syntax.first_word[t];
    return w < a_.syntax.words.size() && a_.syntax.words[w].lemma == word;
  }

  [[nodiscard]] bool stands_at(const Element& element, Index t) const {
    return std::any_of(
        element.words.begin(), element.words.end(), [&](std::string_view word) {
          return element.exact ? a_.lower(t) == word : is_word(word, t);
        });
  }

  bool match_figure(std::size_t i, Index t) {
    Index last = t + 1;
    return t < end_ && count_at(t, last) && last <= end_ && match(i + 1, last);
  }

  bool match_value(std::size_t i, Index t) {
    if (t >= end_) return false;
    Index last = t + 1;
    std::optional<Value> value = value_at(pattern_.elements[i].kind, t, last);
    if (!value || last > end_ || !match(i + 1, last)) return false;
    match_.value = std::move(value);
    match_.value_first = t;
    match_.value_last = last;
    return true;
  }

  std::optional<Value> value_at(Kind kind, Index t, Index& last) const {
    switch (kind) {
      case Kind::count:
        return count_at(t, last);
      case Kind::sum:
      case Kind::share:
      case Kind::length:
      case Kind::area:
      case Kind::speed:
      case Kind::weight:
      case Kind::heat:
        return measure_at(kind, t, last);
      case Kind::duration:
      case Kind::year:
      case Kind::day:
        return time_at(kind, t, last);
      case Kind::place:
      case Kind::name:
        return name_at(kind, t, last);
      case Kind::demonym:
        return demonym_at(t, last);
      case Kind::score:
        return score_at(t, last);
      default:
        return std::nullopt;
    }
  }

  std::optional<Value> count_at(Index t, Index& last) const {
    constexpr std::array<std::pair<std::string_view, double>, 5> kTimes = {
        {{"no", 0}, {"once", 1}, {"twice", 2}, {"thrice", 3}, {"neither", 0}}};
    for (const auto& [word, count] : kTimes) {
      if (a_.lower(t) != word) continue;
      Quantity q;
      q.low = q.high = q.written = count;
      return q;
    }
    const Index at = a_.quantity_at[t];
    if (at == Analysis::kNone) return std::nullopt;
    const QuantityExpression& q = a_.quantities[at];
    const bool counts = q.kind == QuantityExpression::Kind::count ||
                        q.kind == QuantityExpression::Kind::plain;
    if (!begins(q.first, t) || !counts || !q.quantity.unit.empty()) {
      return std::nullopt;
    }
    last = std::max(q.last, t + 1);
    return q.quantity;
  }

  static std::string_view unit_of(Kind kind) {
    switch (kind) {
      case Kind::share:
        return "%";
      case Kind::length:
        return "m";
      case Kind::area:
        return "m2";
      case Kind::speed:
        return "m/s";
      case Kind::weight:
        return "kg";
      default:
        return "degree";
    }
  }

  std::optional<Value> measure_at(Kind kind, Index t, Index& last) const {
    const Index at = a_.quantity_at[t];
    if (at == Analysis::kNone) return std::nullopt;
    const QuantityExpression& q = a_.quantities[at];
    const std::string& unit = q.quantity.unit;
    const bool fits =
        kind == Kind::sum ? unit.size() == 3 : unit == unit_of(kind);
    if (!begins(q.first, t) || !fits ||
        q.kind != QuantityExpression::Kind::measure) {
      return std::nullopt;
    }
    last = std::max(q.last, t + 1);
    return q.quantity;
  }

  std::optional<Value> time_at(Kind kind, Index t, Index& last) const {
    const Index at = a_.time_at[t];
    if (at == Analysis::kNone) return std::nullopt;
    const TimeExpression& time = a_.times[at];
    if (!begins(time.first, t)) return std::nullopt;
    last = std::max(time.last, t + 1);
    if (kind == Kind::duration) {
      const bool known = time.kind == TimeExpression::Kind::duration &&
                         time.said.unit != TimeUnit::none;
      return known ? std::optional<Value>(time.length) : std::nullopt;
    }
    if (time.kind != TimeExpression::Kind::point) return std::nullopt;
    const TimeInterval& when = time.when;
    const bool fits = kind == Kind::year
                          ? when.resolved && names_year(time)
                          : when.grain == Grain::day ||
                                when.grain == Grain::part_of_day ||
                                when.grain == Grain::minute;
    return fits ? std::optional<Value>(when) : std::nullopt;
  }

  /// "1989", "March 1989": not "last year", which is told from its day.
  [[nodiscard]] bool names_year(const TimeExpression& time) const {
    constexpr std::size_t kDigits = 4;
    for (Index t = time.first; t < time.last; ++t) {
      const std::string& word = a_.lower(t);
      if (word.size() == kDigits &&
          std::all_of(word.begin(), word.end(),
                      [](char c) { return c >= '0' && c <= '9'; })) {
        return true;
      }
    }
    return false;
  }

  /// Whether a figure that begins at `first` may be taken from token t on: the
  /// words of its bound may be those of the pattern ("up to", "as many as").
  [[nodiscard]] bool begins(Index first, Index t) const {
    constexpr Index kBound = 3;
    if (t < first || t - first > kBound) return false;
    for (Index at = first; at < t; ++at) {
      if (!is_one_of(a_.lower(at), {"up", "to", "as", "many", "much", "long",
                                    "at", "most", "the", "of"})) {
        return false;
      }
    }
    return true;
  }

  std::optional<Value> name_at(Kind kind, Index t, Index& last) const {
    const Index m = a_.name_at[t];
    if (m == Analysis::kNone) return std::nullopt;
    const NameMention& mention = a_.names.mentions[m];
    const bool wanted = kind == Kind::place
                            ? mention.kind == NameKind::place
                            : mention.kind == NameKind::organisation;
    if (mention.first != t || mention.demonym || mention.possessive ||
        !(wanted || mention.kind == NameKind::other)) {
      return std::nullopt;
    }
    last = mention.last;
    return entity_for(a_, m);
  }

  std::optional<Value> demonym_at(Index t, Index& last) const {
    const Index m = a_.name_at[t];
    if (m == Analysis::kNone) return std::nullopt;
    const NameMention& mention = a_.names.mentions[m];
    if (mention.first != t || !mention.demonym) return std::nullopt;
    last = mention.last;
    return Category{a_.entity_of(m).entity.key, {}};
  }

  /// "88-85", as one token or three; the loser's report has the lower first.
  std::optional<Value> score_at(Index t, Index& last) const {
    std::string text = a_.lower(t);
    if (t + 2 < end_ && a_.lower(t + 1) == "-") {
      text += a_.lower(t + 1) + a_.lower(t + 2);
      last = t + 3;
    }
    constexpr std::size_t kDigits = 3;
    const std::size_t dash = text.find('-');
    if (dash == std::string::npos || dash == 0 || dash > kDigits ||
        text.size() - dash > kDigits + 1) {
      return std::nullopt;
    }
    int one = 0;
    int other = 0;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, one);
    const auto second = std::from_chars(text.data() + dash + 1, end, other);
    if (first.ptr != text.data() + dash || second.ptr != end) {
      return std::nullopt;
    }
    const auto [low, high] = std::minmax(one, other);
    return Category{std::to_string(high) + "-" + std::to_string(low), {}};
  }

  const Analysis& a_;
  const FactPattern& pattern_;
  Index end_;
  FactMatch match_;
};

}  // namespace

FactPattern parse_fact_pattern(std::string_view text) {
  FactPattern pattern;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (blank > 0) {
      pattern.elements.push_back(parse_element(text.substr(0, blank)));
    }
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return pattern;
}

std::optional<FactMatch> match_fact(const Analysis& analysis,
                                    const FactPattern& pattern, Index token) {
  const Index sentence = analysis.sentence_of[token];
  if (sentence == Analysis::kNone) return std::nullopt;
  return Matcher(analysis, pattern, analysis.text.sentences[sentence].last)
      .run(token);
}

}  // namespace crosscheck
