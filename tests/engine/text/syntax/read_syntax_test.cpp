#include "engine/text/syntax/read_syntax.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

// Plain sentences whose trees nobody would dispute, read by the model that
// comes with the project: it gets such ones right, or something is broken.

namespace crosscheck {
namespace {

class Read {
 public:
  explicit Read(const std::string& text) {
    document_.text = text;
    document_.published_day = 22343;  // 2031-03-05, a Wednesday
    analysis_ = analyse(document_, english_model());
  }
  [[nodiscard]] const Syntax& syntax() const { return analysis_.syntax; }
  [[nodiscard]] std::string form(std::uint32_t w) const {
    const SyntaxWord& word = syntax().words[w];
    return document_.text.substr(word.begin, word.end - word.begin);
  }
  /// The first word of that form.
  [[nodiscard]] std::uint32_t find(const std::string& wanted) const {
    for (std::uint32_t w = 0; w < syntax().words.size(); ++w) {
      if (form(w) == wanted) return w;
    }
    FAIL("no such word: " << wanted);
    return 0;
  }
  /// "nsubj rejected": what a word is to its head.
  [[nodiscard]] std::string place(const std::string& wanted) const {
    const SyntaxWord& word = syntax().words[find(wanted)];
    if (word.head == SyntaxWord::kNone) return "root";
    return std::string(dependency_name(word.dependency)) + " " +
           form(word.head);
  }
  [[nodiscard]] const SyntaxWord& word(const std::string& wanted) const {
    return syntax().words[find(wanted)];
  }

 private:
  Document document_;
  Analysis analysis_;
};

}  // namespace

TEST_SUITE("engine/text/syntax/read_syntax") {
  TEST_CASE("subject, verb and object, with lemmas and features") {
    const Read read("The minister rejected the plans.");
    CHECK(read.place("minister") == "nsubj rejected");
    CHECK(read.place("rejected") == "root");
    CHECK(read.place("plans") == "obj rejected");
    CHECK(read.word("rejected").lemma == "reject");
    CHECK((read.word("rejected").features & kPast) != 0);
    CHECK(read.word("plans").lemma == "plan");
    CHECK((read.word("plans").features & kPlural) != 0);
    CHECK(read.word("plans").part == PartOfSpeech::noun);
  }

  TEST_CASE("a bare time phrase is masked and hangs from its verb") {
    const Read read("The minister this week rejected the plans.");
    CHECK(read.word("week").masked);
    CHECK(read.place("week") == "obl:unmarked rejected");
    CHECK(read.place("minister") == "nsubj rejected");
    // One that a preposition holds is left to the parser.
    CHECK(!Read("He left on Monday.").word("Monday").masked);
  }

  TEST_CASE("brackets and quotation marks do not break the tree around them") {
    const Read read(
        "The mayor (who had been ill) said \"the bridge is safe\".");
    CHECK(read.place("mayor") == "nsubj said");
    CHECK(read.place("bridge") == "nsubj safe");
    CHECK(read.place("(").starts_with("punct "));
    CHECK(read.word("ill").masked);
    CHECK(read.place("ill") == "parataxis mayor");
    CHECK(read.place("\"").starts_with("punct "));
  }

  TEST_CASE("a contraction is two words of one token") {
    const Read read("They didn't sign the treaty.");
    CHECK(read.word("did").token == read.word("n't").token);
    CHECK(read.word("n't").lemma == "not");
    CHECK(read.place("n't") == "advmod sign");
  }

  TEST_CASE("children and subtrees follow from the heads") {
    const Read read("The old ferry sank near the harbour.");
    const Syntax& syntax = read.syntax();
    const std::uint32_t sank = read.find("sank");
    CHECK(syntax.child(sank, Dependency::nsubj) == read.find("ferry"));
    CHECK(syntax.child(sank, Dependency::obj) == SyntaxWord::kNone);
    const Syntax::Range ferry = syntax.subtree(read.find("ferry"));
    CHECK(ferry.first == read.find("The"));
    CHECK(ferry.last == sank);
    const Syntax::Range all = syntax.subtree(sank);
    CHECK(all.last - all.first == syntax.words.size());
    // The head of "near the harbour" among the tokens 4 to 7.
    CHECK(syntax.head_of(4, 7) == read.find("harbour"));
  }

  TEST_CASE("headlines in capitals or title case are read like sentences") {
    const Read read("Minister Rejects Plans For Bridge\n\nHe did.");
    CHECK(read.word("Rejects").part == PartOfSpeech::verb);
    CHECK(read.word("Plans").part == PartOfSpeech::noun);
  }

  TEST_CASE("no text, marks alone, and very long sentences are harmless") {
    CHECK(Read("").syntax().empty());
    CHECK(Read("\"\" ( ) [ ] \"").syntax().words.size() == 7);
    std::string brackets;
    for (int i = 0; i < 20000; ++i) brackets += "( a ";
    CHECK(Read(brackets).syntax().words.size() == 40000);
    std::string long_sentence;
    for (int i = 0; i < 20000; ++i) long_sentence += "and then he said that ";
    CHECK(Read(long_sentence).syntax().words.size() == 100000);
  }
}

}  // namespace crosscheck
