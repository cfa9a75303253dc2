#include "engine/report/why_report.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "engine/report/report_buffer.h"
#include "engine/report/text_writer.h"
#include "tests/scoring/small_world.h"
#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;
using testing::SmallWorld;

Run run_of(const SmallWorld& world, AttributeKind kind, std::string method) {
  testing::Built built = testing::build(world, {{"slot", kind, {}}});
  Run run;
  run.method = std::move(method);
  run.scores = make_scorer(run.method).value()->score(built.evidence);
  run.ranking = rank_values(built.claims, built.evidence, run.scores);
  run.corpus.claims = std::move(built.claims);
  run.graph = std::move(built.graph);
  run.origins = std::move(built.origins);
  run.evidence = std::move(built.evidence);
  return run;
}

// The rows of every claim's account, added up anew.
void check_sums(const Run& run) {
  const RunView view(run);
  for (std::size_t i = 0; i < run.corpus.claims.size(); ++i) {
    const WhyReport why = explain(view, ClaimId(i));
    const double score = run.scores.value[why.value];
    double sum = 0;
    for (const WhyRow& row : why.rows) {
      CHECK_FALSE(row.what.empty());
      sum += row.part.amount;
    }
    CHECK(why.log_odds);
    CHECK(std::abs(sum - std::log(score / (1 - score))) < 1e-9);
    CHECK(std::abs(why.sum - why.total) < 1e-9);
    REQUIRE(why.interval.has_value());
    const bool inside =
        why.interval->low <= score && score <= why.interval->high;
    CHECK(inside);
  }
}

/// Bay and Sun print one text, Kite another number; a third agrees.
Run fire() {
  RunBuilder story;
  const DocumentId bay = story.article("Bay", "bay.txt", "Twelve boats burnt.");
  const DocumentId sun = story.article("Sun", "sun.txt", "Twelve boats burnt.");
  const DocumentId kite = story.article("Kite", "kite.txt", "Some 30 burnt.");
  const DocumentId owl = story.article("Owl", "owl.txt", "A dozen burnt.");
  const ClaimId a = story.says(bay, "fire/boats", "12", "Twelve");
  const ClaimId b = story.says(sun, "fire/boats", "12", "Twelve");
  const ClaimId c = story.says(kite, "fire/boats", "30", "30");
  const ClaimId d = story.says(owl, "fire/boats", "a dozen", "A dozen");
  story.edge(a, c, Relation::conflict, "12 is not 30", 0.9F);
  story.edge(b, c, Relation::conflict, "12 is not 30", 0.9F);
  story.edge(a, d, Relation::agree, "a dozen is 12", 1.0F);
  return story.finish("signed", {0, 0, 1, 2});
}

const WhyRow* row_with(const WhyReport& why, ContributionKind kind) {
  for (const WhyRow& row : why.rows) {
    if (row.part.kind == kind) return &row;
  }
  return nullptr;
}

}  // namespace

