#include "scoring/posterior_intervals.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "scoring/beta.h"
#include "scoring/log_odds.h"
#include "scoring/log_odds_account.h"
#include "scoring/number_score.h"

namespace crosscheck {
namespace {

constexpr double kBorrowed = 30;        // claims that a cell has of its source
constexpr double kVarianceClaims = 30;  // behind a source's prior variance

class PosteriorSpread {
 public:
  PosteriorSpread(const Evidence& evidence, const PosteriorFit& fit,
                  const Scores& scores)
      : evidence_(evidence), fit_(fit), scores_(scores) {
    judge_sources();
    judge_cells();
  }

  Intervals run() {
    found_.value.resize(evidence_.value_count());
    for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) judge_item(i);
    return std::move(found_);
  }

 private:
  void judge_sources() {
    found_.source.resize(evidence_.source_count);
    of_source_.assign(evidence_.source_count, 0.0);
    strength_.assign(evidence_.source_count, 0.0);
    for (std::uint32_t s = 0; s < evidence_.source_count; ++s) {
      strength_[s] = own_prior(evidence_, s, fit_.prior).strength;
      const double n = fit_.claims[s] + strength_[s];
      const double a = fit_.source[s] * n;
      const double b = (1 - fit_.source[s]) * n;
      of_source_[s] = logit_variance(a, b);
      if (fit_.claims[s] > 0) {
        found_.source[s] = accuracy_interval(scores_.source[s], a, b);
      }
    }
  }

  void judge_cells() {
    for (std::size_t c = 0; c < fit_.open.cell_accuracy.size(); ++c) {
      const std::uint32_t s = fit_.cells.source[c];
      const double own = fit_.cells.count[c];
      const double n =
          own + strength_[s] + std::min(kBorrowed, fit_.claims[s] - own);
      const double a = fit_.open.cell_accuracy[c];
      of_cell_.push_back(logit_variance(a * n, (1 - a) * n));
    }
  }

  void judge_item(std::uint32_t item) {
    const std::uint32_t first = evidence_.value_begin[item];
    const std::uint32_t last = evidence_.value_begin[item + 1];
    switch (fit_.model[item]) {
      case ItemModel::none:
        return;
      case ItemModel::open:
      case ItemModel::closed:
        judge_labels(item, first, last);
        break;
      case ItemModel::vote:
        judge_vote(first, last);
        break;
      case ItemModel::average:
        judge_average(item, first, last);
        break;
      case ItemModel::select:
      case ItemModel::set:
      case ItemModel::names:
        variance_.assign(last - first, of_item(item));
        break;
    }
    for (std::uint32_t v = first; v < last; ++v) {
      found_.value[v] =
          log_odds_interval(scores_.value[v], variance_[v - first]);
    }
  }

  [[nodiscard]] double weight(std::uint32_t slot) const {
    return fit_.open.weight.empty()
               ? 1.0
               : static_cast<double>(fit_.open.weight[slot]);
  }

  void judge_labels(std::uint32_t item, std::uint32_t first,
                    std::uint32_t last) {
    const bool open = fit_.model[item] == ItemModel::open;
    const double scale =
        open ? 1.0 : fit_.closed[fit_.part[item]].fit.temperature;
    words_.assign(last - first, 0.0);
    for (std::uint32_t v = first; v < last; ++v) {
      for (std::uint32_t k = evidence_.claim_begin[v];
           k < evidence_.claim_begin[v + 1]; ++k) {
        const double w = scale * weight(k);
        words_[v - first] += w * w *
                             (open ? of_cell_[fit_.cells.of(evidence_, k)]
                                   : of_source_[evidence_.claim_source[k]]);
      }
    }
    posterior_.clear();
    for (std::uint32_t v = first; v < last; ++v) {
      posterior_.push_back(fit_.value[v] / (1 - kErrAlike));
    }
    exclusive_variances(posterior_, words_, variance_);
    // The log-odds of (1 - e) p move more slowly than those of p.
    for (std::size_t k = 0; k < posterior_.size(); ++k) {
      const double rest = std::max(1 - posterior_[k], 1 - kHighestScore);
      const double slope = rest / (1 - (1 - kErrAlike) * posterior_[k]);
      variance_[k] *= slope * slope;
    }
  }

