#include <array>

#include "engine/extract/facts/fact_rows.h"

// What came of talks, strikes, plans and offices.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kPublicRows = {
    // Talks.
    FactRow{"outcome of the talks", story,
            "talks|talk|negotiation|meeting|summit ~3 without ~2 agreement|"
            "deal|result|accord|breakthrough",
            "no agreement", "The [talks ended without an agreement]."},
    FactRow{"outcome of the talks", story,
            "talks|talk|negotiation|summit ~1 =collapsed|collapse|failed|broke",
            "no agreement", "The [talks collapsed] on Monday."},
    FactRow{"outcome of the talks", story,
            "fail to|reach ~1 agree|agreement|deal", "no agreement",
            "The two sides [failed to agree]."},
    FactRow{"outcome of the talks", story,
            "=reached|reach|struck|strike|sealed|signed|concluded|clinched "
            "a|an|the ~2 agreement|deal|accord|treaty|pact",
            "agreement", "The two sides [reached an agreement]."},
    FactRow{"outcome of the talks", story,
            "=agreement|deal|treaty|pact|accord was|has|been ~1 =reached|"
            "signed|struck",
            "agreement", "An [agreement was reached] on Monday."},
    // Strikes.
    FactRow{"strike", story, "strike ~3 =ended|over|suspended", "ended",
            "The [strike has ended]."},
    FactRow{"strike", story, "end|ended|call|called ~1 off? ~1 strike", "ended",
            "The union [called off the strike]."},
    FactRow{"strike", story, "strike ~2 =continues|continue|continued",
            "goes on", "The [strike continues]."},
    FactRow{"strike", story, "go|went on with ~1 strike", "goes on",
            "The union will [go on with the strike].", FactSense::stands},
    FactRow{"strikers", story,
            "NUM ~3 =went|walked|are|were|go on|out ~1 strike", "",
            "[Some 900] workers went on strike."},
    // Offices.
    FactRow{"way of leaving", subject,
            "remain|stay|continue in|as ~1 office|post|job|minister|chief|"
            "director|mayor|chairman|chairwoman",
            "stays", "Otto Brandt [remains in office]."},
    FactRow{"way of leaving", subject, "stay on", "stays",
            "Otto Brandt will [stay on].", FactSense::stands},
    FactRow{"way of leaving", subject, "not resign|quit", "stays",
            "Otto Brandt will [not resign].", FactSense::stands},
    FactRow{"way of leaving", subject, "refuse to resign|quit|step", "stays",
            "Otto Brandt [refused to resign]."},
    FactRow{"election", subject, "re-elect|reelect", "re-elected",
            "Otto Brandt was [re-elected]."},
    FactRow{"election", subject,
            "remain|stay ~1 mayor|president|premier|"
            "governor|chancellor",
            "re-elected", "Otto Brandt will [remain mayor].",
            FactSense::stands},
    FactRow{"election", subject, "win a|another second|third|fourth? term",
            "re-elected", "Otto Brandt [won a second term]."},
    FactRow{"election", object, "unseat|oust|beat|defeat the ~1 incumbent",
            "voted out", "Ann Lind [beat the incumbent] Otto Brandt."},
    FactRow{"election", subject, "lose his|her seat|post|office", "voted out",
            "Otto Brandt [lost his seat]."},
    FactRow{"election", subject, "vote|voted out of office", "voted out",
            "Otto Brandt was [voted out of office]."},
    // Open or closed.
    FactRow{"whether it stays open", story,
            "shut|close|closed ~1 for good|permanently", "closed",
            "The clinic will [close for good].", FactSense::stands},
    FactRow{"whether it stays open", story, "keep|kept|stay|remain ~2 =open",
            "open", "The clinic will [stay open].", FactSense::stands},
    // Where somebody is.
    FactRow{"whereabouts", person, "house arrest", "held",
            "Otto Brandt is under [house arrest]."},
    FactRow{"whereabouts", person, "hold|held ~2 under guard|arrest", "held",
            "Otto Brandt is [held under guard]."},
    FactRow{"whereabouts", person, "flee|fled the? country|abroad|into", "fled",
            "Otto Brandt [fled the country]."},
    FactRow{"whereabouts", person, "go|went|flee|fled into exile|hiding",
            "fled", "Otto Brandt [went into exile]."},
    // Shares of people.
    FactRow{"pass rate", story, "SHARE of ~6 =passed|pass", "",
            "[Some 61 percent] of pupils passed."},
    FactRow{"pass rate", story, "pass rate ~5 SHARE", "",
            "The pass rate fell to [61 percent]."},
    FactRow{"pass rate", story, "=passed|pass ~4 to SHARE", "",
            "The share of those who passed rose to [61 percent]."},
    FactRow{"support", story,
            "SHARE of ~5 =support|supported|back|favour|favor|approve", "",
            "[Some 61 percent] of people support the plan."},
    FactRow{"stake", story, "SHARE ~1 stake", "",
            "The company holds a [61 percent] stake."},
    FactRow{"stake", story, "stake of ~1 SHARE", "",
            "The company holds a stake of [61 percent]."},
    // Numbers of people.
    FactRow{"crowd", story, "crowd of ~1 NUM", "",
            "A crowd of [900] gathered."},
    FactRow{"crowd", story,
            "NUM people|person ~1 =attended|came|gathered|marched|turned|"
            "protested|demonstrated|watched",
            "", "[Some 900] people gathered."},
    FactRow{"on board", story, "NUM ~2 on board|aboard", "",
            "The ferry had [about 90] people on board."},
    FactRow{"on board", story, "carry|carrying NUM ~1 people|passenger", "",
            "The ferry was carrying [90] people."},
    FactRow{"on board", story, "NUM passenger|people aboard", "",
            "The ferry had [90] people aboard."},
    FactRow{"participants of the study", story,
            "study|trial|survey|poll of|among|with ~2 NUM", "",
            "It was a study of [more than 900] patients."},
};

}  // namespace

std::span<const FactRow> public_fact_rows() { return kPublicRows; }

}  // namespace crosscheck
