#include "engine/train/conllu_text.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/train/conllu.h"
#include "tests/engine/ingest/temp_folder.h"
#include "tests/support/english_model.h"

namespace crosscheck {

TEST_SUITE("engine/train/conllu_text") {
  TEST_CASE("an analysis is printed as CoNLL-U that can be read again") {
    Document document;
    document.text = "The mayor opened\nthe bridge on 4 March 2031.\n";
    const Analysis analysis = analyse(document, english_model());
    const std::string text = conllu_text(analysis, *english_model());
    CHECK(text.starts_with("# kind = prose\n# text = The mayor opened the "));
    CHECK(text.find("Time=2031-03-04") != std::string::npos);
    const TempFolder folder;
    const auto read = read_conllu(folder.write("a.conllu", text));
    REQUIRE(read.ok());
    REQUIRE(read.value().size() == 1);
    const auto& words = read.value()[0].words;
    REQUIRE(words.size() == 10);
    CHECK(words[1].form == "mayor");
    CHECK(words[1].dependency == "nsubj");
    CHECK(words[words[1].head].form == "opened");
    CHECK(words[2].lemma == "open");
    CHECK(words[2].head == words.size());
  }
}

}  // namespace crosscheck
