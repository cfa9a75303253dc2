#include "engine/judge/relation_review.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

#include "engine/ingest/utf8.h"
#include "graph/claim_builder.h"

namespace crosscheck {
namespace {

/// Answers by rote, and remembers what it was asked.
class Rote final : public NliJudge {
 public:
  explicit Rote(Inference always) : always_(always) {}
  /// The answer where the premise begins with these words.
  void answer(std::string words, Inference inference) {
    words_ = std::move(words);
    special_ = inference;
  }
  [[nodiscard]] std::vector<Inference> judge(
      std::span<const TextPair> pairs) const override {
    std::vector<Inference> answers;
    for (const TextPair& pair : pairs) {
      asked.push_back(std::string(pair.premise) + " | " +
                      std::string(pair.hypothesis));
      const bool special = !words_.empty() && pair.premise.starts_with(words_);
      answers.push_back(special ? special_ : always_);
    }
    return answers;
  }
  mutable std::vector<std::string> asked;

 private:
  Inference always_;
  std::string words_;
  Inference special_;
};

/// Two articles on a fire, with a claim on the boats in each and a record.
struct Story {
  Story() {
    a = says("Rain fell. Two boats burnt at the quay. No one slept.", "Two");
    b = says("On Monday, nine boats burnt. They were new.", "nine boats");
    c = says("Nobody was there. Nine boats burnt.", "Nine boats");
    const SourceId feed = builder.add_source("feed");
    const ItemId item = builder.add_item("fire", "boats", SlotKind::record);
    record =
        builder.add_claim(feed, builder.add_value(item, "4"), DocumentId(0), 1);
  }
  ClaimId says(const std::string& text, const std::string& exact) {
    Document document;
    document.id = DocumentId(corpus.documents.size());
    document.source =
        builder.add_source("s" + std::to_string(corpus.documents.size()));
    document.text = text;
    const auto at = static_cast<std::uint32_t>(text.find(exact));
    const ItemId item = builder.add_item("fire", "boats", SlotKind::count);
    const ClaimId claim = builder.add_claim(
        document.source, builder.add_value(item, exact), document.id, 1);
    ClaimDetail detail;
    detail.evidence = {
        {document.id, at, at + static_cast<std::uint32_t>(exact.size())}};
    builder.set_detail(claim, std::move(detail));
    corpus.documents.push_back(std::move(document));
    return claim;
  }

