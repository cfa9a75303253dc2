#include "scoring/open_pass.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/parallel.h"

namespace crosscheck {
namespace {

constexpr double kLeastCrowd = 0.05;  // of claims on a value, where discounted
constexpr std::uint32_t kItemsLookedAt = 20'000;
constexpr std::size_t kBlock = 4096;  // items that one thread takes at a time

// All at first; then the spread that was chosen and those beside it.
std::pair<std::uint8_t, std::uint8_t> choices_from(std::uint8_t spread) {
  constexpr std::uint8_t kLast = OpenPass::kChoices - 1;
  if (spread > kLast) return {0, kLast};
  return {static_cast<std::uint8_t>(spread == 0 ? 0 : spread - 1),
          static_cast<std::uint8_t>(spread == kLast ? kLast : spread + 1)};
}

double highest_of(const std::vector<double>& x, double none) {
  double highest = none;
  for (const double e : x) highest = std::max(highest, e);
  return highest;
}

}  // namespace

OpenPass::OpenPass(const Evidence& evidence, const ClaimCells& cells)
    : evidence_(evidence),
      cells_(cells),
      cell_(cells.by_slots(evidence)),
      word_(cells.size(), 0),
      spread_(evidence.attributes.size(), kFirstSpread),
      crowd_(0, kLeastCrowd) {
  errors_.reserve(kSpreads.size());
  for (const double spread : kSpreads) {
    errors_.emplace_back(spread);
    log_spread_.push_back(natural_log(spread));
  }
}

OpenPass::OpenPass(const Evidence& evidence, const ClaimCells& cells,
                   std::vector<std::uint8_t> spreads)
    : OpenPass(evidence, cells) {
  spread_ = std::move(spreads);
}

void OpenPass::weigh(std::span<const double> cell_accuracy) {
  for (std::size_t c = 0; c < word_.size(); ++c) {
    word_[c] = to_fixed(log_odds(cell_accuracy[c]));
  }
}

Fixed OpenPass::word(std::uint32_t slot) const {
  const Fixed word = word_[cell_[slot]];
  if (weight_.empty() || weight_[slot] == 1.0F) return word;
  return to_fixed(static_cast<double>(weight_[slot]) * from_fixed(word));
}

double OpenPass::weighted_count(std::uint32_t value) const {
  const std::uint32_t first = evidence_.claim_begin[value];
  const std::uint32_t last = evidence_.claim_begin[value + 1];
  if (weight_.empty()) return last - first;
  double count = 0;
  for (std::uint32_t slot = first; slot < last; ++slot) count += weight(slot);
  return count;
}

double OpenPass::exponents(std::uint32_t item, std::vector<double>& x) const {
  return exponents_with(spread_[evidence_.item_attribute[item]], item, x);
}

double OpenPass::exponents_with(std::uint8_t spread, std::uint32_t item,
                                std::vector<double>& x) const {
  const std::uint32_t first = evidence_.value_begin[item];
  const std::uint32_t last = evidence_.value_begin[item + 1];
  x.resize(last - first);
  if (weight_.empty()) return plain_exponents(spread, item, x);
  double all = 0;
  for (std::uint32_t v = first; v < last; ++v) all += weighted_count(v);
  const LogGammaTable& errors = errors_[spread];
  for (std::uint32_t v = first; v < last; ++v) {
    Fixed words = 0;
    for (std::uint32_t slot = evidence_.claim_begin[v];
         slot < evidence_.claim_begin[v + 1]; ++slot) {
      words += word(slot);
    }
    const double count = weighted_count(v);
    x[v - first] =
        from_fixed(words) - errors.of(all - count) - crowd_.of(count);
  }
  return log_spread_[spread] - errors.of(all);
}

// The same where every claim weighs 1.
double OpenPass::plain_exponents(std::uint8_t spread, std::uint32_t item,
                                 std::vector<double>& x) const {
  const std::uint32_t first = evidence_.value_begin[item];
  const std::uint32_t* begin = &evidence_.claim_begin[first];
  const std::uint32_t all = begin[x.size()] - begin[0];
  const LogGammaTable& errors = errors_[spread];
  for (double& e : x) {
    Fixed words = 0;
    for (std::uint32_t slot = begin[0]; slot < begin[1]; ++slot) {
      words += word_[cell_[slot]];
    }
    const std::uint32_t count = begin[1] - begin[0];
    e = from_fixed(words) - errors(all - count) - crowd_(count);
    ++begin;
  }
  return log_spread_[spread] - errors(all);
}

void OpenPass::vote(std::vector<double>& p) const {
  for (const std::uint32_t i : cells_.items) {
    const std::uint32_t first = evidence_.value_begin[i];
    const std::uint32_t last = evidence_.value_begin[i + 1];
    double all = 0;
    for (std::uint32_t v = first; v < last; ++v) all += weighted_count(v);
    for (std::uint32_t v = first; v < last; ++v) {
      p[v] = weighted_count(v) / (all + 0.5);
    }
  }
}

OpenPass::Move OpenPass::step(double keep, std::vector<double>& p,
                              std::vector<Fixed>& right) {
  right_.resize(lane_count());
  std::vector<Move> moves(right_.size());
  for_blocks(cells_.items.size(), kBlock,
             [&](std::size_t first, std::size_t last, unsigned lane) {
               std::vector<Fixed>& sums = right_[lane];
               sums.resize(cells_.size(), 0);
               std::vector<double> x;
               Move move = moves[lane];
               for (std::size_t k = first; k < last; ++k) {
                 const std::uint32_t i = cells_.items[k];
                 const double moved = judge(i, keep, p, x);
                 move.furthest = std::max(move.furthest, moved);
                 move.movers += moved > kStill;
                 add_right(i, p, sums);
               }
               moves[lane] = move;
             });
  add_up(right);
  Move all;
  for (const Move& move : moves) {
    all.furthest = std::max(all.furthest, move.furthest);
    all.movers += move.movers;
  }
  return all;
}

// The softmax of an item; the largest change of its posteriors.
double OpenPass::judge(std::uint32_t item, double keep, std::vector<double>& p,
                       std::vector<double>& x) const {
  const double none = exponents(item, x);
  const double highest = highest_of(x, none);
  double total = exponential(none - highest);
  for (double& e : x) total += e = exponential(e - highest);
  const double share = (1 - keep) / total;
  double change = 0;
  double* at = &p[evidence_.value_begin[item]];
  for (const double e : x) {
    const double next = keep * *at + share * e;
    change = std::max(change, std::abs(next - *at));
    *at++ = next;
  }
  return change;
}

void OpenPass::add_right(std::uint32_t item, const std::vector<double>& p,
                         std::vector<Fixed>& right) const {
  const std::uint32_t last = evidence_.value_begin[item + 1];
  for (std::uint32_t v = evidence_.value_begin[item]; v < last; ++v) {
    const Fixed share = to_fixed(p[v]);
    const std::uint32_t end = evidence_.claim_begin[v + 1];
    for (std::uint32_t slot = evidence_.claim_begin[v]; slot < end; ++slot) {
      right[cell_[slot]] += share;
    }
  }
}

void OpenPass::collect(const std::vector<double>& p,
                       std::vector<Fixed>& right) {
  right.assign(cells_.size(), 0);
  for (const std::uint32_t i : cells_.items) add_right(i, p, right);
}

// Whole numbers: which lane had which items does not show.
void OpenPass::add_up(std::vector<Fixed>& right) {
  right.assign(cells_.size(), 0);
  for (std::vector<Fixed>& sums : right_) {
    for (std::size_t c = 0; c < sums.size(); ++c) right[c] += sums[c];
    std::fill(sums.begin(), sums.end(), 0);
  }
}

double OpenPass::log_evidence(std::uint8_t spread, std::uint32_t item,
                              std::vector<double>& x) const {
  const double none = exponents_with(spread, item, x);
  const double highest = highest_of(x, none);
  double total = exponential(none - highest);
  for (const double e : x) total += exponential(e - highest);
  const auto more_values = static_cast<double>(x.size()) - 1;
  return highest + natural_log(total) + errors_[spread](0) +
         more_values * log_spread_[spread];
}

double OpenPass::log_likelihood(std::span<const double> cell_accuracy) const {
  std::vector<Fixed> wrong(cells_.size());
  for (std::size_t c = 0; c < wrong.size(); ++c) {
    wrong[c] = to_fixed(natural_log(1 - cell_accuracy[c]));
  }
  double sum = 0;
  std::vector<double> x;
  for (const std::uint32_t i : cells_.items) {
    sum += log_evidence(spread_[evidence_.item_attribute[i]], i, x);
    const std::uint32_t last =
        evidence_.claim_begin[evidence_.value_begin[i + 1]];
    for (std::uint32_t slot = evidence_.claim_begin[evidence_.value_begin[i]];
         slot < last; ++slot) {
      sum += weight(slot) * from_fixed(wrong[cell_[slot]]);
    }
  }
  return sum;
}

void OpenPass::choose_spreads() {
  const std::size_t attributes = evidence_.attributes.size();
  std::vector<std::array<double, kChoices>> sum(attributes);
  std::vector<std::uint32_t> met(attributes, 0);
  std::vector<double> x;
  for (const std::uint32_t i : cells_.items) {
    const std::uint32_t a = evidence_.item_attribute[i];
    const std::uint32_t stride =
        1 + evidence_.attributes[a].item_count / kItemsLookedAt;
    if (met[a]++ % stride != 0) continue;
    const auto [first, last] = choices_from(spread_[a]);
    for (std::uint8_t k = first; k <= last; ++k) {
      sum[a][k] += log_evidence(k, i, x);
    }
  }
  for (std::size_t a = 0; a < attributes; ++a) {
    if (met[a] == 0) continue;
    const auto [first, last] = choices_from(spread_[a]);
    const auto best =
        std::max_element(sum[a].begin() + first, sum[a].begin() + last + 1);
    spread_[a] = static_cast<std::uint8_t>(best - sum[a].begin());
  }
}

}  // namespace crosscheck
