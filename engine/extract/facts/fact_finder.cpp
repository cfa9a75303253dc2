#include "engine/extract/facts/fact_finder.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "engine/extract/facts/fact_words.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// A row ready to be matched.
struct Rule {
  const FactRow* row;
  FactPattern pattern;
};

/// All rows, by the words that they can begin with.
class RuleIndex {
 public:
  RuleIndex() {
    for (const FactRow* row : all_fact_rows()) {
      rules_.push_back({row, parse_fact_pattern(row->pattern)});
    }
    for (std::size_t r = 0; r < rules_.size(); ++r) add(r);
  }

  /// Rules that can begin with a word.
  [[nodiscard]] const std::vector<std::size_t>& of_word(
      std::string_view word) const {
    static const std::vector<std::size_t> kNone;
    const auto at = by_word_.find(word);
    return at == by_word_.end() ? kNone : at->second;
  }
  /// Rules that begin with a figure, a time or a place.
  [[nodiscard]] const std::vector<std::size_t>& of_value() const {
    return by_value_;
  }
  [[nodiscard]] const Rule& rule(std::size_t r) const { return rules_[r]; }

 private:
  void add(std::size_t r) {
    const FactPattern::Element& first = rules_[r].pattern.elements.front();
    if (first.kind == FactPattern::Kind::words) {
      for (const std::string_view word : first.words) add_word(word, r);
    } else if (first.kind == FactPattern::Kind::word_class) {
      for (const FactWords::Entry& entry : fact_words(first.word_class)) {
        add_word(entry.words.front(), r);
      }
    } else {
      by_value_.push_back(r);
    }
  }

  void add_word(std::string_view word, std::size_t r) {
    std::vector<std::size_t>& rules = by_word_[word];
    if (rules.empty() || rules.back() != r) rules.push_back(r);
  }

  std::vector<Rule> rules_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_word_;
  std::vector<std::size_t> by_value_;
};

const RuleIndex& rule_index() {
  static const RuleIndex kIndex;
  return kIndex;
}

class Finder {
 public:
  explicit Finder(const Analysis& a) : a_(a), index_(rule_index()) {}

  std::vector<FoundFact> run() {
    for (const Sentence& sentence : a_.text.sentences) {
      if (!a_.tells(sentence)) continue;
      for (Index t = sentence.first; t < sentence.last; ++t) at_token(t);
    }
    drop_overlaps();
    return std::move(found_);
  }

 private:
  void at_token(Index t) {
    const std::string& lower = a_.lower(t);
    try_rules(index_.of_word(lower), t);
    if (!a_.syntax.empty()) {
      const std::string& lemma = a_.syntax.words[a_.syntax.first_word[t]].lemma;
      if (lemma != lower) try_rules(index_.of_word(lemma), t);
    }
    if (begins_value(t)) try_rules(index_.of_value(), t);
  }

  [[nodiscard]] bool begins_value(Index t) const {
    const Index q = a_.quantity_at[t];
    const Index time = a_.time_at[t];
    const Index name = a_.name_at[t];
    return (q != Analysis::kNone && a_.quantities[q].first == t) ||
           (time != Analysis::kNone && a_.times[time].first == t) ||
           (name != Analysis::kNone && a_.names.mentions[name].first == t) ||
           a_.lower(t) == "no";
  }

  void try_rules(const std::vector<std::size_t>& rules, Index t) {
    for (const std::size_t r : rules) {
      const Rule& rule = index_.rule(r);
      if (auto match = match_fact(a_, rule.pattern, t)) {
        found_.push_back({rule.row, std::move(*match)});
      }
    }
  }

  void drop_overlaps() {
    std::vector<FoundFact> kept;
    for (FoundFact& fact : found_) {
      const auto rival =
          std::find_if(kept.rbegin(), kept.rend(), [&](const FoundFact& k) {
            return k.match.last > fact.match.first &&
                   fact.match.last > k.match.first &&
                   (k.row->slot == fact.row->slot || share_value(k, fact));
          });
      if (rival == kept.rend()) {
        kept.push_back(std::move(fact));
      } else if (length(fact) > length(*rival)) {
        *rival = std::move(fact);
      }
    }
    found_ = std::move(kept);
  }

  /// A figure is told of one thing, by the row that knows more of it.
  static bool share_value(const FoundFact& a, const FoundFact& b) {
    const bool typed = a.row->value.empty() && b.row->value.empty();
    return typed && a.match.value && b.match.value &&
           a.match.value_first == b.match.value_first;
  }

  static Index length(const FoundFact& fact) {
    return fact.match.last - fact.match.first;
  }

  const Analysis& a_;
  const RuleIndex& index_;
  std::vector<FoundFact> found_;
};

}  // namespace

std::vector<const FactRow*> all_fact_rows() {
  std::vector<const FactRow*> all;
  for (const auto rows :
       {court_fact_rows(), life_fact_rows(), work_fact_rows(),
        money_fact_rows(), vote_fact_rows(), happening_fact_rows(),
        crime_fact_rows(), public_fact_rows(), sport_fact_rows(),
        nature_fact_rows()}) {
    for (const FactRow& row : rows) all.push_back(&row);
  }
  return all;
}

std::vector<FoundFact> find_facts(const Analysis& analysis) {
  return Finder(analysis).run();
}

}  // namespace crosscheck
