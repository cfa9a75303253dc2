#include "bench/accuracy/people_names.h"

#include <doctest/doctest.h>

namespace crosscheck {

TEST_SUITE("bench/accuracy/people_names") {
  using People = std::set<std::string>;

  TEST_CASE("family name and initial, however they are written") {
    const People both = {"adams j", "fox b"};
    CHECK(people_in("Adams, John; Fox, Beryl") == both);
    CHECK(people_in("FOX, B. and J. Adams") == both);
    CHECK(people_in("John Adams, Beryl Fox") == both);
    CHECK(people_in("Adams, John, Fox, Beryl") == both);
    CHECK(people_in("Dr. John Adams (editor) & Beryl Fox, Ph.D.") == both);
    CHECK(people_in("Adams, John|Fox, Beryl [illustrator]") == both);
  }

  TEST_CASE("marks, apostrophes and hyphens do not part people") {
    CHECK(people_in("Núñez, Ínigo") == people_in("Nunez, Inigo"));
    CHECK(people_in("O'Hara-Lee, Ann") == People{"oharalee a"});
  }

  TEST_CASE("a family name of two words keeps its given names") {
    CHECK(people_in("van Dyke, Mary Ann") == People{"dyke m"});
    CHECK(people_in("Mary Ann Hill, Paul Gray") == People{"hill m", "gray p"});
  }

  TEST_CASE("nobody is in what holds no name") {
    CHECK(people_in("").empty());
    CHECK(people_in("(various), 1999").empty());
    CHECK(people_in("J").empty());
  }
}

}  // namespace crosscheck
