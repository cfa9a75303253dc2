#include "graph/speaker_match.h"

#include <string>

#include "graph/name_match.h"

namespace crosscheck {
namespace {

std::string_view last_word(std::string_view name) {
  return name.substr(name.rfind(' ') + 1);
}

/// "u.s. weather service", "united states weather service": the name with the
/// state in full.
std::string in_full(std::string_view name) {
  struct Short {
    std::string_view written, full;
  };
  constexpr Short kStates[] = {
      {"u.s. ", "united states "}, {"u. s. ", "united states "},
      {"us ", "united states "},   {"u.k. ", "united kingdom "},
      {"uk ", "united kingdom "},  {"u.n. ", "united nations "},
      {"un ", "united nations "}};
  for (const Short& state : kStates) {
    if (!name.starts_with(state.written)) continue;
    return std::string(state.full) +
           std::string(name.substr(state.written.size()));
  }
  return std::string(name);
}

}  // namespace

bool is_one_speaker(std::string_view a, std::string_view b) {
  if (a == b || in_full(a) == in_full(b)) return true;
  if (match_person_names(a, b) != NameMatch::different) return true;
  // Unlike given names before one surname are two persons, whatever else they
  // could name.
  return last_word(a) != last_word(b) &&
         match_other_names(a, b) == NameMatch::same;
}

}  // namespace crosscheck
