#include "bench/cases/record_case.h"

#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {
namespace {

// Adds an item's values and whether its truth has a majority of its own.
void count_item(const std::map<std::size_t, std::size_t>& records_of_value,
                std::size_t truth, RecordFacts& facts) {
  ++facts.items;
  facts.values += records_of_value.size();
  const auto found = records_of_value.find(truth);
  if (found == records_of_value.end()) return;
  for (const auto& [value, records] : records_of_value)
    if (value != truth && records >= found->second) return;
  ++facts.majority_right;
}

// 17 for "object-0000017".
std::optional<std::size_t> number_after(std::string_view prefix,
                                        std::string_view name) {
  if (!name.starts_with(prefix)) return std::nullopt;
  name.remove_prefix(prefix.size());
  std::size_t number = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), number);
  if (error != std::errc() || end != name.data() + name.size())
    return std::nullopt;
  return number;
}

// How many items have their planted truth ranked first.
Result<std::uint64_t> truths_ranked_first(const RecordGenerator& generator,
                                          const Run& run) {
  const ClaimTable& claims = run.corpus.claims;
  std::vector<bool> answered(claims.items.size());
  std::uint64_t right = 0;
  for (const RankedValue& row : run.ranking) {
    const DistinctValue& value =
        claims.values[run.evidence.value_id[row.value].index()];
    if (answered[value.item.index()]) continue;
    answered[value.item.index()] = true;
    const auto item = number_after(
        "object-", claims.text(claims.items[value.item.index()].subject));
    if (!item || *item >= generator.item_count())
      return wrong_answer("an object that was never planted");
    if (claims.text(value.text) == value_name(generator.truth(*item))) ++right;
  }
  return right;
}

Status same_count(const char* what, std::uint64_t found,
                  std::uint64_t planted) {
  if (found == planted) return std::monostate{};
  return wrong_answer(std::to_string(found) + " " + what + " found, " +
                      std::to_string(planted) + " planted");
}

}  // namespace

RecordFacts facts_of(const RecordGenerator& generator) {
  RecordFacts facts;
  std::map<std::size_t, std::size_t> records_of_value;
  std::size_t item = 0;
  generator.each_record([&](const PlantedRecord& record) {
    if (record.item != item) {
      count_item(records_of_value, generator.truth(item), facts);
      records_of_value.clear();
      item = record.item;
    }
    ++records_of_value[record.value];
    ++facts.records;
  });
  if (facts.records > 0)
    count_item(records_of_value, generator.truth(item), facts);
  return facts;
}

Status verify_records(const RecordGenerator& generator,
                      const RecordFacts& facts, const Run& run,
                      Sample& sample) {
  for (const Status& same :
       {same_count("records", run.corpus.claims.size(), facts.records),
        same_count("items", run.evidence.item_count(), facts.items),
        same_count("values", run.evidence.value_count(), facts.values)})
    if (!same.ok()) return same.error();
  const Result<std::uint64_t> right = truths_ranked_first(generator, run);
  if (!right.ok()) return right.error();
  if (right.value() < facts.majority_right)
    return wrong_answer(std::to_string(right.value()) +
                        " truths found, a plain majority finds " +
                        std::to_string(facts.majority_right));
  sample.accuracy =
      static_cast<double>(right.value()) / static_cast<double>(facts.items);
  return std::monostate{};
}

BenchCase record_case(const RecordGenerator& generator,
                      const std::filesystem::path& file,
                      const std::string& format,
                      const PipelineOptions& options) {
  const RecordFacts facts = facts_of(generator);
  const auto run = [generator, file, format, options, facts]() {
    return run_end_to_end({file.string()}, options, format,
                          [&](const Run& found, Sample& sample) {
                            return verify_records(generator, facts, found,
                                                  sample);
                          });
  };
  return {(format == "csv" ? "records-csv/" : "records/") +
              std::to_string(facts.records) + "/" +
              (options.method.empty() ? "posterior" : options.method),
          run};
}

}  // namespace crosscheck
