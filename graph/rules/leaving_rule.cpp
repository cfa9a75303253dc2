#include "graph/rules/leaving_rule.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "graph/participant_match.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/act_time_rule.h"
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

/// What one leaves with a post.
constexpr auto kPosts = std::to_array<std::string_view>(
    {"post", "job", "office", "position", "role", "seat", "helm"});

/// Whether a person is told to go from a post, by own will or not said how.
bool is_going(const Predication& p) {
  if (leaving_of(p) == Leaving::resigned || p.trigger == "retire") return true;
  if (p.trigger != "leave" && p.trigger != "vacate") return false;
  const Participant* what = participant_of(p, ParticipantRole::patient);
  return what != nullptr &&
         std::find(kPosts.begin(), kPosts.end(), what->head) != kPosts.end();
}

bool is_one_going(const Predication& a, const Predication& b) {
  const Participant* x = participant_of(a, ParticipantRole::agent);
  const Participant* y = participant_of(b, ParticipantRole::agent);
  return is_going(a) && is_going(b) && x != nullptr && y != nullptr &&
         x->kind == ParticipantKind::person &&
         y->kind == ParticipantKind::person &&
         is_met(match_participants(*x, *y));
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

Verdict compare_leaving_days(const Predication& a, const Predication& b,
                             float /*probability*/) {
  constexpr std::int64_t kMostDays = 183;
  const auto may_come = [](const Predication& p) {
    return p.modality == Modality::asserted || p.modality == Modality::planned;
  };
  if (!is_one_going(a, b) || a.is_future != b.is_future || !may_come(a) ||
      !may_come(b) || told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative ||
      !tell_two_times(a, b, kMostDays)) {
    return {};
  }
  return {Relation::conflict, 0.7F,
          "the leaving of " +
              participant_words(*participant_of(a, ParticipantRole::agent)) +
              " is told of two times" + speaker_words(a) + speaker_words(b)};
}

bool tell_one_leaving_day(const Predication& p, const Predication& other) {
  return is_one_going(p, other) && !p.times.empty() && !other.times.empty() &&
         times_meet(p, other);
}

bool tell_one_leaving(const Predication& p, const Predication& other) {
  return leaving_of(p) != Leaving::none && leaving_of(p) == leaving_of(other) &&
         is_one_person(p, other);
}

}  // namespace crosscheck
