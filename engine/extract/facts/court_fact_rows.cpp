#include <array>

#include "engine/extract/facts/fact_rows.h"

// What is told of a person before a court.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kCourtRows = {
    // Pleas.
    FactRow{"plea", subject, "plead guilty", "guilty",
            "Otto Brandt [pleaded guilty] to two counts of theft."},
    FactRow{"plea", subject, "plead not guilty", "not guilty",
            "Otto Brandt [pleaded not guilty] on Monday."},
    FactRow{"plea", subject, "plead no contest", "no contest",
            "Otto Brandt [pleaded no contest] on Monday."},
    FactRow{"plea", subject, "plea of guilty", "guilty",
            "Otto Brandt entered a [plea of guilty] on Monday."},
    FactRow{"plea", subject, "plea of not guilty", "not guilty",
            "Otto Brandt entered a [plea of not guilty] on Monday."},
    FactRow{"plea", subject, "enter|make a guilty plea", "guilty",
            "Otto Brandt [entered a guilty plea] on Monday."},
    FactRow{"plea", subject, "enter|make a not guilty plea", "not guilty",
            "Otto Brandt [entered a not guilty plea] on Monday."},
    FactRow{"plea", subject, "deny all? the? charge|count", "not guilty",
            "Otto Brandt [denied the charges] on Monday."},
    FactRow{"plea", subject, "admit all? the? charge|count", "guilty",
            "Otto Brandt [admitted the charges] on Monday."},
    // Verdicts.
    FactRow{"verdict", person, "find ~6 not guilty", "acquitted",
            "The jury [found Otto Brandt not guilty] of theft."},
    FactRow{"verdict", person, "find ~6 guilty of|on", "convicted",
            "The jury [found Otto Brandt guilty of] theft."},
    FactRow{"verdict", person, "=guilty of", "convicted",
            "Otto Brandt is [guilty of] theft, they ruled."},
    FactRow{"verdict", person, "not guilty of", "acquitted",
            "Otto Brandt is [not guilty of] theft, they ruled."},
    FactRow{"verdict", object, "acquit", "acquitted",
            "Otto Brandt was [acquitted] on Monday."},
    FactRow{"verdict", object, "clear ~3 of", "acquitted",
            "A jury [cleared Otto Brandt of] theft on Monday."},
    FactRow{"verdict", object, "convict ~3 of", "convicted",
            "A jury [convicted Otto Brandt of] theft on Monday."},
    FactRow{"verdict", object, "convict on", "convicted",
            "Otto Brandt was [convicted on] two counts of theft."},
    // The longest sentence that he can get.
    FactRow{"longest sentence", person,
            "face|get|receive|carry ~3 up to DURATION", "",
            "Otto Brandt faces up to [ten years] in prison.", FactSense::limit},
    FactRow{"longest sentence", person, "maximum ~4 of DURATION", "",
            "Otto Brandt faces a maximum sentence of [ten years].",
            FactSense::limit},
    FactRow{"longest sentence", person, "jail|imprison ~2 up to DURATION", "",
            "Otto Brandt could be jailed for up to [ten years].",
            FactSense::limit},
    FactRow{"longest sentence", person,
            "prison|jail ~1 for as long|much as DURATION", "",
            "Otto Brandt could go to prison for as long as [ten years].",
            FactSense::limit},
    FactRow{"longest sentence", person,
            "as many|long|much as DURATION ~1 prison|jail|bars|custody", "",
            "Otto Brandt could spend as many as [ten years] in prison.",
            FactSense::limit},
    FactRow{"longest sentence", person,
            "up to DURATION in|behind prison|jail|bars|custody", "",
            "Otto Brandt could spend up to [ten years] behind bars.",
            FactSense::limit},
    FactRow{"longest sentence", person, "DURATION ~3 at most", "",
            "Otto Brandt faces [ten years] in prison at most.",
            FactSense::limit},
    // The sentence that he got.
    FactRow{"prison term", person,
            "sentence ~2 to DURATION in|of prison|jail|imprisonment|custody",
            "", "Otto Brandt was sentenced to [ten years] in prison."},
    FactRow{"prison term", person, "jail for ~1 DURATION", "",
            "Otto Brandt was jailed for [ten years]."},
    FactRow{"prison term", person,
            "spend|serve ~2 DURATION in|behind prison|jail|bars|custody", "",
            "Otto Brandt will spend [ten years] behind bars.",
            FactSense::stands},
    FactRow{"prison term", person,
            "get|receive|give ~2 DURATION in|behind prison|jail|bars", "",
            "Otto Brandt got [ten years] in prison."},
    FactRow{"prison term", person, "DURATION prison|jail sentence|term", "",
            "Otto Brandt was given a [ten-year] prison sentence."},
    FactRow{"prison term", person,
            "spend|serve ~2 DURATION in|at ~2 prison|jail|penitentiary", "",
            "Otto Brandt served [ten years] in the prison of Kalos."},
    FactRow{"counts pleaded to", person, "guilty to NUM ~2 count|charge|felony",
            "", "Otto Brandt pleaded guilty to [two] counts of theft."},
    // Counts: "three counts of theft" may be told beside others.
    FactRow{"counts charged", person,
            "=charged|charge|charges with NUM ~2 count|felony|crime|offence|"
            "offense !of",
            "", "Otto Brandt was charged with [five] federal crimes."},
    FactRow{"counts charged", person,
            "indict ~2 on NUM ~2 count|charge|felony !of", "",
            "Otto Brandt was indicted on [five] counts."},
    FactRow{"counts charged", person, "face NUM ~1 count|charge|felony !of", "",
            "Otto Brandt faces [five] charges."},
    FactRow{"counts of the conviction", person,
            "convict|=guilty of|on ~1 NUM ~1 count|charge !of", "",
            "Otto Brandt was convicted on [five] counts."},
    // How long it took.
    FactRow{"length of the trial", story, "trial ~1 last|take ~2 DURATION", "",
            "The trial lasted [three weeks]."},
    FactRow{"length of the trial", story, "trial of|for ~1 DURATION", "",
            "He was convicted after a trial of [three weeks]."},
    FactRow{"length of the trial", story, "DURATION ~1 trial", "",
            "He was convicted after a [three-week] trial."},
    FactRow{"length of the deliberation", story,
            "jury|juror|panel ~1 deliberate ~2 DURATION", "",
            "The jury deliberated for [six hours]."},
    FactRow{"length of the deliberation", story, "DURATION of ~1 deliberation",
            "", "It found him guilty after [six hours] of deliberation."},
    // Arrests.
    FactRow{"place of arrest", story, "arrest ~3 at|in|near PLACE", "",
            "Otto Brandt was arrested on Sunday in [Kalos]."},
    FactRow{"place of arrest", story, "arrest ~6 suburb|town|city of PLACE", "",
            "Otto Brandt was arrested in the town of [Kalos]."},
    // When the trial is.
    FactRow{"trial date", story, "trial ~4 begin|start|open|resume ~2 DAY", "",
            "His trial is due to begin on [12 May]."},
    FactRow{"trial date", story, "trial ~3 set|scheduled|fixed for DAY", "",
            "The trial has been set for [12 May]."},
    FactRow{"trial date", story, "go|stand|goes on? trial ~2 DAY", "",
            "Otto Brandt will go on trial on [12 May]."},
    FactRow{"court date", story, "appear in court ~2 DAY", "",
            "Otto Brandt is to appear in court on [12 May]."},
    FactRow{"court date", story, "due ~2 in court ~2 DAY", "",
            "Otto Brandt is due back in court on [12 May]."},
};

}  // namespace

std::span<const FactRow> court_fact_rows() { return kCourtRows; }

}  // namespace crosscheck
