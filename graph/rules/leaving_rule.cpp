#include "graph/rules/leaving_rule.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/participant_match.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"

namespace crosscheck {
namespace {

enum class Leaving : std::uint8_t { none, resigned, dismissed, pressed };

struct LeavingWord {
  std::string_view trigger;
  Leaving way;
};

constexpr auto kWords = std::to_array<LeavingWord>({
    {"resign", Leaving::resigned},
    {"quit", Leaving::resigned},
    {"step down", Leaving::resigned},
    {"step aside", Leaving::resigned},
    {"stand down", Leaving::resigned},
    {"fire", Leaving::dismissed},
    {"sack", Leaving::dismissed},
    {"dismiss", Leaving::dismissed},
    {"terminate", Leaving::dismissed},
    {"oust", Leaving::pressed},
    {"force out", Leaving::pressed},
    {"push out", Leaving::pressed},
});

Leaving leaving_of(const Predication& p) {
  const auto* const at = std::find_if(
      kWords.begin(), kWords.end(),
      [&](const LeavingWord& word) { return word.trigger == p.trigger; });
  return at == kWords.end() ? Leaving::none : at->way;
}

const Participant* leaver(const Predication& p) {
  const Participant* found = participant_of(
      p, leaving_of(p) == Leaving::resigned ? ParticipantRole::agent
                                            : ParticipantRole::patient);
  if (found == nullptr || found->kind != ParticipantKind::person) {
    return nullptr;
  }
  return found;
}

bool is_one_person(const Predication& a, const Predication& b) {
  const Participant* x = leaver(a);
  const Participant* y = leaver(b);
  return x != nullptr && y != nullptr && is_met(match_participants(*x, *y));
}

}  // namespace

Verdict compare_leavings(const Predication& a, const Predication& b,
                         float /*probability*/) {
  const Leaving x = leaving_of(a);
  const Leaving y = leaving_of(b);
  if (x == Leaving::none || y == Leaving::none || x == y) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b) || !is_one_person(a, b)) return {};
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative) {
    return {};
  }
  // One leaves a post once: a time that only one tells is that of both.
  if (!a.times.empty() && !b.times.empty() && !times_meet(a, b)) return {};
  return {Relation::conflict, 0.7F,
          participant_words(*leaver(a)) + " is told to have left by \"" +
              a.trigger + "\"" + speaker_words(a) + " and by \"" + b.trigger +
              "\"" + speaker_words(b)};
}

bool tell_one_leaving(const Predication& p, const Predication& other) {
  return leaving_of(p) != Leaving::none && leaving_of(p) == leaving_of(other) &&
         is_one_person(p, other);
}

}  // namespace crosscheck
