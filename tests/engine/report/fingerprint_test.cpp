#include "engine/report/fingerprint.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;

/// A note before the article moves every id, line and path.
std::string key_after(int others, std::string_view outlet) {
  RunBuilder story;
  for (int i = 0; i < others; ++i) {
    const DocumentId other =
        story.article("Other", "o" + std::to_string(i), "Some 8 left.");
    story.says(other, "ferry/people", "8", "Some 8");
  }
  const DocumentId bay = story.article(outlet, "in/bay.txt", "\nSome 9 left.");
  const ClaimId claim = story.says(bay, "fire/boats", "9", "Some 9");
  const Run run = story.finish();
  return claim_keys(RunView(run)).text(claim.index());
}

}  // namespace

TEST_SUITE("engine/report/fingerprint") {
  TEST_CASE("the hash is FNV-1a of the texts, each ended by 0xFF") {
    Fingerprint none;
    CHECK(none.value() == 0xcbf29ce484222325ULL);
    // The published 64-bit FNV-1a of "a\xFF": (basis ^ 0x61) * p, then
    // (that ^ 0xFF) * p. FNV-1a of "a" is af63dc4c8601ec8c.
    Fingerprint a;
    a.add("a");
    CHECK(a.value() == (0xaf63dc4c8601ec8cULL ^ 0xFFULL) * 0x100000001b3ULL);
    Fingerprint split, joined;
    split.add("a");
    split.add("b");
    joined.add("ab");
    CHECK(split.value() != joined.value());
  }

  TEST_CASE("a claim's key does not depend on what else was read") {
    CHECK(key_after(0, "Bay") == key_after(3, "Bay"));
    CHECK(key_after(0, "Bay") != key_after(0, "Sun"));
  }

  TEST_CASE("claims that say the same are counted") {
    RunBuilder story;
    story.record("north", "bridge/length", "12");
    story.record("north", "bridge/length", "12");
    story.record("south", "bridge/length", "12");
    const Run run = story.finish();
    const RowKeys keys = claim_keys(RunView(run));
    CHECK(keys.text(0).size() == 16);
    CHECK(keys.text(1) == keys.text(0) + "-2");
    CHECK(keys.text(2).size() == 16);
    CHECK(keys.text(2) != keys.text(0));
  }
}

}  // namespace crosscheck
