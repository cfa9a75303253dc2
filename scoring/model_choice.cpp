#include "scoring/model_choice.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "scoring/log_gamma.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr std::array kTemperatures = {0.1, 0.15, 0.2, 0.3, 0.4, 0.5,
                                      0.6, 0.7,  0.8, 0.9, 1.0};
constexpr std::array kSpreads = {0.3, 1.0, 3.0, 10.0, 30.0, 100.0};
constexpr std::size_t kLookedAt = 20'000;

// Sums by temperature of weighted logarithms, and the best of them.
class Tally {
 public:
  // `x`: exponents by t; `chance`: P(v_j | t) by t; `classes`: added outside
  // the temperature, or empty.
  void add(double weight, const std::vector<double>& x,
           const std::vector<double>& chance,
           const std::vector<double>& classes) {
    for (std::size_t e = 0; e < kTemperatures.size(); ++e) {
      double highest = -1e308;
      y_.resize(x.size());
      for (std::size_t t = 0; t < x.size(); ++t) {
        y_[t] = kTemperatures[e] * x[t] + (classes.empty() ? 0.0 : classes[t]);
        highest = std::max(highest, y_[t]);
      }
      double all = 0;
      double foretold = 0;
      for (std::size_t t = 0; t < x.size(); ++t) {
        const double p = exponential(y_[t] - highest);
        all += p;
        foretold += p * chance[t];
      }
      sum_[e] += weight * natural_log(foretold / all);
    }
    weight_ += weight;
  }

  [[nodiscard]] Prediction best() const {
    const auto best = std::max_element(sum_.begin(), sum_.end());
    if (weight_ == 0) return {};
    return {*best / weight_,
            kTemperatures[static_cast<std::size_t>(best - sum_.begin())]};
  }

 private:
  std::array<double, kTemperatures.size()> sum_{};
  double weight_ = 0;
  std::vector<double> y_;
};

// Calls look(q) for questions with two answers or more, evenly taken.
template <typename Look>
void each_question(const AnswerSheet& sheet, Look look) {
  const std::size_t stride = question_stride(sheet);
  for (std::size_t q = 0; q < sheet.question_count(); q += stride) {
    if (sheet.begin[q + 1] - sheet.begin[q] > 1) {
      look(static_cast<std::uint32_t>(q));
    }
  }
}

// The open-domain model of one question, all answers in.
struct Question {
  std::vector<double> count, words;  // by label
  double all = 0;
};

}  // namespace

std::size_t question_stride(const AnswerSheet& sheet) {
  return 1 + sheet.source.size() / kLookedAt;
}

Prediction predict_closed(const AnswerSheet& sheet, const ClosedFit& fit) {
  Tally tally;
  std::vector<double> x(fit.labels);
  std::vector<double> chance(fit.labels);
  each_question(sheet, [&](std::uint32_t q) {
    for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
      for (std::uint32_t t = 0; t < fit.labels; ++t) {
        const double own =
            fit.log_chance(q, sheet.source[k], t, sheet.label[k]);
        x[t] = fit.support[std::size_t{q} * fit.labels + t] -
               sheet.weight_of(k) * own;
        chance[t] = exponential(own);
      }
      tally.add(sheet.weight_of(k), x, chance, fit.log_class);
    }
  });
  return tally.best();
}

Prediction predict_unseen(const AnswerSheet& unseen, const ClosedFit& fit) {
  Tally tally;
  std::vector<double> x(fit.labels);
  std::vector<double> chance(fit.labels);
  for (std::size_t q = 0; q < unseen.question_count(); ++q) {
    for (std::uint32_t k = unseen.begin[q]; k < unseen.begin[q + 1]; ++k) {
      const std::size_t row = fit.row_of(unseen.source[k], unseen.label[k]);
      const std::size_t all = std::size_t{unseen.source[k]} * fit.stride;
      for (std::uint32_t t = 0; t < fit.labels; ++t) {
        x[t] = fit.support[q * fit.labels + t];
        chance[t] = std::max(fit.seen[row + t] / fit.all[all + t], 1e-3);
      }
      tally.add(unseen.weight_of(k), x, chance, fit.log_class);
    }
  }
  return tally.best();
}

Prediction predict_open(const AnswerSheet& sheet,
                        std::span<const double> accuracy,
                        std::span<const double> posterior,
                        std::span<const std::uint32_t> claims) {
  constexpr double kOwnStrength = 5;
  const std::uint32_t labels = sheet.label_count;
  const auto without_own = [&](std::uint32_t k) {
    const double n = claims[sheet.source[k]] + kOwnStrength;
    return std::clamp((accuracy[k] * n - posterior[k]) / (n - 1), 0.01, 0.995);
  };
  Prediction best;
  bool any = false;
  for (const double spread : kSpreads) {
    const double each = spread / (labels - 1);
    const LogGammaTable errors(spread);
    const LogGammaTable crowd(each);
    Tally tally;
    std::vector<double> x(labels);
    std::vector<double> chance(labels);
    Question all;
    each_question(sheet, [&](std::uint32_t q) {
      all.count.assign(labels, 0.0);
      all.words.assign(labels, 0.0);
      all.all = 0;
      for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
        all.count[sheet.label[k]] += sheet.weight_of(k);
        all.words[sheet.label[k]] +=
            sheet.weight_of(k) * log_odds(without_own(k));
        all.all += sheet.weight_of(k);
      }
      for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
        const double w = sheet.weight_of(k);
        const double right = without_own(k);
        const std::uint32_t v = sheet.label[k];
        const double rest = all.all - w;
        const double said = std::max(all.count[v] - w, 0.0);
        for (std::uint32_t t = 0; t < labels; ++t) {
          const double c = t == v ? said : all.count[t];
          const double words =
              all.words[t] - (t == v ? w * log_odds(right) : 0.0);
          const double wrong = std::max(rest - c, 0.0);
          x[t] = words - errors.of(wrong) - crowd.of(c) + crowd.of(0);
          chance[t] =
              t == v ? right : (1 - right) * (said + each) / (wrong + spread);
        }
        tally.add(w, x, chance, {});
      }
    });
    const Prediction now = tally.best();
    if (!any || now.log_likelihood > best.log_likelihood) best = now;
    any = true;
  }
  return best;
}

}  // namespace crosscheck
