#include "graph/claim_origins.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace crosscheck {
namespace {

using Origins = std::vector<std::uint32_t>;

/// A table built claim by claim. Source and document are letters and numbers
/// of the test's own; value v belongs to item v.
struct Table {
  ClaimTable claims;

  Table& record(std::size_t source, std::size_t value,
                DocumentId document = DocumentId()) {
    while (claims.sources.size() <= source) claims.sources.emplace_back();
    while (claims.values.size() <= value) {
      claims.values.push_back({ItemId(claims.items.size()), StringId()});
      claims.items.push_back({StringId(), StringId(), SlotKind::count});
    }
    claims.source.push_back(SourceId(source));
    claims.value.push_back(ValueId(value));
    claims.document.push_back(document);
    claims.line.push_back(1);
    claims.detail_of.push_back(ClaimTable::kNoDetail);
    return *this;
  }

  /// A claim from text with its evidence at [begin, end) of the document.
  Table& text(std::size_t source, std::size_t document, std::size_t value,
              std::uint32_t begin, std::uint32_t end) {
    record(source, value, DocumentId(document));
    claims.detail_of.back() = static_cast<std::uint32_t>(claims.details.size());
    claims.details.emplace_back();
    claims.details.back().evidence = {{DocumentId(document), begin, end}};
    return *this;
  }
};

/// Documents a < b share [0, 100) of both.
CopyPair shares_start(std::size_t a, std::size_t b, double containment = 0.2) {
  const DocumentId x(a);
  const DocumentId y(b);
  return {x, y, containment, {{x, y, {x, 0, 100}, {y, 0, 100}, 20}}};
}

Origins origins_of(const ClaimTable& claims, std::span<const CopyPair> copies) {
  return claim_origins(claims, {copies, {}, {}, {}}).origin;
}

Origins said_origins(const ClaimTable& claims,
                     const std::vector<Entity>& speakers) {
  return claim_origins(claims, {{}, {}, {}, speakers}).origin;
}

/// Speakers by claim: the last one is the word of somebody.
void said_by(const Table& table, const std::string& key,
             std::vector<Entity>& speakers) {
  speakers.resize(table.claims.size());
  speakers.back() = {key, key, {}};
}

}  // namespace

