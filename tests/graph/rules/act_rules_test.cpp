#include <doctest/doctest.h>

#include "graph/rules/act_facts.h"
#include "graph/rules/act_place_rule.h"
#include "graph/rules/act_rule.h"
#include "graph/rules/act_time_rule.h"
#include "graph/rules/course_rule.h"
#include "graph/rules/doer_rule.h"
#include "graph/rules/outcome_rule.h"
#include "graph/rules/polarity_rule.h"
#include "tests/support/predications.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

using namespace testing;

constexpr int kTuesday = 2;
constexpr int kWednesday = 3;

Relation by_time(const Predication& a, const Predication& b) {
  return compare_act_times(a, b, 0).relation;
}
Relation by_polarity(const Predication& a, const Predication& b) {
  return compare_act_polarity(a, b, 0).relation;
}
Relation by_outcome(const Predication& a, const Predication& b) {
  return compare_outcomes(a, b, 0).relation;
}
Relation by_place(const Predication& a, const Predication& b) {
  return compare_act_places(a, b, 0).relation;
}
Relation by_doer(const Predication& a, const Predication& b) {
  return compare_doers(a, b, 0).relation;
}
Relation by_course(const Predication& a, const Predication& b) {
  return compare_courses(a, b, 0).relation;
}

Predication resigned() { return act("resign", {doer("ann mill")}); }

Predication attended() {
  return act("attend", {doer("ann mill"), what("wedding")});
}

Predication in(Predication p, const std::string& place,
               std::vector<std::string> within) {
  p.participants.push_back(by("in", place, true));
  p.places.push_back(entity(place, std::move(within)));
  return p;
}

Predication to_come(Predication p) {
  p.modality = Modality::planned;
  p.is_future = true;
  p.adverbs = {"will"};
  return p;
}

Predication with(Predication p, std::string adverb) {
  p.adverbs.push_back(std::move(adverb));
  return p;
}

}  // namespace

