#include <array>

#include "engine/extract/facts/fact_rows.h"

// What is told of a crime and of who is accused of it.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kCrimeRows = {
    // Bail and charge.
    FactRow{"bail decision", person, "release|free|freed on ~4 bail|bond",
            "freed", "Otto Brandt was [released on bail]."},
    FactRow{"bail decision", person, "grant|granted ~1 bail", "freed",
            "Otto Brandt was [granted bail]."},
    FactRow{"bail decision", person, "deny|denied|refuse|refused ~2 bail",
            "held", "Otto Brandt was [denied bail]."},
    FactRow{"bail decision", person, "without bail|bond", "held",
            "Otto Brandt is held [without bail]."},
    FactRow{"bail decision", person, "remand ~1 in custody", "held",
            "Otto Brandt was [remanded in custody]."},
    FactRow{"charge", object, "charge with|of ~2 murder", "murder",
            "Otto Brandt was [charged with murder]."},
    FactRow{"charge", object, "charge with|of ~2 manslaughter", "manslaughter",
            "Otto Brandt was [charged with manslaughter]."},
    FactRow{"charge", object, "not ~3 charge|charged ~2 with", "none",
            "Otto Brandt has [not been charged with] a crime."},
    FactRow{"charge", person, "without charge", "none",
            "Otto Brandt was released [without charge]."},
    // Weapons.
    FactRow{"weapon", story,
            "pull|draw|drew|brandish|produce|wield|wave|carry ~1 a|an|his|her "
            "~2 {weapon}",
            "{weapon}", "The man [pulled out a kitchen knife]."},
    FactRow{"weapon", story,
            "kill|stab|wound|attack|murder|threaten ~4 using a|an ~1 {weapon}",
            "{weapon}", "He [killed the man using a hammer]."},
    // How they knew each other.
    // Why.
    FactRow{"motive", story, "motive be|was ~3 {motive}", "{motive}",
            "The [motive was revenge]."},
    FactRow{"motive", story, "out of {motive}", "{motive}",
            "He did it [out of jealousy]."},
    FactRow{"motive", story, "quarrel|argument|dispute|row over ~2 {motive}",
            "{motive}", "It began with a [quarrel over money]."},
    // How somebody died.
    FactRow{"way of death", story, "commit|committed suicide", "suicide",
            "Police say that he [committed suicide]."},
    FactRow{"way of death", story, "take|took his|her own life", "suicide",
            "Police say that she [took her own life]."},
    FactRow{"way of death", story, "accidental death", "accident",
            "It was an [accidental death], police say."},
    FactRow{"way of death", story, "murder|homicide investigation|inquiry",
            "murder", "Police have opened a [murder inquiry]."},
    FactRow{"way of death", story, "no sign of foul play", "no crime",
            "There is [no sign of foul play]."},
    FactRow{"cause of death", story, "die ~1 of|from ~2 {illness}", "{illness}",
            "Otto Brandt [died of a heart attack]."},
    FactRow{"cause of death", story, "suffer|have a ~1 fatal {illness}",
            "{illness}", "Otto Brandt [suffered a fatal stroke]."},
};

}  // namespace

std::span<const FactRow> crime_fact_rows() { return kCrimeRows; }

}  // namespace crosscheck
