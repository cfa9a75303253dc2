#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"
#include "tests/engine/cli/since/news_folder.h"

namespace crosscheck {
namespace {

struct Ending {
  int status;
  std::string err;
};

Ending contradictions(std::vector<std::string> words) {
  std::ostringstream out;
  std::ostringstream err;
  const int status = contradictions_command(words, out, err);
  return {status, err.str()};
}

std::string bytes_at(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const std::string kFerry =
    "Source: Kelp Post\nDate: 2031-05-06\n\nA ferry ran aground off Tern "
    "Island on Monday, killing three people, the coast guard said.\n";
const std::string kOtherFerry =
    "Source: Bay News\nDate: 2031-05-06\n\nA ferry ran aground off Tern "
    "Island on Monday, killing nine people, the coast guard said.\n";

/// Two articles that contradict each other, and a result with readings.
class TwoArticles {
 public:
  TwoArticles() {
    folder.write("news/a.txt", kFerry);
    folder.write("news/b.txt", kOtherFerry);
  }
  [[nodiscard]] std::string news() const { return folder.path("news"); }
  [[nodiscard]] std::string result() const { return folder.path("r.json"); }
  [[nodiscard]] std::string readings() const {
    return folder.path("r.json.readings");
  }
  [[nodiscard]] Ending since() const {
    return contradictions({news(), "--since", result(), "-o", result(), "-j1"});
  }
  [[nodiscard]] std::string full() const {
    REQUIRE(
        contradictions({news(), "-o", folder.path("f.json"), "-j1"}).status ==
        0);
    return bytes_at(folder.path("f.json"));
  }

  TempFolder folder;
};

TEST_SUITE("engine/cli/since") {
  TEST_CASE("200 sequences of changes: the same bytes as a full run") {
    std::size_t reused = 0;
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
      CAPTURE(seed);
      NewsFolder news(seed);
      const std::string result = news.beside("r.json");
      const std::string full = news.beside("f.json");
      // The first run has nothing to go on; then a change or some, and again.
      const std::uint32_t rounds = seed % 4 == 0 ? 3 : 2;
      for (std::uint32_t round = 0; round < rounds; ++round) {
        for (std::uint32_t i = 0; round > 0 && i <= (seed + round) % 3; ++i) {
          news.step();
        }
        const std::string threads = seed % 2 == 0 ? "-j1" : "-j2";
        const Ending since = contradictions(
            {news.path(), "--since", result, "-o", result, threads});
        REQUIRE(since.status == 0);
        if (holds(since.err, "1 article as before") ||
            holds(since.err, "articles as before")) {
          ++reused;
        }
        if (round == 0) continue;
        REQUIRE(contradictions({news.path(), "-o", full, "-j1"}).status == 0);
        REQUIRE(bytes_at(result) == bytes_at(full));
      }
    }
    // 50 sequences with two changes and 150 with one: 250 runs had something
    // to go on.
    CHECK(reused == 250);
  }

  TEST_CASE("the first run reads everything and says so; the next nothing") {
    const TwoArticles two;
    const Ending first = two.since();
    CHECK(first.status == 0);
    CHECK(holds(first.err,
                "r.json.readings is not there yet: every article "
                "is read\n"));
    CHECK(bytes_at(two.result()) == two.full());
    const Ending second = two.since();
    CHECK(holds(second.err, "2 articles as before, 0 read\n"));
    CHECK(bytes_at(two.result()) == two.full());
    two.folder.write("news/b.txt", kFerry + "It was late.\n");
    CHECK(holds(two.since().err, "1 article as before, 1 read\n"));
    CHECK(bytes_at(two.result()) == two.full());
  }

  TEST_CASE("readings that are damaged, cut or foreign are not used") {
    const TwoArticles two;
    REQUIRE(two.since().status == 0);
    const std::string readings = bytes_at(two.readings());
    REQUIRE(readings.size() > 1000);
    const std::string full = two.full();
    for (std::size_t at = 0; at < readings.size(); at += readings.size() / 40) {
      std::string damaged = readings;
      damaged[at] = static_cast<char>(damaged[at] ^ 4);
      two.folder.write("r.json.readings", damaged);
      CAPTURE(at);
      CHECK(holds(two.since().err, "every article is read\n"));
      CHECK(bytes_at(two.result()) == full);
      // It has mended itself.
      CHECK(bytes_at(two.readings()) == readings);
    }
    two.folder.write("r.json.readings", readings.substr(0, 900));
    CHECK(holds(two.since().err, "is damaged or cut off: every article"));
    two.folder.write("r.json.readings", "{\"schema\": \"x\"}");
    CHECK(holds(two.since().err, "is no file of readings: every article"));
    CHECK(bytes_at(two.result()) == full);
  }

  TEST_CASE("readings move on with the result") {
    const TwoArticles two;
    REQUIRE(two.since().status == 0);
    const std::string next = two.folder.path("next.json");
    const Ending since =
        contradictions({two.news(), "--since", two.result(), "-o", next});
    CHECK(holds(since.err, "2 articles as before, 0 read\n"));
    CHECK(bytes_at(next) == two.full());
    CHECK(bytes_at(next + ".readings") == bytes_at(two.readings()));
    // Without --since nothing is kept.
    CHECK_FALSE(std::filesystem::exists(two.folder.path("f.json.readings")));
  }

  TEST_CASE("a run that fails leaves the readings as they were") {
    const TwoArticles two;
    REQUIRE(two.since().status == 0);
    const std::string before = bytes_at(two.readings());
    two.folder.write("news/c.txt", std::string("no \0 text", 9));
    CHECK(contradictions({two.news(), "--since", two.result(), "-o",
                          two.result(), "--strict"})
              .status == 3);
    CHECK(bytes_at(two.readings()) == before);
  }

  TEST_CASE("what cannot be meant is a usage error") {
    const TwoArticles two;
    const Ending folder =
        contradictions({two.news(), "--since", two.news(), "-o", two.result()});
    CHECK(folder.status == 2);
    CHECK(holds(folder.err, "is a folder"));
    CHECK_FALSE(std::filesystem::exists(two.result()));
  }
}

}  // namespace
}  // namespace crosscheck
