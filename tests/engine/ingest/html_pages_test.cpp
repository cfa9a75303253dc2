#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "engine/ingest/corpus.h"
#include "tests/engine/ingest/temp_folder.h"

// The pages of fixtures/pages against what a reader took out of each by hand:
// NAME.html or NAME.htm, and NAME.expected with a head and the text.

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct ExpectedPage {
  std::map<std::string, std::string> head;
  std::string text;
};

ExpectedPage expected_of(const fs::path& path) {
  std::istringstream in(bytes_of(path));
  ExpectedPage page;
  for (std::string line; std::getline(in, line) && !line.empty();) {
    const std::size_t colon = line.find(": ");
    page.head[line.substr(0, colon)] = line.substr(colon + 2);
  }
  page.text.assign(std::istreambuf_iterator<char>(in), {});
  while (page.text.ends_with('\n')) page.text.pop_back();
  return page;
}

std::map<std::string, std::size_t> word_counts(const std::string& text) {
  std::istringstream in(text);
  std::map<std::string, std::size_t> counts;
  for (std::string word; in >> word;) ++counts[word];
  return counts;
}

/// Words that both have, each as often as the one that has it less often.
std::size_t shared_words(const std::string& a, const std::string& b) {
  const auto of_b = word_counts(b);
  std::size_t shared = 0;
  for (const auto& [word, count] : word_counts(a)) {
    const auto found = of_b.find(word);
    if (found != of_b.end()) shared += std::min(count, found->second);
  }
  return shared;
}

std::size_t words_of(const std::string& text) {
  return shared_words(text, text);
}

std::string name_of(DateFrom from) {
  switch (from) {
    case DateFrom::meta:
      return "meta";
    case DateFrom::url:
      return "url";
    case DateFrom::text:
      return "text";
    default:
      return "nowhere";
  }
}

std::vector<fs::path> pages() {
  std::vector<fs::path> found;
  for (const auto& entry :
       fs::directory_iterator(CROSSCHECK_SOURCE_DIR "/fixtures/pages")) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".html" || extension == ".htm") {
      found.push_back(entry.path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_SUITE("engine/ingest/html_pages") {
  TEST_CASE("the text of a page is what a reader takes out of it") {
    const std::vector<fs::path> all = pages();
    REQUIRE(all.size() >= 7);
    for (const fs::path& path : all) {
      CAPTURE(path.filename().string());
      fs::path beside = path;
      const ExpectedPage expected =
          expected_of(beside.replace_extension(".expected"));
      const auto corpus = read_corpus({path.string()}, {});
      REQUIRE(corpus.ok());
      REQUIRE(corpus.value().documents.size() == 1);
      const Document& page = corpus.value().documents[0];
      CHECK(page.text == expected.text);
      const std::size_t shared = shared_words(page.text, expected.text);
      CHECK(100 * shared >= 98 * words_of(page.text));      // precision
      CHECK(100 * shared >= 98 * words_of(expected.text));  // recall
    }
  }

  TEST_CASE("title, date, byline, URL and source are those of the page") {
    for (const fs::path& path : pages()) {
      CAPTURE(path.filename().string());
      fs::path beside = path;
      const ExpectedPage expected =
          expected_of(beside.replace_extension(".expected"));
      const auto corpus = read_corpus({path.string()}, {});
      REQUIRE(corpus.ok());
      const Document& page = corpus.value().documents[0];
      std::map<std::string, std::string> head = {
          {"title", page.title},
          {"date", page.date},
          {"from", name_of(page.date_from)},
          {"author", page.author},
          {"url", page.url},
          {"source", source_of(corpus.value(), page)}};
      for (const auto& [key, value] : expected.head) {
        CAPTURE(key);
        CHECK(head[key] == value);
      }
    }
  }
}

}  // namespace crosscheck
