#include "bench/accuracy/judgement.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

#include "bench/accuracy/calibration_figures.h"
#include "bench/accuracy/people_names.h"
#include "scoring/value_number.h"

namespace crosscheck {
namespace {

using Texts = std::set<std::string>;

constexpr double kThreshold = 0.5;  // of members of sets
constexpr double kRounding = 1e-9;  // allowance at the edge of a tolerance

bool lower_score(const AnswerRow& a, const AnswerRow& b) {
  return a.score < b.score;
}

const AnswerRow& best_of(const std::vector<AnswerRow>& rows) {
  return *std::max_element(rows.begin(), rows.end(), lower_score);
}

double share(double part, double whole) { return whole > 0 ? part / whole : 0; }

std::size_t shared_by(const Texts& a, const Texts& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(),
                    [&](const std::string& text) { return b.contains(text); }));
}

// Adds up what items tell.
class Tally {
 public:
  explicit Tally(const GoldTable& gold) : gold_(gold) {}

  void item(const AnswerKey& key, const Texts& truths,
            const std::vector<AnswerRow>* rows) {
    ++items_;
    if (rows != nullptr) ++answered_;
    if (rows != nullptr) tied_ += is_tied(*rows) ? 1 : 0;
    const auto found = gold_.attributes.find(key.second);
    const AttributeSpec spec =
        found == gold_.attributes.end() ? AttributeSpec() : found->second;
    if (spec.kind == AttributeKind::set || spec.kind == AttributeKind::names) {
      members(spec.kind, truths, rows);
      return;
    }
    ++single_;
    if (rows != nullptr) single(spec, truths, best_of(*rows));
  }

  [[nodiscard]] Figures figures() const {
    Figures all = {{"gold_items", static_cast<double>(items_)},
                   {"answered", static_cast<double>(answered_)},
                   {"tied", static_cast<double>(tied_)}};
    if (single_ > 0) all.push_back({"accuracy", share(right_, single_)});
    add_errors(all);
    add_sets(all);
    const Figures calibration = calibration_figures(judged_);
    all.insert(all.end(), calibration.begin(), calibration.end());
    return all;
  }

 private:
  static bool is_tied(const std::vector<AnswerRow>& rows) {
    const double best = best_of(rows).score;
    return std::count_if(rows.begin(), rows.end(), [&](const AnswerRow& row) {
             return row.score == best;
           }) > 1;
  }

  void members(AttributeKind kind, const Texts& truths,
               const std::vector<AnswerRow>* rows) {
    Texts want;
    Texts have;
    if (kind == AttributeKind::names) {
      for (const std::string& truth : truths) want.merge(people_in(truth));
      if (rows != nullptr) have = people_in(best_of(*rows).value);
    } else {
      want = truths;
      if (rows != nullptr) have = likely_members(*rows);
    }
    const std::size_t both = shared_by(want, have);
    ++sets_;
    hit_ += both;
    said_ += have.size();
    true_ += want.size();
    exact_ += want == have ? 1 : 0;
  }

  static Texts likely_members(const std::vector<AnswerRow>& rows) {
    Texts members;
    for (const AnswerRow& row : rows)
      if (row.score >= kThreshold) members.insert(row.value);
    if (members.empty()) members.insert(best_of(rows).value);
    return members;
  }

  void single(const AttributeSpec& spec, const Texts& truths,
              const AnswerRow& answer) {
    bool right = truths.contains(answer.value);
    if (spec.kind == AttributeKind::time)
      right |= in_time(spec, truths, answer);
    if (spec.kind == AttributeKind::numeric)
      right = near_enough(spec, truths, answer);
    right_ += right ? 1 : 0;
    judged_.push_back({answer.score, right});
  }

  static bool in_time(const AttributeSpec& spec, const Texts& truths,
                      const AnswerRow& answer) {
    const double said = minutes_in(answer.value);
    return std::any_of(truths.begin(), truths.end(), [&](const auto& truth) {
      return std::abs(said - minutes_in(truth)) <= spec.tolerance.amount;
    });
  }

