#include "scoring/dependence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "scoring/copy_chance.h"
#include "scoring/copy_index.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

constexpr double kLeastShare = 0.02;
constexpr std::uint32_t kLeastCommon = 5;

std::vector<std::uint32_t> canonical_places(const Evidence& evidence) {
  std::vector<std::uint32_t> place(evidence.source_count);
  for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
    place[evidence.source_order[k]] = k;
  }
  return place;
}

// The claims of the sources that are compared, each source's by item.
class ClaimLists {
 public:
  struct Claim {
    std::uint32_t item, value, slot;
  };

  ClaimLists(const CopyContext& context, const CopyLimits& limits,
             std::span<const std::uint32_t> place,
             std::span<const std::uint64_t> pairs)
      : begin_(place.size() + 1, 0) {
    std::vector<bool> needed(place.size(), false);
    for (const std::uint64_t pair : pairs) {
      needed[pair >> 32] = needed[pair & 0xffffffffU] = true;
    }
    const auto count = [&](const Claim& /*claim*/, std::uint32_t at) {
      ++begin_[at + 1];
    };
    each(context, limits, place, needed, count);
    for (std::size_t s = 0; s + 1 < begin_.size(); ++s) {
      begin_[s + 1] += begin_[s];
    }
    std::vector<std::uint32_t> next(begin_.begin(), begin_.end() - 1);
    claims_.resize(begin_.back());
    each(context, limits, place, needed,
         [&](const Claim& claim, std::uint32_t at) {
           claims_[next[at]++] = claim;
         });
  }

  [[nodiscard]] std::span<const Claim> of(std::uint64_t source) const {
    return std::span(claims_).subspan(begin_[source],
                                      begin_[source + 1] - begin_[source]);
  }

 private:
  template <typename Take>
  static void each(const CopyContext& context, const CopyLimits& limits,
                   std::span<const std::uint32_t> place,
                   const std::vector<bool>& needed, Take take) {
    const Evidence& e = context.evidence;
    for (const std::uint32_t i : context.cells.items) {
      const std::uint32_t first = e.value_begin[i];
      const std::uint32_t last = e.value_begin[i + 1];
      if (e.claim_begin[last] - e.claim_begin[first] > limits.largest_item) {
        continue;
      }
      for (std::uint32_t v = first; v < last; ++v) {
        for (std::uint32_t k = e.claim_begin[v]; k < e.claim_begin[v + 1];
             ++k) {
          const std::uint32_t at = place[e.claim_source[k]];
          if (needed[at]) take(Claim{i, v, k}, at);
        }
      }
    }
  }

  std::vector<std::uint32_t> begin_;  // by place of the source
  std::vector<Claim> claims_;
};

// What two sources have in common. Agreements stand in a histogram of
// ln P_ind with the mean of 1 / P_ind - 1 in each step, whole numbers all.
class Comparison {
 public:
  Comparison(std::span<const ClaimLists::Claim> a,
             std::span<const ClaimLists::Claim> b, const CopyChance& chance,
             std::uint32_t most_common) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size() && common_ < most_common) {
      if (a[i].item != b[j].item) {
        ++(a[i].item < b[j].item ? i : j);
        continue;
      }
      const std::size_t end_b = end_of_item(b, j);
      const std::size_t end_a = end_of_item(a, i);
      for (; i < end_a; ++i) {
        for (std::size_t k = j; k < end_b; ++k) add(a[i], b[k], chance);
      }
      j = end_b;
    }
  }

  [[nodiscard]] std::uint32_t common() const { return common_; }
  [[nodiscard]] std::uint32_t agreed() const { return agreed_; }

  // Eight steps of EM for the share of claims taken over.
  [[nodiscard]] double share_from(double share) const {
    for (int step = 0; step < 8; ++step) {
      double taken = 0;
      for (const Step& s : steps_) {
        if (s.count == 0) continue;
        taken += s.count * share / (share + (1 - share) / (1 + odds(s)));
      }
      share = (taken + 0.5) / (common_ + 5);
    }
    return share;
  }

  [[nodiscard]] double probability(double share) const {
    const double differ = common_ - agreed_;
    double log_likelihood = differ * natural_log(1 - share);
    for (const Step& s : steps_) {
      if (s.count == 0) continue;
      log_likelihood += s.count * natural_log(1 + share * odds(s));
    }
    return probability_from(log_likelihood - 0.5 * natural_log(common_) - 3);
  }

 private:
  struct Step {
    std::uint32_t count = 0;
    Fixed odds = 0;
  };
  static constexpr std::size_t kSteps = 148;  // down to ln 1e-4, by 1/16

  static double odds(const Step& s) { return from_fixed(s.odds) / s.count; }

  static std::size_t end_of_item(std::span<const ClaimLists::Claim> claims,
                                 std::size_t at) {
    const std::uint32_t item = claims[at].item;
    while (at < claims.size() && claims[at].item == item) ++at;
    return at;
  }

  void add(const ClaimLists::Claim& a, const ClaimLists::Claim& b,
           const CopyChance& chance) {
    ++common_;
    if (a.value != b.value) return;
    ++agreed_;
    const double p = chance.agreement(a.item, a.value, a.slot, b.slot);
    Step& step = steps_[std::min(
        kSteps - 1, static_cast<std::size_t>(-16 * natural_log(p)))];
    ++step.count;
    step.odds += to_fixed(1 / p - 1);
  }

  std::array<Step, kSteps> steps_{};
  std::uint32_t common_ = 0, agreed_ = 0;
};

