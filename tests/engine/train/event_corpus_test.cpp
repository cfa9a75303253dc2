#include "engine/train/event_corpus.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace crosscheck {
namespace {

/// A folder of marked events, removed in the end.
class Folder {
 public:
  Folder(const std::string& docs, const std::string& mentions)
      : path_(std::filesystem::temp_directory_path() /
              "crosscheck_event_corpus_test") {
    std::filesystem::create_directories(path_);
    std::ofstream(path_ / "docs.jsonl") << docs;
    std::ofstream(path_ / "mentions.jsonl") << mentions;
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

constexpr const char* kDocs =
    R"({"doc_id":"4_2x","topic":4,"cluster":"4x","sentences":[)"
    R"(["http",":","/","/","a"],["Boat","seized"],)"
    R"(["The","navy","did","n't","fire",",","it","took","over","."]]})"
    "\n"
    R"({"doc_id":"4_1x","topic":4,"cluster":"4x","sentences":[["Fire","."]]})"
    "\n";

TEST_SUITE("engine/train/event_corpus") {
  TEST_CASE("text is put together and events are found in it") {
    const Folder folder(
        kDocs,
        R"({"doc_id":"4_2x","sent":2,"tokens":[7,8],"kind":"event","chain":"c"})"
        "\n"
        R"({"doc_id":"4_2x","sent":1,"tokens":[1],"kind":"event","chain":"d"})"
        "\n"
        R"({"doc_id":"4_2x","sent":2,"tokens":[1],"kind":"entity","chain":"e"})"
        "\n");
    const auto read = read_event_corpus(folder.path());
    REQUIRE(read.ok());
    REQUIRE(read.value().size() == 2);
    CHECK(read.value()[0].name == "4_1x");
    const MarkedDocument& second = read.value()[1];
    const std::string& text = second.document.text;
    CHECK(text == "Boat seized\n\nThe navy didn't fire, it took over.");
    REQUIRE(second.events.size() == 2);
    const auto words = [&](const MarkedEvent& event) {
      return text.substr(event.begin, event.end - event.begin);
    };
    CHECK(words(second.events[0]) == "seized");
    CHECK(words(second.events[1]) == "took over");
    CHECK(second.events[1].chain == "c");
    CHECK(topics_of(read.value()) == std::vector<int>{4});
  }

  TEST_CASE("an event in the address that is left out has no place") {
    const Folder folder(
        kDocs,
        R"({"doc_id":"4_2x","sent":0,"tokens":[0],"kind":"event","chain":"c"})");
    const auto read = read_event_corpus(folder.path());
    REQUIRE(read.ok());
    REQUIRE(read.value()[1].events.size() == 1);
    CHECK(read.value()[1].events[0].end == 0);
  }

  TEST_CASE("a mention of a document that is not there is an error") {
    const Folder folder(
        kDocs,
        R"({"doc_id":"9","sent":0,"tokens":[0],"kind":"event","chain":"c"})");
    const auto read = read_event_corpus(folder.path());
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::malformed);
    CHECK(read.error().where.ends_with("mentions.jsonl:1"));
  }

  TEST_CASE("a folder without the files is an error") {
    const auto read = read_event_corpus("no such folder");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::unreadable);
  }
}

}  // namespace
}  // namespace crosscheck
