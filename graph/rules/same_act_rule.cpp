#include "graph/rules/same_act_rule.h"

#include <algorithm>
#include <string>
#include <vector>

#include "graph/event_links.h"
#include "graph/participant_match.h"
#include "graph/rules/act_facts.h"
#include "graph/rules/plain_words.h"

namespace crosscheck {
namespace {

/// The figures that stand before the participants' nouns, sorted.
std::vector<std::string> figures_of(const Predication& p) {
  std::vector<std::string> figures;
  for (const Participant& participant : p.participants) {
    for (const std::string& modifier : participant.modifiers) {
      for (const PlainWord& plain : plain_words(Text{{modifier}})) {
        if (plain.word[0] >= '0' && plain.word[0] <= '9') {
          figures.push_back(plain.word);
        }
      }
    }
  }
  std::sort(figures.begin(), figures.end());
  return figures;
}

bool figures_fit(const Predication& a, const Predication& b) {
  const auto x = figures_of(a);
  const auto y = figures_of(b);
  return std::includes(x.begin(), x.end(), y.begin(), y.end()) ||
         std::includes(y.begin(), y.end(), x.begin(), x.end());
}

bool tells_who(const Participant& x) {
  return !x.is_pronoun && x.role != ParticipantRole::modifier;
}

/// How far the participant's like is in the other's same role; negative where
/// nobody has that role there.
double likeness_in_role(const Participant& x, const Predication& other) {
  double best = -1;
  for (const Participant& y : other.participants) {
    if (y.role != x.role || !tells_who(y)) continue;
    best = std::max(best, participant_likeness(x, y));
  }
  return best;
}

/// How many of a predication's participants the other has in the same role;
/// none at all where its agent or patient is another one there.
std::size_t fitting_roles(const Predication& a, const Predication& b) {
  constexpr double kFits = 0.8;
  constexpr double kClash = 0.5;
  std::size_t fitting = 0;
  for (const Participant& x : a.participants) {
    if (!tells_who(x)) continue;
    const double likeness = likeness_in_role(x, b);
    if (likeness >= kFits) ++fitting;
    const bool is_main =
        x.role == ParticipantRole::agent || x.role == ParticipantRole::patient;
    if (is_main && likeness >= 0 && likeness < kClash) return 0;
  }
  return fitting;
}

bool share_day(const Predication& a, const Predication& b) {
  return std::any_of(a.times.begin(), a.times.end(), [&](const auto& x) {
    return std::any_of(b.times.begin(), b.times.end(), [&](const auto& y) {
      return x.resolved && y.resolved && x.begin < y.end && y.begin < x.end &&
             x.grain <= Grain::day && y.grain <= Grain::day;
    });
  });
}

/// Whether both tell where, and no place of one is or holds one of the other.
bool places_clash(const Predication& a, const Predication& b) {
  if (a.places.empty() || b.places.empty()) return false;
  return std::none_of(a.places.begin(), a.places.end(), [&](const Entity& x) {
    return std::any_of(b.places.begin(), b.places.end(),
                       [&](const Entity& y) { return one_place(x, y); });
  });
}

/// One link says that both speak of one act; that they say the same of it takes
/// two participants, or one and the day.
bool say_the_same(const Predication& a, const Predication& b) {
  const std::size_t fitting =
      std::min(fitting_roles(a, b), fitting_roles(b, a));
  return fitting >= 2 || (fitting == 1 && share_day(a, b));
}

}  // namespace

Verdict compare_acts(const Predication& a, const Predication& b,
                     float probability) {
  constexpr float kLeast = 0.5F;
  if (probability < kLeast || a.polarity != b.polarity ||
      a.modality != b.modality || !figures_fit(a, b) || !times_meet(a, b) ||
      !obliques_meet(a, b) || places_clash(a, b) || !say_the_same(a, b)) {
    return {};
  }
  return {Relation::agree, 0.7F,
          "\"" + a.trigger + "\" and \"" + b.trigger + "\" tell of one act"};
}

}  // namespace crosscheck
