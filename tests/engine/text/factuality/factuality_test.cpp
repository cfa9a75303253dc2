#include "engine/text/factuality/factuality.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

// What is said of a word of a sentence as "- probable future by plan": "-" or
// "+" for the polarity, then certainty, time, and the lemma of what says so.
std::string described(const Syntax& syntax, std::uint32_t word) {
  constexpr std::string_view kCertainties[] = {"certain", "probable",
                                               "possible"};
  constexpr std::string_view kTimes[] = {"past", "present", "future"};
  const Factuality f = factuality_of(syntax, word);
  std::string text = f.polarity == Polarity::negative ? "- " : "+ ";
  text += kCertainties[static_cast<int>(f.certainty)];
  text += ' ';
  text += kTimes[static_cast<int>(f.time)];
  if (!f.plain()) text += " by " + syntax.words[f.why].lemma;
  return text;
}

// Of the first word written so.
std::string said(const std::string& sentence, std::string_view written) {
  Document document;
  document.text = sentence;
  const Analysis analysis = analyse(document, english_model());
  const auto& words = analysis.syntax.words;
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    if (std::string_view(document.text)
            .substr(words[w].begin, words[w].end - words[w].begin) == written)
      return described(analysis.syntax, w);
  }
  return "no such word";
}

// `size` words of which all but the last hang from it as adverbs.
Syntax all_below_last(std::uint32_t size) {
  Syntax syntax;
  syntax.words.resize(size);
  syntax.first_child.assign(size + 1, 0);
  for (std::uint32_t w = 0; w + 1 < size; ++w) {
    syntax.words[w].head = size - 1;
    syntax.words[w].dependency = Dependency::advmod;
    syntax.children.push_back(w);
  }
  syntax.first_child[size] = size - 1;
  return syntax;
}

// Verbs "begin", each but the first the open complement of the one before.
Syntax chain(std::uint32_t size) {
  Syntax syntax;
  syntax.words.resize(size);
  syntax.first_child.assign(size + 1, size - 1);
  for (std::uint32_t w = 0; w < size; ++w) {
    syntax.words[w].part = PartOfSpeech::verb;
    syntax.words[w].lemma = "begin";
    syntax.first_child[w] = w;
    if (w == 0) continue;
    syntax.words[w].head = w - 1;
    syntax.words[w].dependency = Dependency::xcomp;
    syntax.children.push_back(w);
  }
  syntax.first_child[size - 1] = size - 1;
  return syntax;
}

}  // namespace

