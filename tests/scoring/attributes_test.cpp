#include "scoring/attributes.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "graph/claim_builder.h"
#include "scoring/evidence.h"

namespace crosscheck::testing {
namespace {

// Records as "object/attribute" and value, all of one source.
class Records {
 public:
  Records() : builder_(claims_) {}

  void add(std::string_view object, std::string_view attribute,
           std::string_view value, SlotKind kind = SlotKind::record) {
    const ItemId item = builder_.add_item(object, attribute, kind);
    builder_.add_claim(builder_.add_source("s"),
                       builder_.add_value(item, value), DocumentId(0U), 1);
  }
  [[nodiscard]] Evidence evidence(
      const std::vector<AttributeSpec>& specs = {}) const {
    return build_evidence(claims_, ClaimGraph(claims_.size(), {}), {}, specs);
  }
  /// Where a value stands.
  [[nodiscard]] std::uint32_t place(const Evidence& e, std::string_view object,
                                    std::string_view value) const {
    for (std::uint32_t v = 0; v < e.value_count(); ++v) {
      const DistinctValue& d = claims_.values[e.value_id[v].index()];
      if (claims_.text(d.text) == value &&
          claims_.text(claims_.items[d.item.index()].subject) == object) {
        return v;
      }
    }
    return 0xffffffffU;
  }

 private:
  ClaimTable claims_;
  ClaimBuilder builder_;
};

std::vector<std::string> names_of(const Evidence& e) {
  std::vector<std::string> names;
  for (const Attribute& a : e.attributes) names.push_back(a.name);
  return names;
}

// `texts` as values of one object each.
AttributeKind guessed(const std::vector<std::string>& texts) {
  Records records;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    records.add("o" + std::to_string(i), "a", texts[i]);
  }
  return records.evidence().attributes.at(0).kind;
}

}  // namespace

TEST_SUITE("scoring/attributes") {
  TEST_CASE("kinds have names, and other names no kinds") {
    for (const AttributeKind kind :
         {AttributeKind::categorical, AttributeKind::numeric,
          AttributeKind::time, AttributeKind::set, AttributeKind::names}) {
      CHECK(attribute_kind_named(name_of(kind)) == kind);
    }
    CHECK_FALSE(attribute_kind_named("Numeric").has_value());
  }

  TEST_CASE("attributes stand by name and know their items") {
    Records records;
    records.add("o", "z", "1");
    records.add("o", "b", "1");
    records.add("p", "b", "2");
    const Evidence e = records.evidence();
    CHECK(names_of(e) == std::vector<std::string>{"b", "z"});
    CHECK(e.item_attribute == std::vector<std::uint32_t>{0, 1, 0});
    CHECK(e.attributes[0].item_count == 2);
    CHECK(e.attributes[0].label_count == 2);
    CHECK(e.attributes[1].label_count == 1);
  }

  TEST_CASE("one text is one label in all items of an attribute") {
    Records records;
    records.add("o", "a", "no");
    records.add("o", "a", "yes");
    records.add("p", "a", "yes");
    records.add("p", "a", "maybe");
    records.add("o", "other", "yes");
    const Evidence e = records.evidence();
    // maybe, no, yes: 0, 1, 2
    CHECK(e.value_label[records.place(e, "o", "no")] == 1);
    CHECK(e.value_label[records.place(e, "p", "yes")] == 2);
    CHECK(e.value_label[records.place(e, "p", "maybe")] == 0);
    // The other attribute counts for itself; o/other stands behind o/a.
    CHECK(e.value_label[2] == 0);
  }

  TEST_CASE("text has no attributes") {
    Records records;
    records.add("o", "deaths", "12", SlotKind::count);
    const Evidence e = records.evidence();
    CHECK(e.attributes.empty());
    CHECK(e.item_attribute.empty());
    CHECK(e.value_label.empty());
    CHECK(e.value_number.empty());
  }

  TEST_CASE("items of text beside records have no attribute") {
    Records records;
    records.add("o", "a", "x");
    records.add("p", "deaths", "12", SlotKind::count);
    const Evidence e = records.evidence();
    CHECK(e.item_attribute ==
          std::vector<std::uint32_t>{0, Evidence::kNoAttribute});
    CHECK(names_of(e) == std::vector<std::string>{"a"});
  }

  TEST_CASE("what is told of an attribute holds, and the first telling") {
    Records records;
    records.add("o", "a", "12");
    records.add("o", "b", "x");
    const Evidence e =
        records.evidence({{"a", AttributeKind::set, {0.5, false}},
                          {"a", AttributeKind::numeric, {}}});
    CHECK(e.attributes[0].kind == AttributeKind::set);
    CHECK(e.attributes[0].tolerance.amount == 0.5);
    CHECK_FALSE(e.attributes[0].inferred);
    CHECK(e.attributes[1].inferred);
    CHECK(e.value_number.empty());
  }

  TEST_CASE("an attribute is numeric when 19 of 20 texts are numbers") {
    std::vector<std::string> texts(19);
    for (int i = 0; i < 19; ++i) texts[i] = std::to_string(i * 10) + ".5";
    texts.push_back("n/a");
    CHECK(guessed(texts) == AttributeKind::numeric);
    texts.push_back("none");  // 19 of 21
    CHECK(guessed(texts) == AttributeKind::categorical);
  }

  TEST_CASE("a few codes over many items are labels, not numbers") {
    std::vector<std::string> codes;
    for (int i = 0; i < 20; ++i) codes.push_back(i % 2 == 0 ? "0" : "1");
    CHECK(guessed(codes) == AttributeKind::categorical);
    codes.pop_back();  // 19 items for 2 texts
    CHECK(guessed(codes) == AttributeKind::numeric);
  }

  TEST_CASE("numbers stand beside values, of numeric and time alone") {
    Records records;
    records.add("o", "n", "1e3");
    records.add("p", "n", "lots");
    records.add("q", "t", "07:10");
    records.add("r", "c", "5");
    const Evidence e =
        records.evidence({{"n", AttributeKind::numeric, {}},
                          {"t", AttributeKind::time, {}},
                          {"c", AttributeKind::categorical, {}}});
    REQUIRE(e.value_number.size() == 4);
    CHECK(e.value_number[0] == 1000);
    CHECK(std::isnan(e.value_number[1]));
    CHECK(e.value_number[2] == 430);
    CHECK(std::isnan(e.value_number[3]));
  }
}

}  // namespace crosscheck::testing
