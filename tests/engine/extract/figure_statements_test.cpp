#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "engine/extract/predications.h"
#include "engine/extract/statement_builder.h"
#include "tests/support/english_model.h"

// Figures of single sentences, each with what it is a figure of.

namespace crosscheck {
namespace {

/// The statements of an article published on 2031-03-05, a Wednesday.
std::vector<Statement> read(const std::string& text) {
  static Document document;
  document = Document{};
  document.id = DocumentId(0);
  const std::chrono::sys_days day{std::chrono::year{2031} / 3 / 5};
  document.published_day =
      static_cast<std::int32_t>(day.time_since_epoch().count());
  document.text = text;
  const Analysis analysis = analyse(document, english_model());
  Extraction x{analysis, find_event_mentions(analysis), {}, {}, {}};
  x.predications = find_predications(analysis);
  x.events = group_mentions(analysis, x.mentions);
  add_population_statements(x);
  add_described_statements(x);
  add_tally_statements(x);
  add_figure_statements(x);
  add_magnitude_statements(x);
  add_age_statements(x);
  add_distance_statements(x);
  add_extent_statements(x);
  return std::move(x.statements);
}

/// The statement whose figure is `written`; fails where there is not just one.
Statement only(const std::string& text, double written) {
  Statement found;
  int count = 0;
  for (const Statement& s : read(text)) {
    if (std::get<Quantity>(s.value).written != written) continue;
    found = s;
    ++count;
  }
  CHECK_MESSAGE(count == 1, text);
  return found;
}

std::string slot(const std::string& text, double written) {
  return only(text, written).slot;
}

bool has_predicate(const Statement& s, const std::string& name,
                   ParticipantRole role = ParticipantRole::patient) {
  return std::any_of(s.figure.predicates.begin(), s.figure.predicates.end(),
                     [&](const FigurePredicate& p) {
                       return p.name == name && p.role == role;
                     });
}

}  // namespace

TEST_SUITE("engine/extract/figure_statements") {
  TEST_CASE("casualties in many words") {
    CHECK(slot("The storm killed 14 people in the valley.", 14) == "killed");
    CHECK(slot("Fourteen people died in the storm.", 14) == "killed");
    CHECK(slot("The storm left 14 people dead.", 14) == "killed");
    CHECK(slot("A storm hit the valley, killing 14 people.", 14) == "killed");
    CHECK(slot("Three people from Larvik were hurt.", 3) == "injured");
    CHECK(slot("Storm in the Valley: 14 Dead", 14) == "killed");
    CHECK(slot("The death toll rose to 14 on Tuesday.", 14) == "killed");
    CHECK(slot("Police detained 14 protesters near the bridge.", 14) ==
          "arrested");
    CHECK(slot("Some 14 villagers were injured.", 14) == "injured");
    CHECK(slot("The fire made 140 people homeless.", 140) == "displaced");
    CHECK(slot("Divers rescued nine sailors.", 9) == "rescued");
  }

  TEST_CASE("what is seized or damaged is told with its noun and codes") {
    const Statement s = only("The guard seized nine KX-12 rifles.", 9);
    CHECK(s.figure.family == FigureFamily::count);
    CHECK(s.figure.head == "rifle");
    CHECK(s.figure.codes == std::vector<std::string>{"kx12"});
    CHECK(has_predicate(s, "seized"));
    CHECK(has_predicate(only("Nine houses were wrecked by the storm.", 9),
                        "destroyed"));
    CHECK(has_predicate(only("The confiscated goods included nine crates.", 9),
                        "seized"));
    CHECK(has_predicate(
        only("The quake caused great destruction in nine villages.", 9),
        "destroyed"));
  }

  TEST_CASE("who does a thing is not what it is done to") {
    const Statement s = only("Nine boats attacked the ferry.", 9);
    CHECK(has_predicate(s, "attacked", ParticipantRole::agent));
    CHECK(!has_predicate(s, "attacked"));
  }

  TEST_CASE("homes in villages are not villages") {
    for (const Statement& s :
         read("Some homes in nine villages were damaged by the quake.")) {
      CHECK(!has_predicate(s, "damaged"));
    }
  }

  TEST_CASE("how often someone was shot is told by times and by bullets") {
    for (const char* text : {"Tom Oak was shot nine times by the guards.",
                             "Nine bullets hit Tom Oak."}) {
      const Statement s = only(text, 9);
      CHECK(s.figure.head == "gunshot");
      CHECK(has_predicate(s, "be hit"));
      CHECK(s.figure.names == std::vector<std::string>{"tom oak"});
    }
    CHECK(
        only("A guard from Bergen shot Tom Oak nine times.", 9).figure.names ==
        std::vector<std::string>{"tom oak"});
  }

  TEST_CASE("hits of a headline are read without a tree") {
    const Statement s =
        only("Farmer Shot 9 Times By Robbers\n\nIt was late.\n", 9);
    CHECK(has_predicate(s, "be hit"));
  }

  TEST_CASE("riders are told by what they came in") {
    for (const char* text :
         {"The smugglers, in nine boats, were heading for the coast.",
          "Guards fired at smugglers in nine boats.",
          "The cutter chased nine boats of smugglers."}) {
      CHECK(has_predicate(only(text, 9), "come as smuggler",
                          ParticipantRole::oblique));
    }
    for (const Statement& s : read("The anglers were fishing in nine boats.")) {
      CHECK(s.figure.predicates.empty());
    }
  }

  TEST_CASE("totals and parts have a scope") {
    CHECK(only("So far the guard has seized 31 rifles.", 31).figure.scope ==
          "total");
    CHECK(
        only("The guard seized 31 rifles on Monday.", 31).figure.scope.empty());
  }

  TEST_CASE("a figure some way behind the toll is not the toll") {
    for (const Statement& s :
         read("The death toll grew after the bodies of two sailors were "
              "found.")) {
      CHECK(s.slot != "killed");
    }
  }

  TEST_CASE("how far away someone was arrested is not how many were") {
    for (const Statement& s : read("Tom Oak was arrested five streets away.")) {
      CHECK(s.slot != "arrested");
    }
  }

  TEST_CASE("a mother of two is one person") {
    for (const Statement& s : read("A mother of two died in the storm.")) {
      CHECK(s.slot != "killed");
    }
    CHECK(slot("The storm had a death toll of 14.", 14) == "killed");
  }

  TEST_CASE("what is denied is no figure") {
    CHECK(read("The storm did not kill 14 people.").empty());
  }

  TEST_CASE("an older time is background, days before publication are not") {
    using Kind = FigureFrame::Kind;
    CHECK(only("In 2019 a storm killed 14 people in the valley.", 14)
              .figure.frame.kind == Kind::background);
    CHECK(only("A storm killed 14 people in the valley on Monday.", 14)
              .figure.frame.kind == Kind::main);
    CHECK(only("A storm hit the valley in 2019. It killed 14 people.", 14)
              .figure.frame.kind == Kind::background);
    CHECK(
        only("A storm hit the valley in 2019. Police said 14 people died.", 14)
            .figure.frame.kind == Kind::main);
  }

  TEST_CASE("a body that measures is the speaker of a magnitude") {
    const Statement s =
        only("A quake shook the valley. Norsar put the magnitude at 5.3.", 5.3);
    CHECK(s.slot == "magnitude");
    REQUIRE(s.attribution.size() == 1);
    CHECK(s.attribution[0].speaker.key == "norsar");
  }

  TEST_CASE("a body without a name of its own measures, too") {
    const Statement s = only(
        "A quake shook the valley. Oslo's seismic center put the magnitude at "
        "5.3, but Norsar said it was 5.6.",
        5.3);
    REQUIRE(s.attribution.size() == 1);
    CHECK(s.attribution[0].speaker.key == "oslo center");
  }

  TEST_CASE("a quake that can do harm has no magnitude of its own") {
    CHECK(read("A magnitude-6.5 quake can cause great damage.").empty());
  }

  TEST_CASE("populations belong to the place that they are told of") {
    const auto place = [](const std::string& text) {
      const Statement s = only(text, 40000);
      CHECK(s.slot == "population");
      return s.subject.key;
    };
    CHECK(place("Bergen, which lies west of Oslo, has a population of "
                "40,000.") == "bergen");
    CHECK(place("Bergen island is in the north. The island, which has 40,000 "
                "inhabitants, is windy.") == "bergen");
    CHECK(place("The storm hit Bergen, home to 40,000 people.") == "bergen");
  }

  TEST_CASE("distances are of a place, else of an event") {
    const auto all = read(
        "Tarso island is in the south. The island, which has a harbour, is 90 "
        "miles south of Bergen.");
    REQUIRE(all.size() == 1);
    CHECK(all[0].slot == "distance from Bergen");
    CHECK(all[0].subject.key == "tarso");
  }

  TEST_CASE("lengths of time go with what lasts, sums with their words") {
    const auto all = read("Mara Lind was sentenced to nine years.");
    REQUIRE(all.size() == 1);
    const Statement& s = all[0];
    CHECK(s.figure.family == FigureFamily::duration);
    CHECK(s.figure.head == "year");
    CHECK(has_predicate(s, "sentence", ParticipantRole::oblique));
    CHECK(slot("The council paid $40,000 for the harbour clock.", 40000) ==
          "sum in usd");
  }

  TEST_CASE("both sides of a vote are told, each known by the other") {
    for (const char* text :
         {"The motion was carried by 31 votes to 28.",
          "The Senate voted 31-28 to close the port.",
          "Members of the board voted, by 31 to 28, to close the port.",
          "The bill passed in a 31-28 vote.",
          "The Senate passed the harbour bill, 31 to 28.",
          "Mara Lind was confirmed 31-28 on Monday."}) {
      const Statement yes = only(text, 31);
      CHECK(yes.slot == "votes for");
      CHECK(yes.figure.codes == std::vector<std::string>{"against 28"});
      const Statement no = only(text, 28);
      CHECK(no.slot == "votes against");
      CHECK(no.figure.codes == std::vector<std::string>{"for 31"});
    }
  }

  TEST_CASE("scores, spans and what a vote would need are no tallies") {
    for (const char* text :
         {"Larvik beat Tarso by 31 to 28.", "The club won 31-28 on Monday.",
          "Larvik passed Tarso on Monday, winning 31-28.",
          "She has voted 5 to 10 times since then.",
          "The bill would need a vote of 31 to 28.",
          "Those were the members who voted 2009-2011."}) {
      for (const Statement& s : read(text)) {
        CHECK_MESSAGE(!s.slot.starts_with("votes "), std::string(text));
      }
    }
  }

  TEST_CASE("pages are told of the kind of paper that has them") {
    for (const char* text :
         {"A report by the auditors, 86 pages long, blames the mayor.",
          "The mayor ignored an 86-page warning from the auditors.",
          "The audit, which runs to 86 pages, blames the mayor."}) {
      const Statement s = only(text, 86);
      CHECK(s.slot == "number of page");
      CHECK(s.subject.key == "report");
    }
    CHECK(only("The court gave an 86-page ruling.", 86).subject.key ==
          "ruling");
  }

  TEST_CASE("a term in prison is one thing under the verbs of courts") {
    constexpr double kFourYears = 4 * 365.2425 * 24 * 3600;
    for (const char* text :
         {"A court sentenced Tom Oak to four years in prison.",
          "Tom Oak was sent to prison for four years.",
          "The judge gave Tom Oak four years in jail."}) {
      const Statement s = only(text, kFourYears);
      CHECK(has_predicate(s, "sentence", ParticipantRole::oblique));
      CHECK(std::binary_search(s.figure.names.begin(), s.figure.names.end(),
                               "tom oak"));
    }
    for (const char* text :
         {"The prosecutor sought four years in prison for Tom Oak.",
          "Tom Oak was given a suspended sentence of four years."}) {
      CHECK(!has_predicate(only(text, kFourYears), "sentence",
                           ParticipantRole::oblique));
    }
  }

  TEST_CASE("a length of hours is told of the meeting that lasted so long") {
    constexpr double kFourHours = 4 * 3600;
    for (const char* text :
         {"The talks lasted four hours.", "Tom Oak left a four-hour meeting.",
          "They agreed after four hours of talks."}) {
      CHECK_MESSAGE(has_predicate(only(text, kFourHours), "meeting",
                                  ParticipantRole::oblique),
                    std::string(text));
    }
  }

  TEST_CASE("bail, fines and the like are told from other sums") {
    const auto thing = [](const std::string& text) {
      const Statement s = only(text, 40'000);
      return s.figure.predicates.empty() ? std::string()
                                         : s.figure.predicates.front().name;
    };
    CHECK(thing("A judge in Larvik set bail at $40,000 for Tom Oak.") ==
          "bail");
    CHECK(thing("Tom Oak was held on $40,000 cash bail.") == "bail");
    CHECK(thing("Tom Oak was fined $40,000 by the port.") == "fine");
    CHECK(thing("Tom Oak paid a penalty of $40,000 to the port.") == "fine");
    CHECK(thing("Tom Oak was awarded $40,000 in damages.") == "damages");
    CHECK(thing("Tom Oak paid $40,000 for a boat.").empty());
    CHECK(thing("Tom Oak met the bail and paid $40,000 for a boat.").empty());
  }

  TEST_CASE("others than the dead are all who were hurt") {
    for (const char* text :
         {"A bomb killed ten people and wounded 71 others.",
          "Ten people died and at least 71 others were wounded.",
          "A bomb killed ten people, and another 71 were injured.",
          "A bomb killed ten people and injured 71 more."}) {
      const Statement s = only(text, 71);
      CHECK(s.slot == "injured");
      CHECK(s.figure.scope.empty());
      CHECK(s.figure.head.empty());
    }
    CHECK(only("A bomb killed two guards and 71 others.", 71).figure.scope ==
          "other");
    CHECK(only("At least 71 others were wounded.", 71).figure.scope == "other");
    CHECK(only("Ten were hurt and two died, and 71 others were hurt.", 71)
              .figure.scope == "other");
  }
}

}  // namespace crosscheck
