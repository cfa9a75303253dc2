// The commands `sources` and `why`, and --prior.
#include "engine/cli/sources_command.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <cmath>
#include <sstream>
#include <string>

#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"
#include "engine/cli/why_command.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

constexpr const char* kGates =
    "source,object,attribute,value\n"
    "a,KX12,gate,B4\n"
    "b,KX12,gate,B4\n"
    "c,KX12,gate,C1\n"
    "a,KX12,belt,7\n"
    "c,BA-9,gate,B4\n";

struct Ran {
  int status;
  std::string out, err;
};

template <typename Command>
Ran run(Command command, const std::vector<std::string>& words) {
  std::ostringstream out, err;
  const int status = command(words, out, err);
  return {status, out.str(), err.str()};
}

rapidjson::Document parsed(const std::string& text) {
  rapidjson::Document json;
  json.Parse(text.data(), text.size());
  REQUIRE_FALSE(json.HasParseError());
  return json;
}

}  // namespace

TEST_SUITE("engine/cli/sources_command") {
  TEST_CASE("sources are listed, the most reliable first") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    const Ran done = run(sources_command, {in});
    CHECK(done.status == 0);
    CHECK(holds(done.out, "source  reliability  90 % interval"));
    CHECK(done.out.find("\nb ") < done.out.find("\nc "));
    const Ran again = run(sources_command, {in, "-f", "json"});
    const auto json = parsed(again.out);
    CHECK(json["method"] == "posterior");
    REQUIRE(json["sources"].Size() == 3);
    double last = 1;
    for (const auto& source : json["sources"].GetArray()) {
      CHECK(source["reliability"].GetDouble() <= last);
      last = source["reliability"].GetDouble();
    }
    CHECK(run(sources_command, {in, "-f", "csv"}).status == 2);
    CHECK(run(sources_command, {in, "--top", "1"}).out.find("... 2 more") !=
          std::string::npos);
  }

  TEST_CASE("lines in another order give the same table") {
    const TempFolder folder;
    const std::string other =
        "source,object,attribute,value\n"
        "c,BA-9,gate,B4\n"
        "c,KX12,gate,C1\n"
        "b,KX12,gate,B4\n"
        "a,KX12,belt,7\n"
        "a,KX12,gate,B4\n";
    const Ran one = run(sources_command, {folder.write("r.csv", kGates)});
    const Ran two = run(sources_command, {folder.write("r.csv", other)});
    CHECK(one.out == two.out);
  }

  TEST_CASE("it does not run all methods") {
    const TempFolder folder;
    const Ran done = run(sources_command,
                         {folder.write("r.csv", kGates), "--method", "all"});
    CHECK(done.status == 2);
    CHECK(holds(done.err, "--method"));
  }
}

TEST_SUITE("engine/cli/why_command") {
  TEST_CASE("a claim is found by id, by words, and by what score prints") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    const auto claim_of = [&](const std::string& query) {
      const Ran done = run(why_command, {query, in, "-f", "json"});
      CHECK(done.status == 0);
      return std::string(parsed(done.out)["claim"].GetString());
    };
    CHECK(claim_of("c3") == "c3");
    CHECK(claim_of("c2") == "c2");
    CHECK(claim_of("KX12 gate C1") == "c3");
    CHECK(claim_of("kx12 \u00B7 gate: c1") == "c3");
    CHECK(claim_of("KX12 gate") == "c1");
    CHECK(claim_of("ba 9") == "c5");
  }

  TEST_CASE("what is not found is answered with what is near") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    const Ran near = run(why_command, {"KX12 gates C1", in});
    CHECK(near.status == 2);
    CHECK(near.out.empty());
    CHECK(holds(near.err, "did you mean c3 (KX12 \u00B7 gate: C1)"));
    const Ran typo = run(why_command, {"BA-9 gaet", in});
    CHECK(holds(typo.err, "did you mean c5 (BA-9 \u00B7 gate: B4)"));
    const Ran two = run(why_command, {"KX12", in});
    CHECK(two.status == 2);
    CHECK(holds(two.err, "'KX12' may mean"));
    CHECK(holds(two.err, "gate"));
    CHECK(holds(two.err, "belt"));
    const Ran far = run(why_command, {"\x1b[2Jzzzzzzzzzzzz", in});
    CHECK(far.status == 2);
    CHECK(far.err.find('\x1b') == std::string::npos);
    CHECK(holds(far.err, "crosscheck score lists them"));
    CHECK(holds(run(why_command, {"c6", in}).err, "ids go from c1 to c5"));
    CHECK(run(why_command, {"c0", in}).status == 2);
    CHECK(run(why_command, {"", in}).status == 2);
    CHECK(run(why_command, {}).status == 2);
  }

  TEST_CASE("the rows that are printed add up to the log-odds") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    for (const char* method : {"posterior", "signed"}) {
      for (int claim = 1; claim <= 5; ++claim) {
        const Ran done = run(why_command, {"c" + std::to_string(claim), in,
                                           "-f", "json", "--method", method});
        const auto json = parsed(done.out);
        CHECK(json["schema"] == "crosscheck.why/1");
        CHECK(json["scale"] == "log_odds");
        double sum = 0;
        for (const auto& row : json["account"].GetArray()) {
          sum += row["amount"].GetDouble();
        }
        CHECK(std::abs(sum - json["total"].GetDouble()) < 1e-9);
        // The score has six decimals.
        const double score = json["score"].GetDouble();
        CHECK(std::abs(1 / (1 + std::exp(-sum)) - score) < 1e-6);
      }
    }
    const Ran text = run(why_command, {"c1", in});
    CHECK(holds(text.out, "a says so (reliability 0."));
    CHECK(holds(text.out, "conflicts with C1"));
    CHECK(holds(text.out, "log-odds of the score"));
    CHECK(holds(text.out, "r.csv:2  (c1)"));
  }
}

