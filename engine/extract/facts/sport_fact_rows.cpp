#include <array>

#include "engine/extract/facts/fact_rows.h"

// How a match or race ended.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kRows = {
    FactRow{"result", story, "SCORE draw|tie|stalemate", "draw",
            "It was a [1-1 draw]."},
    FactRow{"result", story, "hold|held ~5 to a ~2 draw", "draw",
            "Kalos [held Tervo to a draw]."},
    FactRow{"result", story, "end|ended|finish in|level a? draw|terms", "draw",
            "The match [ended in a draw]."},
    FactRow{"result", story, "SCORE victory|win|triumph|defeat|loss", "victory",
            "It was a [2-1 victory] for Kalos."},
    FactRow{"score", story, "a|the SCORE draw|tie|victory|win|triumph|defeat",
            "", "It was a [2-1] victory for Kalos."},
    FactRow{"number of the win", person,
            "his|her|their {ordinal} victory|win|title|triumph|gold|cup",
            "{ordinal}", "It is [her first victory] in the race."},
    FactRow{"number of the win", person, "win|won ~5 for the {ordinal} time",
            "{ordinal}", "Ann Lind has [won the race for the third time]."},
    FactRow{"number of the win", person,
            "'s {ordinal} victory|win|title|triumph|gold|cup", "{ordinal}",
            "It is Ann Lind['s first victory] in the race."},
    FactRow{"fee", story, "transfer ~3 fee of ~1 SUM", "",
            "He moves for a transfer fee of [$9 million]."},
    FactRow{"fee", story, "fee of ~1 SUM", "",
            "He moves for a fee of [$9 million]."},
    FactRow{"minute", story, "in|by the {ordinal} minute", "{ordinal}",
            "She scored [in the fifth minute]."},
    FactRow{"goals of the player", person, "score NUM ~1 goal|point|time", "",
            "Ann Lind scored [three] goals."},
};

}  // namespace

std::span<const FactRow> sport_fact_rows() { return kRows; }

}  // namespace crosscheck