TEST_SUITE("graph/rules/act_time") {
  TEST_CASE("two weekdays of one act conflict, one weekday does not") {
    CHECK(by_time(at(resigned(), weekday(kTuesday)),
                  at(resigned(), weekday(kWednesday))) == Relation::conflict);
    CHECK(by_time(at(resigned(), weekday(kTuesday)),
                  at(resigned(), weekday(kTuesday))) == Relation::unrelated);
  }

  TEST_CASE("two days up to twenty apart conflict") {
    CHECK(by_time(at(resigned(), day(100)), at(resigned(), day(102))) ==
          Relation::conflict);
    CHECK(by_time(at(resigned(), day(100)), at(resigned(), day(130))) ==
          Relation::unrelated);
  }

  TEST_CASE("an hour of a day that is not told says nothing of days") {
    TimeInterval morning = day(100);
    morning.grain = Grain::part_of_day;
    CHECK(by_time(at(resigned(), morning), at(resigned(), day(101))) ==
          Relation::unrelated);
    morning.weekday = kTuesday;
    CHECK(by_time(at(resigned(), morning), at(resigned(), day(101))) ==
          Relation::conflict);
  }

  TEST_CASE("a week and an approximate day are never against a day") {
    TimeInterval about = day(100);
    about.approximate = true;
    CHECK(by_time(at(resigned(), days(90, 96, Grain::week)),
                  at(resigned(), day(98))) == Relation::unrelated);
    CHECK(by_time(at(resigned(), about), at(resigned(), day(98))) ==
          Relation::unrelated);
  }

  TEST_CASE("what was spoken of was done before") {
    Predication known = resigned();
    known.known_by = day(100);
    CHECK(by_time(known, at(resigned(), day(101))) == Relation::conflict);
    CHECK(by_time(at(resigned(), day(101)), known) == Relation::conflict);
    CHECK(by_time(known, at(resigned(), day(100))) == Relation::unrelated);
    CHECK(by_time(known, at(resigned(), day(98))) == Relation::unrelated);
    CHECK(by_time(known, at(to_come(resigned()), day(101))) ==
          Relation::unrelated);
  }

  TEST_CASE("without a name the same circumstance makes it one act") {
    const auto apologised = [](std::vector<std::string> modifiers, int number) {
      Predication p = act("apologise", {thing(ParticipantRole::agent, "aide"),
                                        by("for", "letter")});
      p.participants[1].modifiers = std::move(modifiers);
      return at(p, day(number));
    };
    Predication clerk = apologised({"angry"}, 101);
    clerk.participants[0].head = "clerk";
    CHECK(by_time(apologised({"angry"}, 100), clerk) == Relation::conflict);
    clerk.participants[1].modifiers = {};
    CHECK(by_time(apologised({"angry"}, 100), clerk) == Relation::unrelated);
  }

  TEST_CASE("the tenth of a kind is not any of it") {
    const auto found = [](std::vector<std::string> modifiers, int number) {
      return at(
          act("find", {doer("bo reed"), what("map", std::move(modifiers))}),
          day(number));
    };
    CHECK(by_time(found({"old"}, 100), found({"old"}, 101)) ==
          Relation::conflict);
    CHECK(by_time(found({"old"}, 100), found({"10th", "old"}, 101)) ==
          Relation::unrelated);
  }

  TEST_CASE("acts that recur need one agent and a patient told closely") {
    const auto signs = [](std::vector<std::string> modifiers, int number) {
      return at(
          act("sign", {doer("ann mill"), what("deal", std::move(modifiers))}),
          day(number));
    };
    CHECK(by_time(signs({}, 100), signs({}, 101)) == Relation::unrelated);
    CHECK(by_time(signs({"fishing"}, 100), signs({"fishing"}, 101)) ==
          Relation::conflict);
    CHECK(by_time(signs({"fishing"}, 100), signs({"grain"}, 101)) ==
          Relation::unrelated);
  }

  TEST_CASE("what two persons do or what is to come is not one act") {
    CHECK(by_time(at(resigned(), day(100)),
                  at(act("resign", {doer("bo reed")}), day(101))) ==
          Relation::unrelated);
    CHECK(by_time(at(resigned(), day(100)),
                  at(to_come(resigned()), day(101))) == Relation::unrelated);
  }

  TEST_CASE("a document that tells the other's day as well supports it") {
    CHECK(tell_one_time(at(resigned(), day(100)), at(resigned(), day(100))));
    CHECK(!tell_one_time(at(resigned(), day(100)), at(resigned(), day(101))));
    CHECK(!tell_one_time(at(resigned(), day(100)), resigned()));
  }
}

