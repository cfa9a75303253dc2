#include "engine/train/learn_names.h"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "engine/text/analysis.h"
#include "engine/train/tagged_names.h"
#include "tests/engine/ingest/temp_folder.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

const std::string kTagged =
    "They\tO\nleft\tO\nQuorvex\tB-LOC\n.\tO\n\n"
    "Zarbnik\tB-ORG\nHouse\tI-ORG\nfell\tO\n,\tO\nsaid\tO\nMoe\tB-PER\n\n";

// The kind that a model gives to the only name of a text.
NameKind kind_in(const std::string& body, const LanguageModel& model) {
  Document document;
  document.text = body;
  const Analysis analysis = analyse(document, &model);
  REQUIRE(analysis.names.mentions.size() == 1);
  return analysis.names.mentions[0].kind;
}

}  // namespace

TEST_SUITE("engine/train/tagged_names") {
  TEST_CASE("names lie where the text that is put together has them") {
    const TempFolder folder;
    const auto read = read_tagged_names(folder.write("a.tsv", kTagged));
    REQUIRE(read.ok());
    REQUIRE(read.value().size() == 1);
    const GumDocument& document = read.value()[0];
    CHECK(document.document.text ==
          "They left Quorvex. Zarbnik House fell, said Moe");
    std::string names;
    for (const GoldName& name : document.names) {
      names += document.document.text.substr(name.begin, name.end - name.begin);
      names += " " + name.type + "; ";
    }
    CHECK(names == "Quorvex place; Zarbnik House organisation; Moe person; ");
  }

  TEST_CASE("thirty sentences make a document") {
    std::string text;
    for (int i = 0; i < 61; ++i) text += "Stop\tO\n\n";
    const TempFolder folder;
    const auto read = read_tagged_names(folder.write("a.tsv", text));
    REQUIRE(read.ok());
    CHECK(read.value().size() == 3);
  }
}

TEST_SUITE("engine/train/learn_names") {
  TEST_CASE("what was learnt types names, and the same data the same bytes") {
    const TempFolder folder;
    std::string text;
    for (const char* name : {"Vorl", "Karn", "Tesk", "Molb"}) {
      text += "They\tO\nwrote\tO\nto\tO\n" + std::string(name) +
              "\tB-ORG\ntoday\tO\n.\tO\n\n";
    }
    NameLearning learning;
    learning.tagged = {folder.write("a.tsv", text)};
    const auto first = learn_names(*english_model(), learning);
    const auto second = learn_names(*english_model(), learning);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    CHECK(first.value() == second.value());

    const std::string path = folder.write(
        "m.model", std::string(first.value().begin(), first.value().end()));
    const auto model = LanguageModel::load(path);
    REQUIRE(model.ok());
    REQUIRE(model.value().names().has_value());
    CHECK(kind_in("They wrote to Drask today.", model.value()) ==
          NameKind::organisation);
  }

  TEST_CASE("a file that is not there is an error") {
    NameLearning learning;
    learning.tagged = {"/nowhere/a.tsv"};
    CHECK_FALSE(learn_names(*english_model(), learning).ok());
  }
}

}  // namespace crosscheck
