#include "engine/extract/event_orders.h"

#include <string>
#include <utility>

#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

/// "before", "after" or "during" by a preposition or conjunction, or "".
std::string relation_of(const Syntax& syntax, Index w, Dependency marker) {
  const Index mark = syntax.child(w, marker);
  if (mark == kNone) return {};
  const std::string& lemma = syntax.words[mark].lemma;
  if (is_one_of(lemma, {"before", "after", "during"})) return lemma;
  return is_one_of(lemma, {"while", "amid"}) ? "during" : "";
}

void add_orders(const Syntax& syntax, Index verb, Index left_out,
                std::vector<EventOrder>& orders) {
  for (const Index c : syntax.children_of(verb)) {
    const SyntaxWord& word = syntax.words[c];
    if (c == left_out || word.masked) continue;
    const bool is_clause = word.dependency == Dependency::advcl;
    if (!is_clause && word.dependency != Dependency::obl) continue;
    std::string relation = relation_of(syntax, c, Dependency::mark);
    if (relation.empty()) {
      relation = relation_of(syntax, c, Dependency::case_mark);
    }
    if (relation.empty() || (!is_clause && !is_event_noun(word.lemma))) {
      continue;
    }
    std::vector<std::uint32_t> classes = word_classes(word.lemma, word.part);
    const auto news = news_classes(word.lemma);
    classes.insert(classes.end(), news.begin(), news.end());
    orders.push_back({std::move(relation), word.lemma, std::move(classes)});
  }
}

}  // namespace

std::vector<EventOrder> event_orders(const Syntax& syntax, std::uint32_t verb) {
  std::vector<EventOrder> orders;
  add_orders(syntax, verb, kNone, orders);
  const SyntaxWord& word = syntax.words[verb];
  const bool completes = word.dependency == Dependency::xcomp ||
                         (word.dependency == Dependency::advcl &&
                          (word.features & kInfinitive) != 0);
  if (completes && word.head != kNone) {
    add_orders(syntax, word.head, verb, orders);
  }
  return orders;
}

}  // namespace crosscheck
