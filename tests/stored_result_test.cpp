// A stored result shows what a fresh one does.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/fixture_runs.h"

namespace crosscheck {
namespace {

using testing::fixture_runs;
using testing::printed;

/// A file of the system's folder for such, gone afterwards.
class StoredFile {
 public:
  explicit StoredFile(const std::string& text)
      : path_((std::filesystem::temp_directory_path() /
               ("crosscheck_stored_" + std::to_string(::getpid()) + ".json"))
                  .string()) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  StoredFile(const StoredFile&) = delete;
  StoredFile& operator=(const StoredFile&) = delete;
  ~StoredFile() { std::filesystem::remove(path_); }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

TEST_SUITE("stored results") {
  TEST_CASE("every format of a stored result has the bytes of the fresh one") {
    std::vector<std::string> formats = {"text", "json", "jsonl", "csv"};
    for (const FormEntry& form : form_registry()) {
      formats.emplace_back(form.name);
    }
    for (const std::string& run : fixture_runs()) {
      const StoredFile file(printed("score", run + " --format json"));
      for (const std::string& format : formats) {
        CAPTURE(run);
        CAPTURE(format);
        // Drafts name who publishes them.
        const std::string rest =
            " --format " + format +
            (format == "claimreview"
                 ? " --author Desk --url https://desk.example/"
                 : "");
        for (const std::string command : {"score", "contradictions"}) {
          CHECK(printed(command, file.path() + rest) ==
                printed(command, run + rest));
        }
      }
    }
  }

  TEST_CASE("a stored result takes no option that would need its inputs") {
    const StoredFile file(
        printed("score", "fixtures/records/museums.csv --format json"));
    const Outcome refused =
        crosscheck_run({"score", file.path(), "--method", "vote"});
    CHECK(refused.code == 2);
    CHECK(refused.err.find("--method: needs the inputs") != std::string::npos);
    CHECK(refused.err.find("crosscheck score fixtures/records/museums.csv") !=
          std::string::npos);
    CHECK(refused.out.empty());
  }

  TEST_CASE("a result is never written over itself") {
    const StoredFile file(
        printed("score", "fixtures/records/museums.csv --format json"));
    const Outcome refused =
        crosscheck_run({"score", file.path(), "-o", file.path()});
    CHECK(refused.code == 2);
  }
}

}  // namespace crosscheck
