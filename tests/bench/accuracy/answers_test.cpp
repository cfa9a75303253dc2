#include "bench/accuracy/answers.h"

#include <doctest/doctest.h>

namespace crosscheck {

TEST_SUITE("bench/accuracy/answers") {
  TEST_CASE("cells may hold commas, quotes and line ends") {
    const auto rows = csv_rows("a,\"b,\"\"c\"\"\nd\",\r\n,x\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == std::vector<std::string>{"a", "b,\"c\"\nd", ""});
    CHECK(rows[1] == std::vector<std::string>{"", "x"});
    CHECK(csv_rows("").empty());
    CHECK(csv_rows("last").size() == 1);
  }

  TEST_CASE("rows of an item keep their order") {
    const Result<Answers> answers = answers_in(
        "object,attribute,value,score,rank\n"
        "o,a,first,0.5,1\n"
        "p,a,other,0.5,1\n"
        "o,a,second,0.5,1\n");
    REQUIRE(answers.ok());
    const auto& rows = answers.value().at({"o", "a"});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].value == "first");
    CHECK(rows[1].value == "second");
    CHECK(rows[1].score == 0.5);
  }

  TEST_CASE("an output of another shape is a wrong answer") {
    CHECK_FALSE(answers_in("").ok());
    CHECK_FALSE(answers_in("object,attribute,value\no,a,v\n").ok());
    CHECK_FALSE(answers_in("object,attribute,value,score\no,a,v\n").ok());
    CHECK_FALSE(answers_in("object,attribute,value,score\no,a,v,nan\n").ok());
    CHECK_FALSE(answers_in("object,attribute,value,score\no,a,v,\n").ok());
  }
}

}  // namespace crosscheck
