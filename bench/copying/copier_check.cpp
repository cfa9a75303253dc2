#include "bench/copying/copier_check.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <string>

#include "scoring/log_odds.h"
#include "scoring/posterior_fit.h"

namespace crosscheck {
namespace {

constexpr double kLikely = 0.5;

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1.0
                    : static_cast<double>(part) / static_cast<double>(whole);
}

// Calls `take` with the records of each item.
template <typename Take>
void each_item(const RecordGenerator& generator, Take take) {
  std::vector<PlantedRecord> records;
  generator.each_record([&](const PlantedRecord& record) {
    if (!records.empty() && records.front().item != record.item) {
      take(records);
      records.clear();
    }
    records.push_back(record);
  });
  if (!records.empty()) take(records);
}

const PlantedRecord* record_of(const std::vector<PlantedRecord>& records,
                               std::size_t source) {
  const auto found = std::find_if(
      records.begin(), records.end(),
      [&](const PlantedRecord& record) { return record.source == source; });
  return found == records.end() ? nullptr : &*found;
}

// By copier: items that it and its original both claim.
std::map<std::size_t, std::size_t> items_in_common(
    const RecordGenerator& generator) {
  std::map<std::size_t, std::size_t> common;
  each_item(generator, [&](const std::vector<PlantedRecord>& records) {
    for (const PlantedRecord& record : records) {
      const PlantedSource& source = generator.sources()[record.source];
      if (source.copies() && record_of(records, source.copies_from) != nullptr)
        ++common[record.source];
    }
  });
  return common;
}

// The chance of each value under each truth and each rotation of the errors.
class Oracle {
 public:
  explicit Oracle(const RecordGenerator& generator)
      : generator_(generator),
        values_(generator.options().values_per_item),
        error_(values_ - 1) {
    double sum = 0;
    for (std::size_t k = 0; k < error_.size(); ++k) {
      error_[k] = exponential(-generator.options().false_exponent *
                              natural_log(static_cast<double>(k + 1)));
      sum += error_[k];
    }
    for (double& weight : error_) weight /= sum;
  }

  [[nodiscard]] std::size_t likeliest(
      const std::vector<PlantedRecord>& records) const {
    std::vector<std::vector<double>> logs;  // by truth, then rotation
    double most = -1e300;
    for (std::size_t truth = 0; truth < values_; ++truth) {
      logs.emplace_back();
      for (std::size_t turn = 0; turn < error_.size(); ++turn) {
        logs.back().push_back(log_chance(records, truth, turn));
        most = std::max(most, logs.back().back());
      }
    }
    std::size_t best = 0;
    double best_sum = -1;
    for (std::size_t truth = 0; truth < values_; ++truth) {
      double sum = 0;
      for (const double log : logs[truth]) sum += exponential(log - most);
      if (sum <= best_sum) continue;
      best = truth;
      best_sum = sum;
    }
    return best;
  }

 private:
  [[nodiscard]] double own_chance(std::size_t source, std::size_t value,
                                  std::size_t truth, std::size_t turn) const {
    const double accuracy =
        std::clamp(generator_.sources()[source].accuracy, 1e-6, 1 - 1e-6);
    if (value == truth) return accuracy;
    const std::size_t error = (value + values_ - truth - 1) % values_;
    const std::size_t weight = (error + error_.size() - turn) % error_.size();
    return (1 - accuracy) * error_[weight];
  }

  [[nodiscard]] double log_chance(const std::vector<PlantedRecord>& records,
                                  std::size_t truth, std::size_t turn) const {
    double sum = 0;
    for (const PlantedRecord& record : records) {
      double chance = own_chance(record.source, record.value, truth, turn);
      const PlantedSource& source = generator_.sources()[record.source];
      const PlantedRecord* original =
          source.copies() ? record_of(records, source.copies_from) : nullptr;
      if (original != nullptr) {
        const double copied = generator_.options().copy_probability;
        chance = (1 - copied) * chance +
                 (original->value == record.value ? copied : 0);
      }
      sum += natural_log(std::max(chance, 1e-300));
    }
    return sum;
  }

  const RecordGenerator& generator_;
  std::size_t values_;
  std::vector<double> error_;  // chance of the k-th most popular error
};

}  // namespace

double CopierCheck::precision() const { return share(right, right + wrong); }
double CopierCheck::recall() const { return share(right, planted); }
double CopierCheck::recall_met() const { return share(met_right, met); }

CopierCheck check_copiers(const RecordGenerator& generator,
                          const std::vector<SourcePair>& found) {
  const auto sources = generator.sources();
  const std::set<SourcePair> pairs(found.begin(), found.end());
  const std::map<std::size_t, std::size_t> common = items_in_common(generator);
  CopierCheck check;
  for (std::size_t s = 0; s < sources.size(); ++s) {
    if (!sources[s].copies()) continue;
    const bool right = pairs.contains(std::minmax(s, sources[s].copies_from));
    const auto items = common.find(s);
    const bool met =
        items != common.end() && items->second >= CopierCheck::kMetItems;
    ++check.planted;
    check.right += right ? 1 : 0;
    check.met += met ? 1 : 0;
    check.met_right += met && right ? 1 : 0;
  }
  for (const auto& [a, b] : pairs) {
    if (sources[a].copies_from == b || sources[b].copies_from == a) continue;
    const bool siblings =
        sources[a].copies() && sources[a].copies_from == sources[b].copies_from;
    ++(siblings ? check.siblings : check.wrong);
  }
  return check;
}

std::vector<SourcePair> dependent_pairs(const PlantedWorld& world,
                                        const Scores& scores) {
  std::vector<SourcePair> pairs;
  if (!scores.fit) return pairs;
  // 42 for "feed-0042".
  const auto planted = [&](std::uint32_t source) {
    const std::string_view name =
        world.claims.text(world.claims.sources[source].name);
    std::size_t number = 0;
    std::from_chars(name.data() + name.find('-') + 1, name.data() + name.size(),
                    number);
    return number;
  };
  for (const Dependence& d : scores.fit->open.dependences)
    if (d.probability >= kLikely)
      pairs.push_back(std::minmax(planted(d.a), planted(d.b)));
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

double oracle_accuracy(const RecordGenerator& generator) {
  const Oracle oracle(generator);
  std::size_t items = 0;
  std::size_t right = 0;
  each_item(generator, [&](const std::vector<PlantedRecord>& records) {
    ++items;
    if (oracle.likeliest(records) == generator.truth(records.front().item))
      ++right;
  });
  return share(right, items);
}

}  // namespace crosscheck
