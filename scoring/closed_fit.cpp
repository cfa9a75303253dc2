#include "scoring/closed_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "scoring/log_odds.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

constexpr int kSteps = 40;
constexpr double kDamping = 0.3;
constexpr double kSettled = 1e-4;
constexpr double kTableStrength = 5;  // of the one-coin table in G
constexpr double kTableShare = 0.5;   // of what was seen in G
constexpr double kLeastChance = 1e-3;

double bounded(double p) { return std::clamp(p, 0.02, 0.98); }

class ClosedFitting {
 public:
  ClosedFitting(const AnswerSheet& sheet, std::uint32_t source_count,
                std::span<const SourcePrior> priors)
      : sheet_(sheet),
        priors_(priors),
        sources_(source_count),
        labels_(sheet.label_count),
        answers_(source_count, 0) {
    const std::size_t table = std::size_t{sources_} * labels_ * labels_;
    fit_.labels = labels_;
    fit_.support.assign(sheet.question_count() * labels_, 0.0);
    fit_.believed.assign(sheet.question_count() * labels_, 0.0);
    fit_.log_class.assign(labels_, 0.0);
    fit_.count.assign(table, 0.0);
    fit_.expected.assign(table, 0.0);
    fit_.total.assign(std::size_t{sources_} * labels_, 0.0);
    for (const std::uint32_t s : sheet.source) ++answers_[s];
    for (const SourcePrior& prior : priors_) {
      fit_.row_strength.push_back(
          std::max(prior.weight, ClosedFit::kRowStrength));
    }
  }

  ClosedFit run() {
    start();
    for (int step = 0; step < kSteps; ++step) {
      count_answers();
      expect();
      const double moved = judge();
      ++fit_.ending.iterations;
      fit_.ending.last_change = moved;
      fit_.ending.converged = moved <= 1e-3;
      if (step + 1 == kSteps || moved <= kSettled) break;
      believe();
    }
    return std::move(fit_);
  }

