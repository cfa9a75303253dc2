#include "engine/report/number_text.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

namespace crosscheck {
namespace {

std::string score(double value) {
  std::string out;
  append_score(out, value);
  return out;
}

std::string short_score(double value) {
  std::string out;
  append_short_score(out, value);
  return out;
}

std::string number(double value) {
  std::string out;
  append_number(out, value);
  return out;
}

}  // namespace

TEST_SUITE("engine/report/number_text") {
  TEST_CASE("a score has at most six decimals and no trailing zeros") {
    CHECK(score(0.75) == "0.75");
    CHECK(score(1.0 / 3) == "0.333333");
    CHECK(score(2.0 / 3) == "0.666667");
    CHECK(score(0.1000004) == "0.1");
    CHECK(score(0.000001) == "0.000001");
    CHECK(score(0.05) == "0.05");
  }

  TEST_CASE("a score that rounds to an end is that end") {
    CHECK(score(0) == "0");
    CHECK(score(1) == "1");
    CHECK(score(0.9999999) == "1");
    CHECK(score(0.0000001) == "0");
  }

  TEST_CASE("a score outside its range is clamped") {
    CHECK(score(-0.5) == "0");
    CHECK(score(7) == "1");
    CHECK(score(std::nan("")) == "0");
  }

  TEST_CASE("a score for people has three decimals and is never certain") {
    CHECK(short_score(0.5) == "0.500");
    CHECK(short_score(0.8766) == "0.877");
    CHECK(short_score(0.9999) == "0.999");
    CHECK(short_score(0.00001) == "0.001");
    CHECK(short_score(0) == "0.000");
    CHECK(short_score(1) == "1.000");
  }

  TEST_CASE("a number is the shortest text that reads back the same") {
    CHECK(number(0.1) == "0.1");
    CHECK(number(-2.5) == "-2.5");
    CHECK(number(1e30) == "1e+30");
    CHECK(std::stod(number(1.0 / 3)) == 1.0 / 3);
  }

  TEST_CASE("what JSON has no number for is null") {
    CHECK(number(std::numeric_limits<double>::infinity()) == "null");
    CHECK(number(std::nan("")) == "null");
  }
}

}  // namespace crosscheck
