#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

#include "scoring/answer_sheet.h"
#include "scoring/source_accuracy.h"

namespace crosscheck::testing {

/// What closed_fit.h says of a table of answers, from what is believed of its
/// questions, cell by cell and without any array of the engine.
class SlowClosed {
 public:
  using Real = long double;

  /// `believed`: by question and label, flat.
  SlowClosed(const AnswerSheet& sheet, std::uint32_t sources,
             const std::vector<double>& believed, Real strength = 4)
      : sheet_(sheet),
        labels_(sheet.label_count),
        believed_(believed),
        strength_(strength) {
    for (std::uint32_t q = 0; q < sheet.question_count(); ++q) {
      for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
        for (std::uint32_t t = 0; t < labels_; ++t) {
          count_[{sheet.source[k], t, sheet.label[k]}] += p(q, t);
          row_[{sheet.source[k], t}] += p(q, t);
          all_[{t, sheet.label[k]}] += p(q, t);
        }
        ++answers_[sheet.source[k]];
      }
    }
    learn_shifts(sources);
  }

  /// P(label | t, source) with question q left out.
  [[nodiscard]] Real chance(std::uint32_t q, std::uint32_t s, std::uint32_t t,
                            std::uint32_t label) const {
    const Real seen = std::max<Real>(get(count_, {s, t, label}) - p(q, t), 0);
    const Real all = std::max<Real>(get(row_, {s, t}) - p(q, t), 0);
    const Real found =
        (seen + strength_ * expected(s, t, label)) / (all + strength_);
    return std::clamp<Real>(found, 1e-3L, 1);
  }

  /// ln P of an answer to question q that the table does not have.
  [[nodiscard]] Real foretold_unseen(std::uint32_t q, std::uint32_t source,
                                     std::uint32_t label,
                                     Real temperature) const {
    return foretold_by(q, kNoAnswer, temperature, [&](std::uint32_t t) {
      const Real found = (get(count_, {source, t, label}) +
                          strength_ * expected(source, t, label)) /
                         (get(row_, {source, t}) + strength_);
      return std::max<Real>(found, 1e-3L);
    });
  }

  [[nodiscard]] Real class_of(std::uint32_t t) const {
    Real sum = 1;
    for (std::uint32_t q = 0; q < sheet_.question_count(); ++q) sum += p(q, t);
    return sum / (sheet_.question_count() + labels_);
  }

  /// ln P of an answer, given the others of its question, at a temperature.
  [[nodiscard]] Real foretold(std::uint32_t q, std::uint32_t answer,
                              Real temperature) const {
    return foretold_by(q, answer, temperature, [&](std::uint32_t t) {
      return chance(q, sheet_.source[answer], t, sheet_.label[answer]);
    });
  }

 private:
  static constexpr std::uint32_t kNoAnswer = 0xffffffffU;

  // ln of the mean of told(t) over the truths t that the answers but one show.
  template <typename Told>
  [[nodiscard]] Real foretold_by(std::uint32_t q, std::uint32_t left_out,
                                 Real temperature, Told told) const {
    Real all = 0;
    Real sum = 0;
    for (std::uint32_t t = 0; t < labels_; ++t) {
      Real weight = class_of(t);
      for (std::uint32_t k = sheet_.begin[q]; k < sheet_.begin[q + 1]; ++k) {
        if (k == left_out) continue;
        weight *= std::pow(chance(q, sheet_.source[k], t, sheet_.label[k]),
                           temperature * sheet_.weight_of(k));
      }
      all += weight;
      sum += weight * told(t);
    }
    return std::log(sum / all);
  }

  template <typename Map>
  static Real get(const Map& map, const typename Map::key_type& key) {
    const auto at = map.find(key);
    return at == map.end() ? 0 : at->second;
  }
  static Real logit(Real x) { return std::log(x / (1 - x)); }
  static Real held(Real x) { return std::clamp<Real>(x, 0.02L, 0.98L); }
  [[nodiscard]] Real p(std::uint32_t q, std::uint32_t t) const {
    return believed_[q * labels_ + t];
  }

  [[nodiscard]] Real share_right() const {
    Real right = 4;
    Real all = 5;
    for (const auto& [cell, n] : all_) {
      right += cell.first == cell.second ? n : 0;
      all += n;
    }
    return right / all;
  }

  // G: mixed(), drawn toward one coin by bisection until the label is said
  // three times as often as any other.
  [[nodiscard]] Real common(std::uint32_t t, std::uint32_t label) const {
    const Real g = share_right();
    const auto cell = [&](Real hold, std::uint32_t v) {
      const Real one = t == v ? g : (1 - g) / (labels_ - 1);
      return (1 - hold) * mixed(t, v) + hold * one;
    };
    const auto named = [&](Real hold) {
      for (std::uint32_t v = 0; v < labels_; ++v) {
        if (v != t && cell(hold, t) < 3 * cell(hold, v)) return false;
      }
      return true;
    };
    if (named(0)) return cell(0, label);
    Real low = 0;
    Real high = 1;
    for (int step = 0; step < 100; ++step) {
      const Real middle = (low + high) / 2;
      (named(middle) ? high : low) = middle;
    }
    return cell(high, label);
  }

  // Half of what all sources say of a true label, half one coin.
  [[nodiscard]] Real mixed(std::uint32_t t, std::uint32_t label) const {
    Real row = 5;
    for (std::uint32_t v = 0; v < labels_; ++v) row += get(all_, {t, v});
    const Real g = share_right();
    const Real one = t == label ? g : (1 - g) / (labels_ - 1);
    return ((get(all_, {t, label}) + 5 * one) / row + one) / 2;
  }

  void learn_shifts(std::uint32_t sources) {
    std::vector<double> right(sources, 0.0);
    std::vector<double> hoped(sources, 0.0);
    std::vector<std::uint32_t> answers(sources, 0);
    for (std::uint32_t s = 0; s < sources; ++s) {
      answers[s] = answers_[s];
      for (std::uint32_t t = 0; t < labels_; ++t) {
        right[s] += static_cast<double>(get(count_, {s, t, t}));
        hoped[s] += static_cast<double>(get(row_, {s, t}) * common(t, t));
      }
    }
    const Real strength = accuracy_prior(right, answers).strength;
    for (std::uint32_t s = 0; s < sources; ++s) {
      const Real prior = share_right() * strength;
      const Real n = answers[s] + strength;
      shift_.push_back(logit(held((right[s] + prior) / n)) -
                       logit(held((hoped[s] + prior) / n)));
    }
  }

  // M.
  [[nodiscard]] Real expected(std::uint32_t s, std::uint32_t t,
                              std::uint32_t label) const {
    const Real on = 1 / (1 + std::exp(-logit(held(common(t, t))) - shift_[s]));
    if (t == label) return on;
    return (1 - on) * common(t, label) / (1 - common(t, t));
  }

  const AnswerSheet& sheet_;
  std::uint32_t labels_;
  const std::vector<double>& believed_;
  Real strength_;
  std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, Real>
      count_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, Real> row_, all_;
  std::map<std::uint32_t, std::uint32_t> answers_;
  std::vector<Real> shift_;
};

}  // namespace crosscheck::testing
