#include "engine/text/speech/quotation.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace crosscheck {
namespace {

// A document whose names are given: a name is every place of its last word.
struct Scene {
  Document document;
  TokenisedText text;
  Names names;
  std::vector<Quotation> quotations;

  std::string words(std::size_t i) const {
    const Quotation& q = quotations.at(i);
    return std::string(written(document, text, q.first, q.last));
  }
  std::string speaker(std::size_t i) const {
    const Quotation& q = quotations.at(i);
    return q.speaker ? q.speaker->key : "-";
  }
};

struct Known {
  std::string word;
  NameKind kind = NameKind::person;
  std::string title = {};  // the word before the name, where it has one
};

Scene scene(std::string body, const std::vector<Known>& known) {
  Scene s;
  s.document.text = std::move(body);
  s.text = tokenize(s.document);
  for (const Known& name : known) {
    NamedEntity entity;
    entity.entity.key = entity.entity.name = name.word;
    entity.kind = name.kind;
    s.names.entities.push_back(entity);
  }
  for (std::uint32_t t = 0; t < s.text.tokens.size(); ++t) {
    for (std::uint32_t e = 0; e < known.size(); ++e) {
      if (s.text.tokens[t].lower != known[e].word) continue;
      NameMention mention;
      mention.first = mention.title_first = mention.title_last = t;
      mention.last = t + 1;
      mention.kind = known[e].kind;
      mention.entity = e;
      mention.possessive =
          t + 1 < s.text.tokens.size() && s.text.tokens[t + 1].lower == "'s";
      if (t > 1 && s.text.tokens[t - 1].lower == known[e].title) {
        mention.title_first = t - 2;  // "Ghanaian minister"
      }
      s.names.mentions.push_back(mention);
    }
  }
  s.quotations = find_quotations(s.document, s.text, s.names);
  return s;
}

const std::vector<Known> kTwo = {{"quill"}, {"borden"}};

}  // namespace

