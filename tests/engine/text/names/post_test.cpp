#include "engine/text/names/post.h"

#include <doctest/doctest.h>

#include <string>

namespace crosscheck {
namespace {

// Every post as "person|rank|function|kind|name words|country", in order.
std::string posts_in(const std::string& body) {
  Document document;
  document.text = body;
  const TokenisedText text = tokenize(document);
  const Names names = find_names(document, text);
  std::string all;
  for (const Post& post : find_posts(document, text, names)) {
    if (!all.empty()) all += "; ";
    all += names.entities[post.person].entity.key + '|' + post.rank + '|' +
           post.function + '|' + post.body_kind + '|';
    for (std::size_t i = 0; i < post.body_name.size(); ++i)
      all += (i > 0 ? " " : "") + post.body_name[i];
    all += '|' + post.country;
  }
  return all;
}

std::string words_of_first(const std::string& body) {
  Document document;
  document.text = body;
  const TokenisedText text = tokenize(document);
  const Names names = find_names(document, text);
  const auto posts = find_posts(document, text, names);
  if (posts.empty()) return "";
  return std::string(
      written(document, text, posts.front().first, posts.front().last));
}

}  // namespace

TEST_SUITE("engine/text/names/post") {
  TEST_CASE("a post before a name") {
    CHECK(posts_in("Later Finnish Foreign Minister Aino Lehtola spoke.") ==
          "aino lehtola||foreign minister|||fi");
    CHECK(
        words_of_first("Later Finnish Foreign Minister Aino Lehtola spoke.") ==
        "Finnish Foreign Minister");
  }

  TEST_CASE("a Secretary of State of the United States is a foreign minister") {
    CHECK(posts_in("They met US Secretary of State Odo Brandt.") ==
          "odo brandt||foreign minister|||us");
    CHECK(posts_in("They met Secretary of State Odo Brandt.") ==
          "odo brandt||foreign minister|||");
    CHECK(posts_in("They met Ohio Secretary of State Odo Brandt.") ==
          "odo brandt||secretary||ohio state|");
  }

  TEST_CASE("ranks tell posts apart") {
    CHECK(posts_in("It was Deputy Assistant Secretary of State Velma Korb.") ==
          "velma korb|deputy assistant|foreign minister|||");
    CHECK(posts_in("It was acting mayor Velma Korb.") ==
          "velma korb|acting|mayor|||");
    CHECK(posts_in("It was Vice President Velma Korb.") ==
          "velma korb|vice|president|||");
  }

  TEST_CASE("prime minister and premier are one") {
    CHECK(posts_in("It was Danish Prime Minister Leif Dahl.") ==
          "leif dahl||prime minister|||dk");
    CHECK(posts_in("It was Danish Premier Leif Dahl.") ==
          "leif dahl||prime minister|||dk");
  }

  TEST_CASE("a minister's field names the ministry") {
    CHECK(posts_in("It was Energy Minister Leif Dahl.") ==
          "leif dahl||minister|ministry|energy|");
    CHECK(posts_in("It was Minister of Energy Leif Dahl.") ==
          "leif dahl||minister|ministry|energy|");
    CHECK(posts_in("It was Secretary of Defense Leif Dahl.") ==
          posts_in("It was Defense Secretary Leif Dahl."));
  }

  TEST_CASE("an apposition with a nested body gives the innermost") {
    CHECK(posts_in("Odo Brandt, head of the foreign ministry's North Sea "
                   "department, agreed.") ==
          "odo brandt||head|department|north sea|");
    CHECK(posts_in("Odo Brandt, head of the North Sea Department of the "
                   "Foreign Ministry, agreed.") ==
          "odo brandt||head|department|north sea|");
  }

  TEST_CASE(
      "a ministry before the post does not hide the department after it") {
    CHECK(posts_in("It was led by Polish Ministry of Foreign Affairs Director "
                   "of the North Sea Department, Odo Brandt.") ==
          "odo brandt||head|department|north sea|pl");
  }

  TEST_CASE("director, chief and leader are heads") {
    for (const char* noun : {"head", "director", "chief", "leader"}) {
      CHECK(posts_in("Odo Brandt, " + std::string(noun) +
                     " of the Harbour Agency, agreed.") ==
            "odo brandt||head|agency|harbour|");
    }
    CHECK(posts_in("Odo Brandt, chairman of the Harbour Agency, agreed.") ==
          "odo brandt||chair|agency|harbour|");
  }

  TEST_CASE("Ministry of Foreign Affairs and foreign ministry are one body") {
    CHECK(posts_in("Odo Brandt, spokesman of the Ministry of Foreign Affairs, "
                   "agreed.") == "odo brandt||spokesman|ministry|foreign|");
    CHECK(
        posts_in("Vera Holm, spokeswoman for the foreign ministry, agreed.") ==
        "vera holm||spokesman|ministry|foreign|");
  }

  TEST_CASE("a body with an acronym is followed by the name") {
    CHECK(posts_in("They met CEO of the Baltic Seed Fund (BSF) Odo Brandt.")
              .find("odo brandt||ceo|fund|") == 0);
  }

  TEST_CASE("an ambassador has the state that sends and the one that hosts") {
    CHECK(posts_in("Odo Brandt, Polish ambassador to Peru, agreed.") ==
          "odo brandt||ambassador||peru|pl");
  }

  TEST_CASE("a state or a town names the body of an office") {
    CHECK(posts_in("It was Texas Gov. Imre Szabo.") ==
          "imre szabo||governor||texas|");
    CHECK(posts_in("Imre Szabo, governor of Texas, agreed.") ==
          "imre szabo||governor||texas|");
    CHECK(posts_in("Imre Szabo, the president of Chile, agreed.") ==
          "imre szabo||president|||cl");
  }

  TEST_CASE("a copula gives a post") {
    CHECK(posts_in("Odo Brandt is the director of the Harbour Agency.") ==
          "odo brandt||head|agency|harbour|");
    CHECK(posts_in("Odo Brandt was named head of the Harbour Agency.") ==
          "odo brandt||head|agency|harbour|");
    CHECK(posts_in("Odo Brandt has been appointed director of the Harbour "
                   "Agency.") == "odo brandt||head|agency|harbour|");
    CHECK(posts_in("Odo Brandt, who is a lawyer, agreed.") ==
          "odo brandt||lawyer|||");
    CHECK(posts_in("Odo Brandt serves as mayor of Austin.") ==
          "odo brandt||mayor||austin|");
  }

  TEST_CASE("brackets give a post") {
    CHECK(posts_in("Odo Brandt (head of the Harbour Agency) agreed.") ==
          "odo brandt||head|agency|harbour|");
  }

  TEST_CASE("an age may stand between the name and the post") {
    CHECK(posts_in("Odo Brandt, 61, mayor of Austin, agreed.") ==
          "odo brandt||mayor||austin|");
  }

  TEST_CASE("two posts of one person") {
    CHECK(posts_in("Odo Brandt, chairman and director of the Harbour Agency, "
                   "agreed.") ==
          "odo brandt||chair|||; odo brandt||head|agency|harbour|");
  }

  TEST_CASE("one title of two persons is a post of each") {
    CHECK(posts_in("They were Foreign Ministers Ana Ruiz and Leif Dahl.") ==
          "ana ruiz||foreign minister|||; leif dahl||foreign minister|||");
  }

  TEST_CASE("neither past nor planned posts count") {
    CHECK(posts_in("It was former Foreign Minister Odo Brandt.") == "");
    CHECK(posts_in("It was ex-president Odo Brandt.") == "");
    CHECK(posts_in("Odo Brandt, a former director of the Harbour Agency, "
                   "agreed.") == "");
    CHECK(posts_in("Odo Brandt is the next ambassador to Peru.") == "");
    CHECK(posts_in("It was President-elect Odo Brandt.") == "");
    CHECK(posts_in("Odo Brandt is not the director of the agency.") == "");
    CHECK(posts_in("Odo Brandt was director of the agency.") == "");
  }

  TEST_CASE("a form of address is no post") {
    CHECK(posts_in("It was Mr. Odo Brandt.") == "");
  }

  TEST_CASE("a list of persons does not hand posts on") {
    CHECK(posts_in("Ruth Oakes, Foreign Minister Leif Dahl and others came.") ==
          "leif dahl||foreign minister|||");
    CHECK(posts_in("Two aides to Mr. Brandt left.") == "");
  }

  TEST_CASE("attorneys general and district attorneys are their own offices") {
    CHECK(posts_in("It was Attorney General Ruth Oakes.") ==
          "ruth oakes||attorney general|||");
    CHECK(posts_in("It was District Attorney Ruth Oakes.") ==
          "ruth oakes||district attorney|||");
    CHECK(posts_in("It was attorney Ruth Oakes.") == "ruth oakes||lawyer|||");
  }
}

}  // namespace crosscheck
