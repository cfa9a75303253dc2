#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "engine/cli/contradictions_command.h"
#include "engine/cli/score_command.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

struct Ending {
  int status;
  std::string out, err;
};

Ending score(const std::vector<std::string>& words) {
  std::ostringstream out;
  std::ostringstream err;
  const int status = score_command(words, out, err);
  return {status, out.str(), err.str()};
}

bool says(const std::string& text, const std::string& words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_SUITE("engine/cli/model_option") {
  TEST_CASE("articles are not read with a model that is not whole") {
    const TempFolder folder;
    const std::string article =
        folder.write("a.txt", "The ferry sank on Monday.\n");
    const std::string broken = folder.write("b.model",
                                            "no model at all, "
                                            "but longer than a header is");
    const Ending ended = score({article, "--model", broken});
    CHECK(ended.status == 2);
    CHECK(ended.out.empty());
    CHECK(says(ended.err, "another kind of file"));
    CHECK(says(ended.err, broken));
    const Ending none = score({article, "--model", folder.path("none")});
    CHECK(none.status == 2);
    CHECK(says(none.err, "cannot be opened"));
    const Ending empty =
        score({article, "--model", folder.write("e.model", "")});
    CHECK(says(empty.err, "empty"));
  }

  TEST_CASE("records need no model") {
    const TempFolder folder;
    const std::string records = folder.write(
        "r.csv", "source,object,attribute,value\na,door,colour,red\n");
    CHECK(score({records, "--model", folder.path("none")}).status == 0);
  }
}

}  // namespace crosscheck
