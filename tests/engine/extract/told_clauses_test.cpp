#include "engine/extract/told_clauses.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "engine/extract/sentence_content.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

/// An analysed text that keeps what it looks into.
struct Read {
  explicit Read(const std::string& text) {
    document.id = DocumentId(0);
    document.text = text;
    analysis = analyse(document, english_model());
  }
  Document document;
  Analysis analysis;

  [[nodiscard]] std::string keys() const {
    std::string all;
    const auto content = content_of(analysis, analysis.text.sentences.at(0));
    for (const ContentWord& word : content.words) {
      if (!all.empty()) all += ' ';
      all += word.key;
    }
    return all;
  }

  /// "words of the clause" of each part of the first sentence.
  [[nodiscard]] std::vector<std::string> clauses() const {
    std::vector<std::string> all;
    const auto told = find_told_clauses(analysis);
    if (told.empty()) return all;
    for (const ToldClause& clause : told[0].clauses) {
      std::string words;
      for (const std::uint32_t i : clause.words) {
        if (!words.empty()) words += ' ';
        words += told[0].words[i].key;
      }
      all.push_back(std::move(words));
    }
    return all;
  }
};

bool has(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_SUITE("engine/extract/sentence_content") {
  TEST_CASE("a length with a bound excludes no other") {
    const auto is_loose = [](const std::string& text) {
      const Read read(text);
      const auto content =
          content_of(read.analysis, read.analysis.text.sentences.at(0));
      for (const ContentWord& word : content.words) {
        if (word.kind == ContentKind::figure) return word.is_loose;
      }
      return false;
    };
    CHECK(is_loose("He was missing for almost three weeks."));
    CHECK(is_loose("He was missing for more than three weeks."));
    CHECK_FALSE(is_loose("He was missing for three weeks."));
  }

  TEST_CASE("lemmas, surnames, states and figures are what is compared") {
    CHECK(Read("Captain Ann Lind of Norway sold 12 wooden boats.").keys() ==
          "captain @lind @norway sell #12 wooden boat");
  }

  TEST_CASE("a demonym is its state, a hyphen parts the words of a compound") {
    CHECK(Read("The Norwegian navy bought a steel-hulled boat.").keys() ==
          "@norway navy buy steel hull boat");
  }

  TEST_CASE("a weekday is a time, whatever stands around it") {
    const std::string keys = Read("The ferry sank early on Friday.").keys();
    CHECK(keys.find("~day5") != std::string::npos);
  }

  TEST_CASE("a pronoun stands for the person that it means") {
    const Read read("Ann Lind sold the boat after she painted it.");
    const auto content =
        content_of(read.analysis, read.analysis.text.sentences[0]);
    const auto pronoun =
        std::find_if(content.words.begin(), content.words.end(),
                     [](const ContentWord& word) { return word.is_reference; });
    REQUIRE(pronoun != content.words.end());
    CHECK(pronoun->key == "@lind");
  }
}

TEST_SUITE("engine/extract/told_clauses") {
  TEST_CASE("the first part is the sentence; clauses stand by themselves") {
    const auto clauses =
        Read("The mayor said that the ferry sank near the harbour.").clauses();
    REQUIRE_FALSE(clauses.empty());
    CHECK(clauses[0] == "mayor ferry sink harbour");
    CHECK(has(clauses, "ferry sink harbour"));
  }

  TEST_CASE("a relative clause is lent the noun that it hangs from") {
    const auto clauses =
        Read("Divers found the ferry that sank in the storm.").clauses();
    CHECK(has(clauses, "ferry sink storm"));
  }

  TEST_CASE("a second verb is lent the subject of the first") {
    const auto clauses =
        Read("The captain sold the ferry and bought a trawler.").clauses();
    CHECK(has(clauses, "captain buy trawler"));
  }

  TEST_CASE("a clause that is denied is negative, its neighbour is not") {
    const Read read("The ferry did not sink but the trawler vanished.");
    const auto told = find_told_clauses(read.analysis);
    REQUIRE(told.size() == 1);
    for (const ToldClause& clause : told[0].clauses) {
      const std::string words = read.document.text.substr(
          clause.span.begin, clause.span.end - clause.span.begin);
      if (words == "The ferry did not sink") {
        CHECK(clause.polarity == Polarity::negative);
      }
      if (words.ends_with("trawler vanished") && words.size() < 30) {
        CHECK(clause.polarity == Polarity::positive);
      }
    }
    CHECK(told[0].clauses.size() >= 3);
  }

  TEST_CASE("questions tell nothing") {
    CHECK(Read("Did the ferry sink near the harbour?").clauses().empty());
  }
}

}  // namespace crosscheck
