#include <array>

#include "engine/extract/facts/fact_rows.h"

// Sums that a story has one of.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kMoneyRows = {
    FactRow{"fine", story, "=fined|fines ~5 SUM", "",
            "The company was fined [300,000 euros]."},
    FactRow{"fine", story, "fine ~2 of SUM", "",
            "The company has to pay a fine of [300,000 euros]."},
    FactRow{"fine", story, "SUM fine|penalty", "",
            "The company was given a [$300,000] fine."},
    FactRow{"fine", story, "penalty of SUM", "",
            "The company has to pay a penalty of [$300,000]."},
    FactRow{"bail", story, "bail|bond ~3 at|of|to SUM", "",
            "Bail was set at [$300,000]."},
    FactRow{"bail", story, "SUM cash? bail|bond", "",
            "Otto Brandt was freed on [$300,000] bail."},
    FactRow{"bail", story, "post|pay|deposit SUM ~2 bail|bond", "",
            "Otto Brandt had to post [$300,000] in bail."},
    FactRow{"ransom", story, "ransom ~2 of SUM", "",
            "The family paid a ransom of [$300,000]."},
    FactRow{"ransom", story, "SUM ransom", "",
            "The family paid a [$300,000] ransom."},
    FactRow{"ransom", story, "family|relative|parent|company hand over SUM", "",
            "His family handed over [$300,000]."},
    FactRow{"ransom", story, "SUM ~2 ransom", "",
            "The family paid [$300,000] in ransom."},
    FactRow{"settlement", story, "settlement ~2 of SUM", "",
            "They agreed on a settlement of [$3 million]."},
    FactRow{"settlement", story, "SUM settlement", "",
            "They agreed on a [$3 million] settlement."},
    FactRow{"settlement", story, "settle ~6 for SUM", "",
            "The city settled the case for [$3 million]."},
    FactRow{"settlement", story, "pay SUM to ~2 family|widow|parent|victim", "",
            "The city will pay [$3 million] to the family."},
    FactRow{"settlement", story,
            "family|widow|parent|victim ~3 receive|get SUM", "",
            "The family is to receive [$3 million]."},
    FactRow{"settlement", story, "SUM ~3 compensation|damages", "",
            "He was awarded [$3 million] in damages."},
    FactRow{"budget", story, "budget ~2 of SUM", "",
            "The council adopted a budget of [94 million pounds]."},
    FactRow{"budget", story, "SUM budget", "",
            "The council adopted a [$94 million] budget."},
    FactRow{"budget", story, "total ~1 spending ~5 SUM", "",
            "Total spending is set at [94 million pounds]."},
    FactRow{"salary", story, "salary|wage ~3 of|at|to SUM", "",
            "He will get a yearly salary of [$94,000]."},
    FactRow{"salary", story, "SUM salary", "",
            "He will get a [$94,000] salary."},
    FactRow{"salary", story, "earn ~3 SUM", "",
            "He will earn [$94,000] a year."},
    FactRow{"salary", story, "be paid SUM a|per year|month|week", "",
            "He will be paid [$94,000] a year."},
    FactRow{"loot", story, "steal|snatch|take|grab SUM", "",
            "The men stole [$94,000] from the bank."},
    FactRow{"loot", story, "make|get off|away with ~1 SUM", "",
            "The men made off with [$94,000]."},
    FactRow{"donation", story, "donate ~2 SUM", "",
            "She donated [$94,000] to the museum."},
    FactRow{"donation", story, "donation|gift of SUM", "",
            "She made a donation of [$94,000] to the museum."},
    FactRow{"reward", story, "reward of ~2 SUM", "",
            "Police offer a reward of [up to $94,000]."},
    FactRow{"reward", story, "SUM reward", "",
            "Police offer a [$94,000] reward."},
    FactRow{"damage", story, "damage ~4 at|of SUM", "",
            "The damage was put at [$94,000]."},
    FactRow{"damage", story, "SUM ~3 damage", "",
            "It caused [$94,000] worth of damage."},
    FactRow{"debt", story, "debt ~3 of SUM", "",
            "The club has debts of [$94,000]."},
    FactRow{"loss", story, "loss ~3 of SUM", "",
            "The club made a loss of [$94,000]."},
    FactRow{"profit", story, "profit ~4 of|to SUM", "",
            "The club made a profit of [$94,000]."},
    FactRow{"prize", story, "prize ~3 of|worth SUM", "",
            "The winner gets a prize of [$94,000]."},
};

}  // namespace

std::span<const FactRow> money_fact_rows() { return kMoneyRows; }

}  // namespace crosscheck
