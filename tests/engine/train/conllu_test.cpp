#include "engine/train/conllu.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

std::string where_wrong(const std::string& text) {
  const TempFolder folder;
  const auto read = read_conllu(folder.write("a.conllu", text));
  if (read.ok()) return "";
  const std::string& where = read.error().where;
  return where.substr(where.rfind(':') + 1);
}

const std::string kTwo =
    "# newdoc id = letters\n"
    "# text = Don't go\n"
    "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "1\tDo\tdo\tAUX\tVB\tVerbForm=Inf\t3\taux\t_\t_\n"
    "2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_\n"
    "3\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n"
    "\n"
    "# newpar\n"
    "1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_\n";

}  // namespace

TEST_SUITE("engine/train/conllu") {
  TEST_CASE("words, heads and paragraphs are read") {
    const TempFolder folder;
    const auto read = read_conllu(folder.write("a.conllu", kTwo));
    REQUIRE(read.ok());
    REQUIRE(read.value().size() == 2);
    const TreebankSentence& first = read.value()[0];
    REQUIRE(first.words.size() == 3);
    CHECK(first.document == "letters");
    CHECK(first.words[1].form == "n't");
    CHECK(first.words[1].lemma == "not");
    CHECK(first.words[1].head == 2);
    CHECK(first.words[2].head == 3);  // the root is behind the last word
    CHECK(first.words[2].misc == "SpaceAfter=No");
    CHECK(first.paragraph);
    CHECK(read.value()[1].paragraph);
    CHECK(read.value()[1].document == "letters");
  }

  TEST_CASE("a fault is told with its line") {
    CHECK(where_wrong("1\tStop\tstop\n") == "1");
    CHECK(where_wrong(kTwo + "\n2\ta\ta\tX\tX\t_\t0\troot\t_\t_\n") == "11");
    CHECK(where_wrong("1\ta\ta\tX\tX\t_\tx\troot\t_\t_\n") == "1");
    CHECK(where_wrong("1\ta\ta\tX\tX\t_\t7\troot\t_\t_\n\n") == "2");
    CHECK(where_wrong("1\ta\ta\tX\tX\t_\t0\troot\t_\t_\tx\n") == "1");
    CHECK(!read_conllu("no/such.conllu").ok());
  }
}

}  // namespace crosscheck
