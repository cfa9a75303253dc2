#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

struct Read {
  Document document;
  TokenisedText text;

  std::string sentence(std::size_t i) const {
    const Sentence& s = text.sentences.at(i);
    return std::string(written(document, text, s.first, s.last));
  }
  SentenceKind kind(std::size_t i) const { return text.sentences.at(i).kind; }
};

Read read(std::string body) {
  Read result;
  result.document.text = std::move(body);
  result.text = tokenize(result.document);
  return result;
}

}  // namespace

TEST_SUITE("engine/text/tokens/tokenize") {
  TEST_CASE("a sentence ends at a mark that a capital follows") {
    const Read r = read(
        "Rep. Orla T. Quill met U.S. envoys at 5 p.m. on Feb. 3. \"We won!\" "
        "she said. Borden Inc. is glad (as ever). It fell 2.5 points... then "
        "rose.");
    REQUIRE(r.text.sentences.size() == 4);
    CHECK(r.sentence(0) ==
          "Rep. Orla T. Quill met U.S. envoys at 5 p.m. on Feb. 3.");
    CHECK(r.sentence(1) == "\"We won!\" she said.");
    CHECK(r.sentence(2) == "Borden Inc. is glad (as ever).");
    CHECK(r.sentence(3) == "It fell 2.5 points... then rose.");
  }

  TEST_CASE("an abbreviation ends a sentence before a word that begins one") {
    const Read r = read("She works for Borden Inc. The firm is old.");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.sentence(1) == "The firm is old.");
  }

  TEST_CASE("small letters begin a sentence where nothing else can") {
    const Read r = read(
        "The dam held. we think it was luck. \"Why?\" he asked. He was tired. "
        "... and he left.");
    REQUIRE(r.text.sentences.size() == 5);
    CHECK(r.sentence(1) == "we think it was luck.");
    CHECK(r.sentence(2) == "\"Why?\" he asked.");
    CHECK(r.sentence(4) == "... and he left.");
    CHECK(read("Borden Inc. they say is old.").text.sentences.size() == 1);
  }

  TEST_CASE("marks that close behind the full stop stay with it") {
    const Read r = read("\"We left.\" (It rained.) Nobody knew.");
    REQUIRE(r.text.sentences.size() == 3);
    CHECK(r.sentence(0) == "\"We left.\"");
    CHECK(r.sentence(1) == "(It rained.)");
  }

  TEST_CASE("the title of the header comes first, with its own offsets") {
    Document document;
    document.text = "title: Harbour closed\ndate: 2031-03-04\n\nIt rained.";
    document.title = "Harbour closed";
    document.body_begin = 40;
    const TokenisedText text = tokenize(document);
    REQUIRE(text.sentences.size() == 2);
    CHECK(text.sentences[0].kind == SentenceKind::headline);
    CHECK(text.tokens[0].begin == 7);
    CHECK(written(document, text, 2, 5) == "It rained.");
    document.text = document.text.substr(40);
    document.body_begin = 0;
    CHECK(tokenize(document).sentences.size() == 1);
  }

  TEST_CASE("a line break inside a sentence does not end it") {
    const Read r = read("The mayor of the town met\nthe envoy there.\n");
    REQUIRE(r.text.sentences.size() == 1);
    const Read broken = read(
        "They have no mayor there at all. I\nn the "
        "meantime, the council rules.");
    REQUIRE(broken.text.sentences.size() == 2);
    CHECK(broken.text.tokens[broken.text.sentences[1].first].lower == "in");
  }

  TEST_CASE("a hyphen at the end of a line is taken out of the word") {
    const Read r = read(
        "The govern-\nment and a well-\nknown envoy met in pre- and\n"
        "post-war halls.\n\nThe har\xC2\xAD\nbour shut.");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.text.tokens.at(1).lower == "government");
    CHECK(r.text.tokens[1].begin == 4);  // "govern-", break, "ment": 12 bytes
    CHECK(r.text.tokens[1].end == 16);
    CHECK(r.text.tokens.at(4).lower == "well-known");
    CHECK(r.text.tokens.at(8).lower == "pre");
    const Sentence& soft = r.text.sentences[1];
    CHECK(r.text.tokens.at(soft.first + 1).lower == "harbour");
  }

  TEST_CASE("a day of publication beside a sentence stands alone") {
    const Read above = read("Tuesday, March 4, 2031 The port is shut.");
    REQUIRE(above.text.sentences.size() == 2);
    CHECK(above.sentence(0) == "Tuesday, March 4, 2031");
    CHECK(above.kind(0) == SentenceKind::furniture);
    const Read below = read("Storm shuts port Tue 4 March 2031\n\nIt rained.");
    REQUIRE(below.text.sentences.size() == 3);
    CHECK(below.sentence(0) == "Storm shuts port");
    CHECK(below.sentence(1) == "Tue 4 March 2031");
    for (const char* within :
         {"The port shut on Tuesday, March 4, 2031",
          "Tuesday, March 4, 2031, was a cold day.",
          "The port, on the coast, Tuesday, March 4, 2031"}) {
      CHECK_MESSAGE(read(within).text.sentences.size() == 1, within);
    }
  }

  TEST_CASE("a number before a heading or an item ends no sentence") {
    const Read r = read("1. Shut the port.\n2.3. Harbours of the north");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.sentence(0) == "1. Shut the port.");
    CHECK(read("It began in 1931. Ships came.").text.sentences.size() == 2);
  }

  TEST_CASE("a reference and a last quotation mark stay with the sentence") {
    const Read r = read("The port is shut.[7] Ships wait. \"It rains. \"");
    REQUIRE(r.text.sentences.size() == 3);
    CHECK(r.sentence(0) == "The port is shut.[7]");
    CHECK(r.sentence(2) == "\"It rains. \"");
  }

  TEST_CASE("a name with a capital inside begins a sentence") {
    const Read r = read("It sells phones. bPhone buyers wait. then it rained.");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.sentence(1) == "bPhone buyers wait. then it rained.");
  }

  TEST_CASE("a caption without a mark ends where a sentence opens") {
    const Read r = read("Two rowers on the lake In the morning it rained.");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.sentence(0) == "Two rowers on the lake");
    CHECK(read("Orla Quill In the north it rained.").text.sentences.size() ==
          2);
    const Read place = read("Dorne, Velia On Monday, it rained.");
    REQUIRE(place.text.sentences.size() == 2);
    CHECK(place.sentence(0) == "Dorne, Velia");
    const Read run_on = read("It rained. He was right They've left the port.");
    REQUIRE(run_on.text.sentences.size() == 3);
    CHECK(run_on.sentence(2) == "They've left the port.");
    for (const char* title :
         {"She wrote the play Rowers In the Rain last year.",
          "They read a book called In the rain."}) {
      CHECK_MESSAGE(read(title).text.sentences.size() == 1, title);
    }
  }

  TEST_CASE("a clock time may end a sentence, its zone goes with it") {
    CHECK(read("It rose at 5 p.m. Police left.").text.sentences.size() == 2);
    CHECK(read("It rose at 5 p.m. EST today.").text.sentences.size() == 1);
    CHECK(read("It rose at 5 p.m. Monday.").text.sentences.size() == 1);
    CHECK(read("Boats, nets, etc. Police left.").text.sentences.size() == 2);
  }

  TEST_CASE("missing spaces between sentences are no words") {
    const Read r = read("He came on Feb.18 and left.It rained.3,000 came.");
    REQUIRE(r.text.sentences.size() == 3);
    CHECK(r.sentence(0) == "He came on Feb.18 and left.");
    CHECK(r.sentence(2) == "3,000 came.");
  }

  TEST_CASE("brackets put into a quotation do not end it") {
    const Read r =
        read("\"They [the crew] left [...] and the port is shut.\" It rained.");
    REQUIRE(r.text.sentences.size() == 2);
  }

  TEST_CASE("lines that end with a final mark are paragraphs") {
    const Read r = read("The port closed on Monday.\nShips waited.\n");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.text.sentences[1].paragraph == 1);
    // Too long for a heading (over 120 bytes), and alone in its document.
    const Read longer = read(
        "The port of the northern town closed on Monday after the crane that "
        "had been repaired in the spring came down upon the quay.\nShips "
        "waited outside.\n");
    REQUIRE(longer.text.sentences.size() == 2);
    CHECK(longer.text.sentences[1].paragraph == 1);
  }

  TEST_CASE("text wrapped to a width is one paragraph up to an empty line") {
    // Every line is as long as 32 to 44 columns allow; the second one ends
    // with a full stop by chance.
    const Read r = read(
        "The harbour of the northern town was shut\n"
        "on Monday, said the master of the port.\n"
        "Nobody was hurt when the crane came down\n"
        "upon the quay, which had been repaired in\n"
        "the spring.\n\nWork goes on.");
    REQUIRE(r.text.sentences.size() == 3);
    CHECK(r.text.sentences[1].paragraph == 0);
    CHECK(r.text.sentences[2].paragraph == 1);
  }

  TEST_CASE("short lines without a final mark are headlines") {
    const Read r = read(
        "Storm shuts port\nThe port closed on Monday.\nA long wait\nShips "
        "waited outside.\n");
    REQUIRE(r.text.sentences.size() == 4);
    CHECK(r.kind(0) == SentenceKind::headline);
    CHECK(r.kind(1) == SentenceKind::prose);
    CHECK(r.kind(2) == SentenceKind::headline);
    CHECK(r.kind(3) == SentenceKind::prose);
  }

  TEST_CASE("datelines are counted and are no content") {
    const auto content = [](const char* body) {
      const Read r = read(body);
      const Sentence& s = r.text.sentences.at(0);
      return std::string(
          written(r.document, r.text, s.first + s.dateline_tokens, s.last));
    };
    CHECK(content("OSTERVIK: The port is shut.") == "The port is shut.");
    CHECK(content("OSTERVIK,- The port is shut.") == "The port is shut.");
    CHECK(content("OSTERVIK (AP) \xE2\x80\x94 The port is shut.") ==
          "The port is shut.");
    CHECK(content("OSTERVIK, March 3 (Reuters) - The port is shut.") ==
          "The port is shut.");
    CHECK(content("Ostervik \xE2\x80\x93 The port is shut.") ==
          "The port is shut.");
    CHECK(content("Quill \xE2\x80\x93 who left \xE2\x80\x93 was glad.") ==
          "Quill \xE2\x80\x93 who left \xE2\x80\x93 was glad.");
    CHECK(content("Quill: I left.") == "Quill: I left.");
  }

  TEST_CASE("no text and no words give no sentences") {
    CHECK(read("").text.sentences.empty());
    CHECK(read(" \n\n\t\n").text.sentences.empty());
  }
}

