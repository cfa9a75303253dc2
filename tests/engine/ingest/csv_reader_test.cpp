#include "engine/ingest/csv_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

const std::string kHeader = "source,object,attribute,value\n";

}  // namespace

TEST_SUITE("engine/ingest/csv_reader") {
  TEST_CASE("columns are found by name, in any order, case and blanks") {
    const auto corpus =
        read_bytes("a.csv", "Value, Object ,SOURCE,attribute\n1,o,a,x\n");
    REQUIRE(corpus.ok());
    CHECK(row(corpus.value(), 0) == "a o x 1");
    CHECK(corpus.value().claims.line[0] == 2);
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("quoted fields hold commas, quotes and line ends") {
    const auto corpus =
        read_bytes("a.csv", kHeader +
                                "\"a, b\",\"say \"\"o\"\"\",x,\"two\nlines\"\n"
                                "c,o,x,\"\"\"\"\n"
                                "d,o,x,5\"\n");
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 3);
    CHECK(row(corpus.value(), 0) == "a, b say \"o\" x two\nlines");
    CHECK(row(corpus.value(), 1) == "c o x \"");
    CHECK(row(corpus.value(), 2) == "d o x 5\"");
    CHECK(corpus.value().claims.line[1] == 4);
  }

  TEST_CASE("CRLF, a byte order mark, empty lines and no last newline") {
    const auto corpus = read_bytes(
        "a.csv",
        "\xEF\xBB\xBFsource,object,attribute,value\r\na,o,x,1\r\n\r\n\n"
        "\"b\",o,x,\"2\"\r\nc,o,x,3");
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 3);
    CHECK(row(corpus.value(), 0) == "a o x 1");
    CHECK(row(corpus.value(), 1) == "b o x 2");
    CHECK(corpus.value().claims.line[1] == 5);
    CHECK(row(corpus.value(), 2) == "c o x 3");
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("optional columns are read and unknown ones noted once") {
    const auto corpus = read_bytes(
        "a.csv",
        "source,object,attribute,value,timestamp,confidence,url,quote,colour,"
        "mood\na,o,x,1,2031,0.5,u,q,red,good\nb,o,x,1,,,,,blue,bad\n");
    REQUIRE(corpus.ok());
    const ClaimTable& t = corpus.value().claims;
    REQUIRE(t.size() == 2);
    CHECK(t.text(t.timestamp[0]) == "2031");
    CHECK_FALSE(t.timestamp[1].valid());
    CHECK(t.confidence[0] == 0.5F);
    CHECK(t.confidence[1] != t.confidence[1]);  // NaN: not given
    CHECK(t.text(t.url[0]) == "u");
    CHECK(t.text(t.quote[0]) == "q");
    REQUIRE(corpus.value().diagnostics.count() == 1);
    const Diagnostic& note = corpus.value().diagnostics.kept()[0];
    CHECK(note.severity == Severity::note);
    CHECK(holds(note.message, "'colour', 'mood'"));
    CHECK_FALSE(note.skipped_input);
  }

  TEST_CASE(
      "a missing column is named with those that are there and the way "
      "out") {
    const auto corpus = read_bytes("a.csv", "worker,object,value\nw,o,1\n");
    REQUIRE_FALSE(corpus.ok());
    const std::string& message = corpus.error().message;
    CHECK(holds(message, "'source' is missing"));
    CHECK(holds(message, "'worker', 'object', 'value'"));
    CHECK(holds(message, "--map source=NAME"));
  }

  TEST_CASE("names can be mapped; without an attribute it is value") {
    ReadOptions options;
    options.field_map = {
        {"source", "Worker"}, {"object", "task"}, {"value", "label"}};
    const auto corpus =
        read_bytes("a.csv", "task,label,worker\n5,1,w1\n6,0,w1\n", options);
    REQUIRE(corpus.ok());
    CHECK(row(corpus.value(), 0) == "w1 5 value 1");
    REQUIRE(corpus.value().diagnostics.count() == 1);
    CHECK(corpus.value().diagnostics.kept()[0].severity == Severity::note);
  }

  TEST_CASE("a bad row costs itself alone and has its place") {
    const auto corpus =
        read_bytes("a.csv",
                   "source,object,attribute,value,confidence\n"
                   "a,o,x,1,\n"
                   "a,o,x\n"             // 3: too few
                   "a,o,x,1,0.5,more\n"  // 4: too many, from column 13
                   ",o,x,1,\n"           // 5: no source
                   "a, ,x,1,\n"          // 6: blank object, column 3
                   "a,o,x,,\n"           // 7: no value, column 7
                   "a,o,x,1,1.5\n"       // 8: confidence, column 9
                   "a,o,x,1,nan\n"       // 9
                   "a,o,x,1,-0.1\n"      // 10
                   "a,o,x,1,half\n"      // 11
                   "b,o,x,1,1\n");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 2);
    CHECK(row(corpus.value(), 1) == "b o x 1");
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 9);
    CHECK(corpus.value().diagnostics.skipped() == 9);
    CHECK(place(kept[0]) == "3:0");
    CHECK(place(kept[1]) == "4:13");
    CHECK(place(kept[2]) == "5:1");
    CHECK(place(kept[3]) == "6:3");
    CHECK(place(kept[4]) == "7:7");
    CHECK(place(kept[5]) == "8:9");
    CHECK(holds(kept[5].message, "'1.5'"));
    CHECK(place(kept[8]) == "11:9");
  }

  TEST_CASE("places behind a field of two lines are on its last line") {
    // The empty value stands behind "lines\",o,x,": column 12 of line 3.
    const auto corpus =
        read_bytes("a.csv", kHeader + "\"two\nlines\",o,x,\nb,o,x,1\n");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.line[0] == 4);
    REQUIRE(corpus.value().diagnostics.count() == 1);
    CHECK(place(corpus.value().diagnostics.kept()[0]) == "3:12");
  }

  TEST_CASE("an open quote costs its row; the next lines are rows again") {
    const auto corpus =
        read_bytes("a.csv", kHeader + "a,o,x,\"open\nb,o,x,2\nc,o,x,3\n");
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 2);
    CHECK(row(corpus.value(), 0) == "b o x 2");
    CHECK(corpus.value().claims.line[1] == 4);
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 1);
    CHECK(place(kept[0]) == "2:7");
    CHECK(holds(kept[0].message, "never closed"));
  }

  TEST_CASE("text behind a closing quote costs its row") {
    const auto corpus =
        read_bytes("a.csv", kHeader + "a,\"o\" p,x,1\nb,o,x,2\n");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 1);
    REQUIRE(corpus.value().diagnostics.count() == 1);
    CHECK(place(corpus.value().diagnostics.kept()[0]) == "2:6");
  }

  TEST_CASE("open quotes without end are scanned in linear time") {
    // From the start of each of these lines the row would run to the end of
    // the file; looking at all of it each time takes 200000 * 1 MB.
    std::string text = kHeader + "a,o,x,1\n";
    for (int i = 0; i < 200000; ++i) text += "x\",\"\n";
    const auto corpus = read_bytes("a.csv", text);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 1);
    CHECK(corpus.value().diagnostics.skipped() == 200000);
  }

  TEST_CASE("a row past the limit is left out") {
    ReadOptions options;
    options.max_line_bytes = 1000;
    const auto corpus = read_bytes(
        "a.csv", kHeader + "a,o,x," + std::string(500000, 'x') + "\nb,o,x,1\n",
        options);
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 1);
    CHECK(corpus.value().claims.line[0] == 3);
    CHECK(corpus.value().diagnostics.kept()[0].line == 2);
  }

  TEST_CASE("a row that is not UTF-8 is left out with byte and offset") {
    // The header has 30 bytes, "a,o,x,ca" 8: the byte is at 38. Behind it more
    // is UTF-8 than is not, so this is no other encoding.
    const auto corpus = read_bytes(
        "a.csv",
        kHeader + "a,o,x,ca\xE9\nb,o,x,caf\xC3\xA9\nc,o,x,\xC3\xA9t\xC3\xA9\n");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 2);
    const Diagnostic& d = corpus.value().diagnostics.kept()[0];
    CHECK(place(d) == "2:9");
    CHECK(holds(d.message, "0xE9 at offset 0x26"));
  }

  TEST_CASE("rows cross the chunks of the buffer unharmed") {
    std::string text = kHeader;
    for (int i = 0; i < 20000; ++i) {
      const std::string n = std::to_string(i);
      text += "s,\"object, \"\"" + n + "\"\"\",x,\"line\r\n" + n + "\"\r\n";
    }
    const auto corpus = read_bytes("a.csv", text);
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 20000);
    for (std::size_t i = 0; i < 20000; ++i) {
      const std::string n = std::to_string(i);
      REQUIRE(row(corpus.value(), i) ==
              "s object, \"" + n + "\" x line\r\n" + n);
      REQUIRE(corpus.value().claims.line[i] == 2 + 2 * i);
    }
  }

  TEST_CASE("a file of no rows at all is an error") {
    CHECK_FALSE(read_bytes("a.csv", "").ok());
    CHECK_FALSE(read_bytes("a.csv", kHeader).ok());
  }
}
}  // namespace crosscheck
