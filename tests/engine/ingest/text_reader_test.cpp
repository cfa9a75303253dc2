#include "engine/ingest/text_reader.h"

#include <doctest/doctest.h>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

std::string body(const Document& d) { return d.text.substr(d.body_begin); }

}  // namespace

TEST_SUITE("engine/ingest/text_reader") {
  TEST_CASE("header lines in any case and order give the fields") {
    const std::string text =
        "Date: 2031-05-06\nTITLE: Ferry runs aground\nsource: Harbour News\n"
        "url: https://harbour.example/1\nauthor: A. Writer\n\nThe ferry ran.\n";
    const auto corpus = read_bytes("a.txt", text);
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().documents.size() == 1);
    const Document& d = corpus.value().documents[0];
    CHECK(d.title == "Ferry runs aground");
    CHECK(d.author == "A. Writer");
    CHECK(d.url == "https://harbour.example/1");
    CHECK(d.date == "2031-05-06");
    // 2031-05-06: 61 years of 365 days, 15 leap days (1972 to 2028), and
    // 31 + 28 + 31 + 30 + 5 days: 22265 + 15 + 125.
    CHECK(d.published_day == 22405);
    CHECK(source_of(corpus.value(), d) == "Harbour News");
    CHECK(d.text == text);
    CHECK(body(d) == "The ferry ran.\n");
    CHECK(d.offsets_are_of_file);
    CHECK(d.is_article);
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("CRLF ends header lines and the bytes stay as they are") {
    const std::string text = "title: Quake\r\n\r\nIt shook.\r\n";
    const auto corpus = read_bytes("a.md", text);
    REQUIRE(corpus.ok());
    const Document& d = corpus.value().documents[0];
    CHECK(d.title == "Quake");
    CHECK(d.text == text);
    CHECK(body(d) == "It shook.\r\n");
  }

  TEST_CASE("a byte order mark stays in the text and is no body") {
    const auto corpus = read_bytes("a.txt", "\xEF\xBB\xBFtitle: T\n\nBody.");
    REQUIRE(corpus.ok());
    const Document& d = corpus.value().documents[0];
    CHECK(d.title == "T");
    CHECK(d.text.size() == 3 + 8 + 2 + 5);
    CHECK(body(d) == "Body.");
    CHECK(read_text_header("\xEF\xBB\xBFplain").body_begin == 3);
  }

  TEST_CASE("what only looks like a header is body") {
    // A key twice, a foreign key, no empty line behind, a blank before the
    // first key, an empty first line.
    for (const std::string_view text :
         {"title: a\ntitle: b\n\nc", "Harbour: a ferry\n\nc",
          "title: a\nHarbour: b\n\nc", "title: a\nc\n", "title: a",
          " title: a\n\nc", "\ntitle: a\n\nc"}) {
      CAPTURE(text);
      const TextHeader header = read_text_header(text);
      CHECK(header.body_begin == 0);
      CHECK(header.fields.title.empty());
    }
  }

  TEST_CASE("a first line with a date and running text gives the date") {
    const std::string text = " date 2031-05-06 Last week's talks.\n\nMore.";
    const auto corpus = read_bytes("a.txt", text);
    REQUIRE(corpus.ok());
    const Document& d = corpus.value().documents[0];
    CHECK(d.date == "2031-05-06");
    CHECK(d.published_day == 22405);
    CHECK(body(d) == "Last week's talks.\n\nMore.");
    CHECK(d.text == text);
  }

  TEST_CASE("a date line may stand alone or carry a time") {
    CHECK(read_text_header("date 2031-05-06\r\nBody").body_begin == 17);
    const TextHeader timed = read_text_header("date 2031-05-06T07:08:09Z Body");
    CHECK(timed.body_begin == 26);
    CHECK(timed.fields.date == "2031-05-06T07:08:09Z");
  }

  TEST_CASE("a line that begins with the word date need not have one") {
    for (const std::string_view text :
         {"date 2031-02-30 x", "date palms grow", "dates 2031-05-06 x",
          "date 2031-05-06x y", "date2031-05-06 x", "update 2031-05-06 x"}) {
      CAPTURE(text);
      CHECK(read_text_header(text).body_begin == 0);
    }
  }

  TEST_CASE("a date line at the end is left in the body") {
    const TextHeader header =
        read_text_header("The end.\n date 2031-05-06 Next file's text");
    CHECK(header.body_begin == 0);
  }

  TEST_CASE("a date that is not understood is noted and kept as written") {
    const auto corpus =
        read_bytes("a.txt", "date: the day after\n\nIt happened.");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents[0].date == "the day after");
    CHECK_FALSE(corpus.value().documents[0].published_day.has_value());
    REQUIRE(corpus.value().diagnostics.count() == 1);
    CHECK(corpus.value().diagnostics.kept()[0].severity == Severity::note);
    CHECK(corpus.value().diagnostics.skipped() == 0);
  }

  TEST_CASE("invalid UTF-8 is refused with its place and offset in hex") {
    // Line 2: "ca", then the byte 0xE9, at offset 4 + 2 = 6. The three letters
    // behind it are UTF-8, so the text is no Latin-1.
    const auto corpus =
        read_bytes("a.txt", "one\nca\xE9 \xC3\xA9 \xC3\xA9 \xC3\xA9");
    REQUIRE_FALSE(corpus.ok());
    CHECK(corpus.error().code == ErrorCode::unreadable);
    CHECK(holds(corpus.error().message, "0xE9 at offset 0x6"));
    CHECK(holds(corpus.error().message, "--encoding"));
    CHECK(holds(corpus.error().where, "a.txt:2:3"));
  }

  TEST_CASE("an article past the limit is refused and others are read") {
    const TempFolder folder;
    folder.write("big.txt", std::string(101, 'x'));
    folder.write("fits.txt", std::string(100, 'x'));
    ReadOptions options;
    options.max_article_bytes = 100;
    const auto corpus = read_corpus({folder.path()}, options);
    REQUIRE(corpus.ok());
    REQUIRE(corpus.value().documents.size() == 1);
    CHECK(holds(corpus.value().documents[0].path, "fits.txt"));
    REQUIRE(corpus.value().diagnostics.skipped() == 1);
    CHECK(holds(corpus.value().diagnostics.kept()[0].message, "100 bytes"));
  }

  TEST_CASE("a text of blanks alone is no article") {
    CHECK_FALSE(read_bytes("a.txt", " \n\n").ok());
    CHECK_FALSE(read_bytes("a.txt", "title: a\n\n").ok());
    CHECK_FALSE(read_bytes("a.txt", "").ok());
  }
}
}  // namespace crosscheck