 private:
  void start() {
    for (std::uint32_t q = 0; q < sheet_.question_count(); ++q) {
      double* p = &fit_.believed[std::size_t{q} * labels_];
      double all = 0;
      for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
        p[sheet_.label[k]] += sheet_.weight_of(k);
        all += sheet_.weight_of(k);
      }
      for (std::uint32_t t = 0; t < labels_; ++t) {
        p[t] = (p[t] + 0.5 / labels_) / (all + 0.5);
      }
    }
  }

  // Sums of p as whole numbers: no order of questions can show.
  void count_answers() {
    std::vector<Fixed> count(fit_.count.size(), 0);
    std::vector<Fixed> classes(labels_, 0);
    for (std::uint32_t q = 0; q < sheet_.question_count(); ++q) {
      const double* p = &fit_.believed[std::size_t{q} * labels_];
      for (std::uint32_t t = 0; t < labels_; ++t) {
        const Fixed share = to_fixed(p[t]);
        classes[t] += share;
        for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
          count[(std::size_t{sheet_.source[k]} * labels_ + t) * labels_ +
                sheet_.label[k]] += share;
        }
      }
    }
    const auto questions = static_cast<double>(sheet_.question_count());
    for (std::uint32_t t = 0; t < labels_; ++t) {
      fit_.log_class[t] =
          natural_log((from_fixed(classes[t]) + 1) / (questions + labels_));
    }
    table_.assign(std::size_t{labels_} * labels_, 0);
    for (std::size_t k = 0; k < count.size(); ++k) {
      fit_.count[k] = from_fixed(count[k]);
      table_[k % table_.size()] += count[k];
    }
    for (std::size_t row = 0; row < fit_.total.size(); ++row) {
      Fixed sum = 0;
      for (std::uint32_t v = 0; v < labels_; ++v)
        sum += count[row * labels_ + v];
      fit_.total[row] = from_fixed(sum);
    }
  }

  // G, flat by (t, label); gives back the share right.
  double common_table(std::vector<double>& common) const {
    Fixed right = 0;
    Fixed all = 0;
    for (std::uint32_t t = 0; t < labels_; ++t) {
      right += table_[std::size_t{t} * labels_ + t];
    }
    for (const Fixed n : table_) all += n;
    const double share = (from_fixed(right) + 4) / (from_fixed(all) + 5);
    common.resize(table_.size());
    for (std::uint32_t t = 0; t < labels_; ++t) {
      Fixed row = 0;
      for (std::uint32_t v = 0; v < labels_; ++v) {
        row += table_[std::size_t{t} * labels_ + v];
      }
      for (std::uint32_t v = 0; v < labels_; ++v) {
        const double one = t == v ? share : (1 - share) / (labels_ - 1);
        const double seen = (from_fixed(table_[std::size_t{t} * labels_ + v]) +
                             kTableStrength * one) /
                            (from_fixed(row) + kTableStrength);
        common[std::size_t{t} * labels_ + v] =
            kTableShare * seen + (1 - kTableShare) * one;
      }
    }
    return share;
  }

  // M of every source.
  void expect() {
    std::vector<double> common;
    const double share = common_table(common);
    std::vector<double> right(sources_, 0.0);
    std::vector<double> expected(sources_, 0.0);
    for (std::uint32_t s = 0; s < sources_; ++s) {
      for (std::uint32_t t = 0; t < labels_; ++t) {
        const std::size_t row = std::size_t{s} * labels_ + t;
        right[s] += fit_.count[row * labels_ + t];
        expected[s] += fit_.total[row] * common[std::size_t{t} * labels_ + t];
      }
    }
    const double strength = accuracy_prior(right, answers_).strength;
    for (std::uint32_t s = 0; s < sources_; ++s) {
      const AccuracyPrior own = prior_of(s, {share, strength});
      const double shift =
          log_odds(bounded((right[s] + own.mean * own.strength) /
                           (answers_[s] + own.strength))) -
          log_odds(bounded((expected[s] + share * strength) /
                           (answers_[s] + strength)));
      fill_rows(s, shift, common);
    }
  }

  [[nodiscard]] AccuracyPrior prior_of(std::uint32_t s,
                                       const AccuracyPrior& common) const {
    if (priors_.empty() || priors_[s].weight == 0) return common;
    return {priors_[s].accuracy, priors_[s].weight};
  }

  void fill_rows(std::uint32_t s, double shift,
                 const std::vector<double>& common) {
    for (std::uint32_t t = 0; t < labels_; ++t) {
      const double* row = &common[std::size_t{t} * labels_];
      const double on = probability_from(log_odds(bounded(row[t])) + shift);
      double* m = &fit_.expected[(std::size_t{s} * labels_ + t) * labels_];
      for (std::uint32_t v = 0; v < labels_; ++v) {
        m[v] = v == t ? on : (1 - on) * row[v] / (1 - row[t]);
      }
    }
  }

  // Support of every label from what is believed; the largest move of a p.
  double judge() {
    double moved = 0;
    std::vector<double> p;
    for (std::uint32_t q = 0; q < sheet_.question_count(); ++q) {
      double* support = &fit_.support[std::size_t{q} * labels_];
      std::fill(support, support + labels_, 0.0);
      for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
        for (std::uint32_t t = 0; t < labels_; ++t) {
          support[t] +=
              sheet_.weight_of(k) *
              fit_.log_chance(q, sheet_.source[k], t, sheet_.label[k]);
        }
      }
      fit_.posterior(q, p);
      const double* before = &fit_.believed[std::size_t{q} * labels_];
      for (std::uint32_t t = 0; t < labels_; ++t) {
        moved = std::max(moved, (1 - kDamping) * std::abs(p[t] - before[t]));
      }
    }
    return moved;
  }

  void believe() {
    std::vector<double> p;
    for (std::uint32_t q = 0; q < sheet_.question_count(); ++q) {
      fit_.posterior(q, p);
      double* now = &fit_.believed[std::size_t{q} * labels_];
      for (std::uint32_t t = 0; t < labels_; ++t) {
        now[t] = (1 - kDamping) * p[t] + kDamping * now[t];
      }
    }
  }

  const AnswerSheet& sheet_;
  std::span<const SourcePrior> priors_;
  std::uint32_t sources_, labels_;
  std::vector<std::uint32_t> answers_;  // by source
  std::vector<Fixed> table_;            // of all sources
  ClosedFit fit_;
};

}  // namespace

double ClosedFit::log_chance(std::uint32_t q, std::uint32_t source,
                             std::uint32_t t, std::uint32_t label) const {
  const double own = believed[std::size_t{q} * labels + t];
  const std::size_t row = std::size_t{source} * labels + t;
  const std::size_t at = row * labels + label;
  const double strength =
      row_strength.empty() ? kRowStrength : row_strength[source];
  const double seen = std::max(count[at] - own, 0.0) + strength * expected[at];
  const double all = std::max(total[row] - own, 0.0) + strength;
  return natural_log(std::clamp(seen / all, kLeastChance, 1.0));
}

void ClosedFit::posterior(std::uint32_t q, std::vector<double>& p) const {
  p.resize(labels);
  double highest = -1e308;
  for (std::uint32_t t = 0; t < labels; ++t) {
    p[t] = temperature * (log_class[t] + support[std::size_t{q} * labels + t]);
    highest = std::max(highest, p[t]);
  }
  double all = 0;
  for (double& x : p) all += x = exponential(x - highest);
  for (double& x : p) x /= all;
}

ClosedFit fit_closed(const AnswerSheet& sheet, std::uint32_t source_count,
                     std::span<const SourcePrior> priors) {
  return ClosedFitting(sheet, source_count, priors).run();
}

}  // namespace crosscheck
