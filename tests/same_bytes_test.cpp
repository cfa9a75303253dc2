// The same input gives the same bytes: every method over numbers of threads,
// orders of lines and locales.
#include <doctest/doctest.h>

#include <algorithm>
#include <clocale>
#include <filesystem>
#include <fstream>
#include <locale>
#include <sstream>
#include <string>
#include <vector>

#include "fixtures/random.h"
#include "scoring/scorer.h"
#include "tests/support/command_runs.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRecords = "fixtures/records/lighthouses.csv";
constexpr const char* kKinds = "fixtures/records/lighthouses_attributes.csv";

std::string output(const std::string& input, std::string_view method,
                   const char* format, const char* threads = "1") {
  const Outcome run = crosscheck_run(
      {"score", input, "--attributes", kKinds, "--method", std::string(method),
       "--format", format, "--threads", threads});
  REQUIRE_MESSAGE(run.code == 0, run.err);
  REQUIRE_FALSE(run.out.empty());
  return run.out;
}

// A copy of the records whose lines below the header stand in another order,
// removed when it goes.
class ShuffledRecords {
 public:
  explicit ShuffledRecords(std::uint64_t seed)
      : folder_(fs::temp_directory_path() /
                ("crosscheck_same_bytes_" + std::to_string(seed))) {
    fs::create_directories(folder_);
    std::istringstream in(source_file(kRecords));
    std::string header;
    std::getline(in, header);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    Random random(seed);
    for (std::size_t i = lines.size(); i > 1; --i) {
      std::swap(lines[i - 1], lines[random.below(i)]);
    }
    std::ofstream out(path(), std::ios::binary);
    out << header << '\n';
    for (const std::string& line : lines) out << line << '\n';
  }
  ShuffledRecords(const ShuffledRecords&) = delete;
  ShuffledRecords& operator=(const ShuffledRecords&) = delete;
  ~ShuffledRecords() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  [[nodiscard]] std::string path() const {
    return (folder_ / "records.csv").string();
  }

 private:
  fs::path folder_;
};

// Numbers as many countries write them: 1.234,5.
struct DecimalComma : std::numpunct<char> {
 protected:
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

// Makes it the locale of the process while it lives, and that of the C library
// where one with a decimal comma is installed.
class CommaLocale {
 public:
  CommaLocale()
      : before_(std::locale::global(
            std::locale(std::locale::classic(), new DecimalComma))),
        c_before_(std::setlocale(LC_ALL, nullptr)) {
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"}) {
      if (std::setlocale(LC_ALL, name) != nullptr) break;
    }
  }
  CommaLocale(const CommaLocale&) = delete;
  CommaLocale& operator=(const CommaLocale&) = delete;
  ~CommaLocale() {
    std::locale::global(before_);
    std::setlocale(LC_ALL, c_before_.c_str());
  }

 private:
  std::locale before_;
  std::string c_before_;
};

}  // namespace

// Sides are not printed: they are long, and that they differ is enough.
TEST_SUITE("same_bytes") {
  TEST_CASE("the number of threads does not reach the output") {
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      for (const char* format : {"csv", "jsonl", "json"}) {
        const std::string one = output(kRecords, entry.name, format, "1");
        const bool two = one == output(kRecords, entry.name, format, "2");
        CHECK(two);
        const bool eight = one == output(kRecords, entry.name, format, "8");
        CHECK(eight);
      }
    }
  }

  TEST_CASE("the order of the lines does not reach the output") {
    // JSON tells the line of each claim, so that its bytes may differ.
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
      const ShuffledRecords shuffled(seed);
      for (const ScorerEntry& entry : scorer_registry()) {
        CAPTURE(entry.name);
        for (const char* format : {"csv", "jsonl"}) {
          const bool same = output(kRecords, entry.name, format) ==
                            output(shuffled.path(), entry.name, format);
          CHECK(same);
        }
      }
      const bool all_same = output(kRecords, "all", "json") ==
                            output(shuffled.path(), "all", "json");
      CHECK(all_same);
    }
  }

  TEST_CASE("the locale does not reach the output") {
    for (const ScorerEntry& entry : scorer_registry()) {
      CAPTURE(entry.name);
      for (const char* format : {"csv", "jsonl", "json", "text"}) {
        const std::string classic = output(kRecords, entry.name, format);
        const CommaLocale comma;
        const bool same = classic == output(kRecords, entry.name, format);
        CHECK(same);
      }
    }
    const CommaLocale comma;
    std::ostringstream shown;
    shown << 1234.5;
    CHECK(shown.str() == "1.234,5");  // the locale was in force
  }

  TEST_CASE("neither locale nor threads reach what articles give") {
    const auto run = [](const char* command, const char* threads) {
      const Outcome outcome =
          crosscheck_run({command, "fixtures/corpora/lido_vote", "--format",
                          "json", "--threads", threads});
      REQUIRE_MESSAGE(outcome.code == 0, outcome.err);
      return outcome.out;
    };
    for (const char* command : {"score", "contradictions"}) {
      CAPTURE(command);
      const std::string classic = run(command, "1");
      const bool threads_same = classic == run(command, "8");
      CHECK(threads_same);
      const CommaLocale comma;
      const bool locale_same = classic == run(command, "2");
      CHECK(locale_same);
    }
  }
}

}  // namespace crosscheck
