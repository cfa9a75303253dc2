#include "graph/rules/harm_rule.h"

#include <algorithm>
#include <array>
#include <string>

#include "graph/rules/act_facts.h"
#include "graph/rules/act_words.h"

namespace crosscheck {
namespace {

struct Harm {
  std::string_view lemma;
  int degree;
};

// Sorted by lemma. Of things: persons are counted as casualties.
constexpr std::array kHarms = std::to_array<Harm>({
    {"affect", 1},     {"black out", 3}, {"burn down", 3}, {"collapse", 3},
    {"cut", 3},        {"cut off", 3},   {"damage", 2},    {"demolish", 3},
    {"destroy", 3},    {"devastate", 3}, {"disrupt", 2},   {"flatten", 3},
    {"gut", 3},        {"harm", 2},      {"hit", 1},       {"interrupt", 2},
    {"knock down", 3}, {"knock out", 3}, {"level", 3},     {"raze", 3},
    {"ruin", 3},       {"take down", 3}, {"touch", 1},     {"wipe out", 3},
    {"wreck", 3},
});

static_assert(std::is_sorted(kHarms.begin(), kHarms.end(),
                             [](const Harm& a, const Harm& b) {
                               return a.lemma < b.lemma;
                             }));

/// What a place has one of, so that the bare noun names it.
bool is_one_of_its_place(const std::string& head) {
  constexpr std::array<std::string_view, 22> kNouns = {
      "power",    "electricity",  "water",    "gas",      "supply",
      "supplies", "service",      "traffic",  "airport",  "port",
      "harbour",  "harbor",       "refinery", "reactor",  "plant",
      "dam",      "network",      "grid",     "pipeline", "production",
      "internet", "communication"};
  return std::find(kNouns.begin(), kNouns.end(), head) != kNouns.end();
}

/// Whether it came to harm: of "collapsed" also the subject.
bool is_harmed(const Participant& x, const Predication& p) {
  return x.role == ParticipantRole::patient ||
         (x.role == ParticipantRole::agent && p.trigger == "collapse");
}

/// The thing that both tell of, or nullptr.
const Participant* shared_thing(const Predication& a, const Predication& b) {
  for (const Participant& x : a.participants) {
    if (!is_harmed(x, a)) continue;
    for (const Participant& y : b.participants) {
      if (!is_harmed(y, b)) continue;
      const RoleMatch match = match_participants(x, y);
      if (match == RoleMatch::same) return &x;
      if (match != RoleMatch::alike) continue;
      const bool both_selected = !x.modifiers.empty() && !y.modifiers.empty();
      if (both_selected || is_one_of_its_place(x.head)) return &x;
    }
  }
  return nullptr;
}

bool is_negative(const Predication& p) {
  return told_polarity(p) == Polarity::negative;
}

}  // namespace

int harm_of(std::string_view lemma) {
  const auto at = std::lower_bound(
      kHarms.begin(), kHarms.end(), lemma,
      [](const Harm& h, std::string_view l) { return h.lemma < l; });
  return at == kHarms.end() || at->lemma != lemma ? 0 : at->degree;
}

Verdict compare_harms(const Predication& a, const Predication& b,
                      float /*probability*/) {
  const int of_a = harm_of(a.trigger);
  const int of_b = harm_of(b.trigger);
  if (of_a == 0 || of_b == 0 || is_negative(a) == is_negative(b)) return {};
  const Predication& none = is_negative(a) ? a : b;
  const Predication& some = is_negative(a) ? b : a;
  if (harm_of(none.trigger) > harm_of(some.trigger)) return {};
  if (!is_told_as_so(a) || !is_told_as_so(b)) return {};
  if (!none.has_negation || some.is_near_negation || !times_meet(a, b)) {
    return {};
  }
  const Participant* thing = shared_thing(none, some);
  if (thing == nullptr) return {};
  return {Relation::conflict, 0.7F,
          "\"" + participant_words(*thing) + "\" is told as not harmed (\"" +
              none.trigger + "\")" + speaker_words(none) +
              ", and as harmed (\"" + some.trigger + "\")" +
              speaker_words(some)};
}

bool tell_one_harm(const Predication& p, const Predication& other) {
  return harm_of(p.trigger) > 0 && harm_of(other.trigger) > 0 &&
         is_negative(p) == is_negative(other) && is_told_as_so(other) &&
         shared_thing(p, other) != nullptr;
}

}  // namespace crosscheck
