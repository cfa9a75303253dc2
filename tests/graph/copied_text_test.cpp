#include "graph/copied_text.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

/// Words of a text, cut at spaces.
WordSequence words_of(const std::string& text) {
  WordSequence result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find(' ', at), text.size());
    std::string word = text.substr(at, end - at);
    if (!word.empty()) {
      result.words.push_back(word);
      result.begin.push_back(static_cast<std::uint32_t>(at));
      result.end.push_back(static_cast<std::uint32_t>(end));
    }
    at = end + 1;
  }
  return result;
}

/// `count` words that no other name shares: "a0 a1 a2".
std::string run(const std::string& name, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += name + std::to_string(i) + " ";
  return text;
}

std::vector<CopyPair> find(const std::vector<std::string>& texts,
                           std::size_t* capped = nullptr) {
  std::vector<WordSequence> documents;
  for (const std::string& text : texts) documents.push_back(words_of(text));
  return find_copied_text(documents, capped);
}

std::string text_of(const std::string& document, Span span) {
  return document.substr(span.begin, span.end - span.begin);
}

/// The slow way: the longest common run of words at every pair of places.
std::uint32_t longest_common_run(const WordSequence& a, const WordSequence& b) {
  std::uint32_t longest = 0;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    for (std::size_t j = 0; j < b.words.size(); ++j) {
      std::uint32_t n = 0;
      while (i + n < a.words.size() && j + n < b.words.size() &&
             a.words[i + n] == b.words[j + n]) {
        ++n;
      }
      longest = std::max(longest, n);
    }
  }
  return longest;
}

double containment_of(const WordSequence& a, const WordSequence& b) {
  const auto shingles = [](const WordSequence& text) {
    std::set<std::vector<std::string>> result;
    for (std::size_t i = 0; i + 6 <= text.words.size(); ++i)
      result.emplace(text.words.begin() + i, text.words.begin() + i + 6);
    return result;
  };
  const auto x = shingles(a);
  const auto y = shingles(b);
  const auto shared = std::count_if(
      x.begin(), x.end(), [&](const auto& s) { return y.contains(s); });
  return static_cast<double>(shared) /
         static_cast<double>(std::min(x.size(), y.size()));
}

}  // namespace

