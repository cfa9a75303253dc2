#include "engine/ingest/attributes_reader.h"

#include <doctest/doctest.h>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
TEST_SUITE("engine/ingest/attributes_reader") {
  TEST_CASE("kinds and tolerances are read by column name") {
    const TempFolder folder;
    const auto specs = read_attributes(
        folder.write("a.csv",
                     "kind,tolerance,attribute\ntime,10min,dep\n"
                     "numeric,1%,\"size, m\"\nset,,author\nnumeric,0.5,h\n"),
        {});
    REQUIRE(specs.ok());
    REQUIRE(specs.value().size() == 4);
    CHECK(specs.value()[0].name == "dep");
    CHECK(specs.value()[0].kind == AttributeKind::time);
    CHECK(specs.value()[0].tolerance.amount == 10);
    CHECK_FALSE(specs.value()[0].tolerance.relative);
    CHECK(specs.value()[1].name == "size, m");
    CHECK(specs.value()[1].tolerance.amount == 0.01);
    CHECK(specs.value()[1].tolerance.relative);
    CHECK(specs.value()[2].kind == AttributeKind::set);
    CHECK(specs.value()[3].tolerance.amount == 0.5);
  }

  TEST_CASE("the tolerance may be left out") {
    const TempFolder folder;
    const auto specs =
        read_attributes(folder.write("a.csv", "attribute,kind\nx,names\n"), {});
    REQUIRE(specs.ok());
    CHECK(specs.value()[0].kind == AttributeKind::names);
  }

  TEST_CASE("a bad table is an error with its place") {
    const TempFolder folder;
    const auto where = [&](std::string_view text) {
      const auto specs = read_attributes(folder.write("a.csv", text), {});
      return specs.ok() ? std::string("ok") : specs.error().where;
    };
    CHECK(holds(where(""), "a.csv:1"));
    CHECK(holds(where("attribute\nx\n"), "a.csv:1"));
    CHECK(holds(where("attribute,kind\nx,number\n"), "a.csv:2"));
    CHECK(holds(where("attribute,kind\nx,set\ny\n"), "a.csv:3"));
    CHECK(holds(where("attribute,kind,tolerance\nx,numeric,-1\n"), "a.csv:2"));
    CHECK(holds(where("attribute,kind,tolerance\nx,time,soon\n"), "a.csv:2"));
    CHECK(holds(where("attribute,kind\nx,\"set\n"), "a.csv:2:3"));
    CHECK_FALSE(read_attributes(folder.path("none.csv"), {}).ok());
  }

  TEST_CASE("a table of kinds beside the claims of a folder is found") {
    const TempFolder folder;
    folder.write("claims.csv", "source,object,value\ns,o,1\n");
    folder.write("attributes.csv", "attribute,kind\nvalue,numeric\n");
    const auto corpus = read_corpus({folder.path("")}, {});
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 1);
    CHECK(corpus.value().diagnostics.skipped() == 0);  // read as no record
    const auto found = attribute_files_beside(corpus.value());
    REQUIRE(found.size() == 1);
    CHECK(holds(found[0], "attributes.csv"));
  }

  TEST_CASE("beside tables of other names there is none") {
    const TempFolder folder;
    const std::string table =
        folder.write("records.csv", "source,object,value\ns,o,1\n");
    folder.write("attributes.csv", "attribute,kind\nvalue,numeric\n");
    const auto corpus = read_corpus({table}, {});
    REQUIRE(corpus.ok());
    CHECK(attribute_files_beside(corpus.value()).empty());
  }
}
}  // namespace crosscheck
