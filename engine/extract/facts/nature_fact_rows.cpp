#include <array>

#include "engine/extract/facts/fact_rows.h"

// Weather, disasters, health and what somebody is by birth.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kNatureRows = {
    FactRow{"area", story,
            "spread|cover|burn|consume|scorch|char|destroy|blacken|engulf ~3 "
            "AREA",
            "", "The fire has spread [over 400 square kilometres]."},
    FactRow{"area", story, "AREA of ~3 forest|woodland|land|bush|heath", "",
            "The fire burned [400 hectares] of forest."},
    FactRow{"wind speed", story, "wind|gust|gale ~4 SPEED", "",
            "Winds reached [100 km/h]."},
    FactRow{"wind speed", story, "SPEED wind|gust", "",
            "The town was hit by [60 mph] winds."},
    FactRow{"temperature", story, "temperature ~5 HEAT", "",
            "The temperature rose to [38 degrees]."},
    FactRow{"temperature", story, "thermometer ~4 HEAT", "",
            "Thermometers showed [38 degrees]."},
    FactRow{"height of the wave", story, "wave ~3 LENGTH", "",
            "Waves of [six metres] hit the coast."},
    FactRow{"snow", story, "LENGTH of ~1 snow", "",
            "[Some 40 centimetres] of snow fell."},
    FactRow{"rain", story, "LENGTH of ~1 rain", "",
            "[Some 40 millimetres] of rain fell."},
    FactRow{"weight at birth", story, "weigh ~2 WEIGHT at birth", "",
            "The chick weighed [150 grams] at birth."},
    FactRow{"amount found", story,
            "WEIGHT of ~1 cocaine|heroin|cannabis|drug|drugs|gold|explosive|"
            "explosives|ivory|hashish",
            "", "Police found [40 kilos] of cocaine."},
    // How the hurt are.
    FactRow{"condition", story, "critical condition", "critical",
            "She is in [critical condition]."},
    FactRow{"condition", story, "in a ~1 critical|serious|grave condition",
            "critical", "She is [in a critical condition]."},
    FactRow{"condition", story, "critically|gravely ill|hurt|injured|wounded",
            "critical", "She is [critically injured]."},
    FactRow{"condition", story, "fight for his|her life", "critical",
            "She is [fighting for her life]."},
    FactRow{"condition", story, "life-threatening", "critical",
            "She has [life-threatening] injuries."},
    FactRow{"condition", story, "minor|slight|light|superficial injury|wound",
            "light", "She has [minor injuries]."},
    FactRow{"condition", story, "slightly|lightly hurt|injured|wounded",
            "light", "She was [slightly hurt]."},
    FactRow{"condition", story, "suffer|have|with only|just bruise|scratch",
            "light", "She [suffered only bruises]."},
    FactRow{"condition", story, "no danger to|of ~1 life", "light",
            "There is [no danger to her life]."},
    // Where somebody is from.
    FactRow{"nationality", beside, ", a|an DEMONYM ,", "",
            "Otto Brandt, a [Norwegian], has died."},
    FactRow{"nationality of the victim", story, "victim be|was a|an DEMONYM",
            "", "The victim was an [Icelandic] woman."},
    FactRow{"nationality of the victim", story,
            "killed|dead|die|hurt|injured ~2 a|an DEMONYM =man|woman|tourist|"
            "citizen|national|student",
            "", "The dead woman is a [Norwegian] tourist."},
    FactRow{"nationality", beside, ", of DEMONYM nationality", "",
            "Otto Brandt, of [Norwegian] nationality, has died."},
    // Tests and outbreaks.
    FactRow{"test", person, "test|tested positive", "positive",
            "Otto Brandt [tested positive] on Monday."},
    FactRow{"test", person, "test|tested negative", "negative",
            "Otto Brandt [tested negative] on Monday."},
    FactRow{"infected", story, "NUM ~2 =infected|ill|sick|fallen|sickened", "",
            "[Some 40] people were infected."},
    FactRow{"direction of the risk", story,
            "=raise|raises|raised|increase|increases|increased|higher ~2 risk",
            "higher", "Coffee [raises the risk] of stroke."},
    FactRow{"direction of the risk", story,
            "=reduce|reduces|reduced|lower|lowers|lowered|cut|cuts ~2 risk",
            "lower", "Coffee [lowers the risk] of stroke."},
};

}  // namespace

std::span<const FactRow> nature_fact_rows() { return kNatureRows; }

}  // namespace crosscheck
