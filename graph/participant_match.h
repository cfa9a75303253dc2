#pragma once

#include <span>

#include "graph/predication.h"

namespace crosscheck {

/// How far two participants can be one thing, in [0,1]: one entity or a shared
/// name 1, two entities with unlike names 0, equal heads .9, a shared class .8;
/// a pronoun that nothing is known of .3 with anything.
[[nodiscard]] double participant_likeness(const Participant& a,
                                          const Participant& b);

/// The participant of a role, or nullptr; of several the first.
[[nodiscard]] const Participant* participant_of(const Predication& p,
                                                ParticipantRole role);

/// Whether two sorted lists share an element.
template <typename T>
[[nodiscard]] bool share_element(std::span<const T> a, std::span<const T> b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (a[i] == b[j]) return true;
    a[i] < b[j] ? ++i : ++j;
  }
  return false;
}

}  // namespace crosscheck
