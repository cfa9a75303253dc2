#include "bench/cases/record_case.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/cases/end_to_end.h"

namespace crosscheck {
namespace {

// 30 items of 3 records from 5 sources, with 3 values each.
RecordGenerator small_world() {
  RecordOptions options;
  options.records = 90;
  options.sources = 5;
  options.records_per_item = 3;
  options.values_per_item = 3;
  return RecordGenerator::create(options).value();
}

// A run that has read the records; each value scores `score(item, value)`.
Run run_over(const RecordGenerator& generator,
             double (*score)(const RecordGenerator&, std::size_t item,
                             std::size_t value)) {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> values;
  generator.each_record([&](const PlantedRecord& record) {
    ++values[{record.item, record.value}];
  });
  Run run;
  ClaimTable& claims = run.corpus.claims;
  run.evidence.value_begin = {0};
  run.evidence.claim_begin = {0};
  std::vector<std::pair<double, std::uint32_t>> order;
  for (const auto& [key, records] : values) {
    if (key.first == claims.items.size()) {
      claims.items.push_back({claims.strings.intern(object_name(key.first)),
                              claims.strings.intern(kGeneratedAttribute),
                              SlotKind::record});
      run.evidence.value_begin.push_back(run.evidence.value_begin.back());
    }
    const std::size_t id = claims.values.size();
    claims.values.push_back(
        {ItemId(key.first), claims.strings.intern(value_name(key.second))});
    ++run.evidence.value_begin.back();
    run.evidence.claim_begin.push_back(
        static_cast<std::uint32_t>(run.evidence.claim_begin.back() + records));
    run.evidence.value_id.push_back(ValueId(id));
    for (std::size_t i = 0; i < records; ++i) {
      claims.source.push_back(SourceId(std::size_t{0}));
      claims.value.push_back(ValueId(id));
    }
    run.scores.value.push_back(score(generator, key.first, key.second));
    order.emplace_back(-run.scores.value.back(),
                       static_cast<std::uint32_t>(id));
  }
  std::sort(order.begin(), order.end());
  for (std::size_t i = 0; i < order.size(); ++i)
    run.ranking.push_back(
        {order[i].second, static_cast<std::uint32_t>(i + 1), 1, 1, false});
  return run;
}

double truth_scores_high(const RecordGenerator& generator, std::size_t item,
                         std::size_t value) {
  return generator.truth(item) == value ? 0.9 : 0.1;
}

double truth_scores_low(const RecordGenerator& generator, std::size_t item,
                        std::size_t value) {
  return generator.truth(item) == value ? 0.1 : 0.9;
}

Sample written_sample() {
  Sample sample;
  sample.output_bytes = 1;
  return sample;
}

std::string message_of(const Status& status) {
  return status.ok() ? "right" : status.error().message;
}

}  // namespace

TEST_SUITE("bench/cases/record_case") {
  TEST_CASE("facts are those of a count by other means") {
    const RecordGenerator generator = small_world();
    std::map<std::size_t, std::map<std::size_t, int>> counts;
    generator.each_record([&](const PlantedRecord& record) {
      ++counts[record.item][record.value];
    });
    std::uint64_t values = 0, right = 0;
    for (auto& [item, of_value] : counts) {
      values += of_value.size();
      bool ahead = true;
      const int truth = of_value[generator.truth(item)];
      for (const auto& [value, count] : of_value)
        if (value != generator.truth(item)) ahead &= count < truth;
      right += ahead ? 1 : 0;
    }
    const RecordFacts facts = facts_of(generator);
    CHECK(facts.records == 90);
    CHECK(facts.items == 30);
    CHECK(facts.values == values);
    CHECK(facts.majority_right == right);
    CHECK(right > 10);
    CHECK(right < 30);
  }

  TEST_CASE("a ranking that puts each truth first is right") {
    const RecordGenerator generator = small_world();
    Sample sample = written_sample();
    const Run run = run_over(generator, truth_scores_high);
    CHECK(message_of(verify_ranking(run, sample)) == "right");
    CHECK(message_of(verify_records(generator, facts_of(generator), run,
                                    sample)) == "right");
    CHECK(sample.accuracy >= 0.8);  // an item may have no true record
    CHECK(sample.accuracy <= 1.0);
  }

  TEST_CASE("a ranking that finds fewer truths than a majority is wrong") {
    const RecordGenerator generator = small_world();
    Sample sample = written_sample();
    const Run run = run_over(generator, truth_scores_low);
    const std::string message =
        message_of(verify_records(generator, facts_of(generator), run, sample));
    CHECK(message.find("truths found, a plain majority finds") !=
          std::string::npos);
    CHECK(sample.accuracy < 0);
  }

  TEST_CASE("a record that was lost is noticed") {
    const RecordGenerator generator = small_world();
    Sample sample = written_sample();
    Run run = run_over(generator, truth_scores_high);
    run.corpus.claims.source.pop_back();
    CHECK(message_of(
              verify_records(generator, facts_of(generator), run, sample)) ==
          "wrong answer: 89 records found, 90 planted");
  }

  TEST_CASE("a ranking out of order, doubled, cut or unwritten is wrong") {
    const RecordGenerator generator = small_world();
    const Run good = run_over(generator, truth_scores_high);
    Run run = good;
    std::swap(run.ranking.front(), run.ranking.back());
    CHECK(message_of(verify_ranking(run, written_sample())) ==
          "wrong answer: the ranking is not sorted");
    run = good;
    run.scores.value[run.ranking[0].value] = 0;  // its rank stays the first
    CHECK(message_of(verify_ranking(run, written_sample())) ==
          "wrong answer: the ranking is not sorted");
    run = good;
    run.ranking[1].value = run.ranking[0].value;
    CHECK(message_of(verify_ranking(run, written_sample())) ==
          "wrong answer: a value stands twice in the ranking");
    run = good;
    run.ranking.pop_back();
    CHECK(message_of(verify_ranking(run, written_sample())) ==
          "wrong answer: the ranking does not have every value");
    run = good;
    run.scores.value[run.ranking[0].value] = 1.5;
    CHECK(message_of(verify_ranking(run, written_sample())) ==
          "wrong answer: a score outside [0,1]");
    CHECK(message_of(verify_ranking(good, Sample())) ==
          "wrong answer: nothing was written");
  }
}

}  // namespace crosscheck