TEST_SUITE("engine/text/speech/quotation") {
  TEST_CASE("the verb stands behind, before, or is turned round") {
    for (const char* body :
         {"\"The port is shut today,\" Quill said.",
          "\"The port is shut today,\" said Quill.",
          "Quill said: \"The port is shut today\".",
          "Quill, head of the port, told reporters \"The port is shut today\".",
          "\xE2\x80\x9CThe port is shut today,\xE2\x80\x9D Quill warned.",
          "'The port is shut today,' Quill said.",
          "\"The port is shut today,\" Quill was cited by an agency as "
          "saying."}) {
      const Scene s = scene(body, kTwo);
      REQUIRE_MESSAGE(!s.quotations.empty(), body);
      CHECK_MESSAGE(s.words(0) == "The port is shut today", body);
      CHECK_MESSAGE(s.speaker(0) == "quill", body);
      CHECK(s.quotations[0].direct);
    }
  }

  TEST_CASE("a quotation that follows in the paragraph is the same speaker's") {
    const Scene s = scene(
        "\"The port is shut,\" Quill said. \"It will open soon. We hope so.\"",
        kTwo);
    REQUIRE(s.quotations.size() == 2);
    CHECK(s.words(1) == "It will open soon. We hope so.");
    CHECK(s.speaker(1) == "quill");
    CHECK(s.text.tokens[s.quotations[1].first].quoted);
  }

  TEST_CASE("a quotation goes on over paragraphs that each open it again") {
    const Scene s = scene(
        "\xE2\x80\x9CThe port is shut.\n\n\xE2\x80\x9CIt will open "
        "soon,\xE2\x80\x9D Quill said.",
        kTwo);
    REQUIRE(s.quotations.size() == 2);
    CHECK(s.speaker(0) == "quill");
    CHECK(s.speaker(1) == "quill");
  }

  TEST_CASE("a mark that is never closed ends with its paragraph") {
    const Scene s = scene(
        "Quill said: \"The port is shut today.\n\nNobody was hurt.", kTwo);
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.words(0) == "The port is shut today.");
    CHECK_FALSE(s.text.tokens.back().quoted);
  }

  TEST_CASE("an apostrophe of a plural closes no single quotation") {
    const Scene s = scene(
        "\xE2\x80\x98The ships\xE2\x80\x99 crews are well,\xE2\x80\x99 Quill "
        "said.",
        kTwo);
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.words(0) == "The ships\xE2\x80\x99 crews are well");
    CHECK(scene("The ships\xE2\x80\x99 crews and the towns\xE2\x80\x99 mayors "
                "are well.",
                kTwo)
              .quotations.empty());
  }

  TEST_CASE("scare quotes without a verb are no quotations") {
    CHECK(scene("The \"safe\" port was shut.", kTwo).quotations.empty());
    const Scene s = scene("Quill called it \"unsafe\".", kTwo);
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.speaker(0) == "quill");
  }

  TEST_CASE("nobody is guessed for words that nobody is heard to say") {
    const Scene s = scene("A sign at the port reads \"no way in here\".", kTwo);
    REQUIRE(s.quotations.size() == 1);
    CHECK_FALSE(s.quotations[0].speaker.has_value());
  }

  TEST_CASE("a pronoun is the last speaker or the last sentence's subject") {
    const Scene first =
        scene("Quill met Borden. \"The port is shut,\" he said.", kTwo);
    REQUIRE(first.quotations.size() == 1);
    CHECK(first.speaker(0) == "quill");
    const Scene second = scene(
        "Quill met the council. \"The port is shut,\" Borden said. He added: "
        "\"It will open soon.\"",
        kTwo);
    REQUIRE(second.quotations.size() == 2);
    CHECK(second.speaker(1) == "borden");
  }

  TEST_CASE("a description without a name is a speaker of its own") {
    const Scene s = scene(
        "\"The port is shut,\" a harbour spokesperson said.\n\n\"It will open "
        "soon,\" the spokesperson added.",
        kTwo);
    REQUIRE(s.quotations.size() == 2);
    CHECK(s.speaker(0) == "harbour spokesperson");
    CHECK(s.quotations[0].speaker_written == "a harbour spokesperson");
    CHECK(s.speaker(1) == "harbour spokesperson");
  }

  TEST_CASE("whoever speaks for somebody is not that person") {
    for (const char* body : {"\"The port is shut,\" Quill's spokesman said.",
                             "\"The port is shut,\" a spokesman for Quill "
                             "said.",
                             "\"The port is shut,\" said a spokesman for "
                             "Quill."}) {
      const Scene s = scene(body, kTwo);
      REQUIRE(s.quotations.size() == 1);
      CHECK_MESSAGE(s.speaker(0) != "quill", body);
      CHECK_MESSAGE(s.speaker(0).find("spokesman") != std::string::npos, body);
    }
  }

  TEST_CASE("a role with a country stands for whoever bears such a title") {
    // Quill is the subject, but only Borden is introduced as Ghanaian.
    const Scene s = scene(
        "Quill met the Ghanaian minister Borden. \"The port is shut,\" the "
        "Ghanaian diplomat said.",
        {{"quill"}, {"borden", NameKind::person, "minister"}});
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.speaker(0) == "borden");
  }

  TEST_CASE("reported clauses are found before and behind their verb") {
    for (const char* body :
         {"Quill said that the port was shut.", "Quill said the port was shut.",
          "According to Quill, the port was shut.",
          "Quill told the council on Monday that the port "
          "was shut.",
          "Quill said Monday the port was shut."}) {
      const Scene s = scene(body, kTwo);
      REQUIRE_MESSAGE(s.quotations.size() == 1, body);
      CHECK_MESSAGE(s.words(0) == "the port was shut", body);
      CHECK_MESSAGE(s.speaker(0) == "quill", body);
      CHECK_FALSE(s.quotations[0].direct);
    }
    for (const char* body : {"The port was shut, Quill said.",
                             "The port was shut, according to Quill."}) {
      const Scene s = scene(body, kTwo);
      REQUIRE_MESSAGE(s.quotations.size() == 1, body);
      CHECK_MESSAGE(s.words(0) == "The port was shut", body);
    }
  }

  TEST_CASE("a quotation's own verb reports nothing more") {
    const Scene s =
        scene("\"The port is shut,\" Quill said at the end of the day.", kTwo);
    CHECK(s.quotations.size() == 1);
  }

  TEST_CASE("what follows but is not the speaker's") {
    const Scene s = scene(
        "Quill said the port was shut, but Borden opened it, saying it was "
        "safe.",
        kTwo);
    REQUIRE(s.quotations.size() == 2);
    CHECK(s.words(0) == "the port was shut");
    CHECK(s.words(1) == "it was safe");
    CHECK(s.speaker(1) == "borden");
  }

  TEST_CASE("what was not said is marked") {
    const Scene s = scene("Quill did not say that the port was shut.", kTwo);
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.quotations[0].negated_cue);
    CHECK(scene("Quill wants to say that the port was shut.", kTwo)
              .quotations.empty());
    CHECK(scene("Quill was told that the port was shut.", kTwo)
              .quotations.empty());
  }

  TEST_CASE("a noun that looks like a verb is no cue") {
    CHECK(scene("The Quill report that was lost is found.", kTwo)
              .quotations.empty());
  }

  TEST_CASE("an expectation is reported only with its that") {
    const Scene s = scene("Quill expects that the port will open.", kTwo);
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.words(0) == "the port will open");
    CHECK(scene("Quill expects him to open what was shut.", kTwo)
              .quotations.empty());
  }

  TEST_CASE("a verb inside a name is no cue") {
    const Scene s = scene(
        "The State Fair said the port was shut.",
        {{"state", NameKind::organisation}, {"fair", NameKind::organisation}});
    REQUIRE(s.quotations.size() == 1);
    CHECK(s.quotations[0].cue == "said");
  }

  // Words by the square of the length would exhaust a machine.
  TEST_CASE("reports nested without end give no more than a few quotations") {
    std::string body;
    for (int i = 0; i < 300; ++i) body += "Quill said that ";
    const Scene s = scene(body + "the port was shut.", kTwo);
    CHECK(s.quotations.size() == 16);
    CHECK(scene("Quill said that Borden said that the port was shut.", kTwo)
              .quotations.size() == 2);
  }
}

}  // namespace crosscheck
