#include "engine/report/ranked_rows.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/report/report_buffer.h"
#include "fixtures/random.h"
#include "scoring/parallel.h"
#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;

/// A run over `items` items, some of whose truths are estimates between the
/// values. Scores are few, so that values and estimates often share one.
Run with_estimates(std::size_t items, std::uint64_t seed) {
  Random random(seed);
  RunBuilder table;
  for (std::size_t i = 0; i < items; ++i) {
    const std::string about = "o" + std::to_string(i) + "/size";
    for (std::uint64_t s = 0; s <= random.below(4); ++s) {
      table.record("s" + std::to_string(s), about,
                   std::to_string(random.below(3)));
    }
  }
  Run run = table.finish();
  for (std::uint32_t i = 0; i < run.evidence.item_count(); ++i) {
    if (random.below(3) != 0) continue;
    NumberAnswer answer;
    answer.item = i;
    answer.value = 0.5 + static_cast<double>(i);
    answer.score = static_cast<double>(random.below(5)) / 4;
    answer.estimate = true;
    run.scores.numbers.push_back(answer);
  }
  return run;
}

void append(std::string& out, const RankedRow& row) {
  out += std::to_string(row.rank) + ' ';
  out += row.object;
  out += ' ';
  out += row.value;
  out += row.estimate ? " estimate\n" : "\n";
}

std::string rows_on(unsigned threads, const Run& run) {
  StringSink sink;
  with_threads(threads, [&] {
    ReportBuffer buffer(sink);
    append_rows(run, buffer, append);
    CHECK(buffer.finish().ok());
  });
  return sink.text();
}

}  // namespace

TEST_SUITE("engine/report/ranked_rows") {
  TEST_CASE("rows from any row on are those that follow it") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Run run = with_estimates(1 + seed, seed);
      std::vector<std::string> all;
      RankedRows rows(run);
      for (RankedRow row; rows.next(row);) append(all.emplace_back(), row);
      REQUIRE(all.size() == rows.size());
      for (std::size_t k = 0; k <= all.size(); ++k) {
        rows.move_to(k);
        RankedRow row;
        REQUIRE(rows.next(row) == (k < all.size()));
        if (k == all.size()) continue;
        std::string text;
        append(text, row);
        CHECK(text == all[k]);
      }
    }
  }

  TEST_CASE("rows made side by side stand in their order") {
    const Run run = with_estimates(40'000, 7);
    const std::string one = rows_on(1, run);
    CHECK(one.find("estimate") != std::string::npos);
    for (const unsigned threads : {2U, 8U}) {
      CHECK((rows_on(threads, run) == one));
    }
  }
}

}  // namespace crosscheck
