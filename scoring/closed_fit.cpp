#include "scoring/closed_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/log_odds.h"
#include "scoring/parallel.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

constexpr int kSteps = 40;
constexpr double kDamping = 0.3;
constexpr double kSettled = 1e-4;
constexpr double kStill = 1e-3;
constexpr std::size_t kQuestionsAMover = 2000;
constexpr double kRowStrength = 4;    // of M, in answers
constexpr double kTableStrength = 5;  // of the one-coin table in G
constexpr double kTableShare = 0.5;   // of what was seen in G
constexpr double kLeastChance = 1e-3;

constexpr std::size_t kMostLabels = 256;  // labels are bytes
constexpr std::size_t kBlock = 4096;      // questions a thread takes at a time

double bounded(double p) { return std::clamp(p, 0.02, 0.98); }

// P(v | t, s) without the source's own question is the first over the second,
// once the first is within bounds.
inline double bounded_seen(double seen, double all) {
  return std::min(std::max(seen, kLeastChance * all), all);
}

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

// Chances of several answers of weight 1 multiplied, as two products: then one
// division and one logarithm serve them all. The totals of up to 32 answers
// stay within the range of doubles (2^31 answers a source at most).
constexpr std::uint32_t kTogether = 32;
template <std::uint32_t most>
struct Chances {
  std::array<double, most> seen, all;
  std::uint32_t answers = 0;

  void clear(std::uint32_t stride) {
    std::fill_n(seen.begin(), stride, 1.0);
    std::fill_n(all.begin(), stride, 1.0);
    answers = 0;
  }
};

class ClosedFitting {
 public:
  ClosedFitting(const AnswerSheet& sheet, std::uint32_t source_count,
                std::span<const SourcePrior> priors)
      : sheet_(sheet),
        priors_(priors),
        sources_(source_count),
        labels_(sheet.label_count),
        answers_(source_count, 0),
        counts_(lane_count()) {
    fit_.labels = labels_;
    fit_.stride = labels_ + labels_ % 2;
    const std::size_t table = std::size_t{sources_} * labels_ * fit_.stride;
    fit_.support.assign(sheet.question_count() * labels_, 0.0);
    fit_.believed.assign(sheet.question_count() * labels_, 0.0);
    fit_.log_class.assign(labels_, 0.0);
    fit_.seen.assign(table, kRowStrength);
    fit_.all.assign(std::size_t{sources_} * fit_.stride, kRowStrength);
    for (const std::uint32_t s : sheet.source) ++answers_[s];
  }

