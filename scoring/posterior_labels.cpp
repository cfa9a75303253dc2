#include "scoring/posterior_labels.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "scoring/model_choice.h"
#include "scoring/row_strength.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

// Of the temperature that foretells claims best: what foretells truths.
constexpr double kForTruths = 0.7;

class LabelJudging {
 public:
  LabelJudging(const Evidence& evidence, PosteriorFit& fit)
      : evidence_(evidence), fit_(fit) {}

  void run() {
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

 private:
  // Whether the confusion tables of an attribute are worth their memory.
  [[nodiscard]] bool affordable(std::uint32_t labels,
                                std::size_t answers) const {
    return std::uint64_t{evidence_.source_count} * labels * labels <=
           4'000'000 + 4 * answers;
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
    if (!fit_labels(attribute, part_of_items, 0, part)) return;
    Prediction closed = predict_closed(part.sheet, part.fit);
    if (closed.log_likelihood <
        foretold_by_open(attribute, part.sheet, part_of_items)) {
      return;
    }
    if (stride > 1) {
      const double row_strength = part.fit.row_strength;
      if (!fit_labels(attribute, items, row_strength, part)) return;
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
  // A strength of 0 is chosen.
  bool fit_labels(std::uint32_t attribute,
                  const std::vector<std::uint32_t>& items, double row_strength,
                  ClosedPart& part) {
    const std::uint32_t labels = evidence_.attributes[attribute].label_count;
    if (!affordable(labels, claims_of(items))) return false;
    part.sheet = answers_of(evidence_, items, labels, fit_.open.weight);
    const std::vector<SourcePrior> priors = told_priors(evidence_);
    if (row_strength == 0) {
      row_strength =
          choose_row_strength(part.sheet, evidence_.source_count, priors);
    }
    part.fit =
        fit_closed(part.sheet, evidence_.source_count, priors, row_strength);
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

  const Evidence& evidence_;
  PosteriorFit& fit_;
};

}  // namespace

void judge_labels(const Evidence& evidence, PosteriorFit& fit) {
  LabelJudging(evidence, fit).run();
}

}  // namespace crosscheck
