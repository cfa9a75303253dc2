#include <array>

#include "engine/extract/facts/fact_rows.h"

// What is told of companies and other bodies, and of posts.

namespace crosscheck {
namespace {

using enum FactHolder;

constexpr std::array kWorkRows = {
    // How many work there.
    FactRow{"employees", story, "employ NUM", "",
            "The company employs [900] people."},
    FactRow{"employees", story,
            "have|with NUM ~2 employee|worker|staff|staffer", "",
            "The company, which has [900] employees, makes ropes."},
    FactRow{"employees", story, "staff|workforce|payroll of ~1 NUM", "",
            "The company has a staff of [900]."},
    FactRow{"employees", story,
            "NUM people|person ~2 on ~4 staff|payroll|books", "",
            "[Around 900] people are on the firm's staff."},
    FactRow{"employees", story, "NUM people|person work for|at", "",
            "[Some 900] people work for the company."},
    // How many lose their work.
    FactRow{"jobs lost", story,
            "cut|shed|axe|eliminate|slash|lose NUM ~2 job|post|position", "",
            "The company will cut [900] jobs."},
    FactRow{"jobs lost", story, "loss of NUM ~2 job|post|position", "",
            "It will close with the loss of [900] jobs."},
    FactRow{"jobs lost", story,
            "NUM ~2 job|post|position ~4 lost|cut|go|axed|eliminated|shed", "",
            "[Some 900] jobs will be lost."},
    FactRow{"jobs lost", story,
            "NUM people|worker|employee|person ~3 lose their job|work", "",
            "[Some 900] people will lose their jobs there."},
    FactRow{"jobs lost", story, "lay off NUM", "",
            "The company will lay off [900] workers."},
    FactRow{"jobs lost", story, "dismiss NUM ~1 worker|employee|people", "",
            "The company will dismiss [900] workers."},
    // When it was founded.
    FactRow{"year of founding", story, "=founded|established ~5 in YEAR", "",
            "The company, founded by his brother in [1926], makes ropes."},
    FactRow{"year of founding", story, "set up ~4 in YEAR", "",
            "The company was set up in [1926]."},
    FactRow{"year of building", story,
            "build|construct|erect|complete ~5 in YEAR", "",
            "The bridge was built by the railway in [1926]."},
    // Leaving a post.
    FactRow{"way of leaving", subject, "resign", "resigned",
            "Otto Brandt [resigned] on Monday."},
    FactRow{"way of leaving", subject, "step|stand down", "resigned",
            "Otto Brandt will [step down] on Monday."},
    FactRow{"way of leaving", subject, "quit", "resigned",
            "Otto Brandt [quit] on Monday."},
    FactRow{"way of leaving", object, "be fired|sacked|dismissed|ousted",
            "dismissed", "Otto Brandt [was dismissed] on Monday."},
    FactRow{"way of leaving", object,
            "fire|sack|dismiss|oust him|her|chairman|director|president|"
            "coach|manager|chief|minister",
            "dismissed", "Otto Brandt was late, so the board [fired him]."},
    FactRow{"reason for leaving", person,
            "resign|quit|leave|leaving ~4 because of ~2 {reason}", "{reason}",
            "Otto Brandt [resigned because of heart] trouble."},
    FactRow{"reason for leaving", person,
            "step|stepping|stand down ~2 because of ~2 {reason}", "{reason}",
            "Otto Brandt is [stepping down because of heart] trouble."},
    FactRow{"reason for leaving", person,
            "resign|quit|leave|leaving|step ~4 over ~3 {reason}", "{reason}",
            "Otto Brandt [resigned over the scandal]."},
    // Who delivers.
    FactRow{"supplier", story, "=ordered ~2 from ~3 NAME", "",
            "The army has ordered lorries from [Kalos Motors].",
            FactSense::stands},
    FactRow{"supplier", story, "=ordered FIGURE ~2 from ~3 NAME", "",
            "The army has ordered 600 lorries from [Kalos Motors].",
            FactSense::stands},
    FactRow{"supplier", story, "supply|deliver|provide by NAME", "",
            "The lorries will be supplied by [Kalos Motors].",
            FactSense::stands},
    // Contracts.
    FactRow{"length of contract", person,
            "sign ~2 a|an DURATION ~1 contract|deal", "",
            "Otto Brandt signed a [five-year] contract."},
    FactRow{"length of contract", person,
            "sign|signed ~3 contract|deal of|for DURATION", "",
            "Otto Brandt signed a contract for [five years]."},
    FactRow{"length of contract", person, "extend ~8 by DURATION", "",
            "Otto Brandt extended his contract by [five years]."},
    // Ranks and titles in sport.
    FactRow{"rank", person,
            "finish|come|place|rank ~1 {ordinal} ~2 in|at|of|, "
            "the?",
            "{ordinal}", "Otto Brandt [finished third in the] downhill."},
    FactRow{"rank", person, "come in {ordinal}", "{ordinal}",
            "Otto Brandt [came in ninth]."},
    FactRow{"rank", person, "take {ordinal} place", "{ordinal}",
            "Otto Brandt [took third place]."},
    FactRow{"rank", person, "{ordinal} place", "{ordinal}",
            "Otto Brandt was content with [third place]."},
    FactRow{"time won", story, "win ~6 for the {ordinal} time", "{ordinal}",
            "Kalos [won the cup for the second time]."},
    FactRow{"time won", story,
            "{ordinal} time ~5 win|lift|take ~2 cup|title|championship|prize|"
            "trophy|award",
            "{ordinal}", "It is the [second time that Kalos win the cup]."},
};

}  // namespace

std::span<const FactRow> work_fact_rows() { return kWorkRows; }

}  // namespace crosscheck
