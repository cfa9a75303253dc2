#include "engine/train/gum_names.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

// "[The [Oslo] Fog Bank] hired [singer Ann Moe], [a Danish star] [Friday]."
const std::string kSentence =
    "# newdoc id = GUM_news_fog\n"
    "# newpar\n"
    "1\tThe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(1-organization-new-x\n"
    "2\tOslo\tOslo\tPROPN\tNNP\t_\t4\tcompound\t_\tEntity=(2-place-new)\n"
    "3\tFog\tFog\tPROPN\tNNP\t_\t4\tcompound\t_\t_\n"
    "4\tBank\tBank\tPROPN\tNNP\t_\t5\tnsubj\t_\tEntity=1)\n"
    "5\thired\thire\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "6\tsinger\tsinger\tNOUN\tNN\t_\t5\tobj\t_\tEntity=(3-person-new\n"
    "7\tAnn\tAnn\tPROPN\tNNP\t_\t6\tflat\t_\t_\n"
    "8\tMoe\tMoe\tPROPN\tNNP\t_\t6\tflat\t_\tEntity=3)|SpaceAfter=No\n"
    "9\t,\t,\tPUNCT\t,\t_\t5\tpunct\t_\t_\n"
    "10\ta\ta\tDET\tDT\t_\t12\tdet\t_\tEntity=(3-person-giv\n"
    "11\tDanish\tDanish\tADJ\tJJ\t_\t12\tamod\t_\t_\n"
    "12\tstar\tstar\tNOUN\tNN\t_\t6\tappos\t_\tEntity=3)\n"
    "13\tFriday\tFriday\tPROPN\tNNP\t_\t5\tobl\t_\t"
    "Entity=(4-time-new)|SpaceAfter=No\n"
    "14\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_\n"
    "\n";

// Names as "words type", in order.
std::string names_of(const GumDocument& document) {
  std::string all;
  for (const GoldName& name : document.names) {
    if (!all.empty()) all += "; ";
    all += document.document.text.substr(name.begin, name.end - name.begin) +
           " " + name.type;
  }
  return all;
}

std::vector<GumDocument> read(const std::string& text,
                              std::string_view genre = "news") {
  const TempFolder folder;
  const auto read = read_gum_names(folder.write("a.conllu", text), genre);
  REQUIRE(read.ok());
  return read.value();
}

}  // namespace

TEST_SUITE("engine/train/gum_names") {
  TEST_CASE("names are the proper nouns around the heads of mentions") {
    const auto documents = read(kSentence);
    REQUIRE(documents.size() == 1);
    CHECK(documents[0].name == "GUM_news_fog");
    CHECK(documents[0].document.text ==
          "The Oslo Fog Bank hired singer Ann Moe, a Danish star Friday. ");
    CHECK(names_of(documents[0]) ==
          "Oslo Fog Bank organisation; Ann Moe person");
    REQUIRE(documents[0].adjectives.size() == 1);
    CHECK(documents[0].adjectives[0].begin == 42);
  }

  TEST_CASE("a name goes on over of, a person's does not") {
    const auto run = [](const std::string& type) {
      return names_of(
          read("# newdoc id = GUM_news_b\n"
               "1\tBank\tBank\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-" +
               type +
               "-new\n"
               "2\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_\n"
               "3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_\n"
               "4\tNorth\tNorth\tPROPN\tNNP\t_\t1\tnmod\t_\tEntity=1)\n")[0]);
    };
    CHECK(run("organization") == "Bank of the North organisation");
    CHECK(run("person") == "Bank person");
    CHECK(run("event") == "Bank of the North other");
  }

  TEST_CASE("a person's name does not reach into a mention before it") {
    const std::string rows =
        "# newdoc id = GUM_news_e\n"
        "1\tOslo\tOslo\tPROPN\tNNP\t_\t2\tcompound\t_\tEntity=(1-TYPE-new"
        "(2-place-new)\n"
        "2\tMoe\tMoe\tPROPN\tNNP\t_\t0\troot\t_\tEntity=1)\n";
    const auto run = [&](const std::string& type) {
      std::string text = rows;
      text.replace(text.find("TYPE"), 4, type);
      return names_of(read(text)[0]);
    };
    CHECK(run("person") == "Oslo place; Moe person");
    CHECK(run("organization") == "Oslo Moe organisation");
  }

  TEST_CASE("other genres are passed over, and none asked for is all") {
    CHECK(read(kSentence, "interview").empty());
    CHECK(read(kSentence, "").size() == 1);
    CHECK(read("", "").empty());
  }

  TEST_CASE("words written as one have their places in it") {
    const auto documents = read(
        "# newdoc id = GUM_news_c\n"
        "1-2\tMoe's\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "1\tMoe\tMoe\tPROPN\tNNP\t_\t3\tnmod\t_\tEntity=(1-person-new)\n"
        "2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_\n"
        "3\tfog\tfog\tNOUN\tNN\t_\t0\troot\t_\t_\n");
    CHECK(documents[0].document.text == "Moe's fog ");
    CHECK(names_of(documents[0]) == "Moe person");
  }

  TEST_CASE("brackets that close nothing and rows cut short are harmless") {
    CHECK(names_of(read("# newdoc id = GUM_news_d\n"
                        "1\tMoe\tMoe\tPROPN\tNNP\t_\t0\troot\t_\t"
                        "Entity=9)(1-person)))((\n"
                        "2\tcut\n")[0]) == "Moe person");
  }

  TEST_CASE("a file that is not there is an error") {
    CHECK_FALSE(read_gum_names("/nowhere/a.conllu", "").ok());
  }
}

}  // namespace crosscheck
