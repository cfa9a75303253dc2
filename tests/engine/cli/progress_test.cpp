#include "engine/cli/progress.h"

#include <doctest/doctest.h>

#include <sstream>

namespace crosscheck {

TEST_SUITE("engine/cli/progress") {
  TEST_CASE("figures say how many, how fast, and how long still") {
    // 50 in 5 s are 10 a second; 150 are left.
    CHECK(progress_figures(50, 200, 5) == "50 of 200, 10/s, 15 s left");
    CHECK(progress_figures(9, 10, 2) == "9 of 10, 4.5/s, 0 s left");
    // One in 2 s; three are left.
    CHECK(progress_figures(1, 4, 2) == "1 of 4, 30.0/min, 6 s left");
    // One a second; 600 s are 10 min, 7260 s are 2 h 1 min.
    CHECK(progress_figures(10, 610, 10) == "10 of 610, 1.0/s, 10 min left");
    CHECK(progress_figures(10, 7270, 10) ==
          "10 of 7270, 1.0/s, 2 h 1 min left");
  }

  TEST_CASE("what is not known yet is left out") {
    CHECK(progress_figures(0, 10, 3) == "0 of 10");
    CHECK(progress_figures(3, 10, 0.2) == "3 of 10");
    CHECK(progress_figures(10, 10, 2) == "10 of 10, 5.0/s");
    CHECK(progress_figures(0, 0, 1).empty());
    CHECK(progress_figures(0, 0, 5) == "5 s");
  }

  TEST_CASE("a log has a line a stage, and is silent unless it is asked for") {
    std::ostringstream log, quiet;
    {
      Progress always(When::always, log);
      Progress automatic(When::automatic, quiet);
      for (Progress* progress : {&always, &automatic}) {
        progress->stage("reading");
        progress->count(3, 4);
        progress->stage("scoring");
      }
    }
    CHECK(log.str() == "reading\nscoring\n");
    CHECK(quiet.str().empty());
  }
}

}  // namespace crosscheck
