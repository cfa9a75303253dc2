#include "graph/context_tie.h"

#include <doctest/doctest.h>

#include "tests/support/statements.h"

namespace crosscheck {
namespace {

ContextTie tie(std::vector<std::string> a, std::vector<std::string> b) {
  using testing::exactly;
  using testing::statement;
  Statement x = statement(SlotKind::count, "number", exactly(5), "5");
  Statement y = x;
  x.context = std::move(a);
  y.context = std::move(b);
  CHECK(context_tie(x, y) == context_tie(y, x));
  return context_tie(x, y);
}

}  // namespace

TEST_SUITE("graph/context_tie") {
  TEST_CASE(
      "four shared words that are half of the lighter context are close") {
    CHECK(tie({"a", "b", "c", "d"}, {"a", "b", "c", "d"}) == ContextTie::close);
    CHECK(tie({"a", "b", "c"}, {"a", "b", "c"}) == ContextTie::loose);
    // 4 of 9, and 4 of 8.
    CHECK(tie({"a", "b", "c", "d", "e", "f", "g", "h", "i"},
              {"a", "b", "c", "d", "p", "q", "r", "s", "t"}) ==
          ContextTie::loose);
    CHECK(tie({"a", "b", "c", "d", "e", "f", "g", "h"},
              {"a", "b", "c", "d", "p", "q", "r", "s", "t"}) ==
          ContextTie::close);
  }

  TEST_CASE("a name weighs three words") {
    CHECK(tie({"a", "name:oslo"}, {"a", "name:oslo"}) == ContextTie::close);
  }

  TEST_CASE("two shared words that are a third of the lighter are loose") {
    CHECK(tie({"a", "b", "c", "d", "e", "f"}, {"a", "b", "p", "q", "r", "s"}) ==
          ContextTie::loose);
    CHECK(tie({"a", "b", "c", "d", "e", "f", "g"},
              {"a", "b", "p", "q", "r", "s", "t"}) == ContextTie::none);
    CHECK(tie({"a"}, {"a"}) == ContextTie::none);
    CHECK(tie({}, {}) == ContextTie::none);
  }
}

}  // namespace crosscheck
