#include "engine/text/names/gazetteer.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/text/names/gazetteer_key.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;

std::string key_of(std::string_view name) {
  const auto entry = find_place(name);
  return entry ? std::string(entry->key) : "none";
}

Kind kind_of(std::string_view name) {
  const auto entry = find_place(name);
  REQUIRE_MESSAGE(entry.has_value(), name);
  return entry->kind;
}

std::string country_of(std::string_view name) {
  const auto entry = find_place(name);
  return entry ? std::string(entry->country) : "none";
}

}  // namespace

TEST_SUITE("engine/text/names/gazetteer") {
  TEST_CASE("a key has plain small letters") {
    CHECK(gazetteer_key("Türkiye") == "turkiye");
    CHECK(gazetteer_key("Łódź") == "lodz");
    CHECK(gazetteer_key("N’Djamena") == "n'djamena");
    CHECK(gazetteer_key("U.S.") == "u.s.");
    CHECK(gazetteer_key("") == "");
  }

  TEST_CASE("spellings of a state share its key") {
    for (const char* name : {"united states", "u.s.", "us", "usa", "america",
                             "united states of america"}) {
      CHECK(key_of(name) == "united states");
      CHECK(kind_of(name) == Kind::state);
      CHECK(country_of(name) == "us");
    }
    CHECK(key_of("turkey") == key_of("türkiye"));
    CHECK(key_of("burma") == key_of("myanmar"));
    CHECK(key_of("czechia") == key_of("czech republic"));
    CHECK(key_of("côte d'ivoire") == "ivory coast");
    CHECK(key_of("britain") == key_of("u.k."));
    CHECK(key_of("drc") == "democratic republic of the congo");
    CHECK(key_of("south korea") != key_of("north korea"));
  }

  TEST_CASE("official names come from ISO 3166-1") {
    CHECK(key_of("islamic republic of pakistan") == "pakistan");
    CHECK(key_of("lao people's democratic republic") == "laos");
    CHECK(key_of("faroe islands") == "faroe islands");
    CHECK(kind_of("åland islands") == Kind::state);
  }

  TEST_CASE("a demonym means its state") {
    CHECK(kind_of("russian") == Kind::demonym);
    CHECK(key_of("russians") == "russia");
    CHECK(key_of("dutch") == "netherlands");
    CHECK(key_of("emirati") == "united arab emirates");
    CHECK(key_of("filipino") == "philippines");
    CHECK(key_of("north koreans") == "north korea");
    CHECK(key_of("scottish") == "scotland");
    CHECK(country_of("scottish") == "gb");
  }

  TEST_CASE("a capital is a place with its own key and its country") {
    CHECK(kind_of("moscow") == Kind::capital);
    CHECK(key_of("moscow") == "moscow");
    CHECK(country_of("moscow") == "ru");
    CHECK(key_of("kiev") == "kyiv");
    CHECK(key_of("bogotá") == "bogota");
    CHECK(kind_of("brasília") == Kind::capital);
  }

  TEST_CASE("governments, groups, regions and cities are told apart") {
    CHECK(kind_of("kremlin") == Kind::government);
    CHECK(country_of("white house") == "us");
    CHECK(kind_of("nato") == Kind::bloc);
    CHECK(key_of("eu") == "european union");
    CHECK(kind_of("european") == Kind::bloc_demonym);
    CHECK(key_of("europeans") == "europe");
    CHECK(kind_of("calif.") == Kind::subdivision);
    CHECK(key_of("calif.") == "california");
    CHECK(kind_of("hyōgo") == Kind::subdivision);
    CHECK(kind_of("novosibirsk") == Kind::city);
    CHECK(country_of("novosibirsk") == "ru");
    CHECK(country_of("kamchatka") == "ru");
  }

  TEST_CASE("the state goes before a region or a city of its name") {
    CHECK(kind_of("georgia") == Kind::state);
    CHECK(country_of("georgia") == "ge");
    CHECK(country_of("ga.") == "us");
    CHECK(kind_of("singapore") == Kind::state);
    CHECK(kind_of("mexico") == Kind::state);
  }

  TEST_CASE("words of the language are no places") {
    for (const char* word : {"western australia ", "central", "north", "male",
                             "mary", "union", "house", "", "it", "no"}) {
      CHECK_FALSE(find_place(word).has_value());
    }
  }

  TEST_CASE("places lie in their regions, states and groups") {
    CHECK(place_within("istanbul", "turkey"));
    CHECK(place_within("russia", "europe"));
    CHECK(place_within("moscow", "russia"));
    CHECK(place_within("moscow", "europe"));
    CHECK(place_within("houston", "texas"));
    CHECK(place_within("houston", "united states"));
    CHECK(place_within("texas", "united states"));
    CHECK(place_within("atlanta", "georgia us"));
    CHECK(place_within("poland", "nato"));
    CHECK(place_within("oslo", "oslo"));
    CHECK_FALSE(place_within("turkey", "istanbul"));
    CHECK_FALSE(place_within("istanbul", "greece"));
    CHECK_FALSE(place_within("norway", "european union"));
    CHECK_FALSE(place_within("houston", "ohio"));
    CHECK_FALSE(place_within("atlanta", "georgia"));
    CHECK_FALSE(place_within("nowhere", "europe"));
  }

  TEST_CASE("every key is a name that leads back to itself") {
    for (const char* name : {"usa", "kiev", "ga.", "scots", "eu", "bombay",
                             "swiss", "wash.", "kremlin", "viet nam"}) {
      const std::string key = key_of(name);
      CHECK(key_of(key) == key);
    }
  }

  TEST_CASE("long names bound the scan") {
    CHECK(longest_place_words() >= 5);
    CHECK(longest_place_words() <= 16);
  }
}

}  // namespace crosscheck
