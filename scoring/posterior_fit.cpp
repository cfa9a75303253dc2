#include "scoring/posterior_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/log_odds.h"
#include "scoring/model_choice.h"
#include "scoring/number_choice.h"
#include "scoring/number_score.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

// Of the temperature that foretells claims best: what foretells truths.
constexpr double kForTruths = 0.7;

class Fitting {
 public:
  explicit Fitting(const Evidence& evidence) : evidence_(evidence) {
    fit_.model.assign(evidence.item_count(), ItemModel::none);
    fit_.place.assign(evidence.item_count(), 0);
    fit_.part.assign(evidence.item_count(), 0);
    fit_.value.assign(evidence.value_count(), 0.0);
  }

  PosteriorFit run() {
    judge_labels();
    judge_numbers();
    judge_sets();
    judge_names();
    vote_on_the_rest();
    learn_sources();
    return std::move(fit_);
  }

 private:
  [[nodiscard]] std::vector<std::uint32_t> items_of(AttributeKind kind) const {
    std::vector<std::uint32_t> items;
    for (std::uint32_t i = 0; i < evidence_.item_attribute.size(); ++i) {
      const std::uint32_t a = evidence_.item_attribute[i];
      if (a == Evidence::kNoAttribute) continue;
      if (evidence_.attributes[a].kind == kind) items.push_back(i);
    }
    return items;
  }

  void judge_labels() {
    std::vector<bool> taken;
    for (const Attribute& a : evidence_.attributes) {
      taken.push_back(a.kind == AttributeKind::categorical ||
                      a.kind == AttributeKind::time);
    }
    fit_.cells = claim_cells(evidence_, taken);
    if (fit_.cells.items.empty()) return;
    fit_.open = fit_open(evidence_, fit_.cells);
    const ItemModel model = fit_.open.voted ? ItemModel::vote : ItemModel::open;
    for (const std::uint32_t i : fit_.cells.items) {
      fit_.model[i] = model;
      for (std::uint32_t v = evidence_.value_begin[i];
           v < evidence_.value_begin[i + 1]; ++v) {
        fit_.value[v] = fit_.open.p[v] * (fit_.open.voted ? 1 : 1 - kErrAlike);
      }
    }
    for (std::uint32_t a = 0; a < taken.size(); ++a) {
      if (taken[a] && is_closed(evidence_.attributes[a])) try_closed(a);
    }
  }

  // Whether the confusion tables of an attribute are worth their memory.
  [[nodiscard]] bool affordable(std::uint32_t labels,
                                std::size_t answers) const {
    return std::uint64_t{evidence_.source_count} * labels * labels <=
           4'000'000 + 4 * answers;
  }

  // What was told of sources, by place in canonical order.
  [[nodiscard]] std::vector<SourcePrior> told_priors() const {
    std::vector<SourcePrior> priors;
    if (evidence_.source_prior.empty()) return priors;
    for (const std::uint32_t s : evidence_.source_order) {
      priors.push_back(evidence_.source_prior[s]);
    }
    return priors;
  }

  // Where there are very many claims, the two models compete over a part of the
  // items, enough to know every source by; the winner judges them all.
  void try_closed(std::uint32_t attribute) {
    constexpr std::size_t kAnswersEnough = 250'000;
    constexpr std::size_t kOfEachSource = 50;
    const std::size_t enough =
        std::max(kAnswersEnough, kOfEachSource * evidence_.source_count);
    const std::vector<std::uint32_t> items = items_with(attribute);
    const std::size_t stride =
        std::max<std::size_t>(1, claims_of(items) / enough);
    std::vector<std::uint32_t> part_of_items;
    for (std::size_t k = 0; k < items.size(); k += stride) {
      part_of_items.push_back(items[k]);
    }
    ClosedPart part;
    if (!fit_labels(attribute, part_of_items, part)) return;
    Prediction closed = predict_closed(part.sheet, part.fit);
    if (closed.log_likelihood <
        foretold_by_open(attribute, part.sheet, part_of_items)) {
      return;
    }
    if (stride > 1) {
      if (!fit_labels(attribute, items, part)) return;
      closed = predict_closed(part.sheet, part.fit);
    }
    part.fit.temperature = kForTruths * closed.temperature;
    take_closed(items, std::move(part));
  }

  [[nodiscard]] std::vector<std::uint32_t> items_with(
      std::uint32_t attribute) const {
    std::vector<std::uint32_t> items;
    for (const std::uint32_t i : fit_.cells.items) {
      if (evidence_.item_attribute[i] == attribute) items.push_back(i);
    }
    return items;
  }

  [[nodiscard]] std::size_t claims_of(
      const std::vector<std::uint32_t>& items) const {
    std::size_t claims = 0;
    for (const std::uint32_t i : items) {
      claims += evidence_.claim_begin[evidence_.value_begin[i + 1]] -
                evidence_.claim_begin[evidence_.value_begin[i]];
    }
    return claims;
  }