TEST_SUITE("graph/claim_origins") {
  TEST_CASE("without copies an origin is its source, numbered by first claim") {
    Table table;
    table.record(2, 0).record(0, 0).record(2, 1).text(1, 0, 0, 0, 9);
    CHECK(origins_of(table.claims, {}) == Origins{0, 1, 0, 2});
  }

  TEST_CASE("claims inside one shared passage are one origin") {
    Table table;
    table.text(0, 0, 0, 10, 50).text(1, 1, 0, 20, 60).text(1, 1, 1, 200, 250);
    const CopyPair pair = shares_start(0, 1);
    // The second claim of source 1 lies outside: that source is heard there.
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 0, 1});
  }

  TEST_CASE("evidence must lie inside by four fifths of its bytes") {
    const CopyPair pair = shares_start(0, 1);
    Table inside;  // 80 of 100 bytes
    inside.text(0, 0, 0, 0, 40).text(1, 1, 0, 20, 120);
    CHECK(origins_of(inside.claims, {&pair, 1}) == Origins{0, 0});
    Table outside;  // 79 of 100 bytes
    outside.text(0, 0, 0, 0, 40).text(1, 1, 0, 21, 121);
    CHECK(origins_of(outside.claims, {&pair, 1}) == Origins{0, 1});
  }

  TEST_CASE("several spans of evidence count together") {
    const CopyPair pair = shares_start(0, 1);
    Table table;
    table.text(0, 0, 0, 0, 40).text(1, 1, 0, 0, 40);
    const DocumentId second(std::size_t{1});
    // 40 + 40 bytes inside, 20 outside: just enough.
    table.claims.details[1].evidence.push_back({second, 50, 90});
    table.claims.details[1].evidence.push_back({second, 500, 520});
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 0});
    table.claims.details[1].evidence.back().end = 521;
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 1});
  }

  TEST_CASE("two passages of one pair are not one passage") {
    const DocumentId x(std::size_t{0});
    const DocumentId y(std::size_t{1});
    CopyPair pair = shares_start(0, 1);
    pair.passages.push_back({x, y, {x, 200, 300}, {y, 200, 300}, 20});
    Table table;
    table.text(0, 0, 0, 10, 50).text(1, 1, 0, 210, 250);
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 1});
  }

  TEST_CASE("different values in one passage stay apart") {
    const CopyPair pair = shares_start(0, 1, 0.9);
    Table table;
    table.text(0, 0, 0, 10, 50).text(1, 1, 1, 10, 50);
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 1});
  }

  TEST_CASE("documents that are half copied share equal values anywhere") {
    Table table;
    table.text(0, 0, 0, 500, 550).text(1, 1, 0, 800, 850);
    CopyPair pair = shares_start(0, 1, 0.49);
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 1});
    pair.containment = 0.5;
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 0});
  }

  TEST_CASE("what a speaker said is one text in copied documents alone") {
    Table table;
    table.text(0, 0, 0, 10, 50).text(1, 1, 0, 10, 50);
    table.claims.items[0].kind = SlotKind::quotation;
    CopyPair pair = shares_start(0, 1, 0.4);
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 1});
    pair.containment = 0.5;
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 0});
  }

  TEST_CASE("a headline of one's own over a copied lead is the same text") {
    // Document 1 says value 0 in its headline and, copied, in its lead.
    Table table;
    table.text(0, 0, 0, 10, 50).text(1, 1, 0, 300, 330).text(1, 1, 0, 10, 50);
    const CopyPair pair = shares_start(0, 1);
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 0, 0});
  }

  TEST_CASE("an outlet that carries three wires does not make them one") {
    // Source 0 prints documents 0, 1, 2, each a copy of another's. All say the
    // same, so there are three origins, and source 0 adds none.
    Table table;
    for (std::size_t i = 0; i < 3; ++i) table.text(0, i, 0, 0, 50);
    for (std::size_t i = 0; i < 3; ++i) table.text(1 + i, 3 + i, 0, 0, 50);
    const std::vector<CopyPair> pairs = {shares_start(0, 3), shares_start(1, 4),
                                         shares_start(2, 5)};
    CHECK(origins_of(table.claims, pairs) == Origins{0, 1, 2, 0, 1, 2});
  }

  TEST_CASE("two wires that the same two outlets carry are two origins") {
    Table table;
    table.text(0, 0, 0, 0, 50).text(0, 1, 0, 0, 50);
    table.text(1, 2, 0, 0, 50).text(1, 3, 0, 0, 50);
    const std::vector<CopyPair> pairs = {shares_start(0, 2),
                                         shares_start(1, 3)};
    // The first text takes source 0; that is taken for the second.
    CHECK(origins_of(table.claims, pairs) == Origins{0, 1, 0, 1});
  }

  TEST_CASE("no more origins than outlets") {
    // One outlet with two articles of its own: one origin.
    Table table;
    table.text(0, 0, 0, 0, 50).text(0, 1, 0, 200, 250).text(1, 2, 0, 0, 50);
    const CopyPair pair = shares_start(0, 2);
    // Source 0 is heard in document 1, so the shared text is heard through
    // source 1: two texts and two outlets.
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 1, 0});
    Table alone;
    alone.text(0, 0, 0, 0, 50).text(0, 1, 0, 200, 250);
    CHECK(origins_of(alone.claims, {&pair, 1}) == Origins{0, 0});
  }

  TEST_CASE("copies of copies are one origin however they are paired") {
    // A capped bucket pairs the first document with each other one only.
    Table table;
    for (std::size_t i = 0; i < 4; ++i) table.text(i, i, 0, 0, 50);
    const std::vector<CopyPair> star = {shares_start(0, 1), shares_start(0, 2),
                                        shares_start(0, 3)};
    CHECK(origins_of(table.claims, star) == Origins{0, 0, 0, 0});
    const std::vector<CopyPair> chain = {shares_start(0, 2), shares_start(2, 3),
                                         shares_start(1, 3)};
    CHECK(origins_of(table.claims, chain) == Origins{0, 0, 0, 0});
  }

  TEST_CASE("records keep their sources beside copied articles") {
    Table table;
    table.text(0, 0, 0, 0, 50).text(1, 1, 0, 0, 50).record(2, 0).record(1, 0);
    const CopyPair pair = shares_start(0, 1, 1.0);
    // Source 1 also gives the value in a record of its own, so the article is
    // heard through source 0.
    CHECK(origins_of(table.claims, {&pair, 1}) == Origins{0, 0, 1, 2});
  }

  TEST_CASE("one named speaker is one origin of what he says") {
    Table table;
    std::vector<Entity> speakers;
    table.text(0, 0, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    table.text(1, 1, 0, 0, 9);
    said_by(table, "roe", speakers);  // a variant of her name
    table.text(2, 2, 0, 0, 9);
    said_by(table, "john doe", speakers);
    table.text(3, 3, 0, 0, 9);  // told by the outlet itself
    table.text(4, 4, 1, 0, 9);  // another value
    said_by(table, "jane roe", speakers);
    const ClaimOrigins found =
        claim_origins(table.claims, {{}, {}, {}, speakers});
    CHECK(found.origin == Origins{0, 0, 1, 2, 3});
    REQUIRE(found.ties.size() == 1);
    CHECK(found.ties[0].a == ClaimId(std::size_t{0}));
    CHECK(found.ties[0].b == ClaimId(std::size_t{1}));
    CHECK(found.ties[0].kind == TieKind::speaker);
  }

  TEST_CASE("unlike persons of one surname are two origins") {
    Table table;
    std::vector<Entity> speakers;
    table.text(0, 0, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    table.text(1, 1, 0, 0, 9);
    said_by(table, "henry roe", speakers);
    CHECK(said_origins(table.claims, speakers) == Origins{0, 1});
  }

  TEST_CASE("an outlet that quotes two speakers does not make them one") {
    // 0 quotes Roe, 1 quotes Doe, 2 quotes both and tells it in its headline.
    Table table;
    std::vector<Entity> speakers;
    table.text(0, 0, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    table.text(1, 1, 0, 0, 9);
    said_by(table, "john doe", speakers);
    table.text(2, 2, 0, 0, 9);
    table.text(2, 2, 0, 10, 19);
    said_by(table, "jane roe", speakers);
    table.text(2, 2, 0, 20, 29);
    said_by(table, "john doe", speakers);
    CHECK(said_origins(table.claims, speakers) == Origins{0, 1, 0, 0, 1});
  }

  TEST_CASE("articles of one agency are one origin, but for other speakers") {
    Table table;
    std::vector<Entity> speakers;
    table.text(0, 0, 0, 0, 9).text(1, 1, 0, 0, 9).text(2, 2, 0, 0, 9);
    table.text(3, 3, 0, 0, 9);
    said_by(table, "reuters", speakers);  // "Reuters reported"
    table.text(4, 4, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    const std::vector<std::string> credits = {"reuters", "reuters", "dpa", "",
                                              "reuters"};
    const ClaimOrigins found =
        claim_origins(table.claims, {{}, credits, {}, speakers});
    CHECK(found.origin == Origins{0, 0, 1, 0, 2});
    REQUIRE(found.ties.size() == 2);
    CHECK(found.ties[0].kind == TieKind::agency);
    CHECK(found.ties[0].who == "reuters");
  }

  TEST_CASE("quotations are one origin by agency, not by speaker") {
    Table table;
    std::vector<Entity> speakers;
    table.text(0, 0, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    table.text(1, 1, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    table.claims.items[0].kind = SlotKind::quotation;
    CHECK(said_origins(table.claims, speakers) == Origins{0, 1});
    const std::vector<std::string> credits = {"ansa", "ansa"};
    CHECK(claim_origins(table.claims, {{}, credits, {}, speakers}).origin ==
          Origins{0, 0});
  }

  TEST_CASE("agreeing values of one speaker are one origin") {
    // Values 0 and 1 of item 0; source 2 tells value 1 by itself.
    Table table;
    std::vector<Entity> speakers;
    table.text(0, 0, 0, 0, 9);
    said_by(table, "jane roe", speakers);
    table.text(1, 1, 1, 0, 9);
    said_by(table, "jane roe", speakers);
    table.text(2, 2, 1, 0, 9);
    table.claims.values[1].item = ItemId(std::size_t{0});
    Edge edge{ClaimId(std::size_t{0}),
              ClaimId(std::size_t{1}),
              Relation::agree,
              1,
              "rule",
              "reason"};
    CHECK(claim_origins(table.claims, {{}, {}, {&edge, 1}, speakers}).origin ==
          Origins{0, 0, 1});
    // In copied documents the speakers do not matter.
    said_by(table, "", speakers);
    speakers[1] = speakers[2];
    CHECK(claim_origins(table.claims, {{}, {}, {&edge, 1}, speakers}).origin ==
          Origins{0, 1, 2});
    const CopyPair pair = shares_start(0, 1, 0.5);
    CHECK(claim_origins(table.claims, {{&pair, 1}, {}, {&edge, 1}, speakers})
              .origin == Origins{0, 0, 1});
    edge.relation = Relation::conflict;
    CHECK(claim_origins(table.claims, {{}, {}, {&edge, 1}, speakers}).origin ==
          Origins{0, 1, 2});
  }
}
}  // namespace crosscheck