// Pairs of the last search that are no candidates now are looked at again.
std::vector<std::uint64_t> with_earlier(
    std::vector<std::uint64_t> pairs, std::span<const Dependence> before,
    std::span<const std::uint32_t> place) {
  for (const Dependence& d : before) {
    pairs.push_back(source_pair(place[d.a], place[d.b]));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace

std::vector<Dependence> find_dependences(const CopyContext& context,
                                         const CopyLimits& limits,
                                         std::span<const Dependence> before,
                                         bool first) {
  const std::vector<std::uint32_t> place = canonical_places(context.evidence);
  const CopyChance chance(context);
  const std::vector<std::uint64_t> pairs = with_earlier(
      candidate_copies(context, chance, limits, place), before, place);
  const ClaimLists lists(context, limits, place, pairs);
  std::vector<Dependence> found;
  auto known = before.begin();
  for (const std::uint64_t pair : pairs) {
    const auto key = [&](const Dependence& d) {
      return source_pair(place[d.a], place[d.b]);
    };
    while (known != before.end() && key(*known) < pair) ++known;
    const bool again = known != before.end() && key(*known) == pair;
    const double last = again ? known->share : 0.0;
    const Comparison both(lists.of(pair >> 32), lists.of(pair & 0xffffffffU),
                          chance, limits.most_common);
    Dependence d;
    d.a = context.evidence.source_order[pair >> 32];
    d.b = context.evidence.source_order[pair & 0xffffffffU];
    d.common = both.common();
    d.agreed = both.agreed();
    double share = 0;
    if (d.common >= kLeastCommon) {
      share = both.share_from(last > 0 ? last : 0.5);
      d.probability = both.probability(share);
    }
    const double now = d.probability > 0.05 ? d.probability * share : 0.0;
    d.share = first ? now : (last + now) / 2;
    if (d.share > kLeastShare / 2) found.push_back(d);
  }
  return found;
}

std::vector<float> copy_weights(const Evidence& evidence,
                                const ClaimCells& cells,
                                std::span<const Dependence> dependences,
                                std::span<const std::uint32_t> rank) {
  if (dependences.empty()) return {};
  // By source that comes later: whom it may have copied, and how much.
  struct Model {
    std::uint32_t later, earlier;
    double keeps;
  };
  std::vector<Model> models;
  for (const Dependence& d : dependences) {
    if (d.share <= kLeastShare) continue;
    const bool a_first = rank[d.a] < rank[d.b];
    models.push_back({a_first ? d.b : d.a, a_first ? d.a : d.b,
                      1 - std::min(d.share, 0.99)});
  }
  std::sort(models.begin(), models.end(), [&](const Model& x, const Model& y) {
    if (x.later != y.later) return rank[x.later] < rank[y.later];
    return rank[x.earlier] < rank[y.earlier];
  });
  struct Range {
    std::uint32_t first = 0, last = 0;
  };
  std::vector<Range> of_source(evidence.source_count);
  for (std::uint32_t m = 0; m < models.size(); ++m) {
    Range& range = of_source[models[m].later];
    if (range.last == 0) range.first = m;
    range.last = m + 1;
  }
  std::vector<float> weight(evidence.claim_source.size(), 1.0F);
  std::vector<std::uint32_t> says(evidence.source_count, 0xffffffffU);
  for (const std::uint32_t i : cells.items) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const std::uint32_t first = evidence.claim_begin[v];
      const std::uint32_t last = evidence.claim_begin[v + 1];
      if (last - first < 2) continue;
      for (std::uint32_t k = first; k < last; ++k) {
        says[evidence.claim_source[k]] = v;
      }
      for (std::uint32_t k = first; k < last; ++k) {
        const Range range = of_source[evidence.claim_source[k]];
        double kept = 1;
        for (std::uint32_t m = range.first; m < range.last; ++m) {
          if (says[models[m].earlier] == v) kept *= models[m].keeps;
        }
        weight[k] = static_cast<float>(std::max(kept, 0.01));
      }
    }
  }
  return weight;
}

}  // namespace crosscheck
