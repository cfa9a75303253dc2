#include "bench/figures.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

namespace crosscheck {

TEST_SUITE("bench/figures") {
  TEST_CASE("what is packed reads back to the bit") {
    const double odd = 0.1 + 0.2;
    const auto back = unpack_figures(pack_figures(
        {{"a", odd}, {"b", -1e300}, {"c", std::nan("")}, {"d", 0}}));
    REQUIRE(back);
    REQUIRE(back->size() == 4);
    CHECK((*back)[0].name == "a");
    CHECK((*back)[0].value == odd);
    CHECK((*back)[1].value == -1e300);
    CHECK(std::isnan((*back)[2].value));
    CHECK((*back)[3].value == 0);
  }

  TEST_CASE("a text that breaks off is no figures") {
    CHECK(unpack_figures(""));
    CHECK_FALSE(unpack_figures("a 1\nb 2"));
    CHECK_FALSE(unpack_figures("a\nb 2\n"));
    CHECK_FALSE(unpack_figures("a 1x\n"));
  }

  TEST_CASE("a figure is printed as its kind says") {
    CHECK(figure_text("seconds", 1.23456) == "1.235");
    CHECK(figure_text("claims", 1234) == "1234");
    CHECK(figure_text("no such figure", 0.5) == "0.5000");
    CHECK(figure_of({{"a", 1}, {"b", 2}}, "b") == 2);
    CHECK_FALSE(figure_of({{"a", 1}}, "b"));
  }
}

}  // namespace crosscheck
