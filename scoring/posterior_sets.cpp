#include "scoring/posterior_sets.h"

#include <algorithm>
#include <span>
#include <utility>

#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

std::vector<std::uint32_t> items_of(const Evidence& evidence,
                                    AttributeKind kind) {
  std::vector<std::uint32_t> items;
  for (std::uint32_t i = 0; i < evidence.item_attribute.size(); ++i) {
    const std::uint32_t a = evidence.item_attribute[i];
    if (a == Evidence::kNoAttribute) continue;
    if (evidence.attributes[a].kind == kind) items.push_back(i);
  }
  return items;
}

// Words of an item, in order, and how likely each belongs to its list.
struct LikelyWords {
  std::vector<std::pair<std::uint32_t, double>> word;
  double expected = 0;  // how many of them belong to it

  LikelyWords(const PosteriorFit& fit, std::uint32_t k) {
    std::vector<double> p;
    for (std::uint32_t q = fit.words.word_begin[k];
         q < fit.words.word_begin[k + 1]; ++q) {
      fit.names.fit.posterior(q, p);
      word.emplace_back(fit.words.word[q], p[1]);
      expected += p[1];
    }
  }

  // Of these words, which the item has, how many belong to it.
  [[nodiscard]] double expected_of(std::span<const std::uint32_t> words) const {
    double shared = 0;
    for (const std::uint32_t w : words) {
      const auto at = std::lower_bound(word.begin(), word.end(),
                                       std::pair<std::uint32_t, double>(w, 0));
      shared += at->second;
    }
    return shared;
  }
};

void score_lists(const Evidence& evidence, std::uint32_t item, std::uint32_t k,
                 PosteriorFit& fit) {
  constexpr double kForClaims = 1e-6;
  constexpr double kForNamesApart = 2e-6;
  const LikelyWords likely(fit, k);
  const std::uint32_t first = evidence.value_begin[item];
  const std::uint32_t last = evidence.value_begin[item + 1];
  const double claims =
      evidence.claim_begin[last] - evidence.claim_begin[first];
  for (std::uint32_t v = first; v < last; ++v) {
    const double shared = likely.expected_of(evidence.words_of(v));
    const auto words = static_cast<double>(evidence.words_of(v).size());
    const double share =
        (evidence.claim_begin[v + 1] - evidence.claim_begin[v]) / claims;
    fit.value[v] = (1 - kForClaims - kForNamesApart) * 2 * shared /
                       (words + likely.expected + 1e-9) +
                   kForClaims * share +
                   kForNamesApart * evidence.names_apart[v];
  }
}

}  // namespace

void judge_sets(const Evidence& evidence, PosteriorFit& fit,
                std::vector<std::uint32_t>& left_out) {
  std::vector<std::uint32_t> kept;
  fit.sets.sheet = yes_or_no(evidence, items_of(evidence, AttributeKind::set),
                             kept, left_out);
  if (kept.empty()) return;
  fit.sets.fit =
      fit_closed(fit.sets.sheet, evidence.source_count, told_priors(evidence));
  std::uint32_t question = 0;
  std::vector<double> p;
  for (const std::uint32_t i : kept) {
    fit.model[i] = ItemModel::set;
    fit.place[i] = question;
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      fit.sets.fit.posterior(question++, p);
      fit.value[v] = p[1];
    }
  }
}

void judge_names(const Evidence& evidence, PosteriorFit& fit,
                 std::vector<std::uint32_t>& left_out) {
  std::vector<std::uint32_t> kept;
  fit.words = words_or_not(evidence, items_of(evidence, AttributeKind::names),
                           kept, left_out);
  if (kept.empty()) return;
  fit.names.sheet = std::move(fit.words.sheet);
  fit.names.fit =
      fit_closed(fit.names.sheet, evidence.source_count, told_priors(evidence));
  for (std::uint32_t k = 0; k < kept.size(); ++k) {
    fit.model[kept[k]] = ItemModel::names;
    fit.place[kept[k]] = k;
    score_lists(evidence, kept[k], k, fit);
  }
}

}  // namespace crosscheck
