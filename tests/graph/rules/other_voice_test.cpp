#include "graph/rules/other_voice.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/support/quoted_words.h"
#include "tests/support/statements.h"

namespace crosscheck {
namespace {

Statement quoted(const std::string& speaker, const std::string& words,
                 std::size_t document = 0) {
  Statement s = testing::statement(SlotKind::quotation, "said",
                                   testing::quote(words), words, document);
  s.subject = testing::entity(speaker);
  s.is_voiced = true;
  return s;
}

constexpr const char* kWords = "we will not leave the harbour to the gulls";

}  // namespace

TEST_SUITE("graph/rules/other_voice") {
  TEST_CASE("one utterance of two persons") {
    const Statement a = quoted("ann mill", kWords);
    const Statement b = quoted("bo sandberg", kWords, 1);
    CHECK(are_of_other_voices(a, b));
    CHECK(are_of_other_voices(b, a));
    CHECK(differ_in_voice_alone(a, b));
    const Statement other =
        quoted("bo sandberg", "we will not leave the harbour to the geese", 1);
    CHECK(are_of_other_voices(a, other));
    CHECK_FALSE(differ_in_voice_alone(a, other));
  }

  TEST_CASE("names that may be one person's, or are not full") {
    const Statement a = quoted("ann mill", kWords);
    CHECK_FALSE(are_of_other_voices(a, quoted("ann mill", kWords)));
    CHECK_FALSE(are_of_other_voices(a, quoted("bo mills", kWords)));
    CHECK_FALSE(are_of_other_voices(a, quoted("sandberg", kWords)));
    Statement described = quoted("bo sandberg", kWords);
    described.is_voiced = false;
    CHECK_FALSE(are_of_other_voices(a, described));
  }

  TEST_CASE("other words, and few of them") {
    CHECK_FALSE(are_of_other_voices(
        quoted("ann mill", kWords),
        quoted("bo sandberg", "the gulls will leave the harbour to us all")));
    CHECK_FALSE(are_of_other_voices(quoted("ann mill", "not to the gulls"),
                                    quoted("bo sandberg", kWords)));
  }
}

}  // namespace crosscheck
