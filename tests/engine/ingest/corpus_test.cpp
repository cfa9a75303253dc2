#include "engine/ingest/corpus.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/intake.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

/// Paths of the documents, below the folder.
std::vector<std::string> paths(const Corpus& corpus, const TempFolder& folder) {
  std::vector<std::string> names;
  for (const Document& d : corpus.documents) {
    names.push_back(d.path.substr(folder.path().size() + 1));
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_SUITE("engine/ingest/corpus") {
  TEST_CASE("a folder is read to its depth, names in byte order") {
    const TempFolder folder;
    for (const char* name :
         {"b.txt", "a/z.txt", "a/b/c.txt", "C.txt", "a.txt", ".hidden.txt",
          ".git/x.txt", "a/.x", "\xC3\xA9.txt"}) {
      folder.write(name, "Text.");
    }
    const auto corpus = read_corpus({folder.path()}, {});
    REQUIRE(corpus.ok());
    // Bytes: "C" < "a" = "a" < "b" < 0xC3; the folder "a" is before "a.txt".
    CHECK(paths(corpus.value(), folder) == Names{"C.txt", "a/b/c.txt",
                                                 "a/z.txt", "a.txt", "b.txt",
                                                 "\xC3\xA9.txt"});
    for (std::size_t i = 0; i < 6; ++i) {
      CHECK(corpus.value().documents[i].id == DocumentId(i));
    }
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("links cannot leave the folder or go in circles") {
    const TempFolder folder;
    const TempFolder outside;
    const std::string secret = outside.write("secret.txt", "Outside.");
    folder.write("in/a.txt", "Inside.");
    fs::create_directory_symlink(folder.path("in"), folder.path("in/loop"));
    fs::create_symlink(secret, folder.path("in/out.txt"));
    fs::create_symlink("a.txt", folder.path("in/b.txt"));
    const auto corpus = read_corpus({folder.path("in")}, {});
    REQUIRE(corpus.ok());
    CHECK(paths(corpus.value(), folder) == Names{"in/a.txt", "in/b.txt"});
    CHECK(corpus.value().diagnostics.count() == 2);
    CHECK(corpus.value().diagnostics.skipped() == 0);
    // Named outright, a link is what it points at.
    CHECK(read_corpus({folder.path("in/out.txt")}, {}).ok());
    CHECK(read_corpus({folder.path("in/loop")}, {}).ok());
  }

  TEST_CASE("a pattern stands for what it matches, in byte order") {
    const TempFolder folder;
    for (const char* name : {"b1.txt", "a1.txt", "B1.txt", "c.md"}) {
      folder.write(name, "Text.");
    }
    const auto corpus = read_corpus({folder.path("*1.txt")}, {});
    REQUIRE(corpus.ok());
    CHECK(paths(corpus.value(), folder) == Names{"B1.txt", "a1.txt", "b1.txt"});
    const auto none = read_corpus({folder.path("*.csv")}, {});
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::not_found);
    CHECK(holds(none.error().message, "matches nothing"));
  }

  TEST_CASE("a file whose name looks like a pattern is itself") {
    const TempFolder folder;
    const auto corpus = read_corpus({folder.write("[1]*.txt", "Text.")}, {});
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 1);
  }

  TEST_CASE("a file named twice is read once") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "Text.");
    const auto corpus =
        read_corpus({path, folder.path(), folder.path() + "/./a.txt"}, {});
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 1);
    CHECK(corpus.value().diagnostics.count() == 0);
  }

  TEST_CASE("nothing to read is an error that says why") {
    const TempFolder folder;
    const auto missing = read_corpus({folder.path("none")}, {});
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().code == ErrorCode::not_found);
    CHECK(holds(missing.error().where, "none"));
    const auto empty = read_corpus({folder.path()}, {});
    REQUIRE_FALSE(empty.ok());
    CHECK(empty.error().code == ErrorCode::not_found);
    CHECK(holds(empty.error().message, "holds no files"));
    CHECK_FALSE(read_corpus({}, {}).ok());
  }

  TEST_CASE("a bad input among good ones is a diagnostic") {
    const TempFolder folder;
    const std::string good = folder.write("good.txt", "Text.");
    const std::string binary =
        folder.write("b.dat", std::string("PK\x03\x04\0\0", 6));
    const auto corpus =
        read_corpus({folder.path("none.txt"), binary, good}, {});
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 1);
    const auto& kept = corpus.value().diagnostics.kept();
    REQUIRE(kept.size() == 2);
    CHECK(corpus.value().diagnostics.skipped() == 2);
    CHECK(holds(kept[1].message, "0x00 at offset 0x4"));
    CHECK(holds(kept[1].file, "b.dat"));
  }

  TEST_CASE("standard input is read for a dash") {
    const TempFolder folder;
    const std::string path =
        folder.write("x", "source,object,attribute,value\na,o,x,1\nb,o,x,2\n");
    const int saved = ::dup(0);
    REQUIRE(::freopen(path.c_str(), "rb", stdin) != nullptr);
    const auto corpus = read_corpus({"-"}, {});
    ::dup2(saved, 0);
    ::close(saved);
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.size() == 2);
    CHECK(corpus.value().documents[0].path == "-");
  }

  TEST_CASE("unknown extensions are told by their content") {
    const std::string record =
        R"({"source":"a","object":"o","attribute":"x","value":"1"})";
    const auto claims = [](std::string_view bytes) {
      const auto corpus = read_bytes("data", bytes);
      return corpus.ok() ? corpus.value().claims.size() : 0;
    };
    CHECK(claims(record + "\n" + record + "\n") == 2);
    CHECK(claims("[" + record + "]") == 1);
    CHECK(claims("{\"records\":\n[" + record + "]}") == 1);
    CHECK(claims("\"source\",object,value\na,o,1\n") == 1);
    // Prose may begin with a bracket or hold commas.
    for (const std::string_view prose :
         {"[Update] The ferry ran.", "{sic} he said", "One, two, three",
          "source of joy"}) {
      CAPTURE(prose);
      const auto corpus = read_bytes("data", prose);
      REQUIRE(corpus.ok());
      CHECK(corpus.value().documents[0].text == prose);
    }
    const auto page = read_bytes("data", "<!DOCTYPE html><p>The ferry ran.");
    REQUIRE(page.ok());
    CHECK(page.value().documents[0].text == "The ferry ran.");
    CHECK_FALSE(page.value().documents[0].offsets_are_of_file);
  }

  TEST_CASE("a .json file of lines is read as lines") {
    const auto corpus =
        read_bytes("a.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");
    REQUIRE(corpus.ok());
    CHECK(corpus.value().documents.size() == 2);
    CHECK(corpus.value().diagnostics.count() == 0);
    const auto garbage = read_bytes("a.json", "{\"text\":\"One.\"}\nx");
    REQUIRE(garbage.ok());
    REQUIRE(garbage.value().diagnostics.skipped() == 1);
    CHECK(place(garbage.value().diagnostics.kept()[0]) == "2:1");
  }

  TEST_CASE("records and articles share the sources") {
    const TempFolder folder;
    folder.write("a.txt", "source: Harbour News\n\nText.");
    folder.write("b.csv",
                 "source,object,attribute,value\nHarbour News,o,x,1\n");
    const auto corpus = read_corpus({folder.path()}, {});
    REQUIRE(corpus.ok());
    CHECK(corpus.value().claims.sources.size() == 1);
    CHECK(corpus.value().claims.document[0] == DocumentId(std::size_t{1}));
  }

  TEST_CASE("a place counts lines and code points") {
    Document d;
    d.text =
        "\xEF\xBB\xBF"
        "one\r\ncaf\xC3\xA9 \xF0\x9F\x98\x80x";
    const auto at = [&](std::uint32_t offset) {
      const Place p = place_of(d, offset);
      return std::to_string(p.line) + ":" + std::to_string(p.column);
    };
    CHECK(at(0) == "1:1");
    CHECK(at(3) == "1:1");  // behind the byte order mark
    CHECK(at(5) == "1:3");
    CHECK(at(8) == "2:1");
    CHECK(at(13) == "2:5");  // the blank behind the e with its accent
    CHECK(at(18) == "2:7");  // the x behind the emoji
    d.offsets_are_of_file = false;
    d.line = 9;
    CHECK(at(18) == "9:1");
  }

  TEST_CASE("a source is the field, the site, the host or the file") {
    ArticleFields f;
    CHECK(source_name(f, "news/fox.v2.txt") == "fox.v2");
    CHECK(source_name(f, "-") == "stdin");
    f.site_url = "http://site.example:8080/";
    CHECK(source_name(f, "a.txt") == "site.example");
    f.url = "HTTPS://user@www.Page.example/path?x";
    CHECK(source_name(f, "a.txt") == "page.example");
    f.site_name = "www.host.example";
    CHECK(source_name(f, "a.txt") == "host.example");
    f.source = "https://other.example/";
    CHECK(source_name(f, "a.txt") == "host.example");
    f.source = " Harbour News ";
    CHECK(source_name(f, "a.txt") == "Harbour News");
  }

  TEST_CASE("hosts are told from other texts") {
    CHECK(host_of("https://[::1]:80/x") == "[::1]");
    CHECK(host_of("https://www.a.example?q") == "a.example");
    CHECK(host_of("a.example/x").empty());
    CHECK(host_of("see https://a.example").empty());
    CHECK(host_of("://a").empty());
  }
}
}  // namespace crosscheck