  ClosedFit run() {
    pass([this](std::uint32_t q, std::vector<double>&) {
      start(q);
      return 0.0;
    });
    for (int step = 1; step < kSteps; ++step) {
      learn();
      pass([this](std::uint32_t q, std::vector<double>& p) {
        judge(q);
        return believe(q, p);
      });
      ++fit_.ending.iterations;
      if (has_settled()) break;
    }
    learn();
    for_blocks(sheet_.question_count(), kBlock,
               [this](std::size_t first, std::size_t last, unsigned) {
                 for (std::size_t q = first; q < last; ++q) {
                   judge(static_cast<std::uint32_t>(q));
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
    std::array<Fixed, kMostLabels> share;
    for (std::uint32_t t = 0; t < labels_; ++t) {
      share[t] = to_fixed(p[t]);
      counts.classes[t] += share[t];
    }
    for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
      Fixed* row = &counts.answers[row_of(k)];
      for (std::uint32_t t = 0; t < labels_; ++t) row[t] += share[t];
    }
  }

  // Where the table of an answer's source and label begins.
  [[nodiscard]] std::size_t row_of(std::uint32_t answer) const {
    return (std::size_t{sheet_.source[answer]} * labels_ +
            sheet_.label[answer]) *
           fit_.stride;
  }

  // Counts, classes and M from what the lanes added up.
  void learn() {
    Counts& sum = counts_.front();
    for (std::size_t lane = 1; lane < counts_.size(); ++lane) {
      add(counts_[lane].answers, sum.answers);
      add(counts_[lane].classes, sum.classes);
    }
    const auto questions = static_cast<double>(sheet_.question_count());
    for (std::uint32_t t = 0; t < labels_; ++t) {
      fit_.log_class[t] =
          natural_log((from_fixed(sum.classes[t]) + 1) / (questions + labels_));
    }
    table_.assign(std::size_t{labels_} * fit_.stride, 0);
    std::vector<Fixed> totals(fit_.all.size(), 0);
    for (std::size_t k = 0; k < sum.answers.size(); ++k) {
      const std::size_t s = k / table_.size();
      table_[k % table_.size()] += sum.answers[k];
      totals[s * fit_.stride + k % fit_.stride] += sum.answers[k];
    }
    expect(sum.answers, totals);
  }

  static void add(const std::vector<Fixed>& from, std::vector<Fixed>& to) {
    for (std::size_t k = 0; k < to.size(); ++k) to[k] += from[k];
  }

  // Sums of all sources: of one label and truth.
  [[nodiscard]] Fixed in_table(std::uint32_t label, std::uint32_t t) const {
    return table_[std::size_t{label} * fit_.stride + t];
  }

  // G, flat by (label, t); gives back the share right.
  double common_table(std::vector<double>& common) const {
    Fixed right = 0;
    Fixed all = 0;
    for (std::uint32_t t = 0; t < labels_; ++t) right += in_table(t, t);
    for (const Fixed n : table_) all += n;
    const double share = (from_fixed(right) + 4) / (from_fixed(all) + 5);
    common.resize(std::size_t{labels_} * labels_);
    for (std::uint32_t t = 0; t < labels_; ++t) {
      Fixed row = 0;
      for (std::uint32_t v = 0; v < labels_; ++v) row += in_table(v, t);
      for (std::uint32_t v = 0; v < labels_; ++v) {
        const double one = t == v ? share : (1 - share) / (labels_ - 1);
        const double seen =
            (from_fixed(in_table(v, t)) + kTableStrength * one) /
            (from_fixed(row) + kTableStrength);
        common[std::size_t{v} * labels_ + t] =
            kTableShare * seen + (1 - kTableShare) * one;
      }
    }
    return share;
  }

  // M of every source, and what follows for its chances.
  void expect(const std::vector<Fixed>& count,
              const std::vector<Fixed>& totals) {
    std::vector<double> common;
    const double share = common_table(common);
    std::vector<double> right(sources_, 0.0);
    std::vector<double> expected(sources_, 0.0);
    for (std::uint32_t s = 0; s < sources_; ++s) {
      for (std::uint32_t t = 0; t < labels_; ++t) {
        const std::size_t diagonal =
            (std::size_t{s} * labels_ + t) * fit_.stride + t;
        right[s] += from_fixed(count[diagonal]);
        expected[s] += from_fixed(totals[std::size_t{s} * fit_.stride + t]) *
                       common[std::size_t{t} * labels_ + t];
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
      fill_rows(s, shift, common, count, totals);
    }
  }

  [[nodiscard]] AccuracyPrior prior_of(std::uint32_t s,
                                       const AccuracyPrior& common) const {
    if (priors_.empty() || priors_[s].weight == 0) return common;
    return {priors_[s].accuracy, priors_[s].weight};
  }

  void fill_rows(std::uint32_t s, double shift,
                 const std::vector<double>& common,
                 const std::vector<Fixed>& count,
                 const std::vector<Fixed>& totals) {
    const double strength = priors_.empty()
                                ? kRowStrength
                                : std::max(priors_[s].weight, kRowStrength);
    for (std::uint32_t t = 0; t < labels_; ++t) {
      const double diagonal = common[std::size_t{t} * labels_ + t];
      const double on = probability_from(log_odds(bounded(diagonal)) + shift);
      for (std::uint32_t v = 0; v < labels_; ++v) {
        const double m = v == t
                             ? on
                             : (1 - on) * common[std::size_t{v} * labels_ + t] /
                                   (1 - diagonal);
        const std::size_t at = (std::size_t{s} * labels_ + v) * fit_.stride + t;
        fit_.seen[at] = from_fixed(count[at]) + strength * m;
      }
      const std::size_t row = std::size_t{s} * fit_.stride + t;
      fit_.all[row] = from_fixed(totals[row]) + strength;
    }
  }

  // Support of every label of a question from what is believed. A loop of a
  // length that the compiler knows is twice as fast.
  void judge(std::uint32_t q) {
    switch (fit_.stride) {
      case 2:
        return judge_labels<2>(q);
      case 4:
        return judge_labels<4>(q);
      case 6:
        return judge_labels<6>(q);
      case 8:
        return judge_labels<8>(q);
      default:
        return judge_labels<kMostLabels>(q);
    }
  }

  // `most`: the stride, or more than any.
  template <std::uint32_t most>
  void judge_labels(std::uint32_t q) {
    const std::uint32_t stride = most == kMostLabels ? fit_.stride : most;
    std::array<double, most> own;
    Chances<most> product;
    std::copy_n(&fit_.believed[std::size_t{q} * labels_], labels_, own.begin());
    if (labels_ < stride) own[labels_] = 0;
    double* support = &fit_.support[std::size_t{q} * labels_];
    std::fill_n(support, labels_, 0.0);
    const auto take = [&](double weight) {
      for (std::uint32_t t = 0; t < labels_; ++t) {
        support[t] += weight * natural_log(product.seen[t] / product.all[t]);
      }
      product.clear(stride);
    };
    product.clear(stride);
    for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
      const double weight = sheet_.weight_of(k);
      if (weight != 1) take(1);
      const double* seen = &fit_.seen[row_of(k)];
      const double* all =
          &fit_.all[std::size_t{sheet_.source[k]} * fit_.stride];
      for (std::uint32_t t = 0; t < stride; ++t) {
        const double others = all[t] - own[t];
        product.seen[t] *= bounded_seen(seen[t] - own[t], others);
        product.all[t] *= others;
      }
      if (++product.answers == kTogether || weight != 1) take(weight);
    }
    take(1);
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
  std::span<const SourcePrior> priors_;
  std::uint32_t sources_, labels_;
  std::vector<std::uint32_t> answers_;  // by source
  std::vector<Counts> counts_;          // by lane
  std::vector<Fixed> table_;            // of all sources, by label and t
  ClosedFit fit_;
};

}  // namespace

double ClosedFit::log_chance(std::uint32_t q, std::uint32_t source,
                             std::uint32_t t, std::uint32_t label) const {
  const double own = believed[std::size_t{q} * labels + t];
  const double others = all[std::size_t{source} * stride + t] - own;
  const std::size_t at = (std::size_t{source} * labels + label) * stride + t;
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
                     std::span<const SourcePrior> priors) {
  return ClosedFitting(sheet, source_count, priors).run();
}

}  // namespace crosscheck
