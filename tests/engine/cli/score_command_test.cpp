#include "engine/cli/score_command.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "engine/cli/contradictions_command.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

constexpr const char* kGates =
    "source,object,attribute,value\n"
    "a,KX12,gate,B4\n"
    "b,KX12,gate,B4\n"
    "c,KX12,gate,C1\n";

/// A folder with files for one test, gone afterwards.
class Folder {
 public:
  Folder() {
    std::string name =
        (fs::temp_directory_path() / "crosscheck-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  std::string put(const std::string& name, const std::string& text) const {
    std::ofstream(file(name)) << text;
    return file(name);
  }
  [[nodiscard]] std::string file(const std::string& name) const {
    return (path_ / name).string();
  }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

std::string get(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Outcome {
  int status;
  std::string out, err;
};

Outcome score(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = score_command(words, out, err);
  return {status, out.str(), err.str()};
}

Outcome contradictions(const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = contradictions_command(words, out, err);
  return {status, out.str(), err.str()};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("engine/cli/score_command") {
  TEST_CASE("records become ranked values on standard output") {
    const Folder folder;
    const Outcome done =
        score({folder.put("r.csv", kGates), "--method", "vote", "-f", "csv"});
    CHECK(done.status == 0);
    CHECK(done.err.empty());
    CHECK(done.out ==
          "object,attribute,value,score,rank,origins,outlets,tied,"
          "truth_low,truth_high,estimate\n"
          "KX12,gate,B4,0.666667,1,2,2,0,,,0\n"
          "KX12,gate,C1,0.333333,2,1,1,0,,,0\n");
  }

  TEST_CASE("a file of -o has what standard output would have") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome to_file = score({in, "-o", folder.file("out.jsonl")});
    CHECK(to_file.status == 0);
    CHECK(to_file.out.empty());
    CHECK(get(folder.file("out.jsonl")) == score({in, "-f", "jsonl"}).out);
    CHECK(has(get(folder.file("out.jsonl")), "crosscheck.claim/1"));
  }

  TEST_CASE("two runs give the same bytes at any number of threads") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    CHECK(score({in, "-f", "json", "-j", "1"}).out ==
          score({in, "-f", "json", "-j", "4"}).out);
  }

  TEST_CASE("known truths give the accuracy, in messages and in the result") {
    const Folder folder;
    const std::string in =
        folder.put("r.csv", std::string(kGates) + "a,KX13,gate,D9\n");
    const std::string truth = folder.put(
        "t.csv", "object,attribute,value\nKX12,gate,B4\nKX13,gate,D8\n");
    const Outcome done = score({in, "--truth", truth, "-f", "json"});
    CHECK(done.status == 0);
    CHECK(done.err ==
          "accuracy: 0.5 (1 of 2 known truths right, 2 answered)\n"
          "probabilities: calibration error 0.4559, Brier 0.2858; not "
          "corrected, 2 known items are less than 50\n");
    rapidjson::Document result;
    result.Parse(done.out.c_str());
    CHECK(result["accuracy"]["right"].GetInt() == 1);
    CHECK_FALSE(has(score({in, "--truth", truth, "-f", "csv"}).out, "0.5,"));
  }

  // Two sources say B4 and one C1: no method differs from the vote here but may
  // in how far it trusts it.
  TEST_CASE("all methods are compared on one input") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const std::string truth =
        folder.put("t.csv", "object,attribute,value\nKX12,gate,B4\n");
    const Outcome text = score({in, "--method", "all", "--truth", truth});
    CHECK(text.status == 0);
    CHECK(has(text.out, "1 item, 1 known truths, 1 answered\n"));
    CHECK(has(text.out, "right  rounds  settled  not as vote\n"));
    CHECK(has(text.out, "\nvote                  1.000       1  yes      "));
    CHECK_FALSE(has(score({in, "--method", "all"}).out, "right"));

    const Outcome json =
        score({in, "--method", "all", "--truth", truth, "-f", "json"});
    rapidjson::Document result;
    result.Parse(json.out.c_str());
    REQUIRE_FALSE(result.HasParseError());
    CHECK(result["schema"] == "crosscheck.methods/1");
    CHECK(result["items"].GetInt() == 1);
    const auto& methods = result["methods"];
    REQUIRE(methods.Size() == scorer_registry().size());
    for (rapidjson::SizeType m = 0; m < methods.Size(); ++m) {
      const ScorerEntry& entry = scorer_registry()[m];
      CHECK(methods[m]["method"].GetString() == entry.name);
      if (entry.name != "vote") continue;
      CHECK(methods[m]["accuracy"]["right"].GetInt() == 1);
      CHECK(methods[m]["ending"]["iterations"].GetInt() == 1);
      CHECK(methods[m]["differs_from_vote"].GetInt() == 0);
    }
  }

  TEST_CASE("a comparison has no place in other formats and commands") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    for (const char* format : {"csv", "jsonl"}) {
      const Outcome done = score({in, "--method", "all", "-f", format});
      CHECK(done.status == 2);
      CHECK(has(done.err, "text and json only"));
      CHECK(done.out.empty());
    }
    CHECK(contradictions({in, "--method", "all"}).status == 2);
  }

