#include "bench/text/gum_text.h"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "bench/scratch_folder.h"

namespace crosscheck {
namespace {

// A line of CoNLL-U of which only number, form and MISC count.
std::string token(const std::string& id, const std::string& form,
                  const std::string& misc = "_") {
  return id + '\t' + form + "\t_\t_\t_\t_\t_\t_\t_\t" + misc + '\n';
}

Result<std::vector<RunningText>> read(const std::string& lines) {
  const auto scratch = ScratchFolder::create();
  REQUIRE(scratch.ok());
  const auto file = scratch.value().path() / "trees.conllu";
  std::ofstream(file, std::ios::binary) << lines;
  return read_running_texts(file);
}

}  // namespace

TEST_SUITE("bench/text/gum_text") {
  TEST_CASE("tokens become running text with its paragraphs") {
    const auto read_back = read(
        "# newdoc id = a_news_port\n# newpar\n# text = x\n" +
        token("1-2", "can't", "SpaceAfter=No") + token("1", "ca") +
        token("2", "n't") + token("2.1", "left") + token("3", "!") + "\n" +
        token("1", "No") + "\n# newpar\n" + token("1", "Go", "SpaceAfter=No") +
        token("2", ".") + "\n# newdoc id = b\n" + token("1", "Yes") + "\n");
    REQUIRE(read_back.ok());
    const auto& texts = read_back.value();
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].id == "a_news_port");
    CHECK(texts[0].text == "can't! No\n\nGo.");
    REQUIRE(texts[0].sentences.size() == 3);
    // "can't!" is six bytes, "No" follows a blank, "Go." two line breaks.
    CHECK(texts[0].sentences[0].end == 6);
    CHECK(texts[0].sentences[1].begin == 7);
    CHECK(texts[0].sentences[1].end == 9);
    CHECK(texts[0].sentences[2].begin == 11);
    CHECK(texts[1].text == "Yes");
  }

  TEST_CASE("what is no CoNLL-U is refused in words") {
    CHECK_FALSE(read("# newdoc id = a\n1\tGo\n").ok());
    CHECK_FALSE(read(token("1", "Go")).ok());
    CHECK_FALSE(read_running_texts("/nowhere/trees.conllu").ok());
  }
}

}  // namespace crosscheck