TEST_SUITE("engine/text/tokens/furniture") {
  TEST_CASE("share lines, bylines, stamps and tickers are furniture") {
    for (const char* line :
         {"Spread the love",
          "Share this on Facebook",
          "By Orla Quill",
          "Borden News Published 3 Mar, 2031 02:58pm",
          "Via Borden Agency",
          "BORDN 185.00 Increased By \xE2\x96\xB2 0.51 (0.28%)",
          "date 2031-03-04 Spread the love",
          "Comments are closed here.",
          "Follow us on Facebook for more.",
          "Copyright 2031 Borden News",
          "English version by Orla Quill",
          "Enter your email address:",
          "Like the page:",
          "Tuesday, March 4, 2031",
          "Tuesday, March 4, 2031.",
          "[Borden News.]",
          "Borden News via Getty Images.",
          "See photos from the storm below:",
          "Watch a clip above.",
          "Follow Orla Quill on Twitter @orla.",
          "~~~~~.",
          "8.",
          "CORRECTION APPENDED.",
          "<a href=x>A port</a>",
          "Orla Quill contributed to this report."}) {
      const Read r = read(std::string(line) + "\n\nThe port is shut.");
      REQUIRE(r.text.sentences.size() == 2);
      CHECK_MESSAGE(r.kind(0) == SentenceKind::furniture, line);
      CHECK(r.kind(1) == SentenceKind::prose);
    }
  }

  TEST_CASE("sentences that merely begin alike are not") {
    for (const char* line :
         {"By train the way takes an hour.", "Via Ostervik the way is long.",
          "Read the law, the mayor said.", "See the port, said the mayor.",
          "Watch him go.", "Follow the law, the mayor said.", "$8.",
          "Top stories of the storm are told at the port.",
          "Contact with the crew was lost in a storm.",
          "The port, published maps show, is shut."}) {
      CHECK_MESSAGE(read(line).kind(0) == SentenceKind::prose, line);
    }
  }

  TEST_CASE("a remark in brackets is no source") {
    CHECK(read("[They left.]").kind(0) != SentenceKind::furniture);
  }

  TEST_CASE("a list of links goes with the line that heads it") {
    const Read r = read(
        "The port is shut.\nAlso, read this\nMayor resigns in Ostervik\nStorm "
        "on its way to the coast\nShips waited outside.\n");
    REQUIRE(r.text.sentences.size() == 5);
    CHECK(r.kind(1) == SentenceKind::furniture);
    CHECK(r.kind(2) == SentenceKind::furniture);
    CHECK(r.kind(3) == SentenceKind::furniture);
    CHECK(r.kind(4) == SentenceKind::prose);
  }

  TEST_CASE("a caption stays and its credit is cut off") {
    const Read r = read("A crane lies on the quay. Photo: Orla Quill");
    REQUIRE(r.text.sentences.size() == 2);
    CHECK(r.kind(0) == SentenceKind::prose);
    CHECK(r.kind(1) == SentenceKind::furniture);
    const Read bare = read("A crane lies on the quay Photo: Orla Quill");
    REQUIRE(bare.text.sentences.size() == 2);
    CHECK(bare.sentence(0) == "A crane lies on the quay");
    CHECK(bare.sentence(1) == "Photo: Orla Quill");
    CHECK(bare.kind(1) == SentenceKind::furniture);
    CHECK(read("A crane lies there image: Orla Quill").kind(1) ==
          SentenceKind::furniture);
    CHECK(read("He kept the image: It was his.").text.sentences.size() == 1);
    const Read open = read("A crane lies on the quay (AP Photo/Orla Quill)");
    REQUIRE(open.text.sentences.size() == 2);
    CHECK(open.sentence(0) == "A crane lies on the quay");
    CHECK(open.kind(0) == SentenceKind::prose);
  }

  TEST_CASE("a signed post takes the lines above that belong to it") {
    const Read r = read(
        "The port is shut.\nGood talk with @harbour today.\nWork goes on.\n"
        "\xE2\x80\x93 Orla Quill (@orla) March 4, 2031\nShips waited.\n");
    REQUIRE(r.text.sentences.size() == 5);
    CHECK(r.kind(0) == SentenceKind::prose);
    CHECK(r.kind(1) == SentenceKind::post);
    CHECK(r.kind(2) == SentenceKind::post);
    CHECK(r.kind(3) == SentenceKind::post);
    CHECK(r.kind(4) == SentenceKind::prose);
  }
}

}  // namespace crosscheck
