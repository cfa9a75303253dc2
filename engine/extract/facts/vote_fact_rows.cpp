#include <array>

#include "engine/extract/facts/fact_rows.h"

// How a vote or an election ended.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kVoteRows = {
    FactRow{"unanimity", story, "unanimous|unanimously", "unanimous",
            "The council approved the plan [unanimously]."},
    FactRow{"unanimity", story,
            "without a single? dissenting|opposing|negative vote|voice",
            "unanimous", "It was approved [without a dissenting vote]."},
    FactRow{"unanimity", story, "all FIGURE ~2 agree|concur", "unanimous",
            "[All nine judges agreed] in the opinion."},
    FactRow{"unanimity", story,
            "all FIGURE judge|justice|member|councillor|juror ~1 vote|back|"
            "support|sign",
            "unanimous", "[All nine members voted] for it."},
    FactRow{"unanimity", story,
            "divided|split|fractured ~2 court|jury|council|board|committee|"
            "panel|vote|decision",
            "split", "A [divided High Court] ruled on it."},
    FactRow{"unanimity", story, "judge|justice|member|juror ~1 dissent",
            "split", "Two [judges dissented] from the opinion."},
    FactRow{"unanimity", story, "court|council|board|panel be|was split",
            "split", "The [council was split] over the plan."},
    // What a body made of the one thing that was put to it.
    FactRow{"decision of the {panel}", story,
            "{panel} ~3 =approve|approved|approves|backed|adopt|"
            "adopted|adopts|pass|passed|passes|clear|cleared|ratified",
            "approved", "The [council approved] the plan."},
    FactRow{"decision of the {panel}", story,
            "{panel} ~3 =reject|rejected|rejects|refuse|refused|block|blocked|"
            "blocks",
            "rejected", "The [council rejected] the plan."},
    FactRow{"decision of the {panel}", story,
            "{panel} ~3 =turn|turned|turns|vote|voted|throw|threw|strike|"
            "struck|knocked ~4 down|out",
            "rejected", "The [council voted the plan down]."},
    FactRow{"decision of the {panel}", story,
            "=thrown|turned|voted|struck|knocked out|down by ~3 {panel}",
            "rejected", "The plan was [thrown out by the council]."},
    FactRow{"decision of the {panel}", story, "=rejected by ~3 {panel}",
            "rejected", "The plan was [rejected by the council]."},
    FactRow{"decision of the {panel}", story,
            "=approved|backed|adopted|passed by ~3 {panel}", "approved",
            "The plan was [approved by the council]."},
    FactRow{"decision of the {panel}", story,
            "{panel} ~2 =give|gave|gives ~2 green light", "approved",
            "The [council gave the green light] to the plan."},
    FactRow{"whether it takes place", thing, "cancel|scrap|abandon",
            "cancelled", "The town has [cancelled] the oyster festival.",
            FactSense::stands},
    FactRow{"whether it takes place", thing, "call off", "cancelled",
            "The town has [called off] the oyster festival.",
            FactSense::stands},
    FactRow{"whether it takes place", thing, "take place ~3 as planned",
            "goes on", "The oyster festival will [take place as planned].",
            FactSense::stands},
    FactRow{"whether it takes place", thing, "go ahead|on ~3 as planned",
            "goes on", "The oyster festival will [go ahead as planned].",
            FactSense::stands},
    FactRow{"whether it takes place", thing,
            "nevertheless|still take|go place|ahead", "goes on",
            "The oyster festival will [still go ahead].", FactSense::stands},
    FactRow{"margin", story, "by ~3 NUM vote !to|in|for", "",
            "He won by [312] votes."},
    FactRow{"margin", story, "margin|majority|lead of ~2 NUM vote?", "",
            "He won with a margin of [312] votes."},
    FactRow{"margin", story, "NUM vote|ballot ahead|more", "",
            "He finished [312] votes ahead of her."},
    FactRow{"margin in points", story,
            "primary|election|race|caucus|runoff ~3 by ~1 NUM percentage? "
            "=point|points",
            "", "He won the primary by [12] points."},
    FactRow{"states that sued", story, "NUM state ~2 sue|sued", "",
            "[Nineteen] states have sued over the order."},
    FactRow{"seats", body, "win|take|get|secure|gain|hold NUM ~1 seat", "",
            "The Harbour Party won [17] seats."},
    FactRow{"seats", body, "rise|go|climb|fall|drop to NUM ~1 seat", "",
            "The Harbour Party rose to [17] seats."},
    FactRow{"share of the vote", person,
            "win|take|get|receive|poll|gain ~1 SHARE of the? =vote|votes", "",
            "Otto Brandt won [52 percent] of the vote."},
    FactRow{"share of the vote", person, "with|by ~1 SHARE of the? =vote|votes",
            "", "Otto Brandt was elected with [52 percent] of the vote."},
    FactRow{"signatories of the letter", story,
            "letter ~3 sign|signed by ~1 NUM", "",
            "The letter was signed by [47] senators."},
    FactRow{"signatories of the letter", story,
            "NUM ~2 sign|signed a|an|the ~2 letter", "",
            "[Some 47] senators signed the letter."},
    FactRow{"turnout", story, "turnout ~4 SHARE", "",
            "Turnout was put at [61 percent]."},
    FactRow{"turnout", story, "SHARE of ~2 voter|electorate ~3 vote|cast|turn",
            "", "[Some 61 percent] of voters cast a ballot."},
    FactRow{"turnout", story, "SHARE turnout", "",
            "The election had a [61 percent] turnout."},
    FactRow{"vaccinated", story, "SHARE ~9 vaccinated|immunised|inoculated", "",
            "[Some 61 percent] of the children have been vaccinated."},
    FactRow{"vaccinated", story, "vaccination rate|coverage ~4 SHARE", "",
            "The vaccination rate fell to [61 percent]."},
    FactRow{"unemployment", story, "unemployment|jobless ~4 SHARE", "",
            "Unemployment stood at [6 percent]."},
    FactRow{"inflation", story, "inflation ~4 SHARE", "",
            "Inflation stood at [6 percent]."},
    FactRow{"interest rate", story, "rate ~3 to|at SHARE", "",
            "The bank left its rate at [6 percent]."},
};

}  // namespace

std::span<const FactRow> vote_fact_rows() { return kVoteRows; }

}  // namespace crosscheck
