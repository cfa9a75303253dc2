#include "engine/train/learn_lemmas.h"

#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

const std::uint64_t kPast = tag_key("VERB", "VBD");
const std::uint64_t kPlural = tag_key("NOUN", "NNS");

std::vector<LemmaExample> few_verbs() {
  return {{kPast, "walked", "walk"},   {kPast, "talked", "talk"},
          {kPast, "looked", "look"},   {kPast, "carried", "carry"},
          {kPast, "tarried", "tarry"}, {kPast, "went", "go"},
          {kPast, "seized", "seize"}};
}

}  // namespace

TEST_SUITE("engine/train/learn_lemmas") {
  TEST_CASE("every example comes out, and like words follow the rules") {
    const auto entries = learn_lemmas(few_verbs());
    const std::vector<std::uint8_t> bytes = lemma_bytes(entries);
    const std::optional<Lemmatiser> lemmas = Lemmatiser::read(bytes);
    REQUIRE(lemmas);
    for (const LemmaExample& example : few_verbs()) {
      CHECK(lemmas->lemma(example.form, example.tag) == example.lemma);
    }
    CHECK(lemmas->lemma("barked", kPast) == "bark");
    CHECK(lemmas->lemma("married", kPast) == "marry");
    // The default, one for -ied, and the words that follow neither.
    CHECK(entries.size() < few_verbs().size());
  }

  TEST_CASE("WordNet's exceptions stand in the place of regular forms") {
    const TempFolder folder;
    folder.write("index.verb", "  licence\nhide v 1\ngo_off v 1\ntry v 2\n");
    folder.write("verb.exc", "hid hide\nhidden hide\n");
    folder.write("index.noun", "box n 1\nchild n 1\n");
    folder.write("noun.exc", "children child\n");
    const auto read = wordnet_lemmas(folder.path());
    REQUIRE(read.ok());
    std::map<std::pair<std::uint64_t, std::string>, std::string> lemmas;
    for (const LemmaExample& e : read.value()) {
      lemmas.try_emplace({e.tag, e.form}, e.lemma);
    }
    CHECK(lemmas[{kPast, "hid"}] == "hide");
    CHECK(!lemmas.contains({kPast, "hided"}));
    CHECK(lemmas[{tag_key("VERB", "VBG"), "hiding"}] == "hide");
    CHECK(lemmas[{kPast, "tried"}] == "try");
    CHECK(lemmas[{tag_key("VERB", "VBZ"), "tries"}] == "try");
    CHECK(lemmas[{kPlural, "boxes"}] == "box");
    CHECK(lemmas[{kPlural, "children"}] == "child");
    CHECK(!wordnet_lemmas(folder.path("none")).ok());
    CHECK(!wordnet_forms(folder.path(), read.value()).ok());  // no adjectives
    folder.write("index.adj", "hid a 1\n");
    folder.write("index.adv", "");
    const auto forms = wordnet_forms(folder.path(), read.value());
    REQUIRE(forms.ok());
    CHECK(forms.value().at("hid") == (kPastForm | kAdjectiveForm));
    CHECK(forms.value().at("tries") == kThirdForm);
    CHECK(forms.value().at("box") == kNounForm);
    CHECK(forms.value().at("children") == kPluralForm);
  }
}

}  // namespace crosscheck