TEST_SUITE("graph/rules/act_polarity") {
  TEST_CASE("an act and the same act that was not done conflict") {
    const Verdict verdict =
        compare_act_polarity(attended(), negative(attended()), 0);
    CHECK(verdict.relation == Relation::conflict);
    CHECK(verdict.reason == "\"attend\" is told as so, and as not so");
    CHECK(by_polarity(attended(), attended()) == Relation::unrelated);
  }

  TEST_CASE("no one in a role is a negative") {
    Predication none = act("seize", {doer("ann mill"), what("boat")});
    none.participants[1].is_negated = true;
    CHECK(by_polarity(none, act("seize", {doer("ann mill"), what("boat")})) ==
          Relation::conflict);
  }

  TEST_CASE("a word of time or degree makes it another question") {
    CHECK(by_polarity(attended(), with(negative(attended()), "yet")) ==
          Relation::unrelated);
    CHECK(by_polarity(attended(), with(negative(attended()), "only")) ==
          Relation::unrelated);
  }

  TEST_CASE("what has not been done may be done another day") {
    const Predication open = with(negative(attended()), "have");
    CHECK(by_polarity(on_day(open, 1), on_day(attended(), 2)) ==
          Relation::unrelated);
    CHECK(by_polarity(on_day(open, 1), on_day(attended(), 1)) ==
          Relation::conflict);
  }

  TEST_CASE("a denial is against another speaker, not against an outlet") {
    const Predication denied = said_by(negative(attended()), "ann", "denied");
    CHECK(by_polarity(denied, attended()) == Relation::unrelated);
    const Verdict verdict =
        compare_act_polarity(denied, said_by(attended(), "bo"), 0);
    CHECK(verdict.relation == Relation::conflict);
    CHECK(verdict.reason ==
          "\"attend\" is told as not so, according to ann, and as so, "
          "according to bo");
  }

  TEST_CASE("no arrest at all is against one arrest") {
    constexpr float kLikely = 0.8F;
    Predication none = negative(act("arrest", {}));
    none.kind = PredicateKind::noun;
    const Predication one = act("arrest", {whom("bo sand")});
    CHECK(compare_act_polarity(none, one, kLikely).relation ==
          Relation::conflict);
    CHECK(compare_act_polarity(none, one, 0).relation == Relation::unrelated);
    Predication other = none;
    other.trigger = "visit";
    Predication visited = one;
    visited.trigger = "visit";
    CHECK(compare_act_polarity(other, visited, kLikely).relation ==
          Relation::unrelated);
    const Predication yet = with(none, "yet");
    CHECK(compare_act_polarity(on_day(yet, 1), on_day(one, 1), kLikely)
              .relation == Relation::conflict);
    CHECK(compare_act_polarity(on_day(yet, 1), on_day(one, 2), kLikely)
              .relation == Relation::unrelated);
  }

  TEST_CASE("what one refuses another may do") {
    Predication refused = attended();
    refused.polarity = Polarity::negative;
    refused.has_negation = refused.is_near_negation = true;
    CHECK(by_polarity(refused, attended()) == Relation::conflict);
    Predication unknown = attended();
    std::erase_if(unknown.participants, [](const Participant& x) {
      return x.role == ParticipantRole::agent;
    });
    CHECK(by_polarity(refused, unknown) == Relation::unrelated);
  }

  TEST_CASE("whom one refuses to treat another may treat") {
    constexpr float kLikely = 0.8F;
    Predication refused = act("treat", {doer("ann mill"), whom("bo sand")});
    refused.polarity = Polarity::negative;
    refused.has_negation = refused.is_near_negation = true;
    const Predication treated = act("treat", {whom("bo sand")});
    CHECK(compare_act_polarity(refused, treated, kLikely).relation ==
          Relation::unrelated);
    const Predication not_treated =
        negative(act("treat", {doer("ann mill"), whom("bo sand")}));
    CHECK(compare_act_polarity(not_treated, treated, kLikely).relation ==
          Relation::conflict);
  }

  TEST_CASE("a thing's name with and without its prefix is one") {
    const auto named = [](const std::string& name) {
      Participant x = whom(name);
      x.kind = ParticipantKind::other;
      return x;
    };
    CHECK(match_participants(named("kalosta"), named("mv kalosta")) ==
          RoleMatch::alike);
    CHECK(match_participants(whom("kalosta"), named("mv kalosta")) !=
          RoleMatch::alike);
    // An everyday word is a part of many names.
    CHECK(match_participants(named("house"), named("white house")) !=
          RoleMatch::alike);
  }

  TEST_CASE("never is at no time") {
    const auto in_year = [](Predication p, std::int64_t day) {
      p.times = {testing::days(day, day + 364, Grain::year)};
      p.frame = p.times.front();
      return p;
    };
    Predication never = negative(attended());
    never.adverbs = {"never"};
    never.frame = testing::days(20000, 20001, Grain::day);
    CHECK(by_polarity(never, in_year(attended(), 10000)) == Relation::conflict);
    Predication once = negative(attended());
    once.frame = never.frame;
    CHECK(by_polarity(once, in_year(attended(), 10000)) == Relation::unrelated);
  }

  TEST_CASE("of nouns alone two speakers can tell two things") {
    const Predication one = act("counterfeit", {what("stamp")});
    CHECK(by_polarity(one, negative(one)) == Relation::unrelated);
    CHECK(by_polarity(said_by(one, "bo"), said_by(negative(one), "ann")) ==
          Relation::conflict);
  }

  TEST_CASE("a not that stands far off or next to another word is left out") {
    Predication far = negative(attended());
    far.has_negation = false;
    CHECK(by_polarity(attended(), far) == Relation::unrelated);
    Predication beside = attended();
    beside.is_near_negation = true;
    CHECK(by_polarity(beside, negative(attended())) == Relation::unrelated);
  }

  TEST_CASE("an act without an object needs a circumstance in common") {
    const auto apologised = [](const std::string& to) {
      return act("apologise", {doer("ann mill"), by("to", to)});
    };
    CHECK(by_polarity(apologised("player"), negative(apologised("player"))) ==
          Relation::conflict);
    CHECK(by_polarity(apologised("player"), negative(apologised("coach"))) ==
          Relation::unrelated);
  }
}

