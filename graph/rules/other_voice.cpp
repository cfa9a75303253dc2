#include "graph/rules/other_voice.h"

#include <string>

#include "graph/name_match.h"
#include "graph/rules/reported_difference.h"
#include "graph/rules/same_words.h"
#include "graph/rules/wording_difference.h"

namespace crosscheck {
namespace {

bool is_full_name(const std::string& key) {
  return key.find(' ') != std::string::npos;
}

/// Surnames that may be one in two spellings.
bool are_spelt_alike(const std::string& a, const std::string& b) {
  constexpr double kAlike = 0.8;
  return jaro_winkler(a.substr(a.rfind(' ') + 1), b.substr(b.rfind(' ') + 1)) >=
         kAlike;
}

}  // namespace

bool are_of_other_voices(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  if (x == nullptr || y == nullptr || !x->verbatim || !y->verbatim ||
      !a.is_voiced || !b.is_voiced || !is_full_name(a.subject.key) ||
      !is_full_name(b.subject.key) ||
      are_spelt_alike(a.subject.key, b.subject.key)) {
    return false;
  }
  return match_person_names(a.subject.key, b.subject.key) ==
             NameMatch::different &&
         are_same_words(*x, *y);
}

bool differ_in_voice_alone(const Statement& a, const Statement& b) {
  if (!are_of_other_voices(a, b)) return false;
  const Text& x = std::get<Text>(a.value);
  const Text& y = std::get<Text>(b.value);
  return !find_reported_difference(x, y) && !find_wording_difference(x, y);
}

}  // namespace crosscheck