  // False where the tables would be too large.
  bool fit_labels(std::uint32_t attribute,
                  const std::vector<std::uint32_t>& items, ClosedPart& part) {
    const std::uint32_t labels = evidence_.attributes[attribute].label_count;
    if (!affordable(labels, claims_of(items))) return false;
    part.sheet = answers_of(evidence_, items, labels, fit_.open.weight);
    part.fit = fit_closed(part.sheet, evidence_.source_count, told_priors());
    return true;
  }

  void take_closed(const std::vector<std::uint32_t>& items, ClosedPart part) {
    std::vector<double> p;
    for (std::uint32_t q = 0; q < items.size(); ++q) {
      const std::uint32_t i = items[q];
      fit_.model[i] = ItemModel::closed;
      fit_.place[i] = q;
      fit_.part[i] = static_cast<std::uint32_t>(fit_.closed.size());
      part.fit.posterior(q, p);
      for (std::uint32_t v = evidence_.value_begin[i];
           v < evidence_.value_begin[i + 1]; ++v) {
        fit_.value[v] = (1 - kErrAlike) * p[evidence_.value_label[v]];
      }
    }
    fit_.closed.push_back(std::move(part));
  }

  [[nodiscard]] double foretold_by_open(
      std::uint32_t attribute, const AnswerSheet& sheet,
      const std::vector<std::uint32_t>& items) const {
    const std::size_t stride = question_stride(sheet);
    std::vector<std::uint32_t> looked_at;
    std::vector<double> accuracy;
    std::vector<double> posterior;
    for (std::size_t q = 0; q < items.size(); q += stride) {
      looked_at.push_back(items[q]);
      for (std::uint32_t v = evidence_.value_begin[items[q]];
           v < evidence_.value_begin[items[q] + 1]; ++v) {
        for (std::uint32_t k = evidence_.claim_begin[v];
             k < evidence_.claim_begin[v + 1]; ++k) {
          accuracy.push_back(
              fit_.open.cell_accuracy[fit_.cells.of(evidence_, k)]);
          posterior.push_back(fit_.open.p[v]);
        }
      }
    }
    return predict_open(answers_of(evidence_, looked_at, sheet.label_count,
                                   fit_.open.weight),
                        accuracy, posterior, claims_on(attribute))
        .log_likelihood;
  }

  // Claims of each source, by place in canonical order.
  [[nodiscard]] std::vector<std::uint32_t> claims_on(
      std::uint32_t attribute) const {
    std::vector<std::uint32_t> by_source(evidence_.source_count, 0);
    for (std::size_t c = 0; c < fit_.cells.size(); ++c) {
      if (fit_.cells.attribute[c] != attribute) continue;
      by_source[fit_.cells.source[c]] += fit_.cells.count[c];
    }
    std::vector<std::uint32_t> claims;
    claims.reserve(by_source.size());
    for (const std::uint32_t s : evidence_.source_order) {
      claims.push_back(by_source[s]);
    }
    return claims;
  }

  void judge_numbers() {
    if (evidence_.value_number.empty()) return;
    const std::size_t attributes = evidence_.attributes.size();
    fit_.numbers = numbers_of(evidence_, left_out_);
    if (fit_.numbers.item_count() == 0) return;
    fit_.scaled = scale_numbers(fit_.numbers, attributes);
    const NumberPriors priors =
        number_priors(evidence_, fit_.numbers, fit_.scaled, told_priors());
    fit_.select =
        fit_select(fit_.numbers, fit_.scaled, evidence_.source_count, priors);
    fit_.average =
        fit_average(fit_.numbers, fit_.scaled, evidence_.source_count, priors);
    const std::vector<bool> averaged = choose_averaged(fit_, evidence_);
    for (std::uint32_t k = 0; k < fit_.numbers.item_count(); ++k) {
      const std::uint32_t i = fit_.numbers.item[k];
      fit_.model[i] = averaged[fit_.numbers.attribute[k]] ? ItemModel::average
                                                          : ItemModel::select;
      fit_.place[i] = k;
      score_numbers(fit_, evidence_, k, fit_.value);
    }
  }

  void judge_sets() {
    std::vector<std::uint32_t> kept;
    fit_.sets.sheet =
        yes_or_no(evidence_, items_of(AttributeKind::set), kept, left_out_);
    if (kept.empty()) return;
    fit_.sets.fit =
        fit_closed(fit_.sets.sheet, evidence_.source_count, told_priors());
    std::uint32_t question = 0;
    std::vector<double> p;
    for (const std::uint32_t i : kept) {
      fit_.model[i] = ItemModel::set;
      fit_.place[i] = question;
      for (std::uint32_t v = evidence_.value_begin[i];
           v < evidence_.value_begin[i + 1]; ++v) {
        fit_.sets.fit.posterior(question++, p);
        fit_.value[v] = p[1];
      }
    }
  }

  void judge_names() {
    std::vector<std::uint32_t> kept;
    fit_.words = words_or_not(evidence_, items_of(AttributeKind::names), kept,
                              left_out_);
    if (kept.empty()) return;
    fit_.names.sheet = std::move(fit_.words.sheet);
    fit_.names.fit =
        fit_closed(fit_.names.sheet, evidence_.source_count, told_priors());
    for (std::uint32_t k = 0; k < kept.size(); ++k) {
      fit_.model[kept[k]] = ItemModel::names;
      fit_.place[kept[k]] = k;
      score_lists(kept[k], k);
    }
  }

