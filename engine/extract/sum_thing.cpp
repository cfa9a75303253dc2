#include "engine/extract/sum_thing.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

std::string_view thing_of(const std::string& word) {
  if (is_one_of(word, {"bail", "bond"})) return "bail";
  if (is_one_of(word, {"fine", "fined", "penalty"})) return "fine";
  for (const std::string_view one : std::initializer_list<std::string_view>{
           "ransom", "settlement", "damages", "restitution", "reward"}) {
    if (word == one) return one;
  }
  return "";
}

/// "bail was set at", "a fine of", "a ransom of", "was fined".
std::string_view thing_before(const Analysis& a, TokenIndex first,
                              TokenIndex from) {
  if (first <= from) return "";
  const std::string& last = a.lower(first - 1);
  if (last == "fined") return "fine";
  if (last == "of" && first - 1 > from) return thing_of(a.lower(first - 2));
  if (last != "at") return "";
  constexpr TokenIndex kReach = 5;
  for (TokenIndex t = first - 1; t > from && first - t < kReach; --t) {
    const std::string_view thing = thing_of(a.lower(t - 1));
    if (!thing.empty()) return thing;
  }
  return "";
}

/// "$40,000 bond", "$40,000 in damages", "$40,000 cash bail"
std::string_view thing_behind(const Analysis& a, TokenIndex last,
                              TokenIndex to) {
  constexpr TokenIndex kReach = 2;
  for (TokenIndex t = last; t < std::min(to, last + kReach); ++t) {
    if (a.text.tokens[t].kind != TokenKind::word) return "";
    const std::string_view thing = thing_of(a.lower(t));
    if (!thing.empty()) return thing;
  }
  return "";
}

}  // namespace

std::string_view sum_thing(const Analysis& a, TokenIndex first,
                           TokenIndex last) {
  const std::uint32_t index = a.sentence_of[first];
  if (index == Analysis::kNone) return "";
  const Sentence& sentence = a.text.sentences[index];
  const std::string_view thing = thing_behind(a, last, sentence.last);
  return thing.empty() ? thing_before(a, first, sentence.first) : thing;
}

}  // namespace crosscheck
