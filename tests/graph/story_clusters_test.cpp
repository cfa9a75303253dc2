#include "graph/story_clusters.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace crosscheck {
namespace {

StoryDocument story(std::vector<std::string> words,
                    std::optional<std::int32_t> day = std::nullopt) {
  std::sort(words.begin(), words.end());
  StoryDocument document;
  for (const std::string& word : words) document.words.emplace_back(word, 1);
  document.published_day = day;
  return document;
}

/// Six documents: three of a fire, three of a leak, all of one ferry.
std::vector<StoryDocument> two_happenings(std::optional<std::int32_t> first,
                                          std::optional<std::int32_t> later) {
  std::vector<StoryDocument> documents;
  for (const std::string own : {"anna", "bert", "cleo"}) {
    documents.push_back(
        story({"ferry", "harbour", "captain", "fire", "engine", own}, first));
    documents.push_back(story(
        {"ferry", "harbour", "captain", "leak", "rudder", own + "s"}, later));
  }
  return documents;
}

using Ids = std::vector<std::uint32_t>;

}  // namespace

TEST_SUITE("graph/story_clusters") {
  TEST_CASE("documents that share most words are one story") {
    const std::vector<StoryDocument> documents = {
        story({"ferry", "fire", "harbour", "captain"}),
        story({"ferry", "fire", "harbour", "crew"}),
        story({"budget", "vote", "senate", "deficit"})};
    CHECK(cluster_stories(documents, {}) == Ids{0, 0, 1});
  }

  TEST_CASE("documents without a common word are apart") {
    const std::vector<StoryDocument> documents = {story({"ferry"}),
                                                  story({"budget"})};
    CHECK(cluster_stories(documents, {}) == Ids{0, 1});
  }

  TEST_CASE("the same words half a year later are another story") {
    const std::vector<StoryDocument> documents = {
        story({"ferry", "fire"}, 0), story({"ferry", "fire"}, 180)};
    CHECK(cluster_stories(documents, {}) == Ids{0, 1});
  }

  TEST_CASE("average link keeps a chain from joining its ends") {
    // a-b and b-c share half of their words, a-c nothing. With equal weights
    // cosine(a,b) = 1/2, cosine(b,c) = 1/2; after joining a and b the average
    // to c is 1/4.
    StoryOptions options;
    options.threshold = 0.3;
    const std::vector<StoryDocument> documents = {
        story({"one", "two", "three", "four"}),
        story({"three", "four", "five", "six"}),
        story({"five", "six", "seven", "eight"})};
    CHECK(cluster_stories(documents, options) == Ids{0, 0, 1});
  }

  TEST_CASE("two like happenings of undated documents are two stories") {
    CHECK(cluster_stories(two_happenings(std::nullopt, std::nullopt), {}) ==
          Ids{0, 1, 0, 1, 0, 1});
  }

  TEST_CASE("parts nearly as alike as their documents are rejoined") {
    StoryOptions options;
    options.rejoin = 0;
    CHECK(cluster_stories(two_happenings(std::nullopt, std::nullopt),
                          options) == Ids{0, 0, 0, 0, 0, 0});
  }

  TEST_CASE("printed in one week they stay one, a month apart they do not") {
    CHECK(cluster_stories(two_happenings(0, 6), {}) == Ids{0, 0, 0, 0, 0, 0});
    CHECK(cluster_stories(two_happenings(0, 30), {}) == Ids{0, 1, 0, 1, 0, 1});
  }

  TEST_CASE("six copies of one text are one story") {
    const std::vector<StoryDocument> documents(
        6, story({"ferry", "fire", "harbour"}));
    CHECK(cluster_stories(documents, {}) == Ids{0, 0, 0, 0, 0, 0});
  }
}
}  // namespace crosscheck
