#include "engine/extract/readings/yield_bytes.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "engine/ingest/corpus.h"
#include "tests/engine/extract/readings/yield_walkers.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

const DocumentId kFirst(3);
const DocumentId kSecond(70000);

DocumentYield full_yield(DocumentId document) {
  DocumentYield yield;
  YieldFiller fill(document);
  fill(yield);
  return yield;
}

std::string told(const DocumentYield& yield, DocumentId document) {
  YieldTeller tell(document);
  tell(yield);
  return tell.text();
}

Document article(DocumentId id, const std::string& text) {
  Document document;
  document.id = id;
  document.title = "Ferry runs aground off Tern Island";
  document.published_day = 22000;
  document.text = text;
  return document;
}

const std::string kArticle =
    "TERN ISLAND, May 6 (AP) - A ferry with 48 people on board ran aground off "
    "Tern Island on Monday, killing at least three, the coast guard said.\n\n"
    "\"We heard a loud noise and then the lights went out,\" said Mara Holt, "
    "61, a passenger.\n\n"
    "The harbour master, Jonas Bell, told reporters that two tugs would tow "
    "the ferry to the port of Kelp Bay before Friday. Talks between Norway and "
    "Chile on fishing quotas were not affected. The damage is put at $2.5 "
    "million.\n";

TEST_SUITE("engine/extract/readings/yield_bytes") {
  TEST_CASE("a yield with something in every field comes back whole") {
    const DocumentYield yield = full_yield(kFirst);
    REQUIRE(told(yield, kFirst).size() > 10000);
    const auto bytes = bytes_of(yield);
    REQUIRE(bytes.has_value());
    const auto back = yield_from(*bytes, kSecond);
    REQUIRE(back.has_value());
    // In the other document it says what it said in the first.
    CHECK(told(*back, kSecond) == told(yield, kFirst));
    CHECK(bytes_of(*back) == bytes);
  }

  TEST_CASE("what a real article yields comes back whole") {
    const Document document = article(kFirst, kArticle);
    const DocumentYield yield =
        read_document(document, "Kelp Post", english_model());
    REQUIRE(yield.statements.size() > 3);
    REQUIRE(yield.predications.size() > 3);
    REQUIRE(yield.told.size() > 3);
    REQUIRE(!yield.spoken.stretches.empty());
    const auto bytes = bytes_of(yield);
    REQUIRE(bytes.has_value());
    const auto back = yield_from(*bytes, kSecond);
    REQUIRE(back.has_value());
    CHECK(told(*back, kSecond) == told(yield, kFirst));
  }

  TEST_CASE("every article of the fixtures can be kept") {
    const auto corpus = read_corpus(
        {std::string(CROSSCHECK_SOURCE_DIR) + "/fixtures/corpora"}, {});
    REQUIRE(corpus.ok());
    std::size_t articles = 0;
    for (const Document& document : corpus.value().documents) {
      if (!document.is_article) continue;
      ++articles;
      CAPTURE(document.path);
      CHECK(bytes_of(read_document(document, "Outlet", english_model()))
                .has_value());
    }
    CHECK(articles >= 12);
  }

  TEST_CASE("the name of an extractor outlasts the bytes that it came from") {
    DocumentYield yield;
    yield.statements.emplace_back().extractor = "tally";
    auto bytes = bytes_of(yield);
    REQUIRE(bytes.has_value());
    const auto back = yield_from(*bytes, kFirst);
    const auto again = yield_from(std::string(*bytes), kFirst);
    REQUIRE(back.has_value());
    REQUIRE(again.has_value());
    bytes->assign(bytes->size(), '?');
    CHECK(back->statements.front().extractor == "tally");
    CHECK(back->statements.front().extractor.data() ==
          again->statements.front().extractor.data());
  }

  TEST_CASE("a kind that the readings do not know is not kept") {
    DocumentYield yield;
    yield.statements.emplace_back().kind = SlotKind::fact;
    CHECK(bytes_of(yield).has_value());
    yield.statements.front().kind =
        static_cast<SlotKind>(static_cast<int>(SlotKind::fact) + 1);
    CHECK_FALSE(bytes_of(yield).has_value());
  }

  TEST_CASE("statements of two documents are no yield of one") {
    DocumentYield yield;
    yield.events.emplace_back().document = kFirst;
    CHECK(bytes_of(yield).has_value());
    yield.events.emplace_back().document = kSecond;
    CHECK_FALSE(bytes_of(yield).has_value());
  }

  TEST_CASE("bytes that end too early, or too late, are no yield") {
    const std::string bytes = *bytes_of(full_yield(kFirst));
    for (std::size_t size = 0; size < bytes.size(); size += 13) {
      CHECK_FALSE(yield_from(bytes.substr(0, size), kFirst).has_value());
    }
    CHECK_FALSE(yield_from(bytes.substr(0, bytes.size() - 1), kFirst));
    CHECK_FALSE(yield_from(bytes + '\0', kFirst).has_value());
  }

  TEST_CASE("changed bytes give a yield or none, and no harm") {
    const std::string bytes = *bytes_of(full_yield(kFirst));
    std::mt19937 random(7);
    std::size_t refused = 0;
    for (int round = 0; round < 3000; ++round) {
      std::string changed = bytes;
      changed[random() % changed.size()] = static_cast<char>(random());
      const auto yield = yield_from(changed, kFirst);
      if (!yield) {
        ++refused;
      } else {
        // What was let in can be written again.
        CHECK(bytes_of(*yield).has_value());
      }
    }
    CHECK(refused > 100);
  }
}

}  // namespace
}  // namespace crosscheck
