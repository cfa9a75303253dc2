#include "scoring/signed_pass.h"

#include <algorithm>
#include <cstddef>
#include <limits>

#include "scoring/coincidence.h"
#include "scoring/log_odds_account.h"

namespace crosscheck {
namespace {

double bounded(double score) {
  return std::clamp(score, kLowestScore, kHighestScore);
}

// By value: 1 outside exclusive items. Empty where all items are exclusive.
std::vector<std::uint8_t> open_values(const Evidence& evidence) {
  std::vector<std::uint8_t> open;
  for (std::size_t i = 0; i < evidence.item_count(); ++i) {
    if (evidence.exclusive[i] != 0) continue;
    open.resize(evidence.value_count(), 0);
    std::fill(open.begin() + evidence.value_begin[i],
              open.begin() + evidence.value_begin[i + 1], std::uint8_t{1});
  }
  return open;
}

}  // namespace

SignedPass::SignedPass(const Evidence& evidence, const SignedOptions& options)
    : evidence_(evidence),
      prior_(options.prior_log_odds),
      floor_(to_fixed(log_odds(options.lowest_open_reliability))),
      open_(open_values(evidence)),
      coincidence_(coincidences(evidence, options.error_spread)),
      word_(evidence.source_count, 0),
      exponent_(evidence.value_count(), 0.0) {
  if (evidence.claim_origin.empty() && evidence.relation_begin.empty()) return;
  backing_ = build_backing(evidence);
  rivals_ = build_rivals(evidence);
}

void SignedPass::weigh(std::span<const double> reliability) {
  for (std::size_t s = 0; s < word_.size(); ++s) {
    word_[s] = to_fixed(log_odds(reliability[s]));
  }
  for (std::uint32_t v = 0; v < evidence_.value_count(); ++v) {
    exponent_[v] = prior_ + coincidence_[v] + from_fixed(support(v));
  }
}

std::uint32_t SignedPass::best_carrier(std::uint32_t term) const {
  std::uint32_t best = backing_.carriers[backing_.carrier_begin[term]];
  for (std::uint32_t c = backing_.carrier_begin[term];
       c < backing_.carrier_begin[term + 1]; ++c) {
    const std::uint32_t source = backing_.carriers[c];
    if (word_[source] > word_[best]) best = source;
  }
  return best;
}

Fixed SignedPass::word_for(std::uint32_t value, std::uint32_t source) const {
  const bool floored = !open_.empty() && open_[value] != 0;
  return floored ? std::max(floor_, word_[source]) : word_[source];
}

Fixed SignedPass::term(std::uint32_t value, std::uint32_t term) const {
  const Fixed word = word_for(value, best_carrier(term));
  const double weight = static_cast<double>(backing_.weight[term]);
  return weight == 1.0 ? word : to_fixed(weight * from_fixed(word));
}

Fixed SignedPass::support(std::uint32_t value) const {
  Fixed sum = 0;
  if (has_terms()) {
    for (std::uint32_t t = backing_.begin[value]; t < backing_.begin[value + 1];
         ++t) {
      sum += term(value, t);
    }
  } else {
    for (std::uint32_t c = evidence_.claim_begin[value];
         c < evidence_.claim_begin[value + 1]; ++c) {
      sum += word_for(value, evidence_.claim_source[c]);
    }
  }
  return sum;
}

void SignedPass::score_values(std::vector<double>& value_score) const {
  for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) {
    const std::uint32_t first = evidence_.value_begin[i];
    const std::uint32_t last = evidence_.value_begin[i + 1];
    if (evidence_.exclusive[i] != 0) {
      score_exclusive(first, last, value_score);
    } else {
      score_open(first, last, value_score);
    }
  }
}

void SignedPass::score_exclusive(std::uint32_t first, std::uint32_t last,
                                 std::vector<double>& value_score) const {
  double highest = 0;
  for (std::uint32_t v = first; v < last; ++v) {
    highest = std::max(highest, exponent_[v]);
  }
  double total = exponential(-highest);
  for (std::uint32_t v = first; v < last; ++v) {
    value_score[v] = exponential(exponent_[v] - highest);
    total += value_score[v];
  }
  for (std::uint32_t v = first; v < last; ++v) {
    value_score[v] = bounded(value_score[v] / total);
  }
}

void SignedPass::score_open(std::uint32_t first, std::uint32_t last,
                            std::vector<double>& value_score) const {
  for (std::uint32_t v = first; v < last; ++v) {
    const double against = has_terms() ? pressure(v) : 0.0;
    value_score[v] = bounded(probability_from(exponent_[v] - against));
  }
}

std::vector<double> SignedPass::rival_exponents(std::uint32_t value) const {
  const std::uint32_t begin = rivals_.begin[value];
  const std::uint32_t end = rivals_.begin[value + 1];
  std::vector<double> speaks(end - begin,
                             -std::numeric_limits<double>::infinity());
  std::uint32_t strongest = begin;
  double most = 0;
  for (std::uint32_t r = begin; r < end; ++r) {
    const double weight = static_cast<double>(rivals_.weight[r]);
    const double here = exponent_[rivals_.value[r]] + natural_log(weight);
    const bool opens = r == begin || rivals_.side[r] != rivals_.side[r - 1];
    if (opens || here > most) {
      strongest = r;
      most = here;
    }
    const bool closes = r + 1 == end || rivals_.side[r + 1] != rivals_.side[r];
    if (closes) speaks[strongest - begin] = most;
  }
  return speaks;
}

double SignedPass::pressure(std::uint32_t value) const {
  if (rivals_.begin[value] == rivals_.begin[value + 1]) return 0;
  const std::vector<double> speaks = rival_exponents(value);
  double highest = 0;
  for (const double x : speaks) highest = std::max(highest, x);
  double total = exponential(-highest);
  for (const double x : speaks) total += exponential(x - highest);
  return highest + natural_log(total);
}

}  // namespace crosscheck
