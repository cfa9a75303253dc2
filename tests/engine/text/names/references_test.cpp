#include "engine/text/names/references.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

// "he=marta hollin": every reference with the key of its person.
std::string meant(const std::string& text) {
  Document document;
  document.text = text;
  const Analysis a = analyse(document, english_model());
  std::string all;
  for (const NameReference& r : a.references) {
    if (!all.empty()) all += "; ";
    all += std::string(written(document, a.text, r.first, r.last)) + "=" +
           a.names.entities[r.entity].entity.key;
  }
  return all;
}

}  // namespace

TEST_SUITE("engine/text/names/references") {
  TEST_CASE("a pronoun means the only person named before it") {
    CHECK(meant("Peter Marlow said that he would resign.") ==
          "he=peter marlow");
    CHECK(meant("Peter Marlow opened the bridge. He praised the builders.") ==
          "He=peter marlow");
    CHECK(meant("The bridge was opened. He praised the builders.") == "");
  }

  TEST_CASE("of two persons a subject goes on being the subject") {
    CHECK(meant("Peter Marlow met Paul Corwin. He praised the builders.") ==
          "He=peter marlow");
    // The object of the sentence before may be either.
    CHECK(meant("Peter Marlow met Paul Corwin. Builders praised him.") == "");
    // Who is only named by the way is not gone on about.
    CHECK(meant("Builders met Peter Marlow. He smiled.") == "");
  }

  TEST_CASE("gender tells two persons apart") {
    CHECK(meant("Mrs. Hollin met Mr. Corwin. Builders praised her.") ==
          "her=hollin");
    CHECK(meant("Spokeswoman Ann Hollin spoke. He smiled.") == "");
  }

  TEST_CASE("a pronoun is its person for what comes behind") {
    CHECK(meant("Peter Marlow opened the bridge. He praised the builders. He "
                "then left.") == "He=peter marlow; He=peter marlow");
  }

  TEST_CASE("a title with one bearer stands for the person") {
    CHECK(meant("Minister Peter Marlow opened the bridge. Builders praised the "
                "minister.") == "the minister=peter marlow");
    CHECK(meant("Minister Peter Marlow met Minister Paul Corwin. Builders "
                "praised the minister.") == "");
    CHECK(meant("Minister Peter Marlow opened the bridge. Builders praised the "
                "minister of trade.") == "");
  }

  TEST_CASE("inside a quotation another speaks") {
    CHECK(meant("Peter Marlow spoke. \"Nobody knows what he wants,\" a clerk "
                "said.") == "");
  }
}

}  // namespace crosscheck
