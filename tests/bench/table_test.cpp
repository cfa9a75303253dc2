#include "bench/table.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {

TEST_SUITE("bench/table") {
  TEST_CASE("what does not fit beside is folded, with the names again") {
    const Table table{"T",
                      {"name", "first", "second", "third"},
                      {{"a", "1", "22", "333"}, {"bb", "4", "5", "6"}},
                      "note"};
    // Names take 4, columns 2 + 5, 2 + 6, 2 + 5.
    CHECK(table_text(table, 26) ==
          "T\n"
          "name  first  second  third\n"
          "a         1      22    333\n"
          "bb        4       5      6\n"
          "note\n");
    CHECK(table_text(table, 25) ==
          "T\n"
          "name  first  second\n"
          "a         1      22\n"
          "bb        4       5\n"
          "\n"
          "name  third\n"
          "a       333\n"
          "bb        6\n"
          "note\n");
  }

  TEST_CASE("text of others cannot steer the terminal") {
    const Table table{"", {"name", "x"}, {{"\x1b[31m", "1"}}, ""};
    CHECK(table_text(table).find('\x1b') == std::string::npos);
    CHECK(table_markdown(table).find('\x1b') == std::string::npos);
  }
}

}  // namespace crosscheck
