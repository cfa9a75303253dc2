#include "graph/claim_builder.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "fixtures/random.h"

namespace crosscheck {
namespace {

ClaimDetail detail_at(std::uint32_t begin) {
  ClaimDetail detail;
  detail.evidence.push_back(Span{DocumentId(std::size_t{0}), begin, begin + 1});
  return detail;
}

/// The invariant of ClaimTable, spelled out.
void check_invariant(const ClaimTable& table) {
  const std::size_t rows = table.size();
  CHECK(table.value.size() == rows);
  CHECK(table.document.size() == rows);
  CHECK(table.line.size() == rows);
  for (const std::size_t column :
       {table.timestamp.size(), table.confidence.size(), table.url.size(),
        table.quote.size(), table.detail_of.size()}) {
    CHECK((column == 0 || column == rows));
  }
}

ClaimId add(ClaimBuilder& builder, std::string_view source,
            std::string_view subject, std::string_view slot,
            std::string_view value) {
  const SourceId s = builder.add_source(source);
  const ItemId item = builder.add_item(subject, slot);
  return builder.add_claim(s, builder.add_value(item, value),
                           DocumentId(std::size_t{0}), 1);
}

}  // namespace

TEST_SUITE("graph/claim_builder") {
  TEST_CASE("equal sources, items and values are kept once") {
    ClaimTable table;
    ClaimBuilder builder(table);
    add(builder, "north", "bridge", "length", "12");
    add(builder, "south", "bridge", "length", "12");
    add(builder, "north", "bridge", "height", "12");
    add(builder, "south", "bridge", "length", "13");
    CHECK(table.sources.size() == 2);
    CHECK(table.items.size() == 2);
    // bridge/length: 12, 13; bridge/height: 12.
    CHECK(table.values.size() == 3);
    CHECK(table.value[0] == table.value[1]);
    CHECK(table.value[0] != table.value[2]);
    CHECK(table.text(table.items[1].slot) == "height");
    CHECK(table.item_of(ClaimId(std::size_t{3})) == ItemId(std::size_t{0}));
    check_invariant(table);
  }

  TEST_CASE("values are found again, however many and in whatever order") {
    ClaimTable table;
    ClaimBuilder builder(table);
    Random random(11);
    std::map<std::pair<std::uint32_t, std::string>, ValueId> plain;
    ItemId item = builder.add_item("0", "x");
    for (int i = 0; i < 5000; ++i) {
      if (random.below(6) == 0) {
        item = builder.add_item(std::to_string(random.below(3)), "x");
      }
      const std::string text = std::to_string(random.below(20));
      const ValueId value =
          random.below(5) == 0
              ? builder.add_value(item, table.strings.intern(text))
              : builder.add_value(item, text);
      const auto [known, fresh] = plain.try_emplace({item.value, text}, value);
      CHECK(known->second == value);
      CHECK(table.values[value.index()].item == item);
      CHECK(table.text(table.values[value.index()].text) == text);
    }
    CHECK(table.values.size() == plain.size());
  }

  TEST_CASE("items of one name and two kinds are two items") {
    ClaimTable table;
    ClaimBuilder builder(table);
    const ItemId record = builder.add_item("bridge", "status");
    const ItemId text = builder.add_item("bridge", "status", SlotKind::status);
    CHECK(record != text);
    CHECK(builder.add_item("bridge", "status", SlotKind::status) == text);
    CHECK(table.items[text.index()].kind == SlotKind::status);
  }

  TEST_CASE("subject and slot do not change places") {
    ClaimTable table;
    ClaimBuilder builder(table);
    CHECK(builder.add_item("a", "b") != builder.add_item("b", "a"));
  }

  TEST_CASE("a builder over a filled table finds what is there") {
    ClaimTable table;
    {
      ClaimBuilder first(table);
      add(first, "north", "bridge", "length", "12");
      first.add_item("bridge", "status", SlotKind::status);
    }
    ClaimBuilder second(table);
    add(second, "north", "bridge", "length", "12");
    second.add_item("bridge", "status", SlotKind::status);
    CHECK(table.sources.size() == 1);
    CHECK(table.items.size() == 2);
    CHECK(table.values.size() == 1);
    CHECK(table.size() == 2);
  }

  TEST_CASE("an optional column begins late and is padded on both sides") {
    ClaimTable table;
    ClaimBuilder builder(table);
    add(builder, "a", "o", "x", "1");
    const ClaimId second = add(builder, "b", "o", "x", "1");
    CHECK(table.timestamp.empty());
    builder.set_timestamp(second, "2031-05-06");
    builder.set_confidence(second, 0.25F);
    builder.set_url(second, "https://example.org/1");
    builder.set_quote(second, "It is 1.");
    add(builder, "c", "o", "x", "1");
    check_invariant(table);
    REQUIRE(table.timestamp.size() == 3);
    CHECK_FALSE(table.timestamp[0].valid());
    CHECK(table.text(table.timestamp[1]) == "2031-05-06");
    CHECK_FALSE(table.timestamp[2].valid());
    CHECK(std::isnan(table.confidence[0]));
    CHECK(table.confidence[1] == 0.25F);
    CHECK(std::isnan(table.confidence[2]));
    CHECK(table.text(table.url[1]) == "https://example.org/1");
    CHECK(table.text(table.quote[1]) == "It is 1.");
  }

  TEST_CASE("an empty cell brings no column into being") {
    ClaimTable table;
    ClaimBuilder builder(table);
    const ClaimId claim = add(builder, "a", "o", "x", "1");
    builder.set_timestamp(claim, "");
    builder.set_quote(claim, "");
    CHECK(table.timestamp.empty());
    CHECK(table.quote.empty());
  }

  TEST_CASE("records and claims from text stand in one table") {
    ClaimTable table;
    ClaimBuilder builder(table);
    const ClaimId record = add(builder, "a", "o", "x", "1");
    const ClaimId text = add(builder, "b", "o", "x", "1");
    builder.set_detail(text, detail_at(40));
    const ClaimId other = add(builder, "c", "o", "x", "2");
    builder.set_detail(other, detail_at(50));
    const ClaimId last = add(builder, "d", "o", "x", "2");
    check_invariant(table);
    CHECK(table.detail(record) == nullptr);
    CHECK(table.detail(last) == nullptr);
    REQUIRE(table.detail(text) != nullptr);
    CHECK(table.detail(text)->evidence[0].begin == 40);
    REQUIRE(table.detail(other) != nullptr);
    CHECK(table.detail(other)->evidence[0].begin == 50);
  }

  TEST_CASE("names may be views of the table's own strings") {
    ClaimTable table;
    ClaimBuilder builder(table);
    // Long strings, so that every insertion has to move the arena soon.
    const std::string old(3000, 'o');
    const StringId id = table.strings.intern(old);
    for (int i = 0; i < 50; ++i) {
      const std::string fresh = std::string(3000, 'n') + std::to_string(i);
      const ItemId subject = builder.add_item(table.text(id), fresh + "s");
      const ItemId slot = builder.add_item(fresh, table.text(id));
      CHECK(table.items[subject.index()].subject == id);
      CHECK(table.text(table.items[subject.index()].slot) == fresh + "s");
      CHECK(table.items[slot.index()].slot == id);
    }
  }
}
}  // namespace crosscheck
