#include "graph/word_weights.h"

#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "tests/support/told.h"

namespace crosscheck {
namespace {

using testing::told;

const std::vector<std::uint32_t> kOneStory = {0, 0, 0};

}  // namespace

TEST_SUITE("graph/word_weights") {
  TEST_CASE("a word is worth the logarithm of how few sentences have it") {
    const std::vector<ToldSentence> sentences = {told("ferry harbour"),
                                                 told("ferry storm", 1)};
    const auto weighed = weigh_words(sentences, kOneStory);
    // Two sentences count as a hundred: ln(101 / 2.5) and ln(101 / 1.5).
    CHECK(weighed[0].weights[0] == doctest::Approx(std::log(40.4)));
    CHECK(weighed[0].weights[1] == doctest::Approx(std::log(101 / 1.5)));
  }

  TEST_CASE("equal words have equal numbers, unlike ones have not") {
    const std::vector<ToldSentence> sentences = {told("ferry harbour"),
                                                 told("storm ferry", 1)};
    const auto weighed = weigh_words(sentences, kOneStory);
    CHECK(weighed[0].keys[0] == weighed[1].keys[1]);
    CHECK(weighed[0].keys[0] != weighed[0].keys[1]);
    CHECK(weighed[0].keys[1] != weighed[1].keys[0]);
  }

  TEST_CASE("another story's sentences make no word common") {
    const std::vector<ToldSentence> sentences = {told("ferry harbour"),
                                                 told("ferry storm", 1)};
    const auto weighed =
        weigh_words(sentences, std::vector<std::uint32_t>{0, 1});
    CHECK(weighed[0].weights[0] == doctest::Approx(std::log(101 / 1.5)));
  }

  TEST_CASE("everyday words, titles, pronouns and times are worth less") {
    ToldSentence one = told("people senator @lind ~day3 ferry");
    one.words[0].is_everyday = true;
    one.words[1].is_title = true;
    one.words[2].is_reference = true;
    const std::vector<ToldSentence> sentences = {one};
    const auto weights = weigh_words(sentences, kOneStory)[0].weights;
    const double full = std::log(101 / 1.5);
    CHECK(weights[0] == doctest::Approx(0.65 * full));
    CHECK(weights[1] == doctest::Approx(0.4 * full));
    CHECK(weights[2] == doctest::Approx(0.5 * full));
    CHECK(weights[3] == doctest::Approx(0.7 * full));
    CHECK(weights[4] == doctest::Approx(full));
  }

  TEST_CASE("four words of one name weigh as two") {
    ToldSentence one = told("@norse @bureau @sea @rescue");
    for (ContentWord& word : one.words) {
      word.begin = 0;
      word.end = 29;
    }
    const std::vector<ToldSentence> sentences = {one};
    const auto weights = weigh_words(sentences, kOneStory)[0].weights;
    double sum = 0;
    for (const float weight : weights) sum += weight;
    CHECK(sum == doctest::Approx(2 * std::log(101 / 1.5)));
  }
}

}  // namespace crosscheck
