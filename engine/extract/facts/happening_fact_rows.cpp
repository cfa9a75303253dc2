#include <array>

#include "engine/extract/facts/fact_rows.h"

// What is told of a crime, an accident, a meeting, a journey.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kHappeningRows = {
    // Causes.
    FactRow{"cause", story, "cause by ~3 {cause}", "{cause}",
            "The fire was [caused by a faulty heater]."},
    FactRow{"cause", story, "because ~3 {cause} ~1 fail|failed|burst|broke",
            "{cause}", "It came down [because its engine failed]."},
    FactRow{"cause", story, "because of|its ~2 {cause}", "{cause}",
            "The bus crashed [because of black ice]."},
    FactRow{"cause", story, "due to ~2 {cause}", "{cause}",
            "The bus crashed [due to black ice]."},
    FactRow{"cause", story, "blame ~1 on ~2 {cause}", "{cause}",
            "The crash was [blamed on black ice]."},
    FactRow{"cause", story, "blame ~1 {cause} for", "{cause}",
            "Police [blamed black ice for] the crash."},
    FactRow{"cause", story, "start ~2 by ~2 {cause}", "{cause}",
            "The fire was [started by a cigarette]."},
    FactRow{"cause", story, "{cause} ~1 cause|caused the|a", "{cause}",
            "A [short circuit caused the] fire."},
    FactRow{"cause", story, "set ~2 fire ~2 on purpose", "arson",
            "Somebody had [set the fire on purpose]."},
    FactRow{"cause", story, "deliberately|intentionally set|start|light",
            "arson", "The fire was [deliberately set]."},
    FactRow{"cause", story, "start|set|light deliberately|intentionally",
            "arson", "The fire was [started deliberately]."},
    FactRow{"cause", story, "was|is|be arson", "arson",
            "Police said it [was arson]."},
    // Weapons.
    FactRow{"weapon", story,
            "stab|attack|kill|wound|threaten|beat|hit|strike|slash ~5 with ~3 "
            "{weapon}",
            "{weapon}", "He was [stabbed with a kitchen knife]."},
    FactRow{"weapon", story,
            "attacker|assailant|man|woman|intruder|robber use ~3 {weapon}",
            "{weapon}", "The [attacker used a hammer]."},
    FactRow{"shots fired", story, "fire NUM ~2 shot|round|bullet|time", "",
            "He fired [two] shots."},
    FactRow{"shots fired", story, "fire NUM ,", "",
            "He fired [twice], hitting a man."},
    FactRow{"shots fired", story, "let off NUM ~1 shot|round", "",
            "He let off [five] rounds."},
    // Hurt on which side.
    FactRow{"side of the {limb}", person,
            "break|fracture|injure|hurt|lose|sprain|tear|burn ~1 {side} {limb}",
            "{side}", "Otto Brandt [broke his left wrist] on Monday."},
    FactRow{"side of the {limb}", person,
            "hit|shoot|shot|stab|bite|wound|operate ~3 in|on the|his|her "
            "{side} {limb}",
            "{side}", "Otto Brandt was [shot in the left leg]."},
    // Vehicles.
    FactRow{"colour of the {vehicle}", story, "{colour} {vehicle}", "{colour}",
            "They fled in a [red van]."},
    FactRow{"getaway vehicle", story,
            "flee|fled|escape|drive|sped|speed ~2 off|away|in|on ~4 {vehicle}",
            "{vehicle}", "They [fled in a red van]."},
    FactRow{"vehicle that hit", story,
            "hit|strike|knock|run ~2 by a|an|the ~2 {vehicle}", "{vehicle}",
            "She was [hit by a delivery van]."},
    // Where in a house.
    // Alone or not.
    // There or not.
    FactRow{"attendance", subject, "attend the|a|his|her ~1 {gathering}",
            "present", "Otto Brandt [attended the funeral]."},
    FactRow{"attendance", subject, "sit|sat in|at the? front row", "present",
            "Otto Brandt [sat in the front row]."},
    FactRow{"attendance", subject,
            "be|was among the? guest|mourner|guests|mourners", "present",
            "Otto Brandt [was among the mourners]."},
    FactRow{"attendance", subject, "lay|lays|laid a wreath", "present",
            "Otto Brandt [laid a wreath]."},
    FactRow{"attendance", subject, "stay away", "absent",
            "Otto Brandt [stayed away] from the funeral."},
    FactRow{"attendance", subject,
            "skip|boycott|miss|snub the|a|his|her ~1 {gathering}", "absent",
            "Otto Brandt [skipped the funeral]."},
    FactRow{"attendance", subject, "not attend the|a|his|her ~1 {gathering}",
            "absent", "Otto Brandt did [not attend the funeral]."},
    FactRow{"attendance", subject, "not come to the|a|his|her ~1 {gathering}",
            "absent", "Otto Brandt did [not come to the funeral]."},
    FactRow{"attendance", subject, "absent from the|a|his|her ~1 {gathering}",
            "absent", "Otto Brandt was [absent from the funeral]."},
    // How long, how far.
    FactRow{"length of the meeting", story, "meet ~2 for ~1 DURATION", "",
            "The ministers met for [six hours]."},
    FactRow{"length of the meeting", story,
            "talk|meeting|session|talks|negotiation|discussion ~1 last|take|"
            "run ~2 DURATION",
            "", "The talks lasted [six hours]."},
    FactRow{"length of the meeting", story, "break up|off ~5 after ~2 DURATION",
            "", "The talks broke up after [six hours]."},
    FactRow{"length of the meeting", story,
            "DURATION of? talk|talks|meeting|negotiation|discussion|session",
            "", "They agreed after [six hours] of talks."},
    FactRow{"how long it lasted", story, "=lasted|lasts|lasting ~2 DURATION",
            "", "The walkout lasted [11 days]."},
    FactRow{"distance gone", person,
            "walk|cover|travel|swim|cycle|row|hike|march ~5 LENGTH", "",
            "Otto Brandt walked [more than 70 kilometres]."},
    // When.
    FactRow{"day of opening", story,
            "=opens|opened|reopen|reopens|reopened ~4 on? DAY", "",
            "The museum will reopen to the public on [14 May]."},
    FactRow{"day of opening", story, "will|would|to open ~4 on? DAY", "",
            "The museum is to open on [14 May]."},
    FactRow{"day of opening", story, "open its door ~3 on? DAY", "",
            "The museum opens its doors again on [14 May]."},
    FactRow{"day of {dated}", story, "will|to {dated} on DAY", "",
            "The judges will decide on [14 May]."},
    FactRow{"missing since", story, "go|went|been|reported missing ~4 DAY", "",
            "The girl went missing on [14 May]."},
    FactRow{"missing since", story, "not been seen since DAY", "",
            "The girl has not been seen since [14 May]."},
    FactRow{"missing since", story, "last seen ~4 DAY", "",
            "The girl was last seen on [14 May]."},
    FactRow{"missing since", story, "disappear ~5 DAY", "",
            "The girl disappeared from the town on [14 May]."},
    FactRow{"homes flooded", story,
            "NUM ~1 home|house|property ~3 flooded|inundated|submerged", "",
            "[Some 340] homes were flooded."},
    FactRow{"homes flooded", story, "NUM ~1 home|house ~2 under water", "",
            "[Some 340] homes were under water."},
    FactRow{"homes flooded", story, "flooded home|house ~2 NUM", "",
            "He put the number of flooded houses at [340]."},
    FactRow{"homes without power", story,
            "NUM ~1 home|house|household|customer|people ~3 without power|"
            "electricity",
            "", "[Some 340] homes were without power."},
};

}  // namespace

std::span<const FactRow> happening_fact_rows() { return kHappeningRows; }

}  // namespace crosscheck
