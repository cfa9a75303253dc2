#include "graph/rules/governed_words.h"

#include <algorithm>
#include <array>

#include "graph/clause_fit.h"
#include "graph/rules/contrast_clause.h"
#include "graph/rules/contrast_items.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

}  // namespace

bool is_figure_or_time(const ContentWord& word) {
  return word.kind == ContentKind::figure || word.kind == ContentKind::time;
}

bool is_repeated(std::string_view lemma) {
  static constexpr std::array<std::string_view, 30> kWords = {
      "say",   "tell",  "report", "call",  "speak", "talk",  "add",  "note",
      "claim", "write", "post",   "issue", "take",  "make",  "give", "get",
      "have",  "come",  "bring",  "show",  "begin", "start", "keep", "see",
      "cost",  "rise",  "serve",  "work",  "hold",  "state"};
  return std::find(kWords.begin(), kWords.end(), lemma) != kWords.end();
}

bool is_of_play(std::string_view lemma) {
  static constexpr std::array<std::string_view, 12> kWords = {
      "pass",   "point", "goal", "run",  "touchdown", "rebound",
      "assist", "win",   "loss", "game", "season",    "victory"};
  return std::find(kWords.begin(), kWords.end(), lemma) != kWords.end();
}

bool is_selecting(const ContentWord& word) {
  static constexpr std::array<std::string_view, 14> kWords = {
      "additional", "other",  "another",  "more",   "new",
      "first",      "second", "third",    "last",   "next",
      "further",    "extra",  "previous", "earlier"};
  return std::find(kWords.begin(), kWords.end(), word.key) != kWords.end();
}

bool are_one_word(const ContentWord& x, const ContentWord& y) {
  return x.key == y.key || (x.kind == ContentKind::plain &&
                            y.kind == ContentKind::plain && share_class(x, y));
}

std::vector<Index> items_in(const ToldSentence& told) {
  std::vector<Index> items;
  for (Index i = 0; i < told.words.size(); ++i) {
    if (is_figure_or_time(told.words[i])) items.push_back(i);
  }
  return items;
}

Index clause_with(const ToldSentence& told, Index item, Index owner) {
  Index best = 0;
  for (Index c = 1; c < told.clauses.size(); ++c) {
    const ToldClause& clause = told.clauses[c];
    const std::uint32_t length = clause.span.end - clause.span.begin;
    const Span& least = told.clauses[best].span;
    if (stands_inside(told.words[item], clause) &&
        stands_inside(told.words[owner], clause) &&
        length < least.end - least.begin) {
      best = c;
    }
  }
  return best;
}

bool hangs_from(const ToldSentence& told, Index word, Index owner, int steps) {
  for (int step = 0; step < steps; ++step) {
    const Index up = told.words[word].governor;
    if (up == word) return false;
    if (up == owner) return true;
    word = up;
  }
  return false;
}

bool is_under_plan(const ToldSentence& told, Index word) {
  constexpr std::size_t kMostSteps = 3;
  ToldClause above;
  above.words = governors_of(told, word, kMostSteps);
  return is_planned(told, above);
}

bool is_complement(const ToldSentence& told, Index word, Index owner) {
  const ContentWord& w = told.words[word];
  return word != owner && w.governor == owner && !is_figure_or_time(w) &&
         (w.role == "of" || w.role == "for" || w.role == "in" ||
          w.role == "from" || w.role == "on" || w.role == "with");
}

bool counts_noun_below(const ContentWord& item) {
  return item.role == "modifier" || item.role == "det";
}

std::vector<Index> modifiers(const ToldSentence& told, Index noun, Index item) {
  std::vector<Index> found;
  for (Index i = 0; i < told.words.size(); ++i) {
    if (i != item && i != noun && told.words[i].governor == noun &&
        told.words[i].is_modifier) {
      found.push_back(i);
    }
  }
  return found;
}

bool has_key(const ToldSentence& told, const std::vector<Index>& words,
             const std::string& key) {
  return std::any_of(words.begin(), words.end(),
                     [&](Index i) { return told.words[i].key == key; });
}

bool selects(const ToldSentence& one, const std::vector<Index>& words,
             const ToldSentence& other, const std::vector<Index>& others) {
  return std::any_of(words.begin(), words.end(), [&](Index i) {
    return is_selecting(one.words[i]) &&
           !has_key(other, others, one.words[i].key);
  });
}

bool may_be_one_thing(const ContentWord& x, const ContentWord& y) {
  return x.kind != y.kind && (x.is_reference || y.is_reference);
}

std::vector<Index> in_role(const ToldSentence& told, Index owner, Index item,
                           std::string_view role) {
  std::vector<Index> found;
  for (Index i = 0; i < told.words.size(); ++i) {
    if (i != item && i != owner && told.words[i].governor == owner &&
        told.words[i].role == role) {
      found.push_back(i);
    }
  }
  return found;
}

bool is_of_owner(const ToldSentence& told, Index item) {
  const std::string& role = told.words[item].role;
  return stands_near(told, item) && role != "obl" && role != "dep";
}

bool is_told_below(const ToldSentence& told, Index word, Index owner) {
  constexpr int kSteps = 3;
  if (told.words[word].kind == ContentKind::time) return false;
  for (int step = 0; step < kSteps; ++step) {
    const Index up = told.words[word].governor;
    if (up == word) return false;
    if (up == owner) return told.words[word].role != "subject";
    word = up;
  }
  return false;
}

bool has_strange_name(const ToldSentence& told, Index owner,
                      const ToldSentence& other) {
  constexpr int kSteps = 3;
  const auto names = strange_names(told, other);
  return std::any_of(names.begin(), names.end(), [&](Index i) {
    return hangs_from(told, i, owner, kSteps);
  });
}

std::vector<Index> strange_names(const ToldSentence& told,
                                 const ToldSentence& other) {
  std::vector<Index> names;
  for (Index i = 0; i < told.words.size(); ++i) {
    const ContentWord& word = told.words[i];
    if (word.kind != ContentKind::name || word.is_reference) continue;
    if (std::none_of(other.words.begin(), other.words.end(),
                     [&](const ContentWord& w) {
                       return w.key == word.key ||
                              (!w.entity.empty() && w.entity == word.entity);
                     })) {
      names.push_back(i);
    }
  }
  return names;
}

std::string measure_of(const ContentWord& item) {
  if (item.kind == ContentKind::time) {
    return item.key.substr(0, item.key.find_first_of("0123456789"));
  }
  const std::size_t last = item.key.find_last_of("0123456789");
  return last == std::string::npos ? item.key : item.key.substr(last + 1);
}

std::vector<Index> governors_of(const ToldSentence& told, Index word,
                                std::size_t most) {
  std::vector<Index> found;
  for (std::size_t step = 0; step < most + 2 && found.size() < most; ++step) {
    const Index up = told.words[word].governor;
    if (up == word) break;
    word = up;
    if (!is_figure_or_time(told.words[word])) found.push_back(word);
  }
  return found;
}

}  // namespace crosscheck
