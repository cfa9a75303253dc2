#include "scoring/closed_tables.h"

#include <algorithm>
#include <cstddef>

namespace crosscheck {
namespace {

constexpr double kNameMargin = 3;     // of a label over others in its own row
constexpr double kTableStrength = 5;  // of the one-coin table in G
constexpr double kTableShare = 0.5;   // of what was seen in G

double bounded(double p) { return std::clamp(p, 0.02, 0.98); }

}  // namespace

ClosedTables::ClosedTables(const AnswerSheet& sheet, std::uint32_t source_count,
                           std::uint32_t stride,
                           std::span<const SourcePrior> priors)
    : priors_(priors),
      sources_(source_count),
      labels_(sheet.label_count),
      stride_(stride),
      questions_(static_cast<double>(sheet.question_count())),
      answers_(source_count, 0) {
  for (const std::uint32_t s : sheet.source) ++answers_[s];
}

void ClosedTables::learn(const std::vector<Fixed>& answers,
                         const std::vector<Fixed>& classes, ClosedFit& fit) {
  for (std::uint32_t t = 0; t < labels_; ++t) {
    fit.log_class[t] =
        natural_log((from_fixed(classes[t]) + 1) / (questions_ + labels_));
  }
  table_.assign(std::size_t{labels_} * stride_, 0);
  std::vector<Fixed> totals(fit.all.size(), 0);
  for (std::size_t k = 0; k < answers.size(); ++k) {
    const std::size_t s = k / table_.size();
    table_[k % table_.size()] += answers[k];
    totals[s * stride_ + k % stride_] += answers[k];
  }
  const double share = fill_common();
  const std::vector<double> shift = shifts(answers, totals, share);
  for (std::uint32_t s = 0; s < sources_; ++s) {
    fill_rows(s, shift[s], answers, totals, fit);
  }
}

// Sums of all sources: of one label and truth.
Fixed ClosedTables::in_table(std::uint32_t label, std::uint32_t t) const {
  return table_[std::size_t{label} * stride_ + t];
}

// G; gives back the share right.
double ClosedTables::fill_common() {
  Fixed right = 0;
  Fixed all = 0;
  for (std::uint32_t t = 0; t < labels_; ++t) right += in_table(t, t);
  for (const Fixed n : table_) all += n;
  const double share = (from_fixed(right) + 4) / (from_fixed(all) + 5);
  common_.resize(std::size_t{labels_} * labels_);
  for (std::uint32_t t = 0; t < labels_; ++t) {
    Fixed row = 0;
    for (std::uint32_t v = 0; v < labels_; ++v) row += in_table(v, t);
    for (std::uint32_t v = 0; v < labels_; ++v) {
      const double one = t == v ? share : (1 - share) / (labels_ - 1);
      const double seen = (from_fixed(in_table(v, t)) + kTableStrength * one) /
                          (from_fixed(row) + kTableStrength);
      common_[std::size_t{v} * labels_ + t] =
          kTableShare * seen + (1 - kTableShare) * one;
    }
    name_row(t, share);
  }
  return share;
}

// Draws the row of a true label toward one coin until the label itself is said
// kNameMargin times as often as any other, or as often as one coin has it. A
// class that is mostly called otherwise is no class of that name: where nearly
// all truths are one label, tables would make other classes of its answers.
void ClosedTables::name_row(std::uint32_t t, double share) {
  const double other = (1 - share) / (labels_ - 1);
  double most = 0;
  for (std::uint32_t v = 0; v < labels_; ++v) {
    if (v != t) most = std::max(most, common_[std::size_t{v} * labels_ + t]);
  }
  const double lacking =
      kNameMargin * most - common_[std::size_t{t} * labels_ + t];
  if (lacking <= 0) return;
  const double gained = share - kNameMargin * other;
  const double hold = gained <= 0 ? 1 : lacking / (lacking + gained);
  for (std::uint32_t v = 0; v < labels_; ++v) {
    double& cell = common_[std::size_t{v} * labels_ + t];
    cell += hold * ((v == t ? share : other) - cell);
  }
}

// d of every source.
std::vector<double> ClosedTables::shifts(const std::vector<Fixed>& count,
                                         const std::vector<Fixed>& totals,
                                         double share) const {
  std::vector<double> right(sources_, 0.0);
  std::vector<double> expected(sources_, 0.0);
  for (std::uint32_t s = 0; s < sources_; ++s) {
    for (std::uint32_t t = 0; t < labels_; ++t) {
      const std::size_t diagonal = (std::size_t{s} * labels_ + t) * stride_ + t;
      right[s] += from_fixed(count[diagonal]);
      expected[s] += from_fixed(totals[std::size_t{s} * stride_ + t]) *
                     common_[std::size_t{t} * labels_ + t];
    }
  }
  const double strength = accuracy_prior(right, answers_).strength;
  std::vector<double> shift(sources_);
  for (std::uint32_t s = 0; s < sources_; ++s) {
    const AccuracyPrior own = prior_of(s, {share, strength});
    shift[s] = log_odds(bounded((right[s] + own.mean * own.strength) /
                                (answers_[s] + own.strength))) -
               log_odds(bounded((expected[s] + share * strength) /
                                (answers_[s] + strength)));
  }
  return shift;
}

AccuracyPrior ClosedTables::prior_of(std::uint32_t source,
                                     const AccuracyPrior& common) const {
  if (priors_.empty() || priors_[source].weight == 0) return common;
  return {priors_[source].accuracy, priors_[source].weight};
}

// M of a source, and what follows for its chances.
void ClosedTables::fill_rows(std::uint32_t source, double shift,
                             const std::vector<Fixed>& count,
                             const std::vector<Fixed>& totals,
                             ClosedFit& fit) const {
  const double strength =
      priors_.empty() ? fit.row_strength
                      : std::max(priors_[source].weight, fit.row_strength);
  for (std::uint32_t t = 0; t < labels_; ++t) {
    const double diagonal = common_[std::size_t{t} * labels_ + t];
    const double on = probability_from(log_odds(bounded(diagonal)) + shift);
    for (std::uint32_t v = 0; v < labels_; ++v) {
      const double m = v == t
                           ? on
                           : (1 - on) * common_[std::size_t{v} * labels_ + t] /
                                 (1 - diagonal);
      const std::size_t at = (std::size_t{source} * labels_ + v) * stride_ + t;
      fit.seen[at] = from_fixed(count[at]) + strength * m;
    }
    const std::size_t row = std::size_t{source} * stride_ + t;
    fit.all[row] = from_fixed(totals[row]) + strength;
  }
}

}  // namespace crosscheck
