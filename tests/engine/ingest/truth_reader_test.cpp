#include "engine/ingest/truth_reader.h"

#include <doctest/doctest.h>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
TEST_SUITE("engine/ingest/truth_reader") {
  TEST_CASE("truths are read by column name") {
    const TempFolder folder;
    const auto truths = read_truths(
        folder.write("t.csv", "value,attribute,object\n1,x,\"a, b\"\n2,y,c\n"),
        {});
    REQUIRE(truths.ok());
    REQUIRE(truths.value().size() == 2);
    CHECK(truths.value()[0].object == "a, b");
    CHECK(truths.value()[0].attribute == "x");
    CHECK(truths.value()[0].value == "1");
    CHECK(truths.value()[1].object == "c");
  }

  TEST_CASE("names can be mapped and the attribute left out") {
    const TempFolder folder;
    ReadOptions options;
    options.field_map = {{"object", "task"}, {"value", "label"}};
    const auto truths =
        read_truths(folder.write("t.csv", "task,label\n5,1\n"), options);
    REQUIRE(truths.ok());
    CHECK(truths.value()[0].object == "5");
    CHECK(truths.value()[0].attribute == "value");
  }

  TEST_CASE("a bad table of truths is an error with its place") {
    const TempFolder folder;
    const auto where = [&](std::string_view text) {
      const auto truths = read_truths(folder.write("t.csv", text), {});
      return truths.ok() ? std::string("ok") : truths.error().where;
    };
    CHECK(holds(where("object,attribute\no,x\n"), "t.csv:1"));
    CHECK(holds(where("object,value\no,1\no\n"), "t.csv:3"));
    CHECK(holds(where("object,value\n,1\n"), "t.csv:2"));
    CHECK(holds(where("object,value\no,\"1\n"), "t.csv:2:3"));
    CHECK(holds(where(""), "t.csv:1"));
    CHECK_FALSE(read_truths(folder.path("none.csv"), {}).ok());
  }
}
}  // namespace crosscheck
