#include "engine/ingest/archive_reader.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/member_name.h"
#include "tests/engine/ingest/packed_bytes.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

const std::vector<PackedMember> kThree = {
    {"b/two.txt", "Second."},
    {"a.jsonl", R"({"source":"s","object":"o","attribute":"x","value":"1"})"},
    {"Z.txt", "First."}};

/// Paths behind the archive's own, with the text.
Lines contents(const Corpus& corpus, const std::string& archive) {
  Lines lines;
  for (const Document& d : corpus.documents) {
    REQUIRE(d.path.starts_with(archive));
    lines.push_back(d.path.substr(archive.size()) + " " + d.text);
  }
  return lines;
}

struct ReadArchive {
  TempFolder folder;
  std::string path;
  Result<Corpus> corpus;

  ReadArchive(const std::string& name, std::string_view bytes,
              const ReadOptions& options = {})
      : path(folder.write(name, bytes)), corpus(read_corpus({path}, options)) {}
  [[nodiscard]] const std::vector<Diagnostic>& said() const {
    return corpus.value().diagnostics.kept();
  }
};

/// `count` times a letter, which packs to next to nothing.
std::string zeros(std::size_t count) { return std::string(count, '0'); }

/// A text of 20 kB that packs badly.
std::string numbers() {
  std::string text = "Text";
  for (int i = 0; i < 3000; ++i) text += " " + std::to_string(i * i);
  return text;
}

}  // namespace

