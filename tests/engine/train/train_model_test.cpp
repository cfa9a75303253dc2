#include "engine/train/train_model.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

#include "engine/text/syntax/language_model.h"
#include "engine/train/conllu.h"
#include "engine/train/train_command.h"
#include "tests/engine/ingest/temp_folder.h"

// A model of a treebank that is small enough to learn by heart.

namespace crosscheck {
namespace {

/// Sentences "THE noun VERBed the noun ." over all words given.
std::string small_treebank() {
  std::string text;
  const std::vector<std::string> nouns = {"dog", "cat", "bird", "cow", "hen"};
  const std::vector<std::string> verbs = {"chased", "passed", "watched"};
  for (const std::string& subject : nouns) {
    for (const std::string& verb : verbs) {
      for (const std::string& object : nouns) {
        text += "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\t" + subject + "\t" +
                subject + "\tNOUN\tNN\tNumber=Sing\t3\tnsubj\t_\t_\n3\t" +
                verb + "\t" + verb.substr(0, verb.size() - 2) +
                "\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\t_\n4\tthe\t"
                "the\tDET\tDT\t_\t5\tdet\t_\t_\n5\t" +
                object + "\t" + object +
                "\tNOUN\tNN\tNumber=Sing\t3\tobj\t_\t_\n6\t.\t.\tPUNCT\t.\t_"
                "\t3\tpunct\t_\t_\n\n";
      }
    }
  }
  return text;
}

TrainingPlan small_plan(const TempFolder& folder) {
  TrainingPlan plan;
  plan.treebanks = {folder.write("a.conllu", small_treebank())};
  plan.clusters = folder.write("c.tsv", "dog\t1\t4\ncat\t1\t4\nbird\t1\t5\n");
  for (const char* name : {"index.verb", "verb.exc", "index.noun", "noun.exc",
                           "index.adj", "index.adv"}) {
    folder.write(name, "");
  }
  plan.wordnet = folder.path();
  return plan;
}

}  // namespace

TEST_SUITE("engine/train/train_model") {
  TEST_CASE("the same data give the same bytes on any number of threads") {
    const TempFolder folder;
    TrainingPlan plan = small_plan(folder);
    plan.threads = 1;
    const auto one = train_model(plan);
    plan.threads = 3;
    const auto three = train_model(plan);
    REQUIRE(one.ok());
    REQUIRE(three.ok());
    CHECK(one.value() == three.value());
  }

  TEST_CASE("a model reads what it learnt from") {
    const TempFolder folder;
    const auto bytes = train_model(small_plan(folder));
    REQUIRE(bytes.ok());
    const auto model = LanguageModel::load(folder.write(
        "a.model", std::string(bytes.value().begin(), bytes.value().end())));
    REQUIRE(model.ok());
    std::vector<WordAtoms> words;
    for (const char* word : {"The", "cow", "passed", "the", "horse", "."}) {
      std::string form = word;
      if (form == "The") form = "the";
      words.push_back(word_atoms(word, form, model.value().words()));
    }
    model.value().tagger().tag(words);
    std::string tags;
    for (const WordAtoms& word : words) {
      tags += model.value().tag(word.tag - 1U).name + " ";
    }
    CHECK(tags == "DT NN VBD DT NN . ");
    const ModelTag& verb = model.value().tag(words[2].tag - 1U);
    CHECK(verb.features == (kFinite | kPast));
    CHECK(model.value().lemmas().lemma("passed", verb.key) == "pass");
    ParserState tree;
    model.value().parser().parse(words, tree);
    CHECK(tree.heads() == std::vector<std::uint32_t>{1, 2, 6, 4, 2, 2});
    CHECK(tree.dependencies()[4] == Dependency::obj);
  }

  TEST_CASE("the command says what lacks") {
    std::ostringstream out;
    std::ostringstream err;
    CHECK(train_command({}, out, err) == 2);
    CHECK(err.str().find("-o") != std::string::npos);
    CHECK(train_command({"--treebank", "none.conllu", "-o", "x"}, out, err) ==
          2);
    CHECK(err.str().find("none.conllu") != std::string::npos);
  }
}

}  // namespace crosscheck