  bool near_enough(const AttributeSpec& spec, const Texts& truths,
                   const AnswerRow& answer) {
    const std::optional<double> said = number_in(answer.value);
    if (!said) return false;
    std::optional<double> nearest;
    for (const std::string& truth : truths) {
      const std::optional<double> number = number_in(truth);
      if (!number) continue;
      const double off = std::abs(*said - *number);
      const double least = nearest ? std::abs(*said - *nearest) : off;
      if (!nearest || off < least || (off == least && *number < *nearest))
        nearest = number;
    }
    if (!nearest) return false;
    const double off = std::abs(*said - *nearest);
    errors_.push_back(off);
    within_1pct_ += off <= 0.01 * std::abs(*nearest) + 1e-12 ? 1 : 0;
    const double limit = spec.tolerance.relative
                             ? spec.tolerance.amount * std::abs(*nearest)
                             : spec.tolerance.amount;
    return off <= limit + kRounding;
  }

  void add_errors(Figures& all) const {
    if (errors_.empty()) return;
    double sum = 0;
    double squares = 0;
    for (const double error : errors_) {
      sum += error;
      squares += error * error;
    }
    const auto count = static_cast<double>(errors_.size());
    all.push_back({"mae", sum / count});
    all.push_back({"rmse", std::sqrt(squares / count)});
    all.push_back({"within_1pct", share(within_1pct_, single_)});
  }

  void add_sets(Figures& all) const {
    if (sets_ == 0) return;
    const double precision =
        share(static_cast<double>(hit_), static_cast<double>(said_));
    const double recall =
        share(static_cast<double>(hit_), static_cast<double>(true_));
    all.push_back({"precision", precision});
    all.push_back({"recall", recall});
    all.push_back({"f1", share(2 * precision * recall, precision + recall)});
    all.push_back({"exact_sets", share(exact_, sets_)});
  }

  const GoldTable& gold_;
  std::size_t items_ = 0, answered_ = 0, tied_ = 0;
  double single_ = 0, right_ = 0, within_1pct_ = 0;
  std::vector<double> errors_;
  std::vector<JudgedAnswer> judged_;
  double sets_ = 0, exact_ = 0;
  std::size_t hit_ = 0, said_ = 0, true_ = 0;  // members
};

// Digits of a fixed width, or -1.
int digits(const std::string& text, std::size_t at, std::size_t count) {
  int number = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    number = number * 10 + (text[i] - '0');
  }
  return number;
}

}  // namespace

GoldTable gold_table(const std::vector<Truth>& truths,
                     const std::vector<AttributeSpec>& specs) {
  GoldTable gold;
  for (const Truth& truth : truths)
    gold.truths[{truth.object, truth.attribute}].insert(truth.value);
  for (const AttributeSpec& spec : specs)
    gold.attributes.emplace(spec.name, spec);
  return gold;
}

Figures judge(const GoldTable& gold, const Answers& answers) {
  Tally tally(gold);
  for (const auto& [key, truths] : gold.truths) {
    const auto rows = answers.find(key);
    tally.item(key, truths, rows == answers.end() ? nullptr : &rows->second);
  }
  return tally.figures();
}

double minutes_in(const std::string& text) {
  constexpr double kNoTime = std::numeric_limits<double>::quiet_NaN();
  if (text.size() != 16 || text[4] != '-' || text[7] != '-' ||
      text[10] != 'T' || text[13] != ':')
    return kNoTime;
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const std::chrono::year_month_day day(
      std::chrono::year(digits(text, 0, 4)),
      std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
      std::chrono::day(static_cast<unsigned>(digits(text, 8, 2))));
  if (digits(text, 0, 4) < 0 || !day.ok() || hour < 0 || hour > 23 ||
      minute < 0 || minute > 59)
    return kNoTime;
  const auto days = std::chrono::sys_days(day).time_since_epoch().count();
  return (static_cast<double>(days) * 24 + hour) * 60 + minute;
}

}  // namespace crosscheck
