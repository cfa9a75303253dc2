#include "engine/extract/predicate_table.h"

#include <algorithm>
#include <array>

#include "engine/text/tokens/word_list.h"

// Words that tell one thing of what is counted. A row is a lemma and its
// class; a class holds words of which one can stand for another in a report.
// What destroys does more than what damages, so these are two classes.

namespace crosscheck {
namespace {

struct Row {
  std::string_view lemma;
  PredicateClass of;
};

constexpr PredicateClass kKilled{"killed", true};
constexpr PredicateClass kInjured{"injured", true};
constexpr PredicateClass kMissing{"missing", true};
constexpr PredicateClass kArrested{"arrested", true};
constexpr PredicateClass kDisplaced{"displaced", true};
constexpr PredicateClass kEvacuated{"evacuated", true};
constexpr PredicateClass kHospitalised{"hospitalised", true};
constexpr PredicateClass kKidnapped{"kidnapped", true};
constexpr PredicateClass kRescued{"rescued", true};
constexpr PredicateClass kTrapped{"trapped", true};
constexpr PredicateClass kAttacked{"attacked", false};
constexpr PredicateClass kDamaged{"damaged", false};
constexpr PredicateClass kDestroyed{"destroyed", false};
constexpr PredicateClass kSeized{"seized", false};

// Sorted by lemma.
constexpr std::array kRows = std::to_array<Row>({
    {"abduct", kKidnapped},
    {"abduction", kKidnapped},
    {"affect", kDamaged},
    {"apprehend", kArrested},
    {"arrest", kArrested},
    {"assassinate", kKilled},
    {"attack", kAttacked},
    {"behead", kKilled},
    {"capture", kArrested},
    {"confiscate", kSeized},
    {"confiscation", kSeized},
    {"damage", kDamaged},
    {"dead", kKilled},
    {"death", kKilled},
    {"demolish", kDestroyed},
    {"destroy", kDestroyed},
    {"destruction", kDestroyed},
    {"detain", kArrested},
    {"detention", kArrested},
    {"die", kKilled},
    {"displace", kDisplaced},
    {"drown", kKilled},
    {"evacuate", kEvacuated},
    {"evacuation", kEvacuated},
    {"fatality", kKilled},
    {"flatten", kDestroyed},
    {"hit", kDamaged},
    {"homeless", kDisplaced},
    {"hospitalise", kHospitalised},
    {"hospitalize", kHospitalised},
    {"hurt", kInjured},
    {"impound", kSeized},
    {"injure", kInjured},
    {"injury", kInjured},
    {"kidnap", kKidnapped},
    {"kidnapping", kKidnapped},
    {"kill", kKilled},
    {"level", kDestroyed},
    {"maim", kInjured},
    {"massacre", kKilled},
    {"missing", kMissing},
    {"murder", kKilled},
    {"nab", kArrested},
    {"perish", kKilled},
    {"ransack", kAttacked},
    {"raze", kDestroyed},
    {"recover", kSeized},
    {"rescue", kRescued},
    {"seize", kSeized},
    {"seizure", kSeized},
    {"slay", kKilled},
    {"take into custody", kArrested},
    {"trap", kTrapped},
    {"wound", kInjured},
    {"wreck", kDestroyed},
});

static_assert(std::is_sorted(kRows.begin(), kRows.end(),
                             [](const Row& a, const Row& b) {
                               return a.lemma < b.lemma;
                             }));

}  // namespace

const PredicateClass* predicate_class(std::string_view lemma) {
  const auto row = std::lower_bound(
      kRows.begin(), kRows.end(), lemma,
      [](const Row& r, std::string_view l) { return r.lemma < l; });
  return row == kRows.end() || row->lemma != lemma ? nullptr : &row->of;
}

bool befalls_subject(std::string_view lemma) {
  return is_one_of(lemma,
                   {"die", "drown", "perish", "dead", "missing", "homeless"});
}

}  // namespace crosscheck
