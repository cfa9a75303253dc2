#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "tests/support/extracted.h"

namespace crosscheck {
namespace {

std::vector<std::string> streets(const std::string& text) {
  std::vector<std::string> keys;
  for (const Statement& s : testing::extracted(text, add_street_statements)) {
    keys.push_back(std::get<Entity>(s.value).key);
    CHECK(s.slot == "street " + keys.back().substr(0, 4));
  }
  return keys;
}

}  // namespace

TEST_SUITE("engine/extract/street_statements") {
  TEST_CASE("a street by one name, once a document") {
    CHECK(streets("They met at 24 Merchant Street. The house on Merchant St. "
                  "was empty, and Harbour Road was closed.\n") ==
          std::vector<std::string>{"merchant street", "harbour road"});
  }

  TEST_CASE("no name, a short one, two words, and a street by the way") {
    CHECK(streets("They met on the street. Elm Street was closed. So was Old "
                  "Merchant Street, a Merchant street.\n")
              .empty());
  }
}

}  // namespace crosscheck
