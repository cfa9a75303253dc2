#include "engine/ingest/json_reader.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

/// A good record to stand beside bad input.
constexpr const char* kGood =
    R"({"source":"a","object":"o","attribute":"x","value":"1"})";

}  // namespace

TEST_SUITE("engine/ingest/json_reader") {
  TEST_CASE("an article object becomes a document with its decoded text") {
    const auto corpus = read_bytes(
        "a.json",
        R"({"title": "Quake", "author": "A. Writer", "date": "2031-05-06",
            "source": "https://www.Example.org/quake", "language": "en",
            "text": "It \"shook\"\nat caf\u00e9 \ud83d\ude00."})");
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().documents.size() == 1);
    const Document& d = corpus.value().documents[0];
    CHECK(d.title == "Quake");
    CHECK(d.author == "A. Writer");
    CHECK(d.published_day == 22405);
    CHECK(d.text == "It \"shook\"\nat caf\xC3\xA9 \xF0\x9F\x98\x80.");
    CHECK_FALSE(d.offsets_are_of_file);
    CHECK(d.body_begin == 0);
    CHECK(d.url == "https://www.Example.org/quake");
    CHECK(source_of(corpus.value(), d) == "example.org");
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("the field names of other tools are known") {
    const auto corpus = read_bytes(
        "a.jsonl",
        R"({"authors":["A. One","B. Two"],"publish_date":"2031-05-06","url":"https://one.example/x","source_url":"https://www.one.example","text":"First."})"
        "\n"
        R"({"maintext":"Second.","date_publish":"2031-05-06 07:08:09","date_download":"2031-06-06","source_domain":"www.two.example","title":null})"
        "\n"
        R"({"raw_text":"Third.","source-hostname":"Harbour News","hostname":"h.example"})"
        "\n");
    REQUIRE(corpus.ok());
    const auto& documents = corpus.value().documents;
    REQUIRE(documents.size() == 3);
    CHECK(documents[0].author == "A. One; B. Two");
    CHECK(documents[0].published_day == 22405);
    CHECK(source_of(corpus.value(), documents[0]) == "one.example");
    CHECK(documents[1].text == "Second.");
    CHECK(documents[1].published_day == 22405);
    CHECK(documents[1].line == 2);
    CHECK(source_of(corpus.value(), documents[1]) == "two.example");
    CHECK(documents[2].text == "Third.");
    CHECK(source_of(corpus.value(), documents[2]) == "Harbour News");
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("an array and each kind of wrapping object hold entries") {
    const std::string article = R"({"text":"One."})";
    for (const std::string& text :
         {"[" + article + ", " + article + "]",
          R"({"count":2,"articles":[)" + article + "," + article + "]}",
          R"({"documents":[)" + article + R"(],"records":[)" + article +
              R"(],"text":"no entry"})"}) {
      CAPTURE(text);
      const auto corpus = read_bytes("a.json", text);
      REQUIRE(corpus.ok());
      CHECK(corpus.value().documents.size() == 2);
      CHECK(corpus.value().diagnostics.count() == 0);
    }
  }

  TEST_CASE("an array of records is a table with the lines of its records") {
    const auto corpus =
        read_bytes("a.json",
                   "[\n{\"source\":\"a\",\"object\":\"o\",\"value\":1.50},\n\n"
                   "{\"source\":\"b\",\"object\":\"o\",\"attribute\":\"x\",\n"
                   "\"value\":true}]");
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 2);
    CHECK(row(corpus.value(), 0) == "a o value 1.50");
    CHECK(row(corpus.value(), 1) == "b o x true");
    CHECK(corpus.value().claims.line[0] == 2);
    CHECK(corpus.value().claims.line[1] == 4);
    REQUIRE(corpus.value().documents.size() == 1);
    CHECK_FALSE(corpus.value().documents[0].is_article);
    CHECK_FALSE(corpus.value().documents[0].source.valid());
    // The first record names no attribute.
    REQUIRE(corpus.value().diagnostics.count() == 1);
    CHECK(corpus.value().diagnostics.kept()[0].severity == Severity::note);
  }

  TEST_CASE("numbers keep their digits as written") {
    const auto corpus = read_bytes(
        "a.jsonl",
        R"({"source":7,"object":1234567890123456789012,"attribute":"x","value":-0.10e+2})");
    REQUIRE(corpus.ok());
    CHECK(row(corpus.value(), 0) == "7 1234567890123456789012 x -0.10e+2");
  }

  TEST_CASE("all record fields are read") {
    const auto corpus = read_bytes(
        "a.ndjson",
        R"({"quote":"It is 1.","url":"u","confidence":0.25,"timestamp":"2031","value":"1","attribute":"x","object":"o","source":"a"})");
    REQUIRE(corpus.ok());
    const ClaimTable& t = corpus.value().claims;
    REQUIRE(t.size() == 1);
    CHECK(t.confidence[0] == 0.25F);
    CHECK(t.text(t.quote[0]) == "It is 1.");
    CHECK(t.text(t.url[0]) == "u");
    CHECK(t.text(t.timestamp[0]) == "2031");
  }

  TEST_CASE("a bad line costs itself alone") {
    const std::string good = kGood;
    const auto corpus =
        read_bytes("a.jsonl", good + "\n{\"source\":\"a\",\n" + good +
                                  " trailing\n\n[1]\n" + good + "\r\n" + good);
    REQUIRE(corpus.ok());
    // Lines 2 (truncated), 3 (trailing text: its record was complete and
    // stays) and 5 (no object).
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 3);
    CHECK(place(kept[0]) == "2:15");
    CHECK(kept[1].line == 3);
    CHECK(kept[1].column == good.size() + 2);
    CHECK(place(kept[2]) == "5:2");
    CHECK(corpus.value().diagnostics.skipped() == 3);
    CHECK(corpus.value().claims.size() == 4);
    CHECK(corpus.value().claims.line[3] == 7);
  }

  TEST_CASE("truncated JSON keeps what was whole and names the place") {
    const auto corpus =
        read_bytes("a.json", "[{\"text\":\"One.\"},\n{\"text\":\"Two");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 1);
    REQUIRE(corpus.value().diagnostics.skipped() == 1);
    const Diagnostic& d = corpus.value().diagnostics.kept()[0];
    CHECK(d.line == 2);
    CHECK(d.column > 0);
    CHECK(holds(d.message, "not valid JSON"));
  }

  TEST_CASE("a required field of the wrong type costs the record") {
    const auto corpus = read_bytes(
        "a.jsonl",
        std::string(kGood) + "\n" +
            R"({"source":"a","object":"o","value":["1"]})" + "\n" +
            R"({"source":"a","object":{"x":1},"value":"1"})" + "\n" +
            R"({"source":"a","object":"o","attribute":"x","value":"2","url":["u"]})");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 2);  // the url alone is left out
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 3);
    // One brace and twice 13 bytes stand before the key.
    CHECK(place(kept[0]) == "2:28");
    CHECK(kept[0].skipped_input);
    CHECK(place(kept[1]) == "3:15");
    CHECK(kept[2].severity == Severity::warning);
    CHECK_FALSE(kept[2].skipped_input);
  }

  TEST_CASE("records without source, object or value are named") {
    const auto corpus = read_bytes(
        "a.jsonl", std::string(kGood) + "\n" + R"({"object":"o","value":"1"})" +
                       "\n" + R"({"source":"a","value":"1"})" + "\n" +
                       R"({"source":"a","object":"o"})" + "\n" +
                       R"({"source":"a","object":"o","value":" "})" + "\n" +
                       R"({"name":"a"})");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 1);
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 5);
    CHECK(holds(kept[0].message, "source is empty"));
    CHECK(holds(kept[1].message, "no object"));
    CHECK(holds(kept[2].message, "no value"));
    CHECK(holds(kept[2].hint, "--map value=NAME"));
    CHECK(holds(kept[3].message, "value is empty"));
    CHECK(place(kept[3]) == "5:28");
    CHECK(holds(kept[4].message, "neither a record"));
  }

  TEST_CASE("the last of two equal keys counts, with a warning") {
    const auto corpus = read_bytes(
        "a.jsonl",
        R"({"source":"a","object":"o","attribute":"x","value":"1","value":"2"})");
    REQUIRE(corpus.ok());
    CHECK(row(corpus.value(), 0) == "a o x 2");
    REQUIRE(corpus.value().diagnostics.count() == 1);
    const Diagnostic& d = corpus.value().diagnostics.kept()[0];
    CHECK(d.severity == Severity::warning);
    CHECK(place(d) == "1:56");
  }

  TEST_CASE("a right value makes good for an earlier one of the wrong type") {
    const auto corpus = read_bytes(
        "a.jsonl",
        R"({"source":"a","object":"o","attribute":"x","value":[1],"value":"2"})");
    REQUIRE(corpus.ok());
    CHECK(row(corpus.value(), 0) == "a o x 2");
    CHECK(corpus.value().diagnostics.skipped() == 0);
  }

  TEST_CASE("names can be mapped, and a mapped name replaces ours") {
    ReadOptions options;
    options.field_map = {
        {"source", "worker"}, {"object", "task"}, {"value", "label"}};
    const auto corpus = read_bytes(
        "a.jsonl",
        R"({"worker":"w1","task":5,"label":1,"value":"not this","attribute":"x"})",
        options);
    REQUIRE(corpus.ok());
    CHECK(row(corpus.value(), 0) == "w1 5 x 1");
  }

  TEST_CASE("half a surrogate pair is refused with its place") {
    // The pair in line 1 is whole. In line 3 a backslash is escaped, so that
    // no surrogate stands there.
    const auto corpus = read_bytes("a.jsonl",
                                   "{\"text\":\"\\uD83D\\uDE00\"}\n"
                                   "{\"text\":\"x\\uDE00\"}\n"
                                   "{\"text\":\"x\\\\uDE00\"}\n"
                                   "{\"text\":\"x\\uD83Dy\"}\n");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 2);
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 2);
    CHECK(place(kept[0]) == "2:11");
    CHECK(kept[1].line == 4);
  }

  TEST_CASE("invalid UTF-8 and zero bytes cost their line") {
    const auto corpus = read_bytes(
        "a.jsonl", std::string(kGood) + "\n{\"text\":\"x\xFF\"}\n" +
                       std::string(9000, ' ') +
                       "{\"text\":\"\xC3\xA9t\xC3\xA9\"}\n{\"text\":\"a\"}" +
                       std::string(1, '\0') + "\n" + kGood);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 2);
    CHECK(corpus.value().documents.back().text == "\xC3\xA9t\xC3\xA9");
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 2);
    CHECK(place(kept[0]) == "2:11");
    CHECK(holds(kept[0].message, "0xFF"));
    CHECK(place(kept[1]) == "4:13");
  }

  TEST_CASE("nesting past the limit is refused, a million levels too") {
    // An entry is at depth 1, so 127 arrays inside it reach 128.
    const auto nested = [](std::size_t levels) {
      return "{\"x\":" + std::string(levels, '[') + std::string(levels, ']') +
             ",\"text\":\"One.\"}";
    };
    CHECK(read_bytes("a.json", nested(127)).ok());
    const auto corpus = read_bytes("a.json", nested(128));
    REQUIRE_FALSE(corpus.ok());
    CHECK(holds(corpus.error().message, "nested more than 128"));
    // 5 bytes stand before the first bracket; bracket 128 is at column 133.
    CHECK(holds(corpus.error().where, "a.json:1:133"));
    const std::string deep(1000000, '[');
    CHECK_FALSE(read_bytes("a.json", deep).ok());
    CHECK_FALSE(read_bytes("a.jsonl", deep).ok());
    std::string objects;
    for (int i = 0; i < 1000000; ++i) objects += "{\"a\":";
    CHECK_FALSE(read_bytes("a.json", objects).ok());
  }

  TEST_CASE("a line past the limit is left out, and its memory is not held") {
    ReadOptions options;
    options.max_line_bytes = 1000;
    const auto corpus =
        read_bytes("a.jsonl",
                   std::string(kGood) + "\n{\"text\":\"" +
                       std::string(300000, 'x') + "\"}\n" + kGood,
                   options);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 2);
    CHECK(corpus.value().claims.line[1] == 3);
    REQUIRE(corpus.value().diagnostics.skipped() == 1);
    CHECK(place(corpus.value().diagnostics.kept()[0]) == "2:0");
  }

  TEST_CASE("many records cross the chunks of the buffer unharmed") {
    std::string text;
    for (int i = 0; i < 20000; ++i) {
      text += R"({"source":"s","object":"o)" + std::to_string(i) +
              R"(","attribute":"x","value":")" + std::to_string(i * 7) +
              "\"}\n";
    }
    const auto corpus = read_bytes("a.jsonl", text);
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().claims.size() == 20000);
    for (std::size_t i = 0; i < 20000; ++i) {
      REQUIRE(row(corpus.value(), i) ==
              "s o" + std::to_string(i) + " x " + std::to_string(i * 7));
      REQUIRE(corpus.value().claims.line[i] == i + 1);
    }
  }

  TEST_CASE("a byte order mark may come first") {
    CHECK(read_bytes("a.jsonl", std::string("\xEF\xBB\xBF") + kGood).ok());
    CHECK(read_bytes("a.json", "\xEF\xBB\xBF{\"text\":\"One.\"}").ok());
  }

  TEST_CASE("articles without text and values that are no objects are named") {
    const auto corpus = read_bytes(
        "a.json", R"([{"text":""}, 5, "x", null, [{"text":"in an array"}],
 {"text":"One."}])");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 1);
    CHECK(corpus.value().documents[0].line == 2);
    CHECK(corpus.value().diagnostics.skipped() == 5);
    CHECK(place(corpus.value().diagnostics.kept()[1]) == "1:15");
  }
}
}  // namespace crosscheck
