#include "engine/extract/lasting_thing.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

bool has_word(const Analysis& a, TokenIndex first, TokenIndex last,
              std::initializer_list<std::string_view> words) {
  for (TokenIndex t = first; t < last; ++t) {
    if (is_one_of(a.lower(t), words)) return true;
  }
  return false;
}

/// The words of a sentence beside tokens [first, last).
struct Surroundings {
  TokenIndex first = 0;
  TokenIndex last = 0;
};

Surroundings around(const Analysis& a, TokenIndex first, TokenIndex last) {
  const std::uint32_t index = a.sentence_of[first];
  if (index == Analysis::kNone) return {first, last};
  const Sentence& sentence = a.text.sentences[index];
  constexpr TokenIndex kBefore = 7;
  constexpr TokenIndex kBehind = 3;
  return {std::max(sentence.first, first - std::min(first, kBefore)),
          std::min(sentence.last, last + kBehind)};
}

bool is_prison_term(const Analysis& a, TokenIndex first, TokenIndex last,
                    const std::string& above) {
  if (is_one_of(above, {"jail", "imprison", "imprisonment", "sentence"})) {
    return true;
  }
  const Surroundings beside = around(a, first, last);
  return is_one_of(above, {"send", "give", "get", "receive", "condemn", "hand",
                           "order"}) &&
         has_word(a, beside.first, beside.last,
                  {"prison", "jail", "imprisonment", "bars", "custody",
                   "detention"});
}

/// One name for the nouns that can stand for each other.
std::string_view gathering(const std::string& noun) {
  if (is_one_of(noun, {"meeting", "talk", "talks", "session", "summit",
                       "discussion", "negotiation"})) {
    return "meeting";
  }
  if (is_one_of(noun, {"speech", "address"})) return "speech";
  if (is_one_of(noun, {"siege", "standoff", "stand-off"})) return "standoff";
  for (const std::string_view one : std::initializer_list<std::string_view>{
           "debate", "hearing", "interview", "ceremony"}) {
    if (noun == one) return one;
  }
  return "";
}

}  // namespace

std::string_view conditional_term(const Analysis& a, TokenIndex first,
                                  TokenIndex last) {
  const Surroundings beside = around(a, first, last);
  for (const std::string_view word :
       std::initializer_list<std::string_view>{"suspended", "probation"}) {
    if (has_word(a, beside.first, beside.last, {word})) return word;
  }
  return "";
}

std::string_view lasting_thing(const Analysis& a, TokenIndex first,
                               TokenIndex last, std::uint32_t above) {
  if (above == SyntaxWord::kNone) return "";
  const Syntax& syntax = a.syntax;
  const std::string& lemma = syntax.words[above].lemma;
  const std::string_view term = conditional_term(a, first, last);
  if (!term.empty()) return term;
  if (is_prison_term(a, first, last, lemma)) return "sentence";
  if (lemma == "last" || lemma == "go") {
    const std::uint32_t subject = syntax.child(above, Dependency::nsubj);
    return subject == SyntaxWord::kNone
               ? ""
               : gathering(syntax.words[subject].lemma);
  }
  // "four hours of debate"
  const std::uint32_t index = a.sentence_of[first];
  const bool of = index != Analysis::kNone &&
                  last + 1 < a.text.sentences[index].last &&
                  a.lower(last) == "of";
  if (of) {
    const std::string_view held = gathering(a.lower(last + 1));
    if (!held.empty()) return held;
  }
  return gathering(lemma);
}

}  // namespace crosscheck
