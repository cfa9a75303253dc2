#include "bench/harness.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/scratch_folder.h"

namespace crosscheck {
namespace {

Figures seconds_of(double seconds) { return {{"seconds", seconds}}; }

}  // namespace

TEST_SUITE("bench/harness") {
  TEST_CASE("a child's figures come back whole") {
    const Result<Figures> result = run_in_child([]() -> Result<Figures> {
      return Figures{{"seconds", 0.1}, {"claims", 7}, {"accuracy", 1.0 / 3}};
    });
    REQUIRE(result.ok());
    REQUIRE(result.value().size() == 3);
    CHECK(result.value()[0].name == "seconds");
    CHECK(result.value()[0].value == 0.1);
    CHECK(result.value()[1].value == 7);
    CHECK(result.value()[2].value == 1.0 / 3);
  }

  TEST_CASE("a child that does not end is ended") {
    const Result<Figures> late = run_in_child(
        []() -> Result<Figures> {
          while (true) ::pause();
        },
        0.05);
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().message == "the run had not ended after 0.050 s");
    const Result<Figures> in_time =
        run_in_child([]() -> Result<Figures> { return seconds_of(1); }, 600);
    CHECK(in_time.ok());
  }

  TEST_CASE("a child's error comes back in its words") {
    const Result<Figures> result = run_in_child([]() -> Result<Figures> {
      return Error{ErrorCode::not_found, "no corpora there", ""};
    });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message == "no corpora there");
  }

  TEST_CASE("a child that throws, exits or is killed is an error") {
    const Result<Figures> thrown = run_in_child(
        []() -> Result<Figures> { throw std::runtime_error("out of luck"); });
    REQUIRE_FALSE(thrown.ok());
    CHECK(thrown.error().message == "out of luck");
    const Result<Figures> left = run_in_child([]() -> Result<Figures> {
      std::_Exit(0);
      return Figures();
    });
    REQUIRE_FALSE(left.ok());
    CHECK(left.error().message == "the run broke off without an answer");
    const Result<Figures> killed = run_in_child([]() -> Result<Figures> {
      std::signal(SIGTERM, SIG_DFL);
      std::raise(SIGTERM);
      return Figures();
    });
    REQUIRE_FALSE(killed.ok());
    CHECK(killed.error().message == "the run was ended by signal 15");
  }

  TEST_CASE("peak memory is the child's own") {
    const auto peak_after = [](std::size_t bytes) {
      const Result<Figures> result = run_in_child([&]() -> Result<Figures> {
        const std::vector<char> used(bytes, 'x');
        return Figures{{"last", static_cast<double>(used.back())},
                       {"peak_bytes", static_cast<double>(peak_memory())}};
      });
      REQUIRE(result.ok());
      return figure_of(result.value(), "peak_bytes").value_or(0);
    };
    const std::size_t big = 64U << 20U;
    const double with = peak_after(big);
    const double without = peak_after(1);
    CHECK(with >= static_cast<double>(big));
    CHECK(with - without >= static_cast<double>(big) / 2);
  }

  TEST_CASE("a case runs as often as it is told, or once if it asks") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    int runs = 0;
    BenchCase counted{"a/b/c", [&]() -> Result<Figures> {
                        // Each run is a process: they count in the file system.
                        for (runs = 1;; ++runs)
                          if (std::filesystem::create_directory(
                                  scratch.path() / std::to_string(runs)))
                            break;
                        return Figures{{"run", static_cast<double>(runs)}};
                      }};
    const CaseResult result = run_case(counted, 4);
    CHECK(result.right());
    CHECK(result.name == "a/b/c");
    // Runs 1 to 4: the lower middle is 2, the spread (4 - 1) / 2.
    REQUIRE(result.figures.size() == 1);
    CHECK(result.figure("run") == 2);
    CHECK(result.figures[0].spread == 1.5);
    counted.once = true;
    CHECK(run_case(counted, 4).figure("run") == 5);
    CHECK(run_case(counted, 4).figure("run") == 6);
  }

  TEST_CASE("a case whose answer is wrong has no time") {
    const BenchCase bad{"a/b/c", []() -> Result<Figures> {
                          return Error{ErrorCode::malformed, "off", ""};
                        }};
    const CaseResult result = run_case(bad, 3);
    CHECK_FALSE(result.right());
    CHECK(result.wrong == "off");
    CHECK(result.figures.empty());
  }

  TEST_CASE("one wrong answer of several takes the others' times") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    const std::filesystem::path mark = scratch.path() / "ran";
    const BenchCase turns_bad{"a/b/c", [&]() -> Result<Figures> {
                                if (std::filesystem::exists(mark))
                                  return Error{ErrorCode::malformed, "off", ""};
                                std::filesystem::create_directory(mark);
                                return seconds_of(1);
                              }};
    const CaseResult result = run_case(turns_bad, 3);
    CHECK(result.wrong == "off");
    CHECK(result.figures.empty());
  }

  TEST_CASE("the median is a measured number, whatever the order") {
    CHECK(median({3, 1, 2}) == 2);
    CHECK(median({4, 1}) == 1);
    CHECK(median({5}) == 5);
  }

  TEST_CASE("the spread is the range as a share of the median") {
    CHECK(spread({3, 1, 2}) == 1);  // (3 - 1) / 2
    CHECK(spread({5}) == 0);
    CHECK(spread({0, 0}) == 0);
  }
}

}  // namespace crosscheck
