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

void add_order(const Syntax& syntax, Index w, std::string relation,
               std::vector<EventOrder>& orders) {
  const SyntaxWord& word = syntax.words[w];
  std::vector<std::uint32_t> classes = word_classes(word.lemma, word.part);
  const auto news = news_classes(word.lemma);
  classes.insert(classes.end(), news.begin(), news.end());
  orders.push_back({std::move(relation), word.lemma, std::move(classes)});
}

/// The event of a phrase or clause with its relation, where it has one; of
/// "before carrying out the raid" the raid too.
void add_marked(const Syntax& syntax, Index w,
                std::vector<EventOrder>& orders) {
  const bool is_verb = syntax.words[w].part == PartOfSpeech::verb;
  std::string relation = relation_of(syntax, w, Dependency::mark);
  if (relation.empty())
    relation = relation_of(syntax, w, Dependency::case_mark);
  if (relation.empty()) return;
  if (is_verb || is_event_noun(syntax.words[w].lemma)) {
    add_order(syntax, w, relation, orders);
  }
  const Index object = is_verb ? syntax.child(w, Dependency::obj) : kNone;
  if (object != kNone && is_event_noun(syntax.words[object].lemma)) {
    add_order(syntax, object, relation, orders);
  }
}

void add_orders(const Syntax& syntax, Index verb, Index left_out,
                std::vector<EventOrder>& orders) {
  for (const Index c : syntax.children_of(verb)) {
    const SyntaxWord& word = syntax.words[c];
    if (c == left_out || word.masked) continue;
    if (word.dependency == Dependency::advcl ||
        word.dependency == Dependency::obl) {
      add_marked(syntax, c, orders);
    }
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
  // "Called during the raid to confess", read as the raid's.
  if (word.dependency == Dependency::acl && word.head != kNone &&
      (word.features & kInfinitive) != 0) {
    add_marked(syntax, word.head, orders);
  }
  return orders;
}

}  // namespace crosscheck