TEST_SUITE("engine/ingest/archive_reader") {
  TEST_CASE("members of every kind of archive come in byte order of names") {
    const struct {
      const char* name;
      const char* format;
      const char* filter;
    } kinds[] = {{"x.zip", "zip", "none"},        {"x.tar", "ustar", "none"},
                 {"x.tar.gz", "ustar", "gzip"},   {"x.tgz", "gnutar", "gzip"},
                 {"x.tar.zst", "ustar", "zstd"},  {"x.tar.xz", "ustar", "xz"},
                 {"x.tar.bz2", "ustar", "bzip2"}, {"noname", "zip", "none"}};
    for (const auto& kind : kinds) {
      CAPTURE(kind.name);
      const ReadArchive read(kind.name,
                             packed_bytes(kind.format, kind.filter, kThree));
      REQUIRE(read.corpus.ok());
      CHECK(contents(read.corpus.value(), read.path) ==
            Lines{"/Z.txt First.", "/a.jsonl ", "/b/two.txt Second."});
      CHECK(read.corpus.value().claims.size() == 1);
      CHECK(source_of(read.corpus.value(), read.corpus.value().documents[0]) ==
            "Z");
      CHECK(read.said().empty());
    }
  }

  TEST_CASE("a compressed file is the file without its last extension") {
    for (const char* filter : {"gzip", "zstd", "xz", "bzip2"}) {
      CAPTURE(filter);
      const ReadArchive read(
          "claims.csv.gz",
          packed_bytes("raw", filter,
                       {{"", "source,object,attribute,value\na,o,x,1\n"}}));
      REQUIRE(read.corpus.ok());
      CHECK(read.corpus.value().claims.size() == 1);
      CHECK(read.corpus.value().documents[0].path == read.path);
    }
    const ReadArchive text("harbour.txt.zst",
                           packed_bytes("raw", "zstd", {{"", "One. Two."}}));
    REQUIRE(text.corpus.ok());
    const Document& document = text.corpus.value().documents[0];
    CHECK(document.text == "One. Two.");
    CHECK(source_of(text.corpus.value(), document) == "harbour");
  }

  TEST_CASE("an archive in an archive is read, one in that is not") {
    const std::string inner = packed_bytes("zip", "none", kThree);
    const std::string middle = packed_bytes(
        "ustar", "gzip", {{"in.zip", inner}, {"m.txt", "Middle."}});
    const ReadArchive read("m.tgz", middle);
    REQUIRE(read.corpus.ok());
    CHECK(contents(read.corpus.value(), read.path) ==
          Lines{"/in.zip/Z.txt First.", "/in.zip/a.jsonl ",
                "/in.zip/b/two.txt Second.", "/m.txt Middle."});
    const ReadArchive outer("o.zip",
                            packed_bytes("zip", "none", {{"m.tgz", middle}}));
    REQUIRE(outer.corpus.ok());
    CHECK(contents(outer.corpus.value(), outer.path) ==
          Lines{"/m.tgz/m.txt Middle."});
    REQUIRE(outer.said().size() == 1);
    CHECK(holds(outer.said()[0].message, "one level deep"));
    CHECK(outer.said()[0].file == outer.path + "/m.tgz/in.zip");
  }

  TEST_CASE("a bomb is refused by the ratio") {
    for (const auto& [format, filter] :
         {std::pair("zip", "none"), std::pair("ustar", "gzip")}) {
      CAPTURE(format);
      const std::string bomb = packed_bytes(
          format, filter, {{"a.txt", "Good."}, {"b.txt", zeros(64U << 20U)}});
      CHECK(bomb.size() < 100'000);
      const ReadArchive read("bomb", bomb);
      REQUIRE_FALSE(read.corpus.ok());
      CHECK(holds(read.corpus.error().message, "more than 200 times its size"));
    }
    const ReadArchive single(
        "bomb.txt.gz", packed_bytes("raw", "gzip", {{"", zeros(64U << 20U)}}));
    REQUIRE_FALSE(single.corpus.ok());
    CHECK(holds(single.corpus.error().message, "more than 200 times its size"));
  }

  TEST_CASE("a bomb that is hidden or passed over is refused as well") {
    const ReadArchive read(
        "bomb.tgz",
        packed_bytes("ustar", "gzip",
                     {{".hidden", zeros(64U << 20U)}, {"a.txt", "Good."}}));
    REQUIRE_FALSE(read.corpus.ok());
    CHECK(holds(read.corpus.error().message, "more than 200 times its size"));
  }

  TEST_CASE("below a MiB the ratio is no matter") {
    const ReadArchive read(
        "a.zip", packed_bytes("zip", "none", {{"a.txt", zeros(900'000)}}));
    REQUIRE(read.corpus.ok());
    CHECK(read.corpus.value().documents[0].text.size() == 900'000);
  }

  TEST_CASE("too many entries and too many bytes are refused") {
    ReadOptions options;
    options.max_archive_entries = 2;
    const std::string three = packed_bytes("zip", "none", kThree);
    const ReadArchive entries("a.zip", three, options);
    REQUIRE_FALSE(entries.corpus.ok());
    CHECK(holds(entries.corpus.error().message, "more than 2 entries"));
    options.max_archive_entries = 3;
    options.max_expanded_bytes = 100'000;
    CHECK(ReadArchive("a.zip", three, options).corpus.ok());
    const ReadArchive bytes(
        "a.tar", packed_bytes("ustar", "none", {{"a.txt", zeros(100'001)}}),
        options);
    REQUIRE_FALSE(bytes.corpus.ok());
    CHECK(holds(bytes.corpus.error().message, "more than 100000 bytes"));
  }

  TEST_CASE("the limits count archives within an archive together") {
    ReadOptions options;
    options.max_expanded_bytes = 100'000;
    const std::string inner =
        packed_bytes("zip", "none", {{"a.txt", zeros(60'000)}});
    const ReadArchive read(
        "a.zip",
        packed_bytes("zip", "none", {{"1.zip", inner}, {"2.zip", inner}}),
        options);
    REQUIRE(read.corpus.ok());
    CHECK(read.corpus.value().documents.size() == 1);
    REQUIRE(read.said().size() == 1);
    CHECK(read.said()[0].file == read.path + "/2.zip");
    CHECK(holds(read.said()[0].message, "more than 100000 bytes"));
  }

  TEST_CASE("hidden names and forks of macOS are passed over") {
    const ReadArchive read("a.zip",
                           packed_bytes("zip", "none",
                                        {{"__MACOSX/._a.txt", "Fork."},
                                         {".git/config.txt", "Hidden."},
                                         {"x/._b.txt", "Fork."},
                                         {"x/b.txt", "Text."}}));
    REQUIRE(read.corpus.ok());
    CHECK(contents(read.corpus.value(), read.path) == Lines{"/x/b.txt Text."});
    CHECK(read.said().empty());
  }

  TEST_CASE("names that lead out stay in, and nothing is written") {
    const std::string names[] = {"../../up.txt", "/abs.txt", "C:\\w\\d.txt",
                                 "a/../../b.txt", "..\\..\\e.txt"};
    for (const std::string& name : names) {
      CAPTURE(name);
      const ReadArchive read("in/a.tar",
                             packed_bytes("ustar", "none", {{name, "Text."}}));
      REQUIRE(read.corpus.ok());
      const std::string& path = read.corpus.value().documents[0].path;
      CHECK(path.starts_with(read.path + "/"));
      CHECK_FALSE(holds(path, ".."));
      REQUIRE(read.said().size() == 1);
      CHECK(holds(read.said()[0].message, "leads out of the archive"));
      std::size_t files = 0;
      for (const auto& entry :
           fs::recursive_directory_iterator(read.folder.path())) {
        files += entry.is_regular_file() ? 1 : 0;
      }
      CHECK(files == 1);
    }
  }

  TEST_CASE("encrypted members are left out with an error") {
    const ReadArchive read("a.zip",
                           encrypted_zip({{"a.txt", "Secret."}}, "word"));
    REQUIRE_FALSE(read.corpus.ok());
    CHECK(holds(read.corpus.error().message, "'a.txt' cannot be unpacked"));
  }

  TEST_CASE("a damaged member is left out and the others are read") {
    std::string bytes = packed_bytes(
        "zip", "none", {{"a.txt", numbers()}, {"b.txt", "Second text."}});
    // In the middle of what the first member was packed to.
    bytes[bytes.find("PK\x03\x04", 4) / 2] ^= 0x55;
    const ReadArchive read("a.zip", bytes);
    REQUIRE(read.corpus.ok());
    CHECK(contents(read.corpus.value(), read.path) ==
          Lines{"/b.txt Second text."});
    REQUIRE(read.said().size() == 1);
    CHECK(holds(read.said()[0].message, "'a.txt' cannot be unpacked"));
  }

  TEST_CASE("of an archive that is cut off the whole members are read") {
    std::string bytes = packed_bytes(
        "ustar", "none", {{"a.txt", numbers()}, {"b.txt", numbers()}});
    bytes.resize(bytes.size() / 2 + 2000);
    const ReadArchive read("a.tar", bytes);
    REQUIRE(read.corpus.ok());
    CHECK(read.corpus.value().documents.size() == 1);
    CHECK(read.corpus.value().diagnostics.skipped() >= 1);
    // Cut anywhere, no archive brings the reader down.
    const std::string zip = packed_bytes("zip", "none", kThree);
    for (std::size_t at = 4; at < zip.size(); at += 7) {
      const ReadArchive cut("a.zip", zip.substr(0, at));
      if (!cut.corpus.ok()) CHECK_FALSE(cut.corpus.error().message.empty());
    }
  }

  TEST_CASE(
      "a table of kinds beside a table of records is no table of records") {
    const ReadArchive read(
        "a.zip",
        packed_bytes(
            "zip", "none",
            {{"t/attributes.csv", "attribute,kind\nx,numeric\n"},
             {"t/claims.csv", "source,object,attribute,value\na,o,x,1\n"}}));
    REQUIRE(read.corpus.ok());
    CHECK(read.corpus.value().claims.size() == 1);
    REQUIRE(read.said().size() == 1);
    CHECK(holds(read.said()[0].message, "table of kinds"));
  }
}

TEST_SUITE("engine/ingest/member_name") {
  TEST_CASE("a name is shown without what leads out or steers a terminal") {
    const struct {
      std::string_view written, shown;
      bool hidden, leads_out;
    } cases[] = {{"a/b.txt", "a/b.txt", false, false},
                 {"./a//b.txt", "a/b.txt", false, false},
                 {"../x", "x", false, true},
                 {"/etc/x", "etc/x", false, true},
                 {"\\\\host\\share\\x", "host/share/x", false, true},
                 {"d:/x", "x", false, true},
                 {"a\\b", "a/b", false, false},
                 {"..", "(no name)", false, true},
                 {"", "(no name)", false, false},
                 {"a/.b/c", "a/.b/c", true, false},
                 {"a\x1B[2J", "a\xEF\xBF\xBD[2J", false, false},
                 {"a\xE2\x80\xAEtxt.b", "a\xEF\xBF\xBDtxt.b", false, false},
                 {"caf\xE9", "caf\xEF\xBF\xBD", false, false},
                 {"caf\xC3\xA9", "caf\xC3\xA9", false, false}};
    for (const auto& c : cases) {
      CAPTURE(c.written);
      const MemberName name = member_name(c.written);
      CHECK(name.shown == c.shown);
      CHECK(name.is_hidden == c.hidden);
      CHECK(name.leads_out == c.leads_out);
    }
  }
}

}  // namespace crosscheck
