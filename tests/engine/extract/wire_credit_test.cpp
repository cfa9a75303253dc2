#include "engine/extract/wire_credit.h"

#include <doctest/doctest.h>

#include <string>

#include "graph/wire_agencies.h"

namespace crosscheck {
namespace {

// A body between which credits are put.
const std::string kBody =
    "The council voted to close the harbour on Monday.\n\n"
    "Boats must leave by June, the mayor said.\n\n"
    "Fishermen had asked for another year.\n\n"
    "The harbour was built in the last century.\n\n"
    "A new one is planned to the north.\n\n"
    "It will have room for forty boats.\n\n"
    "Work begins in the spring.\n\n";

// "reuters" for an article of the agency's, "(reuters)" for a part of one.
std::string credit_of(const std::string& text, const std::string& author = "",
                      const std::string& source = "") {
  Document document;
  document.text = text;
  document.author = author;
  const auto credit = find_wire_credit(document, tokenize(document), source);
  if (!credit) return "";
  const std::string agency(credit->agency);
  return credit->whole ? agency : "(" + agency + ")";
}

}  // namespace

TEST_SUITE("engine/extract/wire_credit") {
  TEST_CASE("an agency has one name") {
    CHECK(wire_agency("ap") == "associated press");
    CHECK(wire_agency("the associated press") == "associated press");
    CHECK(wire_agency("thomson reuters") == "reuters");
    CHECK(wire_agency("harbour post") == "");
    CHECK(wire_agency("") == "");
  }

  TEST_CASE("a dateline with an agency makes the article the agency's") {
    CHECK(credit_of("MARLOW, N.H. (AP) \xE2\x80\x94 " + kBody) ==
          "associated press");
    CHECK(credit_of("Harbour to close.\n\nOSLO, May 5 (AFP) - " + kBody) ==
          "agence france-presse");
    CHECK(credit_of("Dec 29 (Reuters) - " + kBody) == "reuters");
    CHECK(credit_of("BEIJING, Jan. 5 (Xinhua) -- " + kBody) == "xinhua");
    CHECK(credit_of("OSLO (Reuters/AFP) - " + kBody) == "(reuters)");
    CHECK(credit_of("OSLO (AP and staff) - " + kBody) == "(associated press)");
  }

  TEST_CASE("a byline, a name alone or a copyright does so as well") {
    CHECK(credit_of("By the Associated Press\n\n" + kBody) ==
          "associated press");
    CHECK(credit_of("By Jane Roe, Associated Press\n\n" + kBody) ==
          "associated press");
    CHECK(credit_of("By JANE ROE of Reuters\n\n" + kBody) == "reuters");
    CHECK(credit_of(kBody + "(AFP)") == "agence france-presse");
    CHECK(credit_of(kBody + "Source: Xinhua") == "xinhua");
    CHECK(credit_of(kBody + "It is a large one, he said. (ANI)") ==
          "asian news international");
    CHECK(credit_of(kBody + "Copyright 2031 The Associated Press. All rights "
                            "reserved.") == "associated press");
    CHECK(credit_of(kBody, "Jane Roe, Reuters") == "reuters");
    CHECK(credit_of(kBody, "UPI") == "united press international");
    CHECK(credit_of(kBody, "", "www.reuters.com") == "reuters");
    CHECK(credit_of(kBody, "", "AFP") == "agence france-presse");
  }

  TEST_CASE("a part in the report is no whole") {
    CHECK(credit_of(kBody + "The Associated Press contributed to this "
                            "report.") == "(associated press)");
    CHECK(credit_of(kBody + "AFP contributed.") == "(agence france-presse)");
    CHECK(credit_of(kBody + "(With inputs from PTI)") ==
          "(press trust of india)");
    CHECK(credit_of("By staff and AP\n\n" + kBody) == "(associated press)");
    // A whole one comes first, wherever it stands.
    CHECK(credit_of("By staff and AP\n\nOSLO (Reuters) - " + kBody) ==
          "reuters");
  }

  TEST_CASE("what a text tells of an agency is no credit") {
    CHECK(credit_of(kBody) == "");
    CHECK(credit_of("Boats left, Reuters reported on Monday.\n\n" + kBody) ==
          "");
    CHECK(credit_of("The mayor told AFP (the agency) - a first - that boats "
                    "must leave.\n\n" +
                    kBody) == "");
    CHECK(credit_of("By noon the Associated Press had called the vote.\n\n" +
                    kBody) == "");
    CHECK(credit_of("OSLO (Harbour Post) - " + kBody) == "");
    // In the middle of an article a bracket credits a picture or a sentence.
    CHECK(credit_of(kBody + "(AFP)\n\n" + kBody) == "");
    // Nor does one behind one of several short notes.
    CHECK(credit_of("Notes of the day.\n\nBoats must leave the harbour. [AP.] "
                    "The mayor resigned. [Reuters.]\n\n" +
                    kBody) == "");
    CHECK(credit_of("", "", "") == "");
    CHECK(credit_of("(", "by", "") == "");
    CHECK(credit_of("By", ",", "www.") == "");
  }
}

}  // namespace crosscheck
