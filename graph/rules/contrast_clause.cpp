#include "graph/rules/contrast_clause.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>

#include "graph/rules/act_facts.h"
#include "graph/rules/contrast_items.h"
#include "graph/rules/governed_words.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

std::string speaker_of(const ToldClause& clause) {
  return clause.attribution.empty() ? ""
                                    : clause.attribution.back().speaker.key;
}

}  // namespace

std::vector<Index> items_of(const ToldSentence& told) {
  std::vector<Index> items;
  for (Index i = 0; i < told.words.size(); ++i) {
    const ContentWord& word = told.words[i];
    if (!is_contrast_item(word) || word.is_reference) continue;
    const bool goes_on = word.kind == ContentKind::name && i > 0 &&
                         told.words[i - 1].begin == word.begin;
    if (!goes_on) items.push_back(i);
  }
  return items;
}

bool is_planned(const ToldSentence& told, const ToldClause& clause) {
  static constexpr std::array<std::string_view, 8> kWords = {
      "plan", "schedule", "expect", "due", "slate", "promise", "hope", "aim"};
  return std::any_of(clause.words.begin(), clause.words.end(), [&](Index i) {
    return std::find(kWords.begin(), kWords.end(), told.words[i].key) !=
           kWords.end();
  });
}

bool by_two_speakers(const ToldClause& x, const ToldClause& y) {
  const std::string a = speaker_of(x);
  const std::string b = speaker_of(y);
  return !a.empty() && !b.empty() && a != b;
}

bool is_precise(const ContentWord& word) {
  constexpr double kSmall = 100;
  if (word.kind != ContentKind::figure) return false;
  const double number = std::strtod(word.key.c_str() + 1, nullptr);
  if (number < kSmall) return false;
  const double step = std::pow(10, std::floor(std::log10(number)));
  return std::abs(number / step - std::round(number / step)) > 1e-9;
}

bool counts_noun(const ContentWord& word) {
  const char last = word.key.back();
  if (last < '0' || last > '9') return !word.role.empty();
  return word.role == "modifier" && word.key.find('.') == std::string::npos;
}

Index owner_of_time(const ToldSentence& told, Index item) {
  constexpr int kMostSteps = 3;
  Index owner = told.words[item].governor;
  for (int step = 0; step < kMostSteps; ++step) {
    if (told.words[owner].kind == ContentKind::plain) break;
    owner = told.words[owner].governor;
  }
  return owner;
}

bool stands_near(const ToldSentence& told, Index item) {
  constexpr Index kFarthest = 4;
  const Index governor = told.words[item].governor;
  return std::max(item, governor) - std::min(item, governor) <= kFarthest;
}

std::vector<Index> lacking(const WeighedSentence& one,
                           const std::vector<Index>& items,
                           const ToldClause& its, const WeighedSentence& other,
                           const ToldClause& others) {
  std::vector<Index> found;
  for (const Index i : items) {
    if (!std::binary_search(its.words.begin(), its.words.end(), i)) continue;
    const ContentWord& word = one.told->words[i];
    if (std::none_of(others.words.begin(), others.words.end(), [&](Index j) {
          const ContentWord& o = other.told->words[j];
          return other.keys[j] == one.keys[i] ||
                 (!word.entity.empty() && word.entity == o.entity);
        })) {
      found.push_back(i);
    }
  }
  return found;
}

bool is_given_twice(const ToldSentence& told, const std::vector<Index>& items,
                    const ToldClause& clause, Index item) {
  const ContentWord& x = told.words[item];
  return std::any_of(items.begin(), items.end(), [&](Index i) {
    const ContentWord& y = told.words[i];
    return i != item && y.kind == x.kind &&
           std::binary_search(clause.words.begin(), clause.words.end(), i) &&
           (x.kind == ContentKind::time || y.governor == x.governor);
  });
}

bool sums_up(const ToldSentence& told, const ToldClause& clause) {
  constexpr std::array<std::string_view, 8> kWords = {
      "total", "combine",  "combined", "overall",
      "all",   "together", "reduce",   "suspend"};
  return std::any_of(clause.words.begin(), clause.words.end(), [&](Index i) {
    return std::find(kWords.begin(), kWords.end(), told.words[i].key) !=
           kWords.end();
  });
}

bool is_done_once(const ContentWord& owner) {
  constexpr std::array<std::string_view, 12> kOfNouns = {
      "subject", "object", "modifier", "of",   "in", "for",
      "about",   "on",     "at",       "with", "to", "from"};
  return !is_repeated(owner.key) && !is_recurring(owner.key) &&
         std::find(kOfNouns.begin(), kOfNouns.end(), owner.role) ==
             kOfNouns.end();
}

bool is_of_words(const ContentWord& owner) {
  constexpr std::array<std::string_view, 8> kWords = {
      "say", "tell", "post", "write", "tweet", "speak", "state", "add"};
  return std::find(kWords.begin(), kWords.end(), owner.key) != kWords.end();
}

}  // namespace crosscheck