  TEST_CASE("columns of other names are mapped, those of truths too") {
    const Folder folder;
    const std::string in = folder.put(
        "r.csv", "worker,task,label\nw1,t1,cat\nw2,t1,cat\nw3,t1,dog\n");
    const std::string truth = folder.put("t.csv", "task,label\nt1,cat\n");
    const Outcome done =
        score({in, "--map", "source=worker,object=task,value=label", "--truth",
               truth, "-f", "csv"});
    CHECK(done.status == 0);
    CHECK(has(done.err, "accuracy: 1 "));
  }

  TEST_CASE("what cannot be read is status 2 and writes nothing") {
    const Folder folder;
    const std::string out = folder.file("out.json");
    const Outcome none = score({folder.file("none"), "-o", out});
    CHECK(none.status == 2);
    CHECK(has(none.err, "error: "));
    CHECK(none.out.empty());
    CHECK_FALSE(fs::exists(out));
    CHECK(score({folder.path()}).status == 2);  // an empty folder
  }

  TEST_CASE("an unknown method is status 2 before anything is read") {
    const Outcome done = score({"none", "--method", "vtoe"});
    CHECK(done.status == 2);
    CHECK(has(done.err, "vote"));
  }

  TEST_CASE("an output that cannot be written is status 2") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = score({in, "-o", folder.file("no/such/out.json")});
    CHECK(done.status == 2);
    CHECK(has(done.err, "cannot write"));
    CHECK(score({in, "-f", "csv", "-o", folder.path()}).status == 2);
  }

  TEST_CASE("an input is never overwritten, not under a folder either") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    for (const std::string& input : {in, folder.path()}) {
      const Outcome done = score({input, "-o", in});
      CHECK(done.status == 2);
      CHECK(has(done.err, "it is an input"));
      CHECK(get(in) == kGates);
    }
  }

  TEST_CASE("a bad record is a warning, and under --strict status 3") {
    const Folder folder;
    const std::string in =
        folder.put("r.csv", std::string(kGates) + "d,KX12\n");
    const Outcome lax = score({in, "-f", "csv"});
    CHECK(lax.status == 0);
    CHECK(has(lax.err, "r.csv:5"));
    CHECK(has(lax.err, "1 input skipped"));
    CHECK_FALSE(lax.out.empty());

    const std::string out = folder.file("out.csv");
    const Outcome strict = score({in, "--strict", "-o", out});
    CHECK(strict.status == 3);
    CHECK(has(strict.err, "r.csv:5"));
    CHECK_FALSE(fs::exists(out));
    CHECK(score({in, "--strict", "-f", "csv"}).out.empty());
    CHECK(score({in, "-q", "-f", "csv"}).err.empty());
  }

  TEST_CASE("a dispute is status 1 when it is asked for") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const std::string calm =
        folder.put("calm.csv", "source,object,attribute,value\na,x,y,1\n");
    CHECK(score({in, "--fail-on", "conflict", "-f", "csv"}).status == 1);
    CHECK(score({in, "--fail-on", "none"}).status == 0);
    CHECK(score({in}).status == 0);
    CHECK(score({calm, "--fail-on", "conflict"}).status == 0);
    CHECK(contradictions({in, "--fail-on", "conflict"}).status == 1);
  }

  TEST_CASE("verbose tells the times, and only to the messages") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = score({in, "-v", "-f", "csv"});
    CHECK(has(done.err, "seconds: read "));
    CHECK_FALSE(has(done.out, "seconds"));
  }

  TEST_CASE("progress is told when asked for, on the messages alone") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    const Outcome done = score({in, "--progress", "always", "-f", "csv"});
    CHECK(has(done.err, "reading\n"));
    CHECK_FALSE(has(done.out, "reading"));
    CHECK(score({in, "-f", "csv"}).err.empty());
  }
}

TEST_SUITE("engine/cli/contradictions_command") {
  TEST_CASE("records that differ are shown with their sources") {
    const Folder folder;
    const Outcome done =
        contradictions({folder.put("r.csv", kGates), "--method", "vote"});
    CHECK(done.status == 0);
    CHECK(has(done.out, "1  KX12 \u00B7 gate\n"));
    CHECK(has(done.out, "  A   B4  [score 0.667, 2 origins]\n"));
    CHECK(has(done.out, "c ("));
    CHECK(done.out.find("B4") < done.out.find("C1"));
  }

  TEST_CASE("a format that there is not is a mistake") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    CHECK(contradictions({in, "-f", "cvs"}).status == 2);
    CHECK(contradictions({in, "-f", "json"}).out ==
          score({in, "-f", "json"}).out);
  }

  TEST_CASE("colour only when it is asked for") {
    const Folder folder;
    const std::string in = folder.put("r.csv", kGates);
    CHECK_FALSE(has(contradictions({in}).out, "\x1b"));
    CHECK(has(contradictions({in, "--color", "always"}).out, "\x1b[1m"));
  }
}

}  // namespace crosscheck