  Corpus corpus;
  ClaimBuilder builder{corpus.claims};
  ClaimId a, b, c, record;
};

Edge edge(ClaimId a, ClaimId b, Relation relation) {
  return {a, b, relation, 0.8F, "count", "two boats and nine"};
}

}  // namespace

TEST_SUITE("engine/judge/relation_review") {
  TEST_CASE("the sentences around the evidence are asked about, both ways") {
    Story story;
    const Rote judge({0.0F, 0.9F});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict)};
    const RelationReview review = review_relations(story.corpus, judge, edges);
    CHECK(judge.asked ==
          std::vector<std::string>{
              "Two boats burnt at the quay. | On Monday, nine boats burnt.",
              "On Monday, nine boats burnt. | Two boats burnt at the quay."});
    CHECK(review.asked == 1);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].weight == 0.8F);
    CHECK(edges[0].reason == "two boats and nine");
  }

  TEST_CASE("a judge who sees entailment everywhere vetoes conflicts only") {
    Story story;
    const Rote judge({0.98F, 0.01F});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict),
                               edge(story.b, story.c, Relation::agree),
                               edge(story.a, story.c, Relation::conflict)};
    const RelationReview review = review_relations(story.corpus, judge, edges);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].relation == Relation::agree);
    CHECK(edges[0].a == story.b);
    CHECK(edges[0].weight == 0.8F);
    CHECK(review.asked == 3);
    CHECK(review.conflicts_vetoed == 2);
    CHECK(review.agreements_vetoed == 0);
    CHECK(review.weakened == 0);
  }

  TEST_CASE("a judge who sees contradiction everywhere vetoes agreement") {
    Story story;
    const Rote judge({0.01F, 0.98F});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict),
                               edge(story.b, story.c, Relation::agree)};
    const RelationReview review = review_relations(story.corpus, judge, edges);
    REQUIRE(edges.size() == 1);
    CHECK(edges[0].relation == Relation::conflict);
    CHECK(review.agreements_vetoed == 1);
  }

  TEST_CASE("a doubtful relation is weakened and says so") {
    Story story;
    const Rote judge({0.4F, 0.3F});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict),
                               edge(story.b, story.c, Relation::agree)};
    const RelationReview review = review_relations(story.corpus, judge, edges);
    REQUIRE(edges.size() == 2);
    CHECK(edges[0].weight == 0.4F);
    CHECK(edges[0].reason ==
          "two boats and nine; weakened: the judge gives contradiction 0.30");
    CHECK(edges[1].weight == 0.4F);
    CHECK(edges[1].reason ==
          "two boats and nine; weakened: the judge gives entailment 0.40");
    CHECK(review.weakened == 2);
  }

  TEST_CASE("the higher answer of both ways counts") {
    Story story;
    Rote judge({0.0F, 0.02F});
    judge.answer("Two boats", {0.0F, 0.7F});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict)};
    CHECK(review_relations(story.corpus, judge, edges).conflicts_vetoed == 0);
    CHECK(edges.size() == 1);
  }

  TEST_CASE("the bounds are where they are said to be") {
    for (const auto& [found, kept] :
         {std::pair(0.099F, 0), {kVetoBelow, 1}, {0.499F, 1}}) {
      Story story;
      const Rote judge({0, found});
      std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict)};
      const auto review = review_relations(story.corpus, judge, edges);
      CHECK(edges.size() == kept);
      CHECK(review.weakened == kept);
    }
    Story story;
    const Rote judge({0, kWeakenBelow});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict)};
    CHECK(review_relations(story.corpus, judge, edges).weakened == 0);
  }

  TEST_CASE("updates, compatible claims and records are not asked about") {
    Story story;
    const Rote judge({0, 0});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::update),
                               edge(story.a, story.c, Relation::compatible),
                               edge(story.a, story.record, Relation::conflict)};
    const RelationReview review = review_relations(story.corpus, judge, edges);
    CHECK(edges.size() == 3);
    CHECK(review.asked == 0);
    CHECK(judge.asked.empty());
  }

  TEST_CASE("the same sentences are asked about once") {
    Story story;
    const Rote judge({0.9F, 0.9F});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict),
                               edge(story.a, story.b, Relation::agree)};
    CHECK(review_relations(story.corpus, judge, edges).asked == 2);
    CHECK(judge.asked.size() == 2);
  }

  TEST_CASE("an answer that is no number changes nothing") {
    Story story;
    const Rote judge({NAN, NAN});
    std::vector<Edge> edges = {edge(story.a, story.b, Relation::conflict)};
    CHECK(review_relations(story.corpus, judge, edges).conflicts_vetoed == 0);
    CHECK(edges.size() == 1);
  }

  TEST_CASE("of an endless sentence what is around the evidence is asked") {
    Story story;
    std::string page;
    for (int i = 0; i < 3000; ++i) page += "bo\xC3\xA9ts ";
    const ClaimId endless = story.says(page + "seven boats " + page, "seven");
    const Rote judge({0.9F, 0.9F});
    std::vector<Edge> edges = {edge(story.a, endless, Relation::conflict)};
    CHECK(review_relations(story.corpus, judge, edges).asked == 1);
    REQUIRE(judge.asked.size() == 2);
    CHECK(judge.asked[1].size() < 2100);
    CHECK(judge.asked[1].find("seven boats") != std::string::npos);
    CHECK(find_invalid_utf8(judge.asked[1]) == std::string::npos);
  }
}

}  // namespace crosscheck
