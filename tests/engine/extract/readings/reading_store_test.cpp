#include "engine/extract/readings/reading_store.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/extract/readings/article_key.h"
#include "tests/engine/ingest/temp_folder.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

Document article(std::size_t id, const std::string& text) {
  Document document;
  document.id = DocumentId(id);
  document.path = "d" + std::to_string(id) + ".txt";
  document.text = text;
  document.published_day = 22000;
  return document;
}

DocumentYield yield_with(const std::string& credit) {
  DocumentYield yield;
  yield.credit = credit;
  return yield;
}

/// A run over one article of that text; what it yields is the credit.
std::string file_of(const std::string& text, const std::string& credit) {
  ReadingStore store;
  store.begin(nullptr, 1);
  const Document document = article(0, text);
  CHECK_FALSE(store.reading_of(document, "Bay News").has_value());
  store.keep(document, "Bay News", yield_with(credit));
  std::string bytes;
  REQUIRE(store
              .write([&](std::string_view piece) -> Status {
                bytes += piece;
                return std::monostate{};
              })
              .ok());
  return bytes;
}

TEST_SUITE("engine/extract/readings/reading_store") {
  TEST_CASE("an article that did not change is taken from the file") {
    const TempFolder folder;
    ReadingStore store;
    REQUIRE(store.load(folder.write("r", file_of("It rained.", "Kelp"))).ok());
    store.begin(nullptr, 3);
    // It has another number and another path by now.
    const auto yield = store.reading_of(article(2, "It rained."), "Bay News");
    REQUIRE(yield.has_value());
    CHECK(yield->credit == "Kelp");
    CHECK_FALSE(store.reading_of(article(1, "It poured."), "Bay News"));
    CHECK_FALSE(store.reading_of(article(1, "It rained."), "Gull FM"));
    CHECK(store.reused() == 1);
    CHECK_FALSE(store.foreign());
  }

  TEST_CASE("what a run does not use is not written again") {
    const TempFolder folder;
    ReadingStore store;
    REQUIRE(store.load(folder.write("r", file_of("It rained.", "Kelp"))).ok());
    store.begin(nullptr, 1);
    std::string bytes;
    REQUIRE(store
                .write([&](std::string_view piece) -> Status {
                  bytes += piece;
                  return std::monostate{};
                })
                .ok());
    const auto file = open_readings(folder.write("s", bytes));
    REQUIRE(file.ok());
    CHECK(file.value().by_article.empty());
  }

  TEST_CASE("what another model read is foreign") {
    const TempFolder folder;
    ReadingStore store;
    REQUIRE(store.load(folder.write("r", file_of("It rained.", "Kelp"))).ok());
    store.begin(english_model(), 1);
    CHECK(store.foreign());
    CHECK_FALSE(store.reading_of(article(0, "It rained."), "Bay News"));
  }

  TEST_CASE("a file that is none leaves an empty store") {
    const TempFolder folder;
    ReadingStore store;
    CHECK_FALSE(store.load(folder.path("none")).ok());
    store.begin(nullptr, 1);
    CHECK_FALSE(store.foreign());
    CHECK_FALSE(store.reading_of(article(0, "It rained."), "Bay News"));
  }

  TEST_CASE("the key of an article sees everything that reading may see") {
    const Document plain = article(0, "It rained.");
    const ContentDigest key = article_key(plain, "Bay News");
    Document other = plain;
    other.id = DocumentId(9);
    other.path = "elsewhere";
    other.line = 17;
    other.sha256 = "00ff";
    CHECK(article_key(other, "Bay News") == key);
    CHECK(article_key(plain, "Bay New") != key);
    const auto changed = [&](auto change) {
      Document document = plain;
      change(document);
      return article_key(document, "Bay News") != key;
    };
    CHECK(changed([](Document& d) { d.text += " "; }));
    CHECK(changed([](Document& d) { d.title = "t"; }));
    CHECK(changed([](Document& d) { d.date = "t"; }));
    CHECK(changed([](Document& d) { d.url = "t"; }));
    CHECK(changed([](Document& d) { d.author = "t"; }));
    CHECK(changed([](Document& d) { d.encoding = "t"; }));
    CHECK(changed([](Document& d) { d.date_from = DateFrom::url; }));
    CHECK(changed([](Document& d) { d.published_day = 22001; }));
    CHECK(changed([](Document& d) { d.published_day.reset(); }));
    CHECK(changed([](Document& d) { d.offsets_are_of_file = false; }));
    CHECK(changed([](Document& d) { d.body_begin = 1; }));
    // What moves from one field to the next is another article.
    Document one = plain;
    one.title = "ab";
    Document two = plain;
    two.title = "a";
    two.date = "b";
    CHECK(article_key(one, "x") != article_key(two, "x"));
  }
}

}  // namespace
}  // namespace crosscheck
