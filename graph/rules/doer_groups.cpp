#include "graph/rules/doer_groups.h"

#include <algorithm>
#include <array>
#include <vector>

namespace crosscheck {
namespace {

enum Group : int { kNoGroup, kPolice, kFire, kArmy, kMedics, kArmed, kPeople };

struct Row {
  std::string_view lemma;
  Group group;
};

// Sorted by lemma.
constexpr std::array kRows = std::to_array<Row>({
    {"army", kArmy},         {"assailant", kArmed},    {"attacker", kArmed},
    {"aunt", kPeople},       {"babysitter", kPeople},  {"boater", kPeople},
    {"boyfriend", kPeople},  {"brother", kPeople},     {"bystander", kPeople},
    {"caretaker", kPeople},  {"cleaner", kPeople},     {"colleague", kPeople},
    {"constable", kPolice},  {"cop", kPolice},         {"cousin", kPeople},
    {"cyclist", kPeople},    {"daughter", kPeople},    {"deputy", kPolice},
    {"detective", kPolice},  {"doctor", kMedics},      {"family", kPeople},
    {"farmer", kPeople},     {"father", kPeople},      {"firefighter", kFire},
    {"fireman", kFire},      {"fisherman", kPeople},   {"friend", kPeople},
    {"gardener", kPeople},   {"girlfriend", kPeople},  {"grandmother", kPeople},
    {"gunman", kArmed},      {"hiker", kPeople},       {"housekeeper", kPeople},
    {"hunter", kPeople},     {"husband", kPeople},     {"insurgent", kArmed},
    {"jogger", kPeople},     {"landlady", kPeople},    {"landlord", kPeople},
    {"man", kPeople},        {"marine", kArmy},        {"medic", kMedics},
    {"militant", kArmed},    {"mother", kPeople},      {"motorist", kPeople},
    {"neighbor", kPeople},   {"neighbour", kPeople},   {"nurse", kMedics},
    {"officer", kPolice},    {"paramedic", kMedics},   {"passer-by", kPeople},
    {"passerby", kPeople},   {"pedestrian", kPeople},  {"police", kPolice},
    {"policeman", kPolice},  {"policewoman", kPolice}, {"postman", kPeople},
    {"rebel", kArmed},       {"relative", kPeople},    {"robber", kArmed},
    {"roommate", kPeople},   {"shepherd", kPeople},    {"sheriff", kPolice},
    {"sister", kPeople},     {"soldier", kArmy},       {"son", kPeople},
    {"stepfather", kPeople}, {"stranger", kPeople},    {"student", kPeople},
    {"surfer", kPeople},     {"teenager", kPeople},    {"tenant", kPeople},
    {"terrorist", kArmed},   {"tourist", kPeople},     {"troop", kArmy},
    {"trooper", kPolice},    {"uncle", kPeople},       {"villager", kPeople},
    {"wife", kPeople},       {"woman", kPeople},
});

static_assert(std::is_sorted(kRows.begin(), kRows.end(),
                             [](const Row& a, const Row& b) {
                               return a.lemma < b.lemma;
                             }));

/// Whether people of one cannot be of the other: a gunman may be a student.
bool exclude(int x, int y) {
  if (x == y) return false;
  return std::max(x, y) != kPeople || std::min(x, y) != kArmed;
}

/// "Police say Doe opened fire, killing two": who says so is read as the doer.
bool is_speaker(const Participant& x, const Predication& p) {
  return std::any_of(
      p.attribution.begin(), p.attribution.end(), [&](const Attribution& said) {
        return said.speaker.key.find(x.head) != std::string::npos;
      });
}

/// The groups of all doers; empty where one is of none.
std::vector<int> groups_of(const Predication& p) {
  std::vector<int> groups;
  for (const Participant& x : p.participants) {
    if (x.role != ParticipantRole::agent) continue;
    const int group = x.entity.empty() && !x.is_pronoun && !is_speaker(x, p)
                          ? doer_group(x.head)
                          : kNoGroup;
    if (group == kNoGroup) return {};
    groups.push_back(group);
  }
  return groups;
}

}  // namespace

int doer_group(std::string_view lemma) {
  const auto at = std::lower_bound(
      kRows.begin(), kRows.end(), lemma,
      [](const Row& r, std::string_view l) { return r.lemma < l; });
  return at == kRows.end() || at->lemma != lemma ? kNoGroup : at->group;
}

bool are_of_other_groups(const Predication& a, const Predication& b) {
  const std::vector<int> of_a = groups_of(a);
  const std::vector<int> of_b = groups_of(b);
  if (of_a.empty() || of_b.empty()) return false;
  return std::all_of(of_a.begin(), of_a.end(), [&](int x) {
    return std::all_of(of_b.begin(), of_b.end(),
                       [&](int y) { return exclude(x, y); });
  });
}

}  // namespace crosscheck
