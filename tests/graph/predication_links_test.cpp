#include "graph/predication_links.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "graph/link_candidates.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

Participant thing(ParticipantRole role, std::string head,
                  std::string entity = {}) {
  Participant p;
  p.role = role;
  p.head = std::move(head);
  p.entity = std::move(entity);
  if (!p.entity.empty()) p.names = {p.entity};
  return p;
}

std::vector<std::uint32_t> hashes(const std::vector<std::string>& words) {
  std::vector<std::uint32_t> result;
  result.reserve(words.size());
  for (const std::string& word : words) result.push_back(word_hash(word));
  std::sort(result.begin(), result.end());
  return result;
}

/// "The navy seized the boat" and the like, of rare words.
Predication told(std::uint32_t document, const std::string& trigger,
                 std::vector<Participant> participants) {
  Predication p;
  p.document = DocumentId(document);
  p.trigger = trigger;
  std::vector<std::string> words = {trigger};
  for (const Participant& x : participants) words.push_back(x.head);
  p.participants = std::move(participants);
  p.words = hashes(words);
  p.sentence_words = p.words;
  return p;
}

Predication seizure(std::uint32_t document, const std::string& what,
                    const std::string& entity = {}) {
  return told(document, "commandeer",
              {thing(ParticipantRole::agent, "flotilla"),
               thing(ParticipantRole::patient, what, entity)});
}

TimeInterval day(std::int64_t number) {
  constexpr std::int64_t kMinutes = 24 * 60;
  TimeInterval when;
  when.begin = number * kMinutes;
  when.end = when.begin + kMinutes;
  when.grain = Grain::day;
  return when;
}

TEST_SUITE("graph/predication_links") {
  TEST_CASE("two documents of a story that tell one thing are linked") {
    const std::vector<Predication> all = {seizure(0, "trawler"),
                                          seizure(1, "trawler")};
    const std::vector<std::uint32_t> story = {0, 0};
    const auto links = link_predications(all, story);
    REQUIRE(links.size() == 1);
    CHECK(links[0].a == 0);
    CHECK(links[0].b == 1);
    CHECK(links[0].probability > 0.5F);
  }

  TEST_CASE("pairs that are no candidates speak against joining groups") {
    // The first two share a class, so do the last two.
    std::vector<Predication> all = {
        seizure(0, "trawler"), seizure(1, "trawler"), seizure(2, "trawler")};
    const std::vector<std::string> triggers = {"commandeer", "requisition",
                                               "impound"};
    const std::vector<std::vector<std::uint32_t>> classes = {{1}, {1, 2}, {2}};
    for (std::size_t i = 0; i < all.size(); ++i) {
      all[i].trigger = triggers[i];
      all[i].classes = classes[i];
      all[i].words = hashes({triggers[i], "flotilla", "trawler"});
      all[i].sentence_words = all[i].words;
    }
    const std::vector<std::uint32_t> story = {0, 0, 0};
    REQUIRE(link_candidates(all, story).size() == 2);
    LinkOptions options = {.least = 0, .mean = 0, .kept = 0, .unseen = 0};
    const auto links = link_predications(all, story, options);
    REQUIRE(links.size() == 2);
    options.mean = 0.9F * std::min(links[0].probability, links[1].probability);
    CHECK(link_predications(all, story, options).size() == 1);
    options.unseen = 1;
    CHECK(link_predications(all, story, options).size() == 2);
  }

  TEST_CASE("those of two stories are not, nor two of one document") {
    const std::vector<Predication> all = {seizure(0, "trawler"),
                                          seizure(1, "trawler")};
    const std::vector<std::uint32_t> apart = {0, 1};
    CHECK(link_predications(all, apart).empty());
    const std::vector<Predication> one = {seizure(0, "trawler"),
                                          seizure(0, "trawler")};
    const std::vector<std::uint32_t> story = {0};
    CHECK(link_predications(one, story).empty());
  }

  TEST_CASE("what happened on two days is two events") {
    std::vector<Predication> all = {seizure(0, "trawler"),
                                    seizure(1, "trawler")};
    all[0].frame = day(20000);
    all[1].frame = day(20003);
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(link_predications(all, story).empty());
    all[1].frame = day(20000);
    CHECK(link_predications(all, story).size() == 1);
  }

  TEST_CASE("two events of one document are not joined through a third") {
    // The third names no boat and would fit both.
    std::vector<Predication> all = {seizure(0, "trawler", "alma rey"),
                                    seizure(0, "trawler", "orla quist"),
                                    seizure(1, "trawler")};
    const std::vector<std::uint32_t> story = {0, 0};
    const auto links = link_predications(all, story);
    CHECK(links.size() == 1);
  }

  TEST_CASE("a person and a place in one role do not make two events") {
    std::vector<Predication> all = {seizure(0, "trawler", "alma rey"),
                                    seizure(1, "trawler", "orla quist")};
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(link_predications(all, story).empty());
    all[0].participants[1].kind = ParticipantKind::person;
    all[1].participants[1].kind = ParticipantKind::place;
    CHECK(link_predications(all, story).size() == 1);
  }

  TEST_CASE("links of one event have one group") {
    const std::vector<Predication> all = {
        seizure(0, "trawler"), seizure(1, "trawler"), seizure(2, "trawler")};
    const std::vector<std::uint32_t> story = {0, 0, 0};
    const auto links = link_predications(all, story);
    REQUIRE(links.size() == 3);
    CHECK(links[0].group == links[1].group);
    CHECK(links[1].group == links[2].group);
  }
}

TEST_SUITE("graph/link_candidates") {
  using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

  TEST_CASE("a class of the trigger and a shared thing make a candidate") {
    std::vector<Predication> all = {
        told(0, "confiscate", {thing(ParticipantRole::patient, "trawler")}),
        told(1, "impound", {thing(ParticipantRole::patient, "trawler")})};
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(link_candidates(all, story).empty());
    all[0].classes = all[1].classes = {77};
    CHECK(link_candidates(all, story) == Pairs{{0, 1}});
  }

  TEST_CASE("a class of two telling triggers needs nothing beside it") {
    std::vector<Predication> all = {
        told(0, "commandeer", {thing(ParticipantRole::patient, "trawler")}),
        told(1, "impound", {thing(ParticipantRole::patient, "barge")})};
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(link_candidates(all, story).empty());
    all[0].classes = all[1].classes = {77};
    CHECK(link_candidates(all, story) == Pairs{{0, 1}});
    all[1].trigger = "take";  // says little
    CHECK(link_candidates(all, story).empty());
  }

  TEST_CASE("three rare words do without a shared trigger, two do not") {
    std::vector<Predication> all = {told(0, "confiscate", {}),
                                    told(1, "impound", {})};
    all[0].words = hashes({"confiscate", "flotilla", "trawler", "spinnaker"});
    all[1].words = hashes({"impound", "flotilla", "trawler", "spinnaker"});
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(link_candidates(all, story) == Pairs{{0, 1}});
    all[1].words = hashes({"impound", "flotilla", "trawler"});
    CHECK(link_candidates(all, story).empty());
  }

  TEST_CASE("a common trigger alone is no candidate") {
    const std::vector<Predication> all = {
        told(0, "say", {thing(ParticipantRole::agent, "flotilla")}),
        told(1, "say", {thing(ParticipantRole::agent, "trawler")})};
    const std::vector<std::uint32_t> story = {0, 0};
    CHECK(link_candidates(all, story).empty());
  }
}

}  // namespace
}  // namespace crosscheck
