#include "engine/text/quantities/quantity_expression.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

namespace crosscheck {
namespace {

using Kind = QuantityExpression::Kind;

struct Reading {
  Document document;
  TokenisedText text;
  std::vector<QuantityExpression> quantities;
};

Reading read(const std::string& body) {
  Reading out;
  out.document.text = body;
  out.text = tokenize(out.document);
  const auto times = find_times(out.document, out.text);
  out.quantities = find_quantities(out.document, out.text, times);
  return out;
}

/// Every quantity as "value|modifiers head", with "of " before the head of a
/// part and "/scope" behind it; ages and ordinals say so.
std::string quantities_in(const std::string& body) {
  std::string all;
  for (const QuantityExpression& q : read(body).quantities) {
    if (!all.empty()) all += "; ";
    if (q.kind == Kind::age) all += "age ";
    if (q.kind == Kind::ordinal) all += "#";
    all += canonical_text(q.quantity) + '|';
    if (q.of_total) all += "of ";
    for (const std::string& m : q.modifiers) all += m + ' ';
    all += q.head;
    if (!q.scope.empty()) all += '/' + q.scope;
  }
  return all;
}

QuantityExpression only(const std::string& body) {
  const auto found = read(body).quantities;
  REQUIRE(found.size() == 1);
  return found[0];
}

Quantity value(const std::string& body) { return only(body).quantity; }

}  // namespace

TEST_SUITE("engine/text/quantities/quantity_expression") {
  TEST_CASE("a count has the lemma of what it counts") {
    CHECK(quantities_in("They freed 23 Velian sailors.") == "23|velian sailor");
    CHECK(quantities_in("They freed twenty-three sailors.") == "23|sailor");
    CHECK(quantities_in("Two children and 12 women were found.") ==
          "2|child; 12|woman");
    CHECK(quantities_in("One armed man was seen.") == "1|armed man");
    CHECK(quantities_in("They seized 14 heavily armed boats.") ==
          "14|armed boat");
    CHECK(quantities_in("They seized 12 people.") == "12|person");
    CHECK(quantities_in("About 300 police came.") == "about 300|police");
  }

  TEST_CASE("a noun phrase ends at a verb, a preposition or a time") {
    CHECK(quantities_in("Some 40 workers fled on Monday.") ==
          "about 40|worker");
    CHECK(quantities_in("The 12 were held.") == "12|");
    CHECK(quantities_in("It left 12 dead.") == "12|person");
    CHECK(quantities_in("It left 12 wounded soldiers behind.") ==
          "12|wounded soldier");
  }

  TEST_CASE("words of number add up") {
    CHECK(quantities_in("Two hundred and five boats sank.") == "205|boat");
    CHECK(quantities_in("A dozen boats sank.") == "12|boat");
    CHECK(quantities_in("Half a million people fled.") == "500,000|person");
    CHECK(quantities_in("Three thousand and twelve boats sank.") ==
          "3,012|boat");
    CHECK(quantities_in("About 2.5 million people fled.") ==
          "about 2,500,000|person");
    CHECK(quantities_in("They paid two and a half million dollars.") ==
          "2,500,000 usd|");
  }

  TEST_CASE("bounds become intervals") {
    const Quantity least = value("At least 12 boats sank.");
    CHECK(least.bound == Bound::at_least);
    CHECK(least.low == 12);
    CHECK(std::isinf(least.high));
    const Quantity most = value("Up to 12 boats sank.");
    CHECK(most.bound == Bound::at_most);
    CHECK(most.low == 0);
    CHECK(most.high == 12);
    const Quantity about = value("About 50 boats sank.");
    CHECK(about.low == doctest::Approx(45));
    CHECK(about.high == doctest::Approx(55));
    const Quantity nearly = value("Nearly 50 boats sank.");
    CHECK(nearly.low == doctest::Approx(45));
    CHECK(nearly.high == 50);
    const Quantity range = value("Five to six boats sank.");
    CHECK(range.bound == Bound::range);
    CHECK(range.low == 5);
    CHECK(range.high == 6);
    CHECK(range.written == 5);
  }

  TEST_CASE("many words bound a figure") {
    CHECK(quantities_in("More than 12 boats sank.") == "at least 12|boat");
    CHECK(quantities_in("No fewer than 12 boats sank.") == "at least 12|boat");
    CHECK(quantities_in("No more than 12 boats sank.") == "at most 12|boat");
    CHECK(quantities_in("As many as 12 boats sank.") == "at most 12|boat");
    CHECK(quantities_in("Fewer than 12 boats sank.") == "at most 12|boat");
    CHECK(quantities_in("Over 900 boats sank.") == "at least 900|boat");
    CHECK(quantities_in("Twelve or more boats sank.") == "at least 12|boat");
    CHECK(quantities_in("Between 40 and 80 boats sank.") == "40 to 80|boat");
    CHECK(quantities_in("Some 20-25 boats sank.") == "20 to 25|boat");
    CHECK(quantities_in("There was a dispute over 12 islands.") == "12|island");
  }

  TEST_CASE("loose words are wide ranges") {
    const Quantity dozens = value("Dozens of boats sank.");
    CHECK(dozens.low == 24);
    CHECK(dozens.high == 99);
    CHECK(dozens.bound == Bound::about);
    // The interval says how loose it is; a tolerance would say it twice.
    CHECK(dozens.tolerance == 0);
    const Quantity many = value("Tens of thousands of boats sank.");
    CHECK(many.low - many.tolerance == 10000);
    const Quantity hundreds = value("Several hundred people fled.");
    CHECK(hundreds.low == 300);
    CHECK(hundreds.high == 900);
    CHECK(value("Tens of thousands of people fled.").high == 99990);
    CHECK(only("A few boats sank.").head == "boat");
  }

  TEST_CASE("round figures are rounded, others are not") {
    CHECK(value("They pitched 2,000 tents.").tolerance == 500);
    CHECK(value("They pitched 1,150 tents.").tolerance == 5);
    CHECK(value("They pitched 1,151 tents.").tolerance == 0);
    CHECK(value("They pitched 50 tents.").tolerance == 0);
    CHECK(value("They spent $2.5 million.").tolerance == 50000);
    CHECK(value("They spent $2 million.").tolerance == 500000);
    CHECK(value("They ran 3.5 km.").tolerance == doctest::Approx(50));
  }

  TEST_CASE("a part of a whole is marked") {
    CHECK(quantities_in("They sank 12 of the 23 boats.") ==
          "12|of boat; 23|boat");
    CHECK(quantities_in("One of the villages burnt.") == "1|of village");
    CHECK(quantities_in("Half of the villages burnt.") == "50 %|of village");
    CHECK(quantities_in("Two-thirds of voters agreed.") ==
          "66.6667 %|of voter");
    CHECK(quantities_in("They sank two of the town's ships.") == "2|of ship");
    CHECK(quantities_in("Some 25 of the port's 40 crews left.") ==
          "about 25|of crew; 40|crew");
    CHECK(quantities_in("One of them burnt, 12 of them sank.") ==
          "1|of ; 12|of ");
    CHECK(quantities_in("A third of them burnt.") == "33.3333 %|of ");
  }

  TEST_CASE("so many of so many are a share") {
    CHECK(quantities_in("One in five farmers left.") == "20 %|of farmer");
    CHECK(quantities_in("It hit 7 out of 10 voters.") == "70 %|of voter");
    CHECK(quantities_in("Fewer than one in ten agreed.") == "at most 10 %|of ");
    CHECK(quantities_in("They sank three in Ostervik.") == "3|");
    CHECK(quantities_in("They sank two in three storms.") == "2|; 3|storm");
    CHECK(quantities_in("It has a one-in-five chance.") == "20 %|chance");
    CHECK(quantities_in("Less than a third agreed.") == "at most 33.3333 %|");
  }

  TEST_CASE("a noun phrase goes over names, codes and compounds") {
    CHECK(quantities_in("They sold 60 Dornair 747 jets.") == "60|dornair jet");
    CHECK(quantities_in("They sold 12 new D350 jets.") == "12|new d-350 jet");
    CHECK(quantities_in("They met two police officers.") == "2|police officer");
    CHECK(quantities_in("They met two 16-year-old boys.") ==
          "2|boy; age 16 year|boy");
    CHECK(quantities_in("They saw 30 \"sea monsters\" there.") ==
          "30|sea monster");
    CHECK(quantities_in("They saw 30 boats sailing to Dorne.") == "30|boat");
    CHECK(quantities_in("They saw 12 Velian and Ostran boats.") ==
          "12|velian ostran boat");
    CHECK(quantities_in("She is one of the more trusted envoys.") ==
          "1|of more trusted envoy");
    CHECK(quantities_in("It is one of the most sought-after maps.") ==
          "1|of most sought-after map");
    CHECK(quantities_in("It was the first visit ever to Dorne.") == "#1|visit");
    CHECK(quantities_in("At least one person fled.") == "at least 1|person");
    CHECK(quantities_in("Some 61% of the firm coming up is theirs.") ==
          "about 61 %|of firm");
  }

  TEST_CASE("loose numbers may stand for persons") {
    CHECK(quantities_in("Hundreds were hurt.") == "about 100|");
    CHECK(quantities_in("It is one of the hundreds.") == "1|of ");
    CHECK(value("A few hundred million dollars went.").low == 3e8);
    CHECK(value("Hundreds of millions of dollars went.").low == 1e8);
    CHECK(value("Thousands of billions of nets sank.").low == 1e12);
  }

  TEST_CASE("scope words are kept") {
    CHECK(quantities_in("Three others fled.") == "3|other/other");
    CHECK(quantities_in("Two more boats sank.") == "2|boat/more");
    CHECK(quantities_in("Another three boats sank.") == "3|boat/more");
    CHECK(quantities_in("A total of 10 boats sank.") == "10|boat/total");
    CHECK(quantities_in("They sank 10 boats in all.") == "10|boat/total");
    CHECK(quantities_in("They sank 10 boats so far.") == "10|boat/so far");
    CHECK(quantities_in("They got two boats each.") == "2|boat/each");
  }

  TEST_CASE("a shared noun belongs to both figures") {
    CHECK(quantities_in("They freed 12 Velian and 11 Ostran sailors.") ==
          "12|velian sailor; 11|ostran sailor");
  }

  TEST_CASE("money has the code of its currency") {
    CHECK(quantities_in("They paid $750,000.") == "750,000 usd|");
    CHECK(quantities_in("They paid US$2 million.") == "2,000,000 usd|");
    CHECK(quantities_in("They paid \u20AC5m.") == "5,000,000 eur|");
    CHECK(quantities_in("They paid 5 million euros.") == "5,000,000 eur|");
    CHECK(quantities_in("They paid \u00A33bn.") == "3,000,000,000 gbp|");
    CHECK(quantities_in("They paid Rs 500 crore.") == "5,000,000,000 inr|");
    CHECK(quantities_in("They paid nearly $300 billion.") ==
          "about 300,000,000,000 usd|");
    CHECK(quantities_in("They paid $40-50 million.") ==
          "40,000,000 to 50,000,000 usd|");
    CHECK(quantities_in("A $750,000 bond was set.") == "750,000 usd|bond");
    CHECK(quantities_in("They sent $50 million in aid.") ==
          "50,000,000 usd|aid");
    CHECK(quantities_in("They put $50 million in the budget.") ==
          "50,000,000 usd|");
    CHECK(quantities_in("They put the $5 million set aside there.") ==
          "5,000,000 usd|");
    CHECK(quantities_in("They gave $10 million in fiscal 2031.") ==
          "10,000,000 usd|");
    CHECK(quantities_in("She sold a $43,000 Velian clock.") ==
          "43,000 usd|velian clock");
  }

  TEST_CASE("measures are converted to base units") {
    CHECK(quantities_in("It lies 58km away.") == "58,000 m|distance");
    CHECK(value("It lies two miles away.").written ==
          doctest::Approx(3218.688));
    CHECK(quantities_in("A 10-metre boat sank.") == "10 m|");
    CHECK(quantities_in("It has 500km of wire.") == "500,000 m|of wire");
    CHECK(value("It holds 16GB.").written == 16e9);
    CHECK(value("It goes 40 miles per gallon.").unit == "mile/gallon");
    CHECK(quantities_in("It costs as low as $5.") == "at least 5 usd|");
    CHECK(quantities_in("It costs as high as $5.") == "at most 5 usd|");
    // 1000 square feet of 0.3048 m squared each.
    CHECK(value("A 1,000-square-foot hall burnt.").written ==
          doctest::Approx(92.90304));
    CHECK(quantities_in("It costs 10 Canadian dollars.") == "10 cad|");
    CHECK(value("It has 1,000 sq ft.").written == doctest::Approx(92.90304));
    CHECK(value("It covers three square miles.").unit == "m2");
    CHECK(value("It flew at 90 mph.").written == doctest::Approx(40.2336));
    CHECK(value("It flew at 90 km/h.").written == doctest::Approx(25));
    CHECK(value("It was 212 degrees Fahrenheit.").written ==
          doctest::Approx(100));
    CHECK(value("It weighs 12 tonnes.").written == 12000);
    CHECK(quantities_in("It struck at a depth of 10 km.") == "10,000 m|depth");
    // 5 feet 11 inches are 71 inches of 2.54 cm.
    CHECK(value("He is 5-foot-11.").written == doctest::Approx(1.8034));
  }

  TEST_CASE("percent and points are apart") {
    CHECK(quantities_in("About 40 percent of voters agreed.") ==
          "about 40 %|of voter");
    CHECK(quantities_in("It carries 40 percent of the world's oil.") ==
          "40 %|of oil");
    CHECK(value("It rose between 5% and 6%.").high == 6);
    CHECK(value("It rose by two percentage points.").unit == "points");
    CHECK(value("It rose by 25 basis points.").written == 0.25);
    CHECK(quantities_in("They want a 22 percent cut.") == "22 %|cut");
    CHECK(quantities_in("It is 22 percent more than ever.") == "22 %|");
    CHECK(quantities_in("Of 22 percent of those asked, some left.") == "22 %|");
    CHECK(quantities_in("Half of those boats sank.") == "50 %|of boat");
    CHECK(quantities_in("It lost less than half of its 12 boats.") ==
          "at most 50 %|of boat; 12|boat");
    CHECK(quantities_in("It is the first time our boats sank.") == "#1|time");
    CHECK(quantities_in("It made a six-figure deal.") == "");
    CHECK(quantities_in("3. Shut the port.") == "");
    CHECK(quantities_in("Sales were 22 percent cut by it.") == "22 %|");
  }

  TEST_CASE("a magnitude is read on either side of its word") {
    const std::string quake = "6.1 mw|magnitude";
    CHECK(quantities_in("A magnitude 6.1 quake struck.") == quake);
    CHECK(quantities_in("A 6.1-magnitude quake struck.") == quake);
    CHECK(quantities_in("A magnitude-6.1 quake struck.") == quake);
    CHECK(quantities_in("A quake with a magnitude of 6.1 struck.") == quake);
    CHECK(quantities_in("It measured 6.1 on the Richter scale.") == quake);
    CHECK(quantities_in("A 6.1-magnitude quake hurt 10 people.") ==
          quake + "; 10|person");
  }

  TEST_CASE("ages are told from counts") {
    CHECK(quantities_in("Dana Orne, 61, spoke.") == "age 61 year|");
    CHECK(quantities_in("A 61-year-old man spoke.") == "age 61 year|man");
    CHECK(quantities_in("A man aged 61 spoke.") == "age 61 year|");
    CHECK(quantities_in("She is 61 years old.") == "age 61 year|");
    CHECK(quantities_in("He died at the age of 61.") == "age 61 year|");
    CHECK(quantities_in("Dana Orne, now 61, spoke.") == "age 61 year|");
    CHECK(quantities_in("Dana Orne, who is 61, spoke.") == "age 61 year|");
    CHECK(quantities_in("She turned 18 in Dorne.") == "age 18 year|");
    CHECK(quantities_in("They turned 18 boats round.") == "18|boat");
    CHECK(quantities_in("They are aged 16 and 13.") ==
          "age 16 year|; age 13 year|");
    CHECK(quantities_in("They are aged 16, and 13 men came.") ==
          "age 16 year|; 13|man");
    CHECK(quantities_in("It is for those 18 or older.") ==
          "age at least 18 year|");
    CHECK(quantities_in("It is for adults over 21 and for none else.") ==
          "age at least 21 year|");
    CHECK(quantities_in("It won voters over 21 towns.") !=
          "age at least 21 year|");
  }

  TEST_CASE("compounds count their first word") {
    CHECK(quantities_in("A 48-page report came out.") == "48|page");
    CHECK(quantities_in("A five-member panel met.") == "5|member");
    CHECK(quantities_in("A one-sided deal, made one-on-one, fell.") == "");
    CHECK(quantities_in("They held a one-on-one meeting.") == "");
    CHECK(quantities_in("It is one of your father's boats.") == "1|of boat");
    CHECK(quantities_in("They cast 40-odd nets.") == "about 40|net");
    CHECK(quantities_in("They cast 600-plus nets.") == "at least 600|net");
    CHECK(quantities_in("Six AK 47 rifles were found.") == "6|ak-47 rifle");
  }

  TEST_CASE("an order is no count") {
    CHECK(quantities_in("It was the sixth aftershock.") == "#6|aftershock");
    CHECK(quantities_in("It is the third-largest city.") == "#3|largest city");
    CHECK(quantities_in("He first gave it away.") == "");
    CHECK(quantities_in("He left, first telling envoys.") == "");
    CHECK(quantities_in("She is the first Velian minister.") ==
          "#1|velian minister");
    CHECK(quantities_in("The first grain ships sailed.") == "#1|grain ship");
    CHECK(quantities_in("The first man runs it.") == "#1|man");
    CHECK(quantities_in("It lies on 52nd Street.") == "");
  }

  TEST_CASE("codes and addresses are no quantities") {
    CHECK(quantities_in("He held an AK-47 and an F-16 part.") == "");
    CHECK(quantities_in("Flight 370 left Room 12 by Highway 61.") == "");
    CHECK(quantities_in("It was No. 3 under Article 5.") == "");
    CHECK(quantities_in("She lives at 24 Main Street.") == "");
    CHECK(quantities_in("They won 52-48.") == "");
    CHECK(quantities_in("They won by 3-to-1 in Dorne.") == "");
    CHECK(quantities_in("They fled the 9/11 attacks.") == "");
    CHECK(quantities_in("The G7 met.") == "");
    CHECK(quantities_in("They sold all Dornair 9 models.") == "");
    CHECK(quantities_in("They sold it in Dorne 9 times.") == "9|time");
    CHECK(quantities_in("Farmer Shot 9 Times") == "9|time");
    CHECK(quantities_in("The Dornair 9 Times") == "");
    CHECK(quantities_in("It stands on page 5.") == "");
    CHECK(quantities_in("The deadly 2031 attacks came first.") == "");
    CHECK(quantities_in("They sent 2000 troops.") == "2,000|troops");
    CHECK(quantities_in("They are of the class of '11.") == "");
    CHECK(quantities_in("It is one way or the other.") == "");
    CHECK(quantities_in("They turned over about 300 boats.") ==
          "about 300|boat");
    CHECK(quantities_in("No one saw the one he meant.") == "");
  }

  TEST_CASE("figures of times are left to the times") {
    CHECK(quantities_in("It ran for 12 hours in 2014.") == "");
    CHECK(quantities_in("On May 12, 2031, 12 boats sank.") == "12|boat");
  }

  TEST_CASE("tokens cover the figure and, apart, its noun") {
    const Reading r = read("They saw about 50 armed men there.");
    REQUIRE(r.quantities.size() == 1);
    const QuantityExpression& q = r.quantities[0];
    CHECK(written(r.document, r.text, q.first, q.last) == "about 50");
    CHECK(written(r.document, r.text, q.head_first, q.head_last) ==
          "armed men");
  }

  TEST_CASE("a long row of number words takes no long") {
    std::string body = "They said";
    for (int i = 0; i < 20000; ++i) body += " twenty hundred";
    body += " boats.";
    CHECK_FALSE(read(body).quantities.empty());
  }

  TEST_CASE("a figure beyond all sizes does no harm") {
    const std::string digits(4000, '9');
    CHECK(read("They saw " + digits + " boats on May " + digits + ".")
              .quantities.size() >= 1);
  }
}

TEST_SUITE("engine/text/quantities/noun_lemma") {
  TEST_CASE("regular plurals lose their ending") {
    CHECK(noun_lemma("pirates") == "pirate");
    CHECK(noun_lemma("bodies") == "body");
    CHECK(noun_lemma("churches") == "church");
    CHECK(noun_lemma("boxes") == "box");
    CHECK(noun_lemma("valleys") == "valley");
  }

  TEST_CASE("irregular and invariant nouns are known") {
    CHECK(noun_lemma("children") == "child");
    CHECK(noun_lemma("people") == "person");
    CHECK(noun_lemma("crewmen") == "crewman");
    CHECK(noun_lemma("aircraft") == "aircraft");
    CHECK(noun_lemma("specimen") == "specimen");
    CHECK(noun_lemma("glass") == "glass");
    CHECK(noun_lemma("crisis") == "crisis");
  }
}

TEST_SUITE("engine/text/quantities/quantity_text") {
  TEST_CASE("canonical texts say bound, figure and unit") {
    Quantity q{5687.75, 5687.75, 5687.75, 0, Bound::exact, "usd"};
    CHECK(canonical_text(q) == "5,687.75 usd");
    q = {12, 1e308, 12, 0, Bound::at_least, ""};
    CHECK(canonical_text(q) == "at least 12");
    q = {86400, 86400, 86400, 0, Bound::exact, "s"};
    CHECK(canonical_text(q) == "1 days");
    q = {90, 90, 90, 0, Bound::exact, "s"};
    CHECK(canonical_text(q) == "90 seconds");
    q = {-40, -40, -40, 0, Bound::exact, "celsius"};
    CHECK(canonical_text(q) == "-40 celsius");
  }
}

}  // namespace crosscheck
