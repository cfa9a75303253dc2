#include "graph/relating_facts.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/support/statements.h"

namespace crosscheck {

TEST_CASE("a fact that one document of a story tells alone is taken away") {
  const auto fact = [](std::string slot, std::size_t document) {
    return testing::statement(SlotKind::fact, std::move(slot),
                              Category{"guilty", {}}, "guilty", document);
  };
  // Documents 0 and 1 are one story, 2 is another.
  std::vector<Statement> all = {fact("plea", 0),  fact("plea", 1),
                                fact("cause", 0), fact("cause", 2),
                                fact("party", 1), fact("party", 1)};
  Statement count = fact("cause", 0);
  count.kind = SlotKind::count;
  all.push_back(count);
  remove_single_facts(all, std::vector<std::uint32_t>{0, 0, 1});
  REQUIRE(all.size() == 3);
  CHECK(all[0].slot == "plea");
  CHECK(all[1].slot == "plea");
  CHECK(all[2].kind == SlotKind::count);
}

}  // namespace crosscheck
