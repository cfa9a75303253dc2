#include "graph/participant_match.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace crosscheck {
namespace {

Participant named(std::string head, std::string entity) {
  Participant p;
  p.head = std::move(head);
  p.entity = std::move(entity);
  if (!p.entity.empty()) p.names = {p.entity};
  return p;
}

TEST_SUITE("graph/participant_match") {
  TEST_CASE("one name is one thing, two names are two") {
    CHECK(participant_likeness(named("rey", "alma rey"),
                               named("minister", "alma rey")) == 1);
    CHECK(participant_likeness(named("rey", "alma rey"),
                               named("quist", "orla quist")) == 0);
  }

  TEST_CASE("without names the nouns decide, and a pronoun may be anyone") {
    CHECK(participant_likeness(named("boat", ""), named("boat", "")) ==
          doctest::Approx(0.9));
    CHECK(participant_likeness(named("boat", ""), named("harbour", "")) == 0);
    Participant it = named("it", "");
    it.is_pronoun = true;
    CHECK(participant_likeness(it, named("boat", "")) == doctest::Approx(0.3));
  }
}

}  // namespace
}  // namespace crosscheck
