#include "engine/text/syntax/word_table.h"

#include <doctest/doctest.h>

#include <optional>
#include <vector>

namespace crosscheck {

TEST_SUITE("engine/text/syntax/word_table") {
  TEST_CASE("a word has its facts, and another none") {
    const std::vector<std::uint8_t> bytes = word_table_bytes(
        {{"harbour", {7, 3, 2}}, {"0000", {9, 1, 0}}, {"harbour", {1, 1, 1}}});
    const std::optional<WordTable> table = WordTable::read(bytes);
    REQUIRE(table);
    CHECK(table->find("harbour").cluster == 7);  // the first counts
    CHECK(table->find("harbour").big_cluster == 3);
    CHECK(table->find("harbour").tag_class == 2);
    CHECK(table->find("0000").cluster == 9);
    CHECK(table->find("harbours").cluster == 0);
    CHECK(table->find("").tag_class == 0);
  }

  TEST_CASE("bytes cut off inside the table are refused") {
    const std::vector<std::uint8_t> bytes =
        word_table_bytes({{"a", {1, 1, 1}}});
    CHECK(!WordTable::read({}));
    CHECK(!WordTable::read({bytes.data(), bytes.size() - 1}));
  }

  TEST_CASE("digits are all one, and marks are plain") {
    CHECK(syntax_form("1,985") == "0,000");
    CHECK(syntax_form("ak-47") == "ak-00");
    CHECK(syntax_form("“") == "\"");
    CHECK(syntax_form("—") == "--");
    CHECK(syntax_form("salt") == "salt");
  }
}

}  // namespace crosscheck
