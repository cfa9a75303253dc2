#include "engine/ingest/record_preset.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/ingest/truth_reader.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

const std::string kStatements =
    "canonical_id,entity_id,prop,prop_type,schema,value,dataset,origin,lang,"
    "original_value,external,first_seen,last_seen,id\n"
    "Q1,e1,id,checksum,Company,0a1b,north_register,,,,f,2031-01-02,,s1\n"
    "Q1,e1,country,country,Company,ax,north_register,,,,f,2031-01-02,,s2\n"
    "Q1,e2,country,country,Company,by,south_list,,,,f,2031-03-04,,s3\n";
const std::string kLabels =
    "task,worker,label\nt1,w1,cat\nt1,w2,dog\nt2,w1,cat\n";

ReadOptions mapped(std::string_view name) {
  ReadOptions options;
  options.field_map = record_preset_named(name)->fields;
  return options;
}

}  // namespace

TEST_SUITE("engine/ingest/record_preset") {
  TEST_CASE("statements of FollowTheMoney are records, checksums are not") {
    for (const bool by_name : {false, true}) {
      CAPTURE(by_name);
      const auto corpus = read_bytes("a.csv", kStatements,
                                     by_name ? mapped("ftm") : ReadOptions());
      REQUIRE(corpus.ok());
      REQUIRE(corpus.value().claims.size() == 2);
      CHECK(row(corpus.value(), 0) == "north_register Q1 country ax");
      CHECK(row(corpus.value(), 1) == "south_list Q1 country by");
      const auto& said = corpus.value().diagnostics.kept();
      REQUIRE_FALSE(said.empty());
      CHECK(holds(said[0].message, "--map ftm") == !by_name);
    }
  }

  TEST_CASE("labels of crowd-kit are records, whatever the file is called") {
    for (const char* name : {"a.csv", "labels"}) {
      CAPTURE(name);
      const auto corpus = read_bytes(name, kLabels);
      REQUIRE(corpus.ok());
      REQUIRE(corpus.value().claims.size() == 3);
      CHECK(row(corpus.value(), 1) == "w2 t1 value dog");
      CHECK(holds(corpus.value().diagnostics.kept()[0].message,
                  "--map crowdkit"));
    }
  }

  TEST_CASE("our own names and the user's count before a preset") {
    const auto ours = read_bytes(
        "a.csv", "source,object,value,task,worker,label\na,o,1,t1,w1,cat\n");
    REQUIRE(ours.ok());
    CHECK(row(ours.value(), 0) == "a o value 1");
    ReadOptions options;
    options.field_map = {
        {"source", "label"}, {"object", "worker"}, {"value", "task"}};
    const auto theirs = read_bytes("a.csv", kLabels, options);
    REQUIRE(theirs.ok());
    CHECK(row(theirs.value(), 0) == "cat w1 value t1");
  }

  TEST_CASE("truths may have the columns of crowd-kit") {
    const TempFolder folder;
    const auto truths =
        read_truths(folder.write("gold.csv", "task,label\nt1,cat\n"), {});
    REQUIRE(truths.ok());
    REQUIRE(truths.value().size() == 1);
    CHECK(truths.value()[0].object == "t1");
    CHECK(truths.value()[0].attribute == "value");
    CHECK(truths.value()[0].value == "cat");
    CHECK_FALSE(
        read_truths(folder.write("bad.csv", "task,x\nt1,cat\n"), {}).ok());
  }

  TEST_CASE("a preset has a name") {
    CHECK(record_preset_named("ftm") != nullptr);
    CHECK(record_preset_named("crowdkit") != nullptr);
    CHECK(record_preset_named("nonsense") == nullptr);
  }
}

}  // namespace crosscheck
