#include "engine/extract/facts/fact_pattern.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "engine/extract/facts/fact_values.h"
#include "engine/extract/facts/fact_words.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using Kind = FactPattern::Kind;
using Element = FactPattern::Element;

constexpr std::array<std::pair<std::string_view, Kind>, 15> kValues = {{
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
    if (t >= end_) return false;
    const auto figure = fact_value_at(a_, Kind::count, t);
    return figure && figure->last <= end_ && match(i + 1, figure->last);
  }

  bool match_value(std::size_t i, Index t) {
    if (t >= end_) return false;
    auto found = fact_value_at(a_, pattern_.elements[i].kind, t);
    if (!found || found->last > end_ || !match(i + 1, found->last)) {
      return false;
    }
    match_.value = std::move(found->value);
    match_.value_first = t;
    match_.value_last = found->last;
    return true;
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