TEST_SUITE("engine/text/factuality") {
  TEST_CASE("what is told is plain, in its tense") {
    CHECK(said("The mill closed on Monday.", "closed") == "+ certain past");
    CHECK(said("The mill has closed.", "closed") == "+ certain past");
    CHECK(said("The mill makes paper.", "makes") == "+ certain present");
    CHECK(said("The mill is making paper.", "making") == "+ certain present");
    CHECK(said("The owners announced a merger.", "merger") == "+ certain past");
  }

  TEST_CASE("a negation beside the word turns it round") {
    CHECK(said("The mill did not close.", "close") == "- certain past by not");
    CHECK(said("The mill didn't close.", "close") == "- certain past by not");
    CHECK(said("The mill never closed.", "closed") ==
          "- certain past by never");
    CHECK(said("The mill hardly grew.", "grew") == "- certain past by hardly");
    CHECK(said("No worker complained.", "complained") ==
          "- certain past by no");
    CHECK(said("Nobody complained.", "complained") ==
          "- certain past by nobody");
    CHECK(said("The mill is not profitable.", "profitable") ==
          "- certain present by not");
    CHECK(said("The firm closed the mill without telling the workers.",
               "telling") == "- certain past by without");
    CHECK(said("They neither came nor called.", "came") ==
          "- certain past by neither");
    CHECK(said("They neither came nor called.", "called") ==
          "- certain past by nor");
    CHECK(said("The mill no longer makes paper.", "makes") ==
          "- certain present by no");
    CHECK(said("The owners not only sold the mill.", "sold") ==
          "+ certain past");
    CHECK(said("The owners will not sell but lease the mill.", "lease") ==
          "+ certain future by will");
    CHECK(said("The mill will be profitable.", "be") ==
          "+ certain future by will");
  }

  TEST_CASE("a verb can deny what it governs, and two denials cancel") {
    CHECK(said("The minister denied that the mill closed.", "closed") ==
          "- certain past by deny");
    CHECK(said("The owners refused to close the mill.", "close") ==
          "- certain past by refuse");
    CHECK(said("The mill failed to pay the workers.", "pay") ==
          "- certain past by fail");
    CHECK(said("The owners cancelled the merger.", "merger") ==
          "- certain past by cancel");
    CHECK(said("The merger was cancelled.", "merger") ==
          "- certain past by cancel");
    CHECK(said("The owners avoided a strike.", "strike") ==
          "- certain past by avoid");
    CHECK(said("The minister denied that the mill did not close.", "close") ==
          "+ certain past");
    // The refusing itself took place.
    CHECK(said("The owners refused to close the mill.", "refused") ==
          "+ certain past");
  }

  TEST_CASE("modal verbs") {
    CHECK(said("The mill will close.", "close") == "+ certain future by will");
    CHECK(said("The mill won't close.", "close") == "- certain future by will");
    CHECK(said("The mill is going to close.", "close") ==
          "+ certain future by go");
    CHECK(said("The mill may close.", "close") == "+ possible future by may");
    CHECK(said("The owners might not sell the mill.", "sell") ==
          "- possible future by might");
    CHECK(said("The mill may have closed.", "closed") ==
          "+ possible past by may");
    CHECK(said("The mill could collapse next year.", "collapse") ==
          "+ possible future by could");
    CHECK(said("The owners could not find the key.", "find") ==
          "- certain past by not");
    CHECK(said("The mill would close.", "close") ==
          "+ possible future by would");
    CHECK(said("The minister said the mill would close.", "close") ==
          "+ certain future by would");
    CHECK(said("The mill should close.", "close") ==
          "+ probable future by should");
  }

  TEST_CASE("plans and wishes put their clause ahead") {
    CHECK(said("The owners plan to close the mill.", "close") ==
          "+ probable future by plan");
    CHECK(said("The owners hope to close the mill.", "close") ==
          "+ probable future by hope");
    CHECK(said("The owners agreed to close the mill.", "close") ==
          "+ certain future by agree");
    CHECK(said("The owners threatened to close the mill.", "close") ==
          "+ possible future by threaten");
    CHECK(said("The minister urged the owners to close the mill.", "close") ==
          "+ probable future by urge");
    CHECK(said("The workers are due to return.", "return") ==
          "+ certain future by due");
    CHECK(said("The minister asked the owners to sell the mill.", "sell") ==
          "+ probable future by ask");
    CHECK(said("The mill is likely to close.", "close") ==
          "+ probable future by likely");
    CHECK(said("The mill is expected to close.", "close") ==
          "+ probable future by expect");
    CHECK(said("The owners do not plan to close the mill.", "close") ==
          "- probable future by plan");
    CHECK(said("The owners plan to start selling the mill.", "selling") ==
          "+ probable future by plan");
  }

  TEST_CASE("what has begun or was managed is as sure as its governor") {
    CHECK(said("The owners began to close the mill.", "close") ==
          "+ certain past");
    CHECK(said("The owners managed to close the mill.", "close") ==
          "+ certain past");
    CHECK(said("She was the first woman to run the mill.", "run") ==
          "+ certain past");
  }

  TEST_CASE("nouns below such words inherit") {
    CHECK(said("The owners plan a merger.", "merger") ==
          "+ probable future by plan");
    CHECK(said("The minister called for talks.", "talks") ==
          "+ probable future by call");
    CHECK(said("The proposed merger pleased the workers.", "merger") ==
          "+ probable future by propose");
    CHECK(said("The alleged theft angered the workers.", "theft") ==
          "+ possible past by allege");
    CHECK(said("The merger plan pleased the workers.", "merger") ==
          "+ probable future by plan");
    CHECK(said("The owners will hold talks.", "talks") ==
          "+ certain future by will");
    CHECK(said("The trial is set to begin.", "trial") ==
          "+ certain future by set");
    CHECK(said("The owners announced plans to close the mill.", "close") ==
          "+ probable future by plan");
  }

  TEST_CASE("conditions, questions and purposes") {
    CHECK(said("The workers will strike if the mill closes.", "closes") ==
          "+ possible future by if");
    CHECK(said("The minister asked whether the mill closed.", "closed") ==
          "+ possible past by whether");
    CHECK(said("Did the owners sell the mill?", "sell") ==
          "+ possible past by ?");
    CHECK(said("Why did the owners sell the mill?", "sell") ==
          "+ certain past");
    CHECK(said("The owners sold a barn to save the mill.", "save") ==
          "+ probable future by to");
    CHECK(said("The workers will leave when the minister arrives.",
               "arrives") == "+ certain future by will");
    CHECK(said("The owners avoided the town to save time.", "save") ==
          "+ probable future by to");
    CHECK(said("The workers will strike if the owners leave and the mill is "
               "sold.",
               "sold") == "+ possible future by if");
    CHECK(said("Paper mill to sell barn", "sell") == "+ certain future by to");
    CHECK(said("The owners refused in order to save time.", "save") ==
          "+ probable future by to");
    CHECK(said("The mill is to reopen.", "reopen") == "+ certain future by to");
    CHECK(said("The workers will leave because the minister arrived.",
               "arrived") == "+ certain past");
    CHECK(said("Please sign the letter.", "sign") ==
          "+ probable future by sign");
  }

  TEST_CASE("a past beside what will come is past") {
    CHECK(said("Doe will face charges after police found the boat.", "found") ==
          "+ certain past");
    CHECK(said("Doe will leave after police find the boat.", "find") ==
          "+ certain future by will");
  }

  TEST_CASE("a report tells, a belief does not, and hearsay may be so") {
    CHECK(said("The minister said that the mill closed.", "closed") ==
          "+ certain past");
    CHECK(said("The minister did not say that the mill closed.", "closed") ==
          "+ certain past");
    CHECK(said("The minister thinks that the mill closed.", "closed") ==
          "+ probable past by think");
    CHECK(said("The minister doubted that the mill closed.", "closed") ==
          "+ possible past by doubt");
    CHECK(said("The mill reportedly closed.", "closed") ==
          "+ possible past by reportedly");
    CHECK(said("The mill is said to be profitable.", "profitable") ==
          "+ possible present by say");
  }

  TEST_CASE("scope ends at a clause with a subject of its own") {
    CHECK(said("The mill did not close, but the barn burned.", "burned") ==
          "+ certain past");
    CHECK(said("The workers did not eat or sleep.", "sleep") ==
          "- certain past by not");
    CHECK(said("The owners did not sell but leased the mill.", "leased") ==
          "+ certain past");
    CHECK(said("The minister denied that the owners fled and the mill burned.",
               "burned") == "- certain past by deny");
    CHECK(said("The sale was delayed after an accident.", "accident") ==
          "+ certain past");
    CHECK(said("The owners did not discuss the strike.", "strike") ==
          "+ certain past");
    CHECK(said("The owners did not stay and sold the mill.", "sold") ==
          "+ certain past");
    CHECK(said("The mill, which closed in May, will open again.", "closed") ==
          "+ certain past");
    CHECK(said("The owners, who will not sell the mill, have left.", "left") ==
          "+ certain past");
  }

  TEST_CASE("of thousands of words below a verb the nearest are read") {
    // 5,000 words hang from the last; of them only the 32 nearest are read.
    constexpr std::uint32_t kVerb = 5000;
    const auto with_not_at = [](std::uint32_t place) {
      Syntax syntax = all_below_last(kVerb + 1);
      syntax.words[place].lemma = "not";
      return described(syntax, kVerb);
    };
    CHECK(with_not_at(kVerb - 1) == "- certain present by not");
    CHECK(with_not_at(kVerb - 32) == "- certain present by not");
    CHECK(with_not_at(kVerb - 33) == "+ certain present");
  }

  TEST_CASE("a governor is heard over at most twelve steps") {
    // plan > begin > begin > ... : each word opens the next.
    Syntax syntax = chain(20);
    syntax.words[0].lemma = "plan";
    CHECK(described(syntax, 1) == "+ probable future by plan");
    CHECK(described(syntax, 12) == "+ probable future by plan");
    CHECK(described(syntax, 13) == "+ certain present");
  }
}

}  // namespace crosscheck