TEST_SUITE("engine/report/why_report") {
  TEST_CASE("rows add up to the log-odds, for records of every kind") {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      CAPTURE(seed);
      for (const AttributeKind kind :
           {AttributeKind::categorical, AttributeKind::time,
            AttributeKind::numeric, AttributeKind::set, AttributeKind::names}) {
        const bool numbers = kind == AttributeKind::numeric;
        const SmallWorld world = numbers ? testing::random_numbers(seed)
                                         : testing::random_records(seed);
        check_sums(run_of(world, kind, "posterior"));
        check_sums(run_of(world, kind, "signed"));
      }
    }
  }

  TEST_CASE("rows add up to the log-odds, for text with origins and edges") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
      CAPTURE(seed);
      const SmallWorld world = testing::random_text(seed);
      check_sums(run_of(world, AttributeKind::categorical, "signed"));
      check_sums(run_of(world, AttributeKind::categorical, "posterior"));
    }
  }

  TEST_CASE("rows add up to the log-odds where labels have a temperature") {
    // Ten items a label and more, so that the labels are a closed set.
    std::size_t calibrated = 0;
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
      Random random(seed);
      SmallWorld world;
      for (int i = 0; i < 60; ++i) {
        // A third of the items mislead everyone alike.
        const bool hard = random.below(3) == 0;
        for (int s = 0; s < 6; ++s) {
          const bool right = random.below(100) < (hard ? 30U : 95U);
          world.says("s" + std::to_string(s), "i" + std::to_string(i),
                     right == (i % 2 == 0) ? "yes" : "no");
        }
      }
      const Run run = run_of(world, AttributeKind::categorical, "posterior");
      check_sums(run);
      const RunView view(run);
      calibrated += row_with(explain(view, ClaimId(0U)),
                             ContributionKind::calibration) != nullptr;
    }
    CHECK(calibrated > 0);
  }

  TEST_CASE("methods that share a score out add up to the score") {
    const Run run = run_of(testing::random_records(3),
                           AttributeKind::categorical, "truth_finder");
    const RunView view(run);
    const WhyReport why = explain(view, ClaimId(0U));
    CHECK_FALSE(why.log_odds);
    CHECK_FALSE(why.interval.has_value());
    CHECK(why.total == run.scores.value[why.value]);
    CHECK(std::abs(why.sum - why.total) < 1e-9);
  }

  TEST_CASE("rows name sources, shared text, values and the rules' reasons") {
    const Run run = fire();
    const RunView view(run);
    const WhyReport why = explain(view, ClaimId(1U));
    const WhyRow* origin = row_with(why, ContributionKind::origin);
    REQUIRE(origin != nullptr);
    const bool both = origin->what == "Bay says so; the same text in Sun" ||
                      origin->what == "Sun says so; the same text in Bay";
    CHECK(both);
    const WhyRow* agrees = row_with(why, ContributionKind::agreement);
    REQUIRE(agrees != nullptr);
    CHECK(agrees->what == "agrees with a dozen");
    CHECK(agrees->reason == "a dozen is 12");
    const WhyRow* conflict = row_with(why, ContributionKind::conflict);
    REQUIRE(conflict != nullptr);
    CHECK(conflict->what == "conflicts with 30");
    CHECK(conflict->reason == "12 is not 30");
    CHECK(why.claims.size() == 2);
    CHECK(why.rivals.size() == 2);
  }

  TEST_CASE("rows say what ties sources to one origin") {
    const auto what = [](TieKind kind, const std::string& who) {
      Run run = fire();
      run.origin_ties = {{ClaimId(0U), ClaimId(1U), kind, who}};
      const RunView view(run);
      const WhyReport why = explain(view, ClaimId(1U));
      const WhyRow* origin = row_with(why, ContributionKind::origin);
      REQUIRE(origin != nullptr);
      return origin->what.substr(origin->what.find("; "));
    };
    const std::string speaker = what(TieKind::speaker, "Jane Roe");
    CHECK(speaker.starts_with("; the word of Jane Roe in "));
    const std::string agency = what(TieKind::agency, "ansa");
    CHECK(agency.starts_with("; the text of ansa in "));
    const std::string passage = what(TieKind::passage, "");
    CHECK(passage.starts_with("; the same text in "));
  }

  TEST_CASE("a text report shows the same and hides no control character") {
    RunBuilder story;
    story.record("a\x1b[2J", "KX12/gate", "B\x07");
    story.record("b", "KX12/gate", "C1\x1b[31m");
    const Run run = story.finish("posterior");
    ReportOptions options;
    options.view = ReportOptions::View::why;
    options.claim = ClaimId(0U);
    StringSink sink;
    REQUIRE(TextWriter().write(run, options, sink).ok());
    CHECK(sink.text().find('\x1b') == std::string::npos);
    CHECK(sink.text().find('\x07') == std::string::npos);
    CHECK(sink.text().find("a<U+001B>[2J says so") != std::string::npos);
    options.view = ReportOptions::View::sources;
    StringSink sources;
    REQUIRE(TextWriter().write(run, options, sources).ok());
    CHECK(sources.text().find('\x1b') == std::string::npos);
    CHECK(sources.text().find("a<U+001B>[2J") != std::string::npos);
  }

  TEST_CASE("of many rows of one kind the small ones are added up") {
    RunBuilder story;
    for (int s = 0; s < 20; ++s) {
      story.record("s" + std::to_string(s), "KX12/gate",
                   s == 0 ? "B4" : "C" + std::to_string(s));
    }
    const Run run = story.finish("signed");
    ReportOptions options;
    options.view = ReportOptions::View::why;
    options.claim = ClaimId(0U);
    StringSink cut;
    REQUIRE(TextWriter().write(run, options, cut).ok());
    CHECK(cut.text().find("8 more values that conflict") != std::string::npos);
    options.verbose = true;
    StringSink all;
    REQUIRE(TextWriter().write(run, options, all).ok());
    CHECK(all.text().find("more values that conflict") == std::string::npos);
    CHECK(all.text().find("conflicts with C19") != std::string::npos);
  }
}

}  // namespace crosscheck
