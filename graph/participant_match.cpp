#include "graph/participant_match.h"

#include <algorithm>
#include <string>

#include "graph/name_match.h"

namespace crosscheck {

double participant_likeness(const Participant& a, const Participant& b) {
  if (a.is_pronoun || b.is_pronoun) return 0.3;
  if (!a.entity.empty() && !b.entity.empty()) {
    if (a.entity == b.entity) return 1;
    return match_person_names(a.entity, b.entity) == NameMatch::same ? 1 : 0;
  }
  if (a.head == b.head) return 0.9;
  if (share_element<std::uint32_t>(a.classes, b.classes)) return 0.8;
  if (share_element<std::string>(a.names, b.names)) return 0.7;
  return 0;
}

const Participant* participant_of(const Predication& p, ParticipantRole role) {
  const auto at =
      std::find_if(p.participants.begin(), p.participants.end(),
                   [&](const Participant& x) { return x.role == role; });
  return at == p.participants.end() ? nullptr : &*at;
}

}  // namespace crosscheck
