#include <array>

#include "engine/extract/facts/fact_rows.h"

// How a match or race ended.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kSportRows = {
    FactRow{"number of the win", person,
            "his|her|their {ordinal} victory|win|title|triumph|gold|cup",
            "{ordinal}", "Ann Lind has [her first victory] in the race."},
    FactRow{"number of the win", person, "win|won ~5 for the {ordinal} time",
            "{ordinal}", "Ann Lind has [won the race for the third time]."},
    FactRow{"number of the win", person,
            "'s {ordinal} victory|win|title|triumph|gold|cup", "{ordinal}",
            "It is Ann Lind['s first victory] in the race."},
    FactRow{"fee", story, "transfer ~3 fee of ~1 SUM", "",
            "He moves for a transfer fee of [$9 million]."},
    FactRow{"fee", story, "fee of ~1 SUM", "",
            "He moves for a fee of [$9 million]."},
};

}  // namespace

std::span<const FactRow> sport_fact_rows() { return kSportRows; }

}  // namespace crosscheck
