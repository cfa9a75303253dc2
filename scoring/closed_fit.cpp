#include "scoring/closed_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/closed_judge.h"
#include "scoring/closed_tables.h"
#include "scoring/log_odds.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

constexpr double kDamping = 0.3;
constexpr double kSettled = 1e-4;
constexpr double kStill = 1e-3;
constexpr std::size_t kQuestionsAMover = 2000;

constexpr std::size_t kBlock = 4096;  // questions a thread takes at a time

// Sums of one thread; whole numbers, so that no order of questions can show.
struct Counts {
  std::vector<Fixed> answers;  // as ClosedFit::seen
  std::vector<Fixed> classes;  // by t
  double moved = 0;            // furthest
  std::size_t moving = 0;      // questions that moved by more than kStill

  void clear(std::size_t tables, std::size_t labels) {
    answers.assign(tables, 0);
    classes.assign(labels, 0);
    moved = 0;
    moving = 0;
  }
};

std::uint32_t stride_of(std::uint32_t labels) { return labels + labels % 2; }

class ClosedFitting {
 public:
  ClosedFitting(const AnswerSheet& sheet, std::uint32_t source_count,
                std::span<const SourcePrior> priors, double row_strength)
      : sheet_(sheet),
        labels_(sheet.label_count),
        tables_(sheet, source_count, stride_of(labels_), priors),
        counts_(lane_count()) {
    fit_.labels = labels_;
    fit_.row_strength = row_strength;
    fit_.stride = stride_of(labels_);
    const std::size_t table = std::size_t{source_count} * labels_ * fit_.stride;
    fit_.support.assign(sheet.question_count() * labels_, 0.0);
    fit_.believed.assign(sheet.question_count() * labels_, 0.0);
    fit_.log_class.assign(labels_, 0.0);
    fit_.seen.assign(table, row_strength);
    fit_.all.assign(std::size_t{source_count} * fit_.stride, row_strength);
  }

  ClosedFit run(int most_steps) {
    pass([this](std::uint32_t q, std::vector<double>&) {
      start(q);
      return 0.0;
    });
    for (int step = 1; step < most_steps; ++step) {
      learn();
      pass([this](std::uint32_t q, std::vector<double>& p) {
        judge_closed(sheet_, q, fit_);
        return believe(q, p);
      });
      ++fit_.ending.iterations;
      if (has_settled()) break;
    }
    learn();
    for_blocks(sheet_.question_count(), kBlock,
               [this](std::size_t first, std::size_t last, unsigned) {
                 for (std::size_t q = first; q < last; ++q) {
                   judge_closed(sheet_, static_cast<std::uint32_t>(q), fit_);
                 }
               });
    return std::move(fit_);
  }

 private:
  // Calls look(q, scratch) for every question, which gives back how far its
  // posterior moved, and counts its answers by what is then believed.
  template <typename Look>
  void pass(Look look) {
    for (Counts& c : counts_) c.clear(fit_.seen.size(), labels_);
    for_blocks(sheet_.question_count(), kBlock,
               [&](std::size_t first, std::size_t last, unsigned lane) {
                 Counts& counts = counts_[lane];
                 std::vector<double> p;
                 for (std::size_t k = first; k < last; ++k) {
                   const auto q = static_cast<std::uint32_t>(k);
                   const double moved = look(q, p);
                   counts.moved = std::max(counts.moved, moved);
                   counts.moving += moved > kStill;
                   count(q, counts);
                 }
               });
  }

  // Whether the last pass moved nothing, or few questions and those little.
  bool has_settled() {
    double moved = 0;
    std::size_t moving = 0;
    for (const Counts& c : counts_) {
      moved = std::max(moved, c.moved);
      moving += c.moving;
    }
    const bool few = moving <= sheet_.question_count() / kQuestionsAMover;
    fit_.ending.last_change = moved;
    fit_.ending.converged = few;
    return moved <= kSettled || (few && moving > 0);
  }

  void start(std::uint32_t q) {
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

  void count(std::uint32_t q, Counts& counts) const {
    const double* p = &fit_.believed[std::size_t{q} * labels_];
    std::array<Fixed, kMostClosedLabels> share;
    for (std::uint32_t t = 0; t < labels_; ++t) {
      share[t] = to_fixed(p[t]);
      counts.classes[t] += share[t];
    }
    for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
      Fixed* row =
          &counts.answers[fit_.row_of(sheet_.source[k], sheet_.label[k])];
      for (std::uint32_t t = 0; t < labels_; ++t) row[t] += share[t];
    }
  }

  // Tables from what the lanes added up.
  void learn() {
    Counts& sum = counts_.front();
    for (std::size_t lane = 1; lane < counts_.size(); ++lane) {
      add(counts_[lane].answers, sum.answers);
      add(counts_[lane].classes, sum.classes);
    }
    tables_.learn(sum.answers, sum.classes, fit_);
  }

  static void add(const std::vector<Fixed>& from, std::vector<Fixed>& to) {
    for (std::size_t k = 0; k < to.size(); ++k) to[k] += from[k];
  }

  // Moves what is believed of a question; how far.
  double believe(std::uint32_t q, std::vector<double>& p) {
    fit_.posterior(q, p);
    double* now = &fit_.believed[std::size_t{q} * labels_];
    double moved = 0;
    for (std::uint32_t t = 0; t < labels_; ++t) {
      const double step = (1 - kDamping) * (p[t] - now[t]);
      moved = std::max(moved, std::abs(step));
      now[t] += step;
    }
    return moved;
  }

  const AnswerSheet& sheet_;
  std::uint32_t labels_;
  ClosedTables tables_;
  std::vector<Counts> counts_;  // by lane
  ClosedFit fit_;
};

}  // namespace

double ClosedFit::log_chance(std::uint32_t q, std::uint32_t source,
                             std::uint32_t t, std::uint32_t label) const {
  const double own = believed[std::size_t{q} * labels + t];
  const double others = all[std::size_t{source} * stride + t] - own;
  const std::size_t at = row_of(source, label) + t;
  return natural_log(bounded_seen(seen[at] - own, others) / others);
}

void ClosedFit::posterior(std::uint32_t q, std::vector<double>& p) const {
  p.resize(labels);
  double highest = -1e308;
  for (std::uint32_t t = 0; t < labels; ++t) {
    p[t] = temperature * (log_class[t] + support[std::size_t{q} * labels + t]);
    highest = std::max(highest, p[t]);
  }
  double sum = 0;
  for (double& x : p) sum += x = exponential(x - highest);
  for (double& x : p) x /= sum;
}

ClosedFit fit_closed(const AnswerSheet& sheet, std::uint32_t source_count,
                     std::span<const SourcePrior> priors, double row_strength,
                     int most_steps) {
  return ClosedFitting(sheet, source_count, priors, row_strength)
      .run(most_steps);
}

}  // namespace crosscheck