TEST_SUITE("graph/copied_text") {
  TEST_CASE("a copied passage is found with its places in both") {
    const std::string a = run("a", 10) + run("shared", 12) + run("b", 10);
    const std::string b = run("c", 3) + run("shared", 12) + run("d", 10);
    const auto pairs = find({a, b});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].a == DocumentId(std::size_t{0}));
    CHECK(pairs[0].b == DocumentId(std::size_t{1}));
    // b has 25 words, so 20 runs of six; 12 shared words have 7 of them.
    CHECK(pairs[0].containment == doctest::Approx(7.0 / 20.0));
    REQUIRE(pairs[0].passages.size() == 1);
    const SharedPassage& passage = pairs[0].passages[0];
    CHECK(passage.words == 12);
    CHECK(text_of(a, passage.in_a) + " " == run("shared", 12));
    CHECK(text_of(b, passage.in_b) + " " == run("shared", 12));
    CHECK(passage.in_b.document == DocumentId(std::size_t{1}));
  }

  TEST_CASE("little in common is no copy, a long run in long texts is") {
    // 200 words have 195 runs of six: 19 shared words have 14 of them (7 %),
    // 20 have 15 (8 %), both under a tenth; 25 have 20 (10.3 %).
    const auto with = [](int shared) {
      return find({run("a", 200 - shared) + run("s", shared),
                   run("s", shared) + run("b", 200 - shared)});
    };
    CHECK(with(19).empty());
    REQUIRE(with(20).size() == 1);
    CHECK(with(20)[0].containment == doctest::Approx(15.0 / 195.0));
    // 19 shared words of 100 have 14 of 95 runs: over a tenth.
    CHECK(find({run("a", 81) + run("s", 19), run("s", 19) + run("b", 81)})
              .size() == 1);
    // 7 shared words have 3 shingles: too short to be a passage, whatever the
    // share.
    CHECK(find({run("s", 7) + run("a", 2), run("s", 7) + run("b", 2)}).empty());
    CHECK(find({run("s", 8) + run("a", 2), run("s", 8) + run("b", 2)}).size() ==
          1);
  }

  TEST_CASE("passages stand longest first and overlap in neither document") {
    // The first document has the long passage once and its half once more.
    const std::string half = run("h", 10);
    const std::string whole = half + run("k", 10);
    const std::string a = half + run("a", 5) + whole;
    const std::string b = whole + run("b", 5) + run("z", 9);
    const auto pairs = find({a, b});
    REQUIRE(pairs.size() == 1);
    REQUIRE(pairs[0].passages.size() == 1);
    CHECK(pairs[0].passages[0].words == 20);
    CHECK(pairs[0].passages[0].in_a.begin == a.find("h0", 1));
  }

  TEST_CASE("a changed word ends a passage") {
    const std::string a = run("s", 10) + "was " + run("t", 14);
    const std::string b = run("s", 10) + "is " + run("t", 14);
    const auto pairs = find({a, b});
    REQUIRE(pairs.size() == 1);
    REQUIRE(pairs[0].passages.size() == 2);
    CHECK(pairs[0].passages[0].words == 14);
    CHECK(pairs[0].passages[1].words == 10);
    // 25 words, 20 runs of six, of which 9 + 5 lie beside the change.
    CHECK(pairs[0].containment == doctest::Approx(14.0 / 20.0));
  }

  TEST_CASE("a text printed everywhere is found though its buckets are full") {
    // 60 documents share 12 words, so 8 buckets are full; each pair of the
    // first document with another is still there.
    std::vector<std::string> texts;
    for (int i = 0; i < 60; ++i) {
      texts.push_back(run("wire", 12) + run("own" + std::to_string(i), 4));
    }
    std::size_t capped = 0;
    const auto pairs = find(texts, &capped);
    CHECK(capped == 8);
    REQUIRE(pairs.size() == 59);
    CHECK(pairs[58].a == DocumentId(std::size_t{0}));
    CHECK(pairs[58].b == DocumentId(std::size_t{59}));
    texts.resize(50);
    CHECK(find(texts, &capped).size() == 50 * 49 / 2);
    CHECK(capped == 0);
  }

  // All pairs, by sets of runs of six words: exact and slow.
  TEST_CASE("pairs, containment and the longest run are those of all pairs") {
    // Texts of few words, so that much is shared by chance and by repetition,
    // and some of whole blocks.
    std::vector<std::string> texts;
    std::uint32_t state = 1;
    for (int i = 0; i < 24; ++i) {
      std::string text;
      const std::uint32_t few = i < 12 ? 7 : 200;
      for (int n = 0; n < 60; ++n) {
        state = state * 1664525U + 1013904223U;
        const std::uint32_t word = state >> 24;
        if (n % 20 == 0 && word % 2 == 0) text += run("block", 22);
        text += "w" + std::to_string(word % few) + " ";
      }
      texts.push_back(text);
    }
    // And copies of six of them, with a few words changed.
    for (std::size_t i = 12; i < 18; ++i) {
      std::string copy;
      std::size_t n = 0;
      for (const std::string& word : words_of(texts[i]).words)
        copy += (++n % 25 == 0 ? "changed" : word) + " ";
      texts.push_back(copy);
    }
    const std::vector<CopyPair> found = find(texts);
    std::size_t half = 0;
    std::size_t tenth = 0;
    std::size_t apart = 0;
    for (std::size_t a = 0; a < texts.size(); ++a) {
      for (std::size_t b = a + 1; b < texts.size(); ++b) {
        const WordSequence x = words_of(texts[a]);
        const WordSequence y = words_of(texts[b]);
        const double share = containment_of(x, y);
        const std::uint32_t longest = longest_common_run(x, y);
        const auto pair =
            std::find_if(found.begin(), found.end(), [&](const CopyPair& one) {
              return one.a == DocumentId(a) && one.b == DocumentId(b);
            });
        if (longest >= 20 || (share >= 0.1 && longest >= 8)) {
          REQUIRE(pair != found.end());
          CHECK(pair->containment == doctest::Approx(share));
          REQUIRE(!pair->passages.empty());
          // Passages go from left to right, so where blocks stand in both at
          // several places the first may cut into a longer one.
          CHECK(pair->passages[0].words <= longest);
          if (b < 18) CHECK(pair->passages[0].words == longest);
          half += share >= 0.5 ? 1 : 0;
          tenth += share >= 0.1 ? 1 : 0;
        } else if (share < 0.1) {
          CHECK(pair == found.end());
          ++apart;
        }
      }
    }
    CHECK(half >= 6);
    CHECK(tenth > half);
    CHECK(apart >= 10);
  }

  TEST_CASE("a text that repeats itself does not take quadratic time") {
    std::string text;
    for (int i = 0; i < 40000; ++i) text += "go ";
    const auto pairs = find({text, text + run("a", 3), run("b", 50)});
    // One shingle, "go go go go go", is all there is to share: too few.
    CHECK(pairs.empty());
    std::string verse;
    for (int i = 0; i < 8000; ++i) verse += run("v", 8);
    const auto verses = find({verse, verse});
    REQUIRE(verses.size() == 1);
    CHECK(verses[0].passages[0].words == 64000);
  }

  TEST_CASE("empty and short documents share nothing") {
    CHECK(find({}).empty());
    CHECK(find({"", "", "one two three", "one two three"}).empty());
  }
}
}  // namespace crosscheck
