#include <array>

#include "engine/extract/facts/fact_rows.h"

// What is told of a crime and of who is sought for it.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kRows = {
    // How many did it.
    FactRow{"attackers", story,
            "NUM ~2 gunman|gunmen|attacker|robber|assailant|intruder|raider|"
            "burglar|kidnapper|hijacker|thief|militant",
            "", "[Three] masked robbers burst into the bank."},
    FactRow{"attackers", story,
            "=gunman|robber|attacker|assailant|intruder|raider|burglar acted|"
            "acting|worked alone",
            "1", "Police think that the [robber acted alone]."},
    // Where the suspect is.
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer|driver|robber|man|woman|thief ~2 "
            "at large|liberty",
            "at large", "The [suspect is still at large]."},
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer|driver|robber|man|thief ~2 on the "
            "run|loose",
            "at large", "The [driver is on the run]."},
    FactRow{"suspect", story, "no arrest|arrests", "at large",
            "There have been [no arrests] so far."},
    FactRow{"suspect", story, "nobody|no-one have be ~1 arrested|detained",
            "at large", "[Nobody has been arrested]."},
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer|driver|robber|man|woman|thief ~3 "
            "=arrested|detained|caught|captured|seized",
            "arrested", "The [suspect was arrested] on Monday."},
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer|robber surrender|surrendered",
            "surrendered", "The [gunman surrendered] to police."},
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer|robber ~2 give himself up",
            "surrendered", "The [gunman gave himself up]."},
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer kill|shoot|shot himself", "dead",
            "The [gunman shot himself]."},
    FactRow{"suspect", story,
            "suspect|gunman|attacker|killer be|was ~1 =killed|dead", "dead",
            "The [gunman was killed] by police."},
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
    FactRow{"acquaintance", story, "did|do not know each other", "strangers",
            "The two men did [not know each other]."},
    FactRow{"acquaintance", story, "know|knew each other", "acquainted",
            "The two men [knew each other]."},
    FactRow{"acquaintance", story, "complete|total|perfect stranger",
            "strangers", "They were [complete strangers]."},
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

std::span<const FactRow> crime_fact_rows() { return kRows; }

}  // namespace crosscheck
