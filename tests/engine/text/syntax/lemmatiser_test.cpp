#include "engine/text/syntax/lemmatiser.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

const std::uint64_t kPast = tag_key("VERB", "VBD");
const std::uint64_t kNoun = tag_key("NOUN", "NN");

}  // namespace

TEST_SUITE("engine/text/syntax/lemmatiser") {
  TEST_CASE("a rule takes letters off the end and puts others on") {
    CHECK(lemma_rule("carried", "carry") == LemmaRule{3, "y"});
    CHECK(lemma_rule("went", "go") == LemmaRule{4, "go"});
    CHECK(lemma_rule("set", "set") == LemmaRule{0, ""});
  }

  TEST_CASE("the longest ending counts, and a whole word before all") {
    const std::vector<std::uint8_t> bytes =
        lemma_bytes({{lemma_key(kPast, "ed", false), {2, ""}},
                     {lemma_key(kPast, "ied", false), {3, "y"}},
                     {lemma_key(kPast, "went", true), {4, "go"}}});
    const std::optional<Lemmatiser> lemmas = Lemmatiser::read(bytes);
    REQUIRE(lemmas);
    CHECK(lemmas->lemma("walked", kPast) == "walk");
    CHECK(lemmas->lemma("carried", kPast) == "carry");
    CHECK(lemmas->lemma("went", kPast) == "go");
    CHECK(lemmas->lemma("underwent", kPast) == "underwent");  // no whole word
    CHECK(lemmas->lemma("walked", kNoun) == "walked");
    CHECK(lemmas->lemma("ed", kPast) == "ed");  // nothing would be left
    CHECK(lemmas->lemma("", kPast) == "");
  }

  TEST_CASE("a letter of several bytes is never cut in two") {
    const std::vector<std::uint8_t> bytes =
        lemma_bytes({{lemma_key(kPast, "", false), {2, "x"}}});
    const std::optional<Lemmatiser> lemmas = Lemmatiser::read(bytes);
    REQUIRE(lemmas);
    CHECK(lemmas->lemma("’", kPast) == "’");  // three bytes
    CHECK(lemmas->lemma("añ", kPast) == "ax");
  }

  TEST_CASE("bytes that are no table are refused") {
    std::vector<std::uint8_t> bytes =
        lemma_bytes({{lemma_key(kPast, "ied", false), {3, "y"}}});
    CHECK(!Lemmatiser::read({}));
    CHECK(!Lemmatiser::read({bytes.data(), 4}));
    bytes.back() = 1;  // a rule that there is not
    CHECK(!Lemmatiser::read(bytes));
  }
}

}  // namespace crosscheck