  void judge_vote(std::uint32_t first, std::uint32_t last) {
    const double all =
        evidence_.claim_begin[last] - evidence_.claim_begin[first] + 0.5;
    variance_.clear();
    for (std::uint32_t v = first; v < last; ++v) {
      variance_.push_back(
          logit_variance(scores_.value[v] * all, (1 - scores_.value[v]) * all));
    }
  }

  // For models that hear every claim of an item on each of its values.
  [[nodiscard]] double of_item(std::uint32_t item) {
    const std::uint32_t first =
        evidence_.claim_begin[evidence_.value_begin[item]];
    const std::uint32_t last =
        evidence_.claim_begin[evidence_.value_begin[item + 1]];
    std::vector<std::uint32_t> sources(evidence_.claim_source.begin() + first,
                                       evidence_.claim_source.begin() + last);
    if (fit_.model[item] != ItemModel::select) {
      std::sort(sources.begin(), sources.end());
      sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    }
    double scale = fit_.model[item] == ItemModel::select
                       ? fit_.select.temperature(last - first)
                       : 1.0;
    if (fit_.model[item] == ItemModel::set) scale = fit_.sets.fit.temperature;
    if (fit_.model[item] == ItemModel::names) {
      scale = fit_.names.fit.temperature;
    }
    double sum = 0;
    for (const std::uint32_t s : sources) sum += of_source_[s];
    return scale * scale * sum;
  }

  // A source's variance is known to 2 / n of its square; each claim has its
  // part of the estimate. Derivatives are taken over small steps.
  void judge_average(std::uint32_t item, std::uint32_t first,
                     std::uint32_t last) {
    const std::uint32_t k = fit_.place[item];
    const double truth = fit_.average.truth[k];
    const double deviation = std::sqrt(fit_.average.variance[k]);
    const double claims =
        evidence_.claim_begin[last] - evidence_.claim_begin[first];
    double of_truth = 0;
    double of_log = 0;
    for (std::uint32_t v = first; v < last; ++v) {
      const double off = evidence_.value_number[v] - truth;
      for (const std::uint32_t s : evidence_.sources_of(v)) {
        const double known = 2 / (fit_.claims[s] + kVarianceClaims);
        of_truth += off * off * known / (claims * claims);
        of_log += known / (4 * claims * claims);
      }
    }
    variance_.clear();
    for (std::uint32_t v = first; v < last; ++v) {
      const double number = evidence_.value_number[v];
      const auto at = [&](double moved, double stretched) {
        const double p = average_score(
            fit_, evidence_, fit_.numbers.attribute[k], number,
            truth + moved * deviation, deviation * (1 + stretched));
        return log_odds(std::clamp(p, kLowestScore, kHighestScore));
      };
      constexpr double kStep = 1e-3;
      const double by_truth = (at(kStep, 0) - at(-kStep, 0)) / (2 * kStep);
      const double by_log = (at(0, kStep) - at(0, -kStep)) / (2 * kStep);
      variance_.push_back(by_truth * by_truth * of_truth /
                              (deviation * deviation) +
                          by_log * by_log * of_log);
    }
  }

  const Evidence& evidence_;
  const PosteriorFit& fit_;
  const Scores& scores_;
  std::vector<double> of_source_, strength_;  // by SourceId
  std::vector<double> of_cell_;
  std::vector<double> words_, posterior_, variance_;  // of one item's values
  Intervals found_;
};

}  // namespace

Intervals posterior_intervals(const Evidence& evidence, const PosteriorFit& fit,
                              const Scores& scores) {
  return PosteriorSpread(evidence, fit, scores).run();
}

}  // namespace crosscheck
