#include "graph/string_pool.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
TEST_SUITE("graph/string_pool") {
  TEST_CASE("equal strings share an id and ids count in order of first sight") {
    StringPool pool;
    CHECK(pool.intern("b").index() == 0);
    CHECK(pool.intern("a").index() == 1);
    CHECK(pool.intern("b").index() == 0);
    CHECK(pool.view(StringId(1)) == "a");
    CHECK_FALSE(pool.find("c").valid());
  }

  TEST_CASE("ids survive growth far beyond the first table") {
    StringPool pool;
    for (int i = 0; i < 20000; ++i) pool.intern(std::to_string(i));
    CHECK(pool.size() == 20000);
    for (int i = 0; i < 20000; i += 37) {
      CHECK(pool.find(std::to_string(i)).index() ==
            static_cast<std::size_t>(i));
    }
  }

  TEST_CASE("strings that differ only in zero bytes are different") {
    StringPool pool;
    const std::string one("a\0", 2);
    CHECK(pool.intern("a").index() != pool.intern(one).index());
  }
}
}  // namespace crosscheck