TEST_SUITE("graph/rules/outcome") {
  TEST_CASE("opposite outcomes of one thing conflict") {
    const auto court = [](std::string trigger, std::string law) {
      return act(std::move(trigger), {thing(ParticipantRole::agent, "court"),
                                      whom(std::move(law))});
    };
    CHECK(by_outcome(court("uphold", "mill act"),
                     court("overturn", "mill act")) == Relation::conflict);
    CHECK(by_outcome(court("uphold", "mill act"),
                     court("overturn", "reed act")) == Relation::unrelated);
    CHECK(by_outcome(court("uphold", "mill act"),
                     court("uphold", "mill act")) == Relation::unrelated);
    CHECK(by_outcome(court("uphold", "mill act"),
                     negative(court("overturn", "mill act"))) ==
          Relation::unrelated);
  }

  TEST_CASE("one is for what one is against in one of them") {
    const auto voted = [](std::string side, std::string what,
                          std::string who = "ann mill") {
      return act("vote",
                 {doer(std::move(who)), by(std::move(side), std::move(what))});
    };
    CHECK(by_outcome(voted("for", "bill"), voted("against", "bill")) ==
          Relation::conflict);
    CHECK(by_outcome(voted("against", "bill"), voted("for", "bill")) ==
          Relation::conflict);
    CHECK(by_outcome(voted("for", "bill"), voted("against", "treaty")) ==
          Relation::unrelated);
    CHECK(
        by_outcome(voted("for", "bill"), voted("against", "bill", "bo reed")) ==
        Relation::unrelated);
    CHECK(
        by_outcome(voted("for", "bill"), negative(voted("against", "bill"))) ==
        Relation::unrelated);
    Predication both = voted("for", "bill");
    both.participants.push_back(by("against", "bill"));
    CHECK(by_outcome(both, voted("against", "bill")) == Relation::unrelated);
  }

  TEST_CASE("opposite outcomes of two days are an update") {
    const auto vote = [](std::string trigger, std::int32_t number) {
      return on_day(
          act(std::move(trigger),
              {thing(ParticipantRole::agent, "senate"), whom("mill act")}),
          number);
    };
    CHECK(by_outcome(vote("approve", 1), vote("reject", 9)) ==
          Relation::update);
    CHECK(by_outcome(vote("approve", 1), vote("reject", 2)) ==
          Relation::conflict);
  }
}

TEST_SUITE("graph/rules/act_place") {
  TEST_CASE("two places of one act conflict unless one holds the other") {
    const Predication arrest = act("arrest", {whom("ann mill")});
    const Predication lund = in(arrest, "lund", {"scania", "sweden"});
    const Predication oslo = in(arrest, "oslo", {"norway"});
    const Predication sweden = in(arrest, "sweden", {});
    CHECK(by_place(lund, oslo) == Relation::conflict);
    CHECK(by_place(lund, sweden) == Relation::unrelated);
  }

  TEST_CASE("a place that belongs to another word is left out") {
    const Predication arrest = act("arrest", {whom("ann mill")});
    Predication match = arrest;
    match.places.push_back(entity("oslo", {"norway"}));
    CHECK(by_place(in(arrest, "lund", {"sweden"}), match) ==
          Relation::unrelated);
  }
}

