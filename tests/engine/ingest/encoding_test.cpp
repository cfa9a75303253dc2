#include "engine/ingest/encoding.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

/// The text of a file of these bytes.
std::string text_of(const std::string& name, const std::string& bytes,
                    const ReadOptions& options = {}) {
  const auto corpus = read_bytes(name, bytes, options);
  REQUIRE(corpus.ok());
  return corpus.value().documents[0].text;
}

/// ASCII as UTF-16 or UTF-32, `width` bytes a letter.
std::string widened(std::string_view ascii, std::size_t width, bool big_end) {
  std::string wide;
  for (const char c : ascii) {
    std::string letter(width, '\0');
    letter[big_end ? width - 1 : 0] = c;
    wide += letter;
  }
  return wide;
}

}  // namespace

TEST_SUITE("engine/ingest/encoding") {
  TEST_CASE("a byte order mark tells UTF-16 and UTF-32 of both kinds") {
    const std::string text = "The ferry ran.";
    const struct {
      std::string mark;
      std::size_t width;
      bool big_end;
      const char* name;
    } kinds[] = {{"\xFF\xFE", 2, false, "UTF-16LE"},
                 {"\xFE\xFF", 2, true, "UTF-16BE"},
                 {std::string("\xFF\xFE\0\0", 4), 4, false, "UTF-32LE"},
                 {std::string("\0\0\xFE\xFF", 4), 4, true, "UTF-32BE"}};
    for (const auto& kind : kinds) {
      CAPTURE(kind.name);
      const auto corpus = read_bytes(
          "a.txt", kind.mark + widened(text, kind.width, kind.big_end));
      REQUIRE(corpus.ok());
      CHECK(corpus.value().documents[0].text == text);
      CHECK(corpus.value().documents[0].encoding == kind.name);
      CHECK(corpus.value().diagnostics.count() == 0);
    }
  }

  TEST_CASE("tables and JSON are converted as texts are") {
    const std::string csv = "source,object,attribute,value\na,o,x,1\nb,o,x,2\n";
    const auto table = read_bytes("a.csv", "\xFF\xFE" + widened(csv, 2, false));
    REQUIRE(table.ok());
    CHECK(table.value().claims.size() == 2);
    CHECK(table.value().documents[0].encoding == "UTF-16LE");
    const std::string json = R"({"text":"The ferry ran."})";
    CHECK(text_of("a.json", "\xFE\xFF" + widened(json, 2, true)) ==
          "The ferry ran.");
  }

  TEST_CASE("what a page declares counts") {
    CHECK(declared_encoding("<meta charset=koi8-r>") == "koi8-r");
    CHECK(declared_encoding("<META HTTP-EQUIV='x' CONTENT=\"text/html; "
                            "charset=Shift_JIS\">") == "Shift_JIS");
    CHECK(declared_encoding("<?xml version='1.0' encoding='iso-8859-2'?>") ==
          "iso-8859-2");
    CHECK(declared_encoding("<p>charset=none</p>").empty());
    CHECK(
        declared_encoding(std::string(1100, ' ') + "<meta charset=x>").empty());
    // 0xD0 is U+043F, the letter p, in KOI8-R.
    CHECK(text_of("a.html", "<meta charset=koi8-r><p>\xD0\xD0\xD0 ran.</p>") ==
          "\xD0\xBF\xD0\xBF\xD0\xBF ran.");
  }

  TEST_CASE("what is declared and is not is found out") {
    const auto corpus = read_bytes("a.html",
                                   "<meta charset=utf-8><p>The \x93"
                                   "ferry\x94 ran.</p>");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents[0].text == "The “ferry” ran.");
    REQUIRE(corpus.value().diagnostics.count() == 1);
    CHECK(holds(corpus.value().diagnostics.kept()[0].message, "windows-1252"));
  }

  TEST_CASE("a guess is a warning that names it") {
    // Russian in windows-1251, long enough for statistics of letters.
    std::string text;
    for (int i = 0; i < 8; ++i) {
      text +=
          "\xCF\xE0\xF0\xEE\xEC \xF1\xE5\xEB \xED\xE0 \xEC\xE5\xEB\xFC "
          "\xF3 \xE1\xE5\xF0\xE5\xE3\xE0 \xEE\xF1\xF2\xF0\xEE\xE2\xE0. ";
    }
    const auto corpus = read_bytes("a.txt", text);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents[0].text.starts_with("Паром сел на мель"));
    CHECK(corpus.value().documents[0].encoding == "windows-1251");
    REQUIRE(corpus.value().diagnostics.count() == 1);
    const Diagnostic& said = corpus.value().diagnostics.kept()[0];
    CHECK(said.severity == Severity::warning);
    CHECK(holds(said.message, "windows-1251"));
    CHECK(holds(said.hint, "--encoding"));
  }

  TEST_CASE("the option counts before any guess, a mark before the option") {
    ReadOptions options;
    options.encoding = "ISO-8859-2";
    // 0xB3 is l with a stroke there.
    const auto corpus = read_bytes("a.txt", "Z\xB3oty.", options);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents[0].text == "Złoty.");
    CHECK(corpus.value().diagnostics.count() == 0);
    CHECK(text_of("a.txt", "\xFF\xFE" + widened("Zloty.", 2, false), options) ==
          "Zloty.");
    CHECK(text_of("a.txt", widened("Zloty.", 2, false), [] {
            ReadOptions wide;
            wide.encoding = "UTF-16LE";
            return wide;
          }()) == "Zloty.");
  }

  TEST_CASE("bytes that cannot be decoded are told with their offset") {
    ReadOptions options;
    options.encoding = "Shift_JIS";
    const auto corpus = read_bytes("a.txt", "One \xFF two \xFF.", options);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents[0].text ==
          "One \xEF\xBF\xBD two \xEF\xBF\xBD.");
    REQUIRE(corpus.value().diagnostics.count() == 1);
    const Diagnostic& said = corpus.value().diagnostics.kept()[0];
    CHECK(said.severity == Severity::warning);
    CHECK(holds(said.message, "2 sequences"));
    CHECK(holds(said.message, "0xFF at offset 0x4"));
    CHECK(holds(said.hint, "--encoding"));
  }

  TEST_CASE("an offset past the steps of the buffer is right") {
    ReadOptions options;
    options.encoding = "Shift_JIS";
    const auto corpus =
        read_bytes("a.txt", std::string(1'000'000, 'x') + "\xFF.", options);
    REQUIRE(corpus.ok());
    CHECK(holds(corpus.value().diagnostics.kept()[0].message,
                "at offset 0xF4240"));
  }

  TEST_CASE("names of encodings are checked") {
    for (const char* name : {"UTF-8", "utf8", "windows-1252", "Latin1",
                             "Shift_JIS", "GB18030", "UTF-16LE"}) {
      CAPTURE(name);
      CHECK(check_encoding_name(name).ok());
    }
    for (const char* name : {"", "nonsense", "utf-9"}) {
      CAPTURE(name);
      const Status status = check_encoding_name(name);
      REQUIRE_FALSE(status.ok());
      CHECK(status.error().code == ErrorCode::invalid_option);
    }
  }
}

}  // namespace crosscheck
