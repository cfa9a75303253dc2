#include "engine/ingest/content_hash.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"

// Expected values: the examples of FIPS 180-4 (NIST, "Example Algorithms",
// SHA256.pdf), else by sha256sum of coreutils.

namespace crosscheck {
namespace {

constexpr std::string_view kOfNothing =
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
constexpr std::string_view kOfAbc =
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST_SUITE("engine/ingest/content_hash") {
  TEST_CASE("the examples of the standard come out") {
    CHECK(sha256_of("") == kOfNothing);
    CHECK(sha256_of("abc") == kOfAbc);
    CHECK(
        sha256_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  }

  TEST_CASE("pieces give what the whole gives, and finishing begins anew") {
    ContentHash hash;
    hash.add("a");
    hash.add("");
    hash.add("bc");
    CHECK(to_hexadecimal(hash.finish()) == kOfAbc);
    CHECK(to_hexadecimal(hash.finish()) == kOfNothing);
  }

  TEST_CASE("a document has the hash of its file, as it lies on the disk") {
    // The byte order mark counts; that the parser writes into the line does
    // not.
    const std::string text = "\xEF\xBB\xBFThe boat sank off the pier.\n";
    const auto article = read_bytes("one.txt", text);
    REQUIRE(article.ok());
    CHECK(article.value().documents[0].sha256 == sha256_of(text));

    const std::string lines =
        "{\"source\":\"a\",\"text\":\"It \\u0072ained.\"}\n"
        "{\"source\":\"b\",\"text\":\"It did not rain.\"}\n";
    const auto json = read_bytes("two.jsonl", lines);
    REQUIRE(json.ok());
    REQUIRE(json.value().documents.size() == 2);
    CHECK(json.value().documents[0].sha256 == sha256_of(lines));
    CHECK(json.value().documents[1].sha256 == sha256_of(lines));
  }

  TEST_CASE("a table longer than the window has the hash of all its bytes") {
    std::string table = "source,object,value\n";
    while (table.size() < (300U << 10U)) {
      const std::string n = std::to_string(table.size());
      table += "s" + n + ",o" + n + ",\"v \"\"" + n + "\"\"\"\n";
    }
    const auto read = read_bytes("table.csv", table);
    REQUIRE(read.ok());
    CHECK(read.value().documents[0].sha256 == sha256_of(table));
  }

  TEST_CASE("what a reader leaves behind it is counted in") {
    // JSON ends at its bracket; the blanks behind it are of the file as well.
    const std::string json = "[{\"source\":\"a\",\"text\":\"It rained.\"}]" +
                             std::string(200U << 10U, ' ');
    const auto read = read_bytes("one.json", json);
    REQUIRE(read.ok());
    CHECK(read.value().documents[0].sha256 == sha256_of(json));
  }
}

}  // namespace
}  // namespace crosscheck