TEST_SUITE("graph/rules/doer") {
  TEST_CASE("two persons who did what one does conflict") {
    const auto founded = [](std::string who) {
      return act("found", {doer(std::move(who)), whom("acme club")});
    };
    CHECK(by_doer(founded("ann mill"), founded("bo reed")) ==
          Relation::conflict);
    CHECK(by_doer(founded("ann mill"), founded("mill")) == Relation::unrelated);
  }

  TEST_CASE("several can praise one") {
    const auto praised = [](std::string who) {
      return act("praise", {doer(std::move(who)), whom("acme club")});
    };
    CHECK(by_doer(praised("ann mill"), praised("bo reed")) ==
          Relation::unrelated);
  }

  TEST_CASE("a noun is one thing where the link is likely") {
    const auto leaked = [](std::string who) {
      return act("leak", {doer(std::move(who)), what("letter")});
    };
    CHECK(compare_doers(leaked("ann mill"), leaked("bo reed"), 0.9F).relation ==
          Relation::conflict);
    CHECK(compare_doers(leaked("ann mill"), leaked("bo reed"), 0.5F).relation ==
          Relation::unrelated);
  }

  TEST_CASE("who does it is not whom it is done to in the other") {
    const Predication misread =
        act("shoot", {doer("bo reed"), whom("bo reed")});
    CHECK(by_doer(act("shoot", {doer("ann mill"), whom("bo reed")}), misread) ==
          Relation::unrelated);
  }

  TEST_CASE("a pronoun may be another's") {
    Predication she = act("found", {doer("bo reed"), whom("acme club")});
    she.participants[0].is_reference = true;
    CHECK(by_doer(act("found", {doer("ann mill"), whom("acme club")}), she) ==
          Relation::unrelated);
  }
}

TEST_SUITE("graph/rules/course") {
  TEST_CASE("done and to come conflict on one day only") {
    const Predication done =
        act("replace", {doer("ann mill"), whom("bo reed")});
    CHECK(by_course(on_day(done, 5), on_day(to_come(done), 5)) ==
          Relation::conflict);
    CHECK(by_course(on_day(done, 6), on_day(to_come(done), 5)) ==
          Relation::unrelated);
  }

  TEST_CASE("done, and not done yet, conflict on one day only") {
    const Predication done =
        act("replace", {doer("ann mill"), whom("bo reed")});
    const Predication open = with(negative(done), "yet");
    CHECK(by_course(on_day(done, 5), on_day(open, 5)) == Relation::conflict);
    CHECK(by_course(on_day(done, 6), on_day(open, 5)) == Relation::unrelated);
    CHECK(by_course(on_day(open, 5), on_day(open, 5)) == Relation::unrelated);
    Predication has_yet = with(with(done, "yet"), "have");
    has_yet.is_future = true;
    CHECK(by_course(on_day(done, 5), on_day(has_yet, 5)) == Relation::conflict);
    CHECK(by_course(on_day(done, 5), on_day(negative(done), 5)) ==
          Relation::unrelated);
  }

  TEST_CASE("in undated articles what is done needs a time") {
    const Predication done =
        act("replace", {doer("ann mill"), whom("bo reed")});
    CHECK(by_course(done, to_come(done)) == Relation::unrelated);
    CHECK(by_course(with(done, "ago"), to_come(done)) == Relation::conflict);
    CHECK(by_course(at(done, weekday(kTuesday)), to_come(done)) ==
          Relation::conflict);
  }
}

}  // namespace crosscheck
