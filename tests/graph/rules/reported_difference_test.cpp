#include "graph/rules/reported_difference.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace crosscheck {
namespace {

Text text(const std::string& words, bool verbatim) {
  Text text;
  text.verbatim = verbatim;
  std::istringstream in(words);
  for (std::string word; in >> word;) text.words.push_back(word);
  return text;
}

/// Of what is said and what is reported of it, in either order.
bool differ(const std::string& said, const std::string& reported) {
  const Text a = text(said, true);
  const Text b = text(reported, false);
  const bool forth = find_reported_difference(a, b).has_value();
  CHECK(forth == find_reported_difference(b, a).has_value());
  return forth;
}

// Ten words, of which five have four letters or more.
constexpr const char* kSaid =
    "we will not sell the stone harbour to any stranger";

}  // namespace

TEST_SUITE("graph/rules/reported_difference") {
  TEST_CASE("a negation that the report has lost is a difference") {
    CHECK(differ(kSaid, "they would sell the stone harbour to any stranger"));
    CHECK(differ("the council knows that we will never sell the old harbour",
                 "the council knows that they will sell the old harbour"));
  }

  TEST_CASE("what reporting changes is none") {
    CHECK(!differ(kSaid,
                  "they would not sell the stone harbour to any stranger"));
    CHECK(!differ("these boats of ours have carried salt here since march",
                  "those boats of theirs had carried salt there since march"));
  }

  TEST_CASE("another number is a difference, a rounded one is none") {
    CHECK(differ("some 14 boats of the fishing fleet sank before noon",
                 "some 12 boats of the fishing fleet had sunk before noon") ==
          false);  // "sank" and "had sunk" part as well
    CHECK(differ("the storm took 14 boats of the fishing fleet before noon",
                 "the storm took 12 boats of the fishing fleet before noon"));
    CHECK(differ("the storm took 140 boats of the fishing fleet before noon",
                 "the storm took 120 boats of the fishing fleet before noon"));
    CHECK(!differ("the storm took 1,020 boats of the fishing fleet in march",
                  "the storm took 1,000 boats of the fishing fleet in march"));
  }

  TEST_CASE("others of whom it is told are no difference") {
    CHECK(!differ("i will not sell the stone harbour to any stranger",
                  "they would sell the stone harbour to any stranger"));
    CHECK(!differ(kSaid,
                  "the crew would sell the stone harbour to any stranger"));
  }

  TEST_CASE("a second word that differs makes it another utterance") {
    CHECK(!differ("the council knows that we will never sell the old harbour",
                  "the council says that they will sell the old harbour"));
  }

  TEST_CASE("less than seven common words are no utterance") {
    CHECK(!differ("we will not sell the old harbour town now",
                  "they would sell the old harbour town now"));
    CHECK(differ("we will not sell the old harbour town again this year",
                 "they would sell the old harbour town again this year"));
  }

  TEST_CASE("two verbatim texts are left to the wording rule") {
    const std::string other = "we will sell the stone harbour to any stranger";
    CHECK(!find_reported_difference(text(kSaid, true), text(other, true)));
    CHECK(find_reported_difference(text(kSaid, false), text(other, false)));
  }
}

}  // namespace crosscheck
