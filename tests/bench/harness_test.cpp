#include "bench/harness.h"

#include <doctest/doctest.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <vector>

#include "bench/suite.h"

namespace crosscheck {
namespace {

Sample sample_of(double total_seconds) {
  Sample sample;
  sample.total_seconds = total_seconds;
  return sample;
}

double total(const Sample& sample) { return sample.total_seconds; }

}  // namespace

TEST_SUITE("bench/harness") {
  TEST_CASE("a child's sample comes back whole") {
    const Result<Sample> result = run_in_child([]() -> Result<Sample> {
      Sample sample = sample_of(0.25);
      sample.stages.read = 0.125;
      sample.claims = 7;
      sample.accuracy = 0.5;
      return sample;
    });
    REQUIRE(result.ok());
    CHECK(result.value().total_seconds == 0.25);
    CHECK(result.value().stages.read == 0.125);
    CHECK(result.value().claims == 7);
    CHECK(result.value().accuracy == 0.5);
  }

  TEST_CASE("a child's error comes back in its words") {
    const Result<Sample> result = run_in_child([]() -> Result<Sample> {
      return Error{ErrorCode::not_found, "no corpora there", ""};
    });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message == "no corpora there");
  }

  TEST_CASE("a child that throws, exits or is killed is an error") {
    const Result<Sample> thrown = run_in_child(
        []() -> Result<Sample> { throw std::runtime_error("out of luck"); });
    REQUIRE_FALSE(thrown.ok());
    CHECK(thrown.error().message == "out of luck");
    const Result<Sample> left = run_in_child([]() -> Result<Sample> {
      std::_Exit(0);
      return Sample();
    });
    REQUIRE_FALSE(left.ok());
    CHECK(left.error().message == "the run broke off without an answer");
    const Result<Sample> killed = run_in_child([]() -> Result<Sample> {
      std::signal(SIGTERM, SIG_DFL);
      std::raise(SIGTERM);
      return Sample();
    });
    REQUIRE_FALSE(killed.ok());
    CHECK(killed.error().message == "the run was ended by signal 15");
  }

  TEST_CASE("peak memory is the child's own") {
    const auto peak_after = [](std::size_t bytes) {
      const Result<Sample> result = run_in_child([&]() -> Result<Sample> {
        const std::vector<char> used(bytes, 'x');
        Sample sample = sample_of(used.back());
        sample.peak_bytes = peak_memory();
        return sample;
      });
      REQUIRE(result.ok());
      return result.value().peak_bytes;
    };
    const std::size_t big = 64U << 20U;
    const std::uint64_t with = peak_after(big);
    const std::uint64_t without = peak_after(1);
    CHECK(with >= big);
    CHECK(with - without >= big / 2);
  }

  TEST_CASE("a case runs as often as it is told") {
    const BenchCase good{"a/b/c",
                         []() -> Result<Sample> { return sample_of(1); }};
    const CaseResult result = run_case(good, 4);
    CHECK(result.right());
    CHECK(result.name == "a/b/c");
    CHECK(result.samples.size() == 4);
  }

  TEST_CASE("a case whose answer is wrong has no time") {
    const BenchCase bad{"a/b/c", []() -> Result<Sample> {
                          return Error{ErrorCode::malformed, "off", ""};
                        }};
    const CaseResult result = run_case(bad, 3);
    CHECK_FALSE(result.right());
    CHECK(result.wrong == "off");
    CHECK(result.samples.empty());
  }

  TEST_CASE("one wrong answer of several takes the others' times") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    const std::filesystem::path mark = scratch.path() / "ran";
    const BenchCase turns_bad{"a/b/c", [&]() -> Result<Sample> {
                                if (std::filesystem::exists(mark))
                                  return Error{ErrorCode::malformed, "off", ""};
                                std::filesystem::create_directory(mark);
                                return sample_of(1);
                              }};
    const CaseResult result = run_case(turns_bad, 3);
    CHECK(result.wrong == "off");
    CHECK(result.samples.empty());
  }

  TEST_CASE("the median is a measured number, whatever the order") {
    CHECK(median({sample_of(3), sample_of(1), sample_of(2)}, total) == 2);
    CHECK(median({sample_of(4), sample_of(1)}, total) == 1);
    CHECK(median({sample_of(5)}, total) == 5);
  }

  TEST_CASE("the spread is the range as a share of the median") {
    // (3 - 1) / 2
    CHECK(spread({sample_of(3), sample_of(1), sample_of(2)}) == 1);
    CHECK(spread({sample_of(5)}) == 0);
    CHECK(spread({sample_of(0), sample_of(0)}) == 0);
  }
}

}  // namespace crosscheck
