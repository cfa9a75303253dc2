#include "engine/extract/text_claims.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <string>
#include <vector>

#include "tests/support/english_model.h"

// Articles of an invented story, from text to related claims. What each test
// asks for stands in the words of its articles.

namespace crosscheck {
namespace {

/// A corpus of plain articles, all published on 2031-03-05 (a Wednesday).
class Articles {
 public:
  void add(const std::string& source, const std::string& text) {
    Document d;
    d.id = DocumentId(corpus_.documents.size());
    d.source = SourceId(corpus_.claims.sources.size());
    corpus_.claims.sources.push_back({corpus_.claims.strings.intern(source)});
    d.path = source + ".txt";
    d.date = "2031-03-05";
    const std::chrono::sys_days day{std::chrono::year{2031} / 3 / 5};
    d.published_day = static_cast<std::int32_t>(day.time_since_epoch().count());
    d.text = text;
    corpus_.documents.push_back(std::move(d));
  }

  void read(unsigned threads = 1) {
    found_ = add_text_claims(corpus_, english_model(), threads);
    // Acts tell the same once more, and have tests of their own.
    std::erase_if(found_.edges,
                  [](const Edge& e) { return e.rule == "same act"; });
  }

  [[nodiscard]] const std::vector<Edge>& edges() const { return found_.edges; }

  [[nodiscard]] std::string quote(ClaimId claim) const {
    const Span span = corpus_.claims.detail(claim)->evidence.front();
    return corpus_.documents[span.document.index()].text.substr(
        span.begin, span.end - span.begin);
  }

  [[nodiscard]] std::size_t claims_with(const std::string& words) const {
    std::size_t found = 0;
    for (std::size_t i = 0; i < corpus_.claims.size(); ++i) {
      if (corpus_.claims.detail(ClaimId(i))->extractor == "act") continue;
      if (quote(ClaimId(i)).find(words) != std::string::npos) ++found;
    }
    return found;
  }

  /// Edges of a relation of which one end's quote has the first words and the
  /// other end's the second; edges between whole clauses apart.
  [[nodiscard]] std::size_t count(Relation relation, const std::string& one,
                                  const std::string& other) const {
    const auto has = [&](ClaimId claim, const std::string& words) {
      return quote(claim).find(words) != std::string::npos;
    };
    return static_cast<std::size_t>(
        std::count_if(edges().begin(), edges().end(), [&](const Edge& e) {
          return e.relation == relation && e.rule != "report" &&
                 e.rule != "same act" &&
                 ((has(e.a, one) && has(e.b, other)) ||
                  (has(e.a, other) && has(e.b, one)));
        }));
  }

  [[nodiscard]] std::size_t count(Relation relation) const {
    return count(relation, "", "");
  }

  [[nodiscard]] std::string dump() const {
    std::string text;
    for (const Edge& e : edges()) {
      text += std::string(name_of(e.relation)) + " [" + std::string(e.rule) +
              "] " + quote(e.a) + " | " + quote(e.b) + "\n";
    }
    return text;
  }

  [[nodiscard]] const Corpus& corpus() const { return corpus_; }

