#include "graph/speaker_match.h"

#include "graph/name_match.h"

namespace crosscheck {
namespace {

std::string_view last_word(std::string_view name) {
  return name.substr(name.rfind(' ') + 1);
}

}  // namespace

bool is_one_speaker(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (match_person_names(a, b) != NameMatch::different) return true;
  // Unlike given names before one surname are two persons, whatever else they
  // could name.
  return last_word(a) != last_word(b) &&
         match_other_names(a, b) == NameMatch::same;
}

}  // namespace crosscheck
