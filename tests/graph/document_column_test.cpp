#include "graph/document_column.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

#include "fixtures/random.h"

namespace crosscheck {
TEST_SUITE("graph/document_column") {
  TEST_CASE("every claim has the document that was pushed") {
    Random random(5);
    for (int world = 0; world < 50; ++world) {
      DocumentColumn column;
      std::vector<DocumentId> plain;
      std::uint64_t document = random.below(3);
      for (std::uint64_t n = random.below(60); n > 0; --n) {
        if (random.below(4) == 0) document = random.below(3);
        column.push_back(DocumentId(std::size_t{document}));
        plain.emplace_back(std::size_t{document});
      }
      REQUIRE(column.size() == plain.size());
      for (std::size_t i = 0; i < plain.size(); ++i) {
        CHECK(column[i] == plain[i]);
      }
    }
  }

  TEST_CASE("claims of no document are a run like others") {
    DocumentColumn column;
    column.push_back(DocumentId::none());
    column.push_back(DocumentId(std::size_t{0}));
    CHECK(column[0] == DocumentId::none());
    CHECK(column[1] == DocumentId(std::size_t{0}));
  }
}
}  // namespace crosscheck