TEST_SUITE("engine/cli/prior") {
  TEST_CASE("a told accuracy decides between two sources") {
    const TempFolder folder;
    const std::string in = folder.write(
        "r.csv",
        "source,object,attribute,value\na,KX12,gate,B4\nc,KX12,gate,C1\n");
    const std::string prior =
        folder.write("p.csv", "source,accuracy,weight\nc,0.95,50\n");
    CHECK(holds(run(score_command, {in, "--top", "1"}).out, "B4"));
    const Ran told = run(score_command, {in, "--top", "1", "--prior", prior});
    CHECK(holds(told.out, "C1"));
    CHECK(told.err.empty());
    for (const char* method : {"posterior", "signed"}) {
      CHECK(run(score_command, {in, "--method", method, "--prior", prior})
                .err.empty());
    }
    CHECK(run(contradictions_command, {in, "--prior", prior}).status == 0);
    CHECK(run(sources_command, {in, "--prior", prior}).status == 0);
    CHECK(run(why_command, {"c1", in, "--prior", prior}).status == 0);
  }

  TEST_CASE("a method that does not hear it says so") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    const std::string prior = folder.write("p.csv", "source,accuracy\nc,0.9\n");
    const auto note = [&](const char* method) {
      return run(score_command, {in, "--method", method, "--prior", prior}).err;
    };
    CHECK(holds(note("vote"), "note: --prior has no effect on vote"));
    CHECK(holds(note("vote"), "posterior and signed"));
    CHECK(holds(note("all"), "no effect on the other methods"));
    CHECK(run(score_command,
              {in, "--method", "vote", "--prior", prior, "--quiet"})
              .err.empty());
  }

  TEST_CASE("bad priors end the run, unknown sources warn") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    const Ran bad =
        run(score_command,
            {in, "--prior", folder.write("p.csv", "source,accuracy\nc,7\n")});
    CHECK(bad.status == 2);
    CHECK(bad.out.empty());
    CHECK(holds(bad.err, "p.csv:2:3: accuracy '7'"));
    const Ran unknown =
        run(score_command,
            {in, "--prior", folder.write("q.csv", "source,accuracy\nC,0.7\n")});
    CHECK(unknown.status == 0);
    CHECK(holds(unknown.err, "warning: "));
    CHECK(holds(unknown.err, "1 of 1 priors"));
    CHECK(run(score_command, {in, "--prior", folder.path("none.csv")}).status ==
          2);
  }

  TEST_CASE("the table of priors is not written over") {
    const TempFolder folder;
    const std::string in = folder.write("r.csv", kGates);
    const std::string prior = folder.write("p.csv", "source,accuracy\nc,0.9\n");
    CHECK(run(score_command, {in, "--prior", prior, "-o", prior}).status == 2);
  }
}

}  // namespace crosscheck
