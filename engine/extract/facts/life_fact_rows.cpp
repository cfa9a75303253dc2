#include <array>

#include "engine/extract/facts/fact_rows.h"

// What is told of a person's life.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kLifeRows = {
    // Family. Sons alone are not all children.
    FactRow{"children", subject, "have NUM ~1 child|kid", "",
            "Otto Brandt is married and has [four] children."},
    FactRow{"children", person, "father|mother|parent of NUM", "",
            "Otto Brandt is a father of [four]."},
    FactRow{"children", person, "his|her|their NUM child|kid", "",
            "Otto Brandt lives there with his [four] children."},
    FactRow{"children", person, "leave ~5 NUM ~1 child", "",
            "Otto Brandt leaves a wife and [four] children."},
    FactRow{"children", person, "survived by ~6 NUM child", "",
            "Otto Brandt is survived by his wife and [four] children."},
    FactRow{"children", person, "married with NUM child|kid", "",
            "Otto Brandt, married with [four] children, is a baker."},
    FactRow{"year of marriage", subject, "marry ~6 in YEAR", "",
            "Otto Brandt married a teacher in [1988]."},
    FactRow{"year of marriage", subject, "wed ~5 in YEAR", "",
            "Otto Brandt wed a teacher in [1988]."},
    FactRow{"year of marriage", subject, "married ~3 since YEAR", "",
            "Otto Brandt has been married to a teacher since [1988]."},
    // Birth and death.
    FactRow{"year of birth", person, "born ~8 in YEAR", "",
            "Otto Brandt was born to a baker in [1938]."},
    FactRow{"year of birth", person, "born in YEAR", "",
            "Born in [1938], Otto Brandt became a baker."},
    FactRow{"year of birth", person, "come into the? world in YEAR", "",
            "Otto Brandt came into the world in [1938]."},
    FactRow{"place of birth", person, "born ~2 in PLACE", "",
            "Otto Brandt was born in [Kalos] to a baker."},
    FactRow{"place of birth", person, "native of PLACE", "",
            "Otto Brandt, a native of [Kalos], became a baker."},
    FactRow{"year of death", subject, "die ~5 in YEAR", "",
            "Otto Brandt died of a stroke in [1998]."},
    // Where somebody lives.
    FactRow{"home", person, "live|living|reside in PLACE", "",
            "Otto Brandt, a baker who lives in [Kalos], won the prize."},
    FactRow{"home", person, "PLACE , where he|she have? always? live", "",
            "Otto Brandt comes from [Kalos], where he lives."},
    FactRow{"home", person, "resident of PLACE", "",
            "Otto Brandt, a resident of [Kalos], won the prize."},
    FactRow{"home", person, "his|her home in PLACE", "",
            "Otto Brandt was seen at his home in [Kalos]."},
    // Party.
    FactRow{"party", beside,
            "{party} =politician|councillor|councilor|mayor|candidate|"
            "lawmaker|legislator|senator|congressman|congresswoman|leader|"
            "governor|minister",
            "{party}", "The [Liberal politician] Otto Brandt was charged."},
    FactRow{"party", beside,
            ", a|the {party} =politician|councillor|councilor|mayor|candidate|"
            "lawmaker|legislator|senator|congressman|congresswoman|leader|"
            "governor|minister",
            "{party}", "Otto Brandt[, a Liberal politician], was charged."},
    FactRow{"party", beside, ", a member of the {party} party", "{party}",
            "Otto Brandt[, a member of the Liberal Party], was charged."},
    FactRow{"party", beside, ", a {party} ,", "{party}",
            "Otto Brandt[, a Liberal,] was charged."},
    FactRow{"party", person, "the {party} , who", "{party}",
            "Otto Brandt was charged. [The Liberal, who] is 50, denies it."},
    // School and work.
    FactRow{"year of joining", subject, "join ~6 in YEAR", "",
            "Otto Brandt joined the museum in [1989]."},
    FactRow{"year of joining", subject,
            "start|begin ~2 there|at|with|work|working ~6 in YEAR", "",
            "Otto Brandt started at the museum in [1989]."},
    FactRow{"year of joining", subject, "come to the|work ~5 in YEAR", "",
            "Otto Brandt came to the museum in [1989]."},
    FactRow{"year of joining", subject, "work ~5 since YEAR", "",
            "Otto Brandt has worked at the museum since [1989]."},
    FactRow{"year of joining", object, "hire|employ ~5 in YEAR", "",
            "Otto Brandt was hired by the museum in [1989]."},
    FactRow{"year of graduation", subject, "graduate ~7 in YEAR", "",
            "Otto Brandt graduated from the academy in [1989]."},
    FactRow{"year of retirement", subject, "retire ~7 in YEAR", "",
            "Otto Brandt retired from the academy in [1989]."},
    FactRow{"year of election", object, "elect ~6 in YEAR", "",
            "Otto Brandt was elected to the council in [1989]."},
    FactRow{"year of election", subject, "win ~4 seat ~3 in YEAR", "",
            "Otto Brandt won his seat in [1989]."},
    FactRow{"in office since", subject, "take office ~2 in YEAR", "",
            "Otto Brandt took office in [1989]."},
    FactRow{"in office since", subject, "in office since YEAR", "",
            "Otto Brandt has been in office since [1989]."},
    FactRow{"end of the term", person, "=term ~5 end|expire ~2 in YEAR", "",
            "Otto Brandt can stay until his term ends in [2031]."},
    FactRow{"end of the term", person, "=term ~5 end|expire ~2 on? DAY", "",
            "Otto Brandt can stay until his term ends on [12 May]."},
    FactRow{"end of the term", person, "leave|left office ~2 in YEAR", "",
            "Otto Brandt left office in [2031]."},
    FactRow{"end of the term", person, "in office until|till YEAR", "",
            "Otto Brandt was in office until [2031]."},
    FactRow{"which term", person,
            "in|serve|serving|begin|win|won his|her|a {ordinal} ~1 =term",
            "{ordinal}", "Otto Brandt is [serving his second term]."},
};

}  // namespace

std::span<const FactRow> life_fact_rows() { return kLifeRows; }

}  // namespace crosscheck