 private:
  Corpus corpus_;
  TextClaims found_;
};

}  // namespace

TEST_SUITE("engine/extract/text_claims") {
  TEST_CASE("one day told in three ways agrees") {
    Articles a;
    a.add("one",
          "Chilean and Norwegian diplomats will hold a meeting in Lima "
          "on March 6 to discuss fishing rights.\n");
    a.add("two",
          "Norwegian and Chilean diplomats will meet in Lima on "
          "Thursday for talks on fishing rights, both sides said.\n");
    a.add("three",
          "\"The meeting will take place tomorrow in Lima,\" the "
          "Chilean foreign minister, Ana Maltova, said on "
          "Wednesday. Chile and Norway seek a deal on fishing "
          "rights.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::agree, "on March 6", "on Thursday") == 1);
    CHECK(a.count(Relation::agree, "tomorrow", "on March 6") == 1);
    CHECK(a.count(Relation::conflict) == 0);
  }

  TEST_CASE("a third party present contradicts parties given as all") {
    Articles a;
    a.add("one",
          "Chilean and Norwegian delegations held talks in Lima on "
          "Monday. The talks lasted over four hours.\n");
    a.add("two",
          "The talks between Chile and Norway in Lima on Monday took "
          "place with Danish representation.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "with Danish representation",
                  "Chilean and Norwegian") == 1);
  }

  TEST_CASE("talks in another city are another event") {
    Articles a;
    a.add("one",
          "Chilean and Norwegian delegations held talks in Lima on "
          "Monday. The Chilean delegation was led by Ana Maltova.\n");
    a.add("two",
          "Chilean and Norwegian delegations will hold talks in Quito "
          "on Friday. The Chilean delegation will be led by Igor "
          "Brandt.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict) == 0);
  }

  TEST_CASE("two heads of one delegation conflict, spellings agree") {
    Articles a;
    a.add("one",
          "Chilean and Norwegian delegations met in Lima on Monday. "
          "The Chilean delegation was led by Yuri Brandt.\n");
    a.add("two",
          "Chilean and Norwegian delegations met in Lima on Monday. "
          "The Chilean delegation was led by Yury Brandt.\n");
    a.add("three",
          "Chilean and Norwegian delegations met in Lima on Monday. "
          "The Chilean delegation was led by Ana Maltova.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::agree, "Yuri Brandt", "Yury Brandt") >= 1);
    CHECK(a.count(Relation::conflict, "Yuri Brandt", "Ana Maltova") == 1);
  }

  TEST_CASE("two venues of one meeting conflict") {
    Articles a;
    a.add("one",
          "Chilean and Norwegian diplomats met in Lima on Monday. The "
          "meeting was held at the residence of the Danish ambassador "
          "in Lima.\n");
    a.add("two",
          "Chilean and Norwegian diplomats met in Lima on Monday. The "
          "meeting was held at the headquarters of the Danish Red "
          "Cross in Lima.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "residence", "headquarters") == 1);
  }

  TEST_CASE("counts of one disaster conflict, of two they are apart") {
    Articles a;
    a.add("one",
          "A ferry fire in Lima on Monday killed 12 people and injured "
          "40, officials said.\n");
    a.add("two",
          "Seventeen people were killed in a ferry fire in Lima on "
          "Monday, port officials said.\n");
    a.add("three", "A ferry fire in Quito in 2011 killed 90 people.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "killed 12", "Seventeen") == 1);
    CHECK(a.count(Relation::conflict, "killed 12", "killed 90") == 0);
  }

  TEST_CASE("a topic on and off the agenda conflicts") {
    Articles a;
    a.add("one",
          "Chilean and Norwegian diplomats will meet in Lima on "
          "Thursday. Whaling is not on the agenda, officials said.\n");
    a.add("two",
          "Chilean and Norwegian diplomats will meet in Lima on "
          "Thursday. Whaling is on the agenda, officials said.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "is not on the agenda",
                  "is on the agenda") == 1);
  }

  TEST_CASE("a topic that was talked about and one that was not conflict") {
    const std::string met = "Chilean and Norwegian diplomats met in Lima. ";
    Articles a;
    a.add("one", met + "The diplomats discussed whaling and visas.\n");
    a.add("two", met + "The diplomats did not raise the issue of visas.\n");
    a.add("three", met + "They avoided the question of whaling.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "discussed", "raise") == 1);
    CHECK(a.count(Relation::conflict, "discussed", "avoided") == 1);
    CHECK(a.count(Relation::conflict, "raise", "avoided") == 0);
    CHECK(a.count(Relation::agree, "raise", "avoided") == 0);
  }

  TEST_CASE("talks that were held, put off and called off conflict") {
    Articles a;
    a.add("one", "Talks between Chile and Norway took place in Lima.\n");
    a.add("two", "Talks between Chile and Norway in Lima were put off.\n");
    a.add("three", "Chile and Norway called off talks in Lima.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "took", "put off") == 1);
    CHECK(a.count(Relation::conflict, "took", "called off") == 1);
    CHECK(a.count(Relation::conflict, "put off", "called off") == 1);
  }

  TEST_CASE("that none were hurt conflicts with a count") {
    const std::string fire = "A ferry fire broke out in Lima on Monday. ";
    Articles a;
    a.add("one", fire + "No one was hurt in the fire, Ana Maltova said.\n");
    a.add("two", fire + "Two people were hurt in the fire.\n");
    a.add("three", fire + "There were no injuries.\n");
    // Nobody at one place, some at another: the document's whole is three.
    a.add("four", fire + "Three were hurt. On deck there were no injuries.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::conflict, "No one was hurt", "Two people") == 1);
    CHECK(a.count(Relation::agree, "No one was hurt", "no injuries") == 1);
    CHECK(a.count(Relation::agree, "Three were hurt", "no injuries") == 0);
  }

  TEST_CASE("each article is counted once it is read, on any threads") {
    for (const unsigned threads : {1U, 3U}) {
      Corpus corpus;
      for (const char* text : {"It rained.", "It snowed.", "", "It hailed."}) {
        Document d;
        d.id = DocumentId(corpus.documents.size());
        d.source = SourceId(corpus.claims.sources.size());
        corpus.claims.sources.push_back({corpus.claims.strings.intern(text)});
        d.is_article = *text != '\0';  // the third is a table
        d.text = text;
        corpus.documents.push_back(std::move(d));
      }
      std::mutex mutex;
      std::vector<std::size_t> counts, totals;
      std::vector<std::size_t> counted_before_all_read;
      const ReadingProgress progress{
          [&](std::size_t done, std::size_t total) {
            const std::lock_guard lock(mutex);
            counts.push_back(done);
            totals.push_back(total);
          },
          [&] { counted_before_all_read.push_back(counts.size()); }};
      (void)add_text_claims(corpus, nullptr, threads, nullptr, progress);
      CHECK(counted_before_all_read == std::vector<std::size_t>{3});
      std::sort(counts.begin(), counts.end());
      CHECK(counts == std::vector<std::size_t>{1, 2, 3});
      CHECK(totals == std::vector<std::size_t>{3, 3, 3});
    }
  }

  TEST_CASE("one quotation in two outlets agrees") {
    Articles a;
    a.add("one",
          "\"We shall mend the harbour before the first ice comes,\" "
          "Ana Maltova said in Lima.\n");
    a.add("two",
          "Ana Maltova said they would \"mend the harbour before the "
          "first ice\" arrives in Lima.\n");
    a.read();
    INFO(a.dump());
    CHECK(a.count(Relation::agree, "mend the harbour", "mend the harbour") ==
          1);
  }

  TEST_CASE("how far and how deep a quake lay is compared") {
    Articles articles;
    articles.add("a",
                 "An earthquake struck Lima on Tuesday. Its centre lay 40 "
                 "kilometres southwest of Lima at a depth of 28 km.\n");
    articles.add("b",
                 "The earthquake struck on Tuesday, 65 kilometres "
                 "south-west of Lima and 28 kilometres deep.\n");
    articles.add("c",
                 "An earthquake struck Lima on Tuesday, 41 km southwest of "
                 "Lima.\n");
    articles.read();
    CHECK(articles.count(Relation::conflict, "40 kilometres", "65 kilo") == 1);
    CHECK(articles.count(Relation::conflict, "41 km", "65 kilo") == 1);
    CHECK(articles.count(Relation::agree, "40 kilometres", "41 km") == 1);
    CHECK(articles.count(Relation::agree, "28 km", "28 kilometres") == 1);
  }

  TEST_CASE("where a quake was felt is not where it was") {
    Articles articles;
    articles.add("a",
                 "An earthquake in Lima on Tuesday was felt in "
                 "Bogota.\n");
    articles.add("b", "The tremor in Lima on Tuesday broke windows.\n");
    articles.read();
    CHECK(articles.count(Relation::agree, "Lima", "Lima") >= 1);
    CHECK(articles.claims_with("Bogota") == 0);
  }

  TEST_CASE("where a place lies is not where an event was") {
    Articles articles;
    articles.add("a",
                 "A fire killed ten people in Lima on Tuesday. The harbour "
                 "is 40 kilometres south of Lima.\n");
    articles.read();
    CHECK(articles.claims_with("40 kilometres") == 0);
  }

  TEST_CASE("how long they talked is how long the talks were") {
    Articles articles;
    articles.add("a",
                 "Chilean and Norwegian diplomats met in Lima on Monday. "
                 "They talked for nearly six hours.\n");
    articles.add("b",
                 "The talks between Chile and Norway in Lima on Monday "
                 "lasted about three hours.\n");
    articles.read();
    CHECK(articles.count(Relation::conflict, "six hours", "three hours") == 1);
  }

  TEST_CASE("a venue is named by what stands before it, too") {
    Articles articles;
    articles.add("a",
                 "The talks between Chile and Norway in Lima on Monday "
                 "opened inside the west wing of the residence of the "
                 "Chilean ambassador.\n");
    articles.add("b",
                 "The talks between Chile and Norway in Lima on Monday "
                 "opened at the headquarters of the Fisheries Board.\n");
    articles.read();
    CHECK(articles.count(Relation::conflict, "residence", "headquarters") == 1);
  }

  TEST_CASE("a word changed in a quotation is a conflict") {
    Articles articles;
    articles.add("a",
                 "\"We never promised the island a second ferry before "
                 "winter,\" Ana Maltov said in Oslo on Tuesday.\n");
    articles.add("b",
                 "In Oslo, Ana Maltov said on Tuesday: \"We always promised "
                 "the island a second ferry before winter.\"\n");
    articles.read();
    CHECK(articles.count(Relation::conflict, "never promised",
                         "always promised") == 1);
  }

  TEST_CASE("words without a speaker meet the speaker's words") {
    Articles articles;
    articles.add("a",
                 "\"We never promised the island a second ferry before "
                 "winter,\" Ana Maltov said in Oslo on Tuesday.\n");
    articles.add("b",
                 "The island waits. The phrase that angered it, \"never "
                 "promised the island a second ferry\", hangs in the "
                 "harbour office.\n");
    articles.read();
    CHECK(articles.count(Relation::agree, "never promised", "never promised") ==
          1);
  }

  TEST_CASE("what a compound says of one thing is compared") {
    Articles articles;
    articles.add("a", "The harbour board sent a 62-page report to Oslo.\n");
    articles.add("b", "The 61-page federal report blames the harbour board.\n");
    articles.add("c", "The board also lent the school a 30-page atlas.\n");
    articles.read();
    CHECK(articles.count(Relation::conflict, "62-page", "61-page") == 1);
    CHECK(articles.count(Relation::conflict) == 1);
  }

  TEST_CASE("counts of one thing meet through what was done to it") {
    const std::string rest = " A museum in Larvik paid for the long dive.\n";
    Articles articles;
    articles.add("a",
                 "Divers recovered 14 bronze cannon barrels from the wreck "
                 "of the Halmer near Kirkvik." +
                     rest);
    articles.add("b",
                 "From the wreck of the Halmer near Kirkvik, 14 bronze "
                 "cannon barrels were recovered." +
                     rest);
    articles.add("c",
                 "Divers recovered 17 bronze cannon barrels from the wreck "
                 "of the Halmer near Kirkvik." +
                     rest);
    articles.add("d", "A museum in Larvik owns 12 wooden barrels.\n");
    articles.read();
    CHECK(articles.count(Relation::agree, "14 bronze", "14 bronze") == 1);
    CHECK(articles.count(Relation::conflict, "14 bronze", "17 bronze") == 2);
    CHECK(articles.count(Relation::conflict, "", "12 wooden") == 0);
  }

  TEST_CASE(
      "a sentence of two articles is a claim, a sentence of one is none") {
    Articles articles;
    articles.add("a",
                 "The old lighthouse keeper painted every door in the "
                 "village blue. Nobody knows who bought the brushes.\n");
    articles.add("b",
                 "Every door in the village was painted blue by the "
                 "lighthouse keeper.\n");
    articles.read();
    REQUIRE_FALSE(articles.edges().empty());
    CHECK(std::any_of(articles.edges().begin(), articles.edges().end(),
                      [](const Edge& e) { return e.rule == "report"; }));
    for (const Edge& edge : articles.edges()) {
      CHECK(edge.relation == Relation::agree);
    }
    CHECK(articles.claims_with("brushes") == 0);
  }

  TEST_CASE("delegations that arrive for talks take part in them") {
    Articles articles;
    articles.add("a",
                 "The delegations of Chile and Norway arrived in Lima on "
                 "Monday for talks.\n");
    articles.add("b",
                 "The talks between Chile and Norway in Lima on Monday "
                 "were short.\n");
    articles.read();
    CHECK(articles.count(Relation::agree, "Chile and Norway",
                         "between Chile") == 1);
  }

  TEST_CASE("a denied sentence and a question corroborate nothing") {
    Articles articles;
    articles.add("a",
                 "The old lighthouse keeper painted every door in the "
                 "village blue.\n");
    articles.add("b",
                 "The old lighthouse keeper never painted every door in "
                 "the village blue.\n");
    articles.add("c",
                 "Has the old lighthouse keeper painted every door in the "
                 "village blue?\n");
    articles.read();
    CHECK(articles.count(Relation::agree) == 0);
  }

  TEST_CASE("the result is the same on one thread and on four") {
    Articles one;
    Articles four;
    for (Articles* a : {&one, &four}) {
      for (int i = 0; i < 12; ++i) {
        a->add("outlet" + std::to_string(i),
               "Chilean and Norwegian diplomats met in Lima on Monday. A fire "
               "there killed " +
                   std::to_string(10 + i % 3) + " people.\n");
      }
    }
    one.read(1);
    four.read(4);
    CHECK(one.dump() == four.dump());
    CHECK(one.corpus().claims.size() == four.corpus().claims.size());
    CHECK(one.corpus().claims.size() > 0);
  }

  TEST_CASE("evidence lies in its document and is never empty") {
    Articles a;
    a.add("one", "Chilean and Norwegian diplomats met in Lima on Monday.\n");
    a.read();
    for (std::size_t c = 0; c < a.corpus().claims.size(); ++c) {
      CHECK_FALSE(a.quote(ClaimId(c)).empty());
    }
    CHECK(a.corpus().claims.size() > 0);
  }
}
}  // namespace crosscheck