  // Of each list the expected overlap with the true one (Dice), words weighed
  // by how likely they belong to it. Of lists of the same words one that keeps
  // its names apart says more, then one that more sources give.
  void score_lists(std::uint32_t item, std::uint32_t k) {
    constexpr double kForClaims = 1e-6;
    constexpr double kForNamesApart = 2e-6;
    double expected = 0;
    std::vector<std::pair<std::uint32_t, double>> likely;
    std::vector<double> p;
    for (std::uint32_t q = fit_.words.word_begin[k];
         q < fit_.words.word_begin[k + 1]; ++q) {
      fit_.names.fit.posterior(q, p);
      likely.emplace_back(fit_.words.word[q], p[1]);
      expected += p[1];
    }
    const std::uint32_t first = evidence_.value_begin[item];
    const std::uint32_t last = evidence_.value_begin[item + 1];
    const double claims =
        evidence_.claim_begin[last] - evidence_.claim_begin[first];
    for (std::uint32_t v = first; v < last; ++v) {
      double shared = 0;
      for (const std::uint32_t w : evidence_.words_of(v)) {
        const auto at =
            std::lower_bound(likely.begin(), likely.end(),
                             std::pair<std::uint32_t, double>(w, 0));
        shared += at->second;
      }
      const auto words = static_cast<double>(evidence_.words_of(v).size());
      const double share =
          (evidence_.claim_begin[v + 1] - evidence_.claim_begin[v]) / claims;
      fit_.value[v] = (1 - kForClaims - kForNamesApart) * 2 * shared /
                          (words + expected + 1e-9) +
                      kForClaims * share +
                      kForNamesApart * evidence_.names_apart[v];
    }
  }

  void vote_on_the_rest() {
    for (const std::uint32_t i : left_out_) {
      fit_.model[i] = ItemModel::vote;
      const std::uint32_t first = evidence_.value_begin[i];
      const std::uint32_t last = evidence_.value_begin[i + 1];
      const double claims =
          evidence_.claim_begin[last] - evidence_.claim_begin[first];
      for (std::uint32_t v = first; v < last; ++v) {
        fit_.value[v] =
            (evidence_.claim_begin[v + 1] - evidence_.claim_begin[v]) /
            (claims + 0.5);
      }
    }
  }

  void learn_sources() {
    std::vector<Fixed> sum(evidence_.source_count, 0);
    std::vector<std::uint32_t> claims(evidence_.source_count, 0);
    for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) {
      const ItemModel model = fit_.model[i];
      if (model == ItemModel::none) continue;
      // Errors that all sources share are no reason to rate one source lower.
      const bool alike = model == ItemModel::open ||
                         model == ItemModel::closed ||
                         model == ItemModel::select;
      const double scale = alike ? 1 / (1 - kErrAlike) : 1;
      for (std::uint32_t v = evidence_.value_begin[i];
           v < evidence_.value_begin[i + 1]; ++v) {
        const Fixed right = to_fixed(scale * fit_.value[v]);
        for (const std::uint32_t s : evidence_.sources_of(v)) {
          sum[s] += right;
          ++claims[s];
        }
      }
    }
    std::vector<double> right;
    std::vector<std::uint32_t> count;
    for (const std::uint32_t s : evidence_.source_order) {
      right.push_back(from_fixed(sum[s]));
      count.push_back(claims[s]);
    }
    fit_.prior = accuracy_prior(right, count);
    fit_.right.assign(evidence_.source_count, 0.0);
    fit_.claims = std::move(claims);
    fit_.source.resize(evidence_.source_count);
    for (std::uint32_t s = 0; s < evidence_.source_count; ++s) {
      fit_.right[s] = from_fixed(sum[s]);
      const AccuracyPrior own = own_prior(evidence_, s, fit_.prior);
      fit_.source[s] = (fit_.right[s] + own.mean * own.strength) /
                       (fit_.claims[s] + own.strength);
    }
  }

  const Evidence& evidence_;
  std::vector<std::uint32_t> left_out_;
  PosteriorFit fit_;
};

}  // namespace

PosteriorFit fit_posterior(const Evidence& evidence) {
  return Fitting(evidence).run();
}

Ending ending_of(const PosteriorFit& fit) {
  Ending ending = fit.open.ending;
  ending.iterations = std::max(ending.iterations, 1U);
  const auto take = [&](const Ending& other) {
    if (other.iterations == 0) return;
    ending.iterations = std::max(ending.iterations, other.iterations);
    ending.last_change = std::max(ending.last_change, other.last_change);
    ending.converged = ending.converged && other.converged;
  };
  for (const ClosedPart& part : fit.closed) take(part.fit.ending);
  take(fit.sets.fit.ending);
  take(fit.names.fit.ending);
  return ending;
}

}  // namespace crosscheck
