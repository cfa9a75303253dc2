#include "scoring/open_fit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

#include "scoring/followers.h"
#include "scoring/open_pass.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kRounds = 13;
constexpr std::uint32_t kSteps = 3;
constexpr std::uint32_t kFirstCopies = 3;  // rounds, from 0
constexpr std::uint32_t kSearches = 3;     // rounds between searches of all
constexpr std::uint32_t kFirstDamped = 2;
constexpr std::uint32_t kFirstByAttribute = 9;
constexpr double kDamping = 0.3;
constexpr double kSettled = 1e-4;
constexpr double kSettledShare = 0.01;
constexpr std::size_t kItemsAMover = 2000;
constexpr double kPullByAttribute = 30;
constexpr double kPullFromTheStart = 10;

// One fit; `pooled_first` as in the first nine rounds of fit_open().
class Fitting {
 public:
  // `followers`: whose claims count for less until copies are sought.
  Fitting(const Evidence& evidence, const ClaimCells& cells, bool pooled_first,
          const std::vector<Dependence>& followers)
      : evidence_(evidence),
        cells_(cells),
        pooled_first_(pooled_first),
        pass_(evidence, cells),
        accuracy_(evidence, cells) {
    fit_.p.assign(evidence.value_count(), 0.0);
    fit_.dependences = followers;
    fit_.weight = copy_weights(evidence, cells, followers, ranks());
    pass_.discount(fit_.weight);
  }

  OpenFit run() {
    pass_.vote(fit_.p);
    pass_.collect(fit_.p, right_);
    for (std::uint32_t round = 0; round < kRounds; ++round) {
      const bool still = steps_of(round);
      const bool copies = round >= kFirstCopies && round + 1 < kRounds;
      const bool known = !copies || knows_copies(round, still);
      if (copies && still && known) round = next_stage(round);
    }
    finish();
    return std::move(fit_);
  }

 private:
  [[nodiscard]] double pull(std::uint32_t round) const {
    if (!pooled_first_) return kPullFromTheStart;
    return round < kFirstByAttribute ? SourceAccuracy::kPooled
                                     : kPullByAttribute;
  }

  // The round before the one to go on with, once this stage has settled.
  [[nodiscard]] std::uint32_t next_stage(std::uint32_t round) const {
    const bool one_stage = cells_.one_attribute() || !pooled_first_;
    if (round < kFirstByAttribute && !one_stage) return kFirstByAttribute - 1;
    return kRounds - 1;
  }

  void learn(std::uint32_t round) {
    accuracy_.learn(right_, pull(round));
    pass_.weigh(accuracy_.cell());
  }

  // Whether nothing moves any more, but for a few items that move a little.
  bool steps_of(std::uint32_t round) {
    bool still = false;
    for (std::uint32_t step = 0; step < kSteps && !still; ++step) {
      learn(round);
      if (round > 0 && step == 0) pass_.choose_spreads();
      const OpenPass::Move move =
          pass_.step(round < kFirstDamped ? 0 : kDamping, fit_.p, right_);
      const bool few = move.movers <= cells_.items.size() / kItemsAMover;
      still = move.furthest <= kSettled || (few && move.movers > 0);
      ++fit_.ending.iterations;
      fit_.ending.last_change = move.furthest;
      fit_.ending.converged = few;
    }
    return still;
  }

  // Looks for copies; whether what is found has settled. `still`: posteriors
  // have, so that where the known pairs have too, all are looked at.
  bool knows_copies(std::uint32_t round, bool still) {
    const bool all = (round - kFirstCopies) % kSearches == 0;
    const bool settled =
        seek_copies(round == kFirstCopies ? CopySearch::first
                    : all                 ? CopySearch::all
                                          : CopySearch::known) <= kSettledShare;
    if (all || !still || !settled) return settled;
    return seek_copies(CopySearch::all) <= kSettledShare;
  }

  // The largest change of a share.
  double seek_copies(CopySearch search) {
    const CopyContext context{evidence_,        cells_,      fit_.p,
                              accuracy_.cell(), fit_.weight, pass_.spreads()};
    std::vector<Dependence> found =
        find_dependences(context, CopyLimits{}, fit_.dependences, search);
    const double change = largest_change(fit_.dependences, found);
    fit_.dependences = std::move(found);
    fit_.weight = copy_weights(evidence_, cells_, fit_.dependences, ranks());
    pass_.discount(fit_.weight);
    return change;
  }

  static double largest_change(const std::vector<Dependence>& before,
                               const std::vector<Dependence>& now) {
    if (before.size() != now.size()) return 1;
    double change = 0;
    for (std::size_t k = 0; k < now.size(); ++k) {
      if (before[k].a != now[k].a || before[k].b != now[k].b) return 1;
      change = std::max(change, std::abs(before[k].share - now[k].share));
    }
    return change;
  }

  // By SourceId: the most accurate first, then those with more claims.
  [[nodiscard]] std::vector<std::uint32_t> ranks() const {
    std::vector<std::uint32_t> places(evidence_.source_count);
    std::iota(places.begin(), places.end(), 0U);
    const std::vector<double>& accuracy = accuracy_.source();
    const std::vector<std::uint32_t>& claims = accuracy_.claims();
    std::stable_sort(
        places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
          return accuracy[a] != accuracy[b] ? accuracy[a] > accuracy[b]
                                            : claims[a] > claims[b];
        });
    std::vector<std::uint32_t> rank(places.size());
    for (std::uint32_t k = 0; k < places.size(); ++k) {
      rank[evidence_.source_order[places[k]]] = k;
    }
    return rank;
  }

  void finish() {
    learn(kRounds - 1);
    pass_.step(0, fit_.p, right_);
    fit_.spread = pass_.spreads();
    fit_.cell_accuracy = accuracy_.cell();
    fit_.accuracy.resize(evidence_.source_count);
    for (std::uint32_t k = 0; k < evidence_.source_count; ++k) {
      fit_.accuracy[evidence_.source_order[k]] = accuracy_.source()[k];
    }
  }

  const Evidence& evidence_;
  const ClaimCells& cells_;
  bool pooled_first_;
  OpenPass pass_;
  SourceAccuracy accuracy_;
  std::vector<Fixed> right_;
  OpenFit fit_;
};

void give_votes(const Evidence& evidence, const ClaimCells& cells,
                OpenFit& fit) {
  OpenPass pass(evidence, cells);
  pass.discount(fit.weight);
  pass.vote(fit.p);
  fit.voted = true;
}

// The better of two orders of learning; see fit_open().
OpenFit fit_from(const Evidence& evidence, const ClaimCells& cells,
                 const std::vector<Dependence>& followers) {
  constexpr double kWorthSwitching = 0.02;
  OpenFit fit = Fitting(evidence, cells, true, followers).run();
  fit.overturned = overturned_share(evidence, cells, fit);
  if (cells.one_attribute()) return fit;
  OpenFit other = Fitting(evidence, cells, false, followers).run();
  other.overturned = overturned_share(evidence, cells, other);
  const bool switches = fit.overturned > other.overturned + kWorthSwitching;
  return switches ? other : fit;
}

// By SourceId: those with more claims first.
std::vector<std::uint32_t> ranks_by_claims(const Evidence& evidence,
                                           const ClaimCells& cells) {
  std::vector<std::uint32_t> claims(evidence.source_count, 0);
  for (std::size_t c = 0; c < cells.size(); ++c) {
    claims[cells.source[c]] += cells.count[c];
  }
  std::vector<std::uint32_t> order = evidence.source_order;
  std::stable_sort(
      order.begin(), order.end(),
      [&](std::uint32_t a, std::uint32_t b) { return claims[a] > claims[b]; });
  std::vector<std::uint32_t> rank(order.size());
  for (std::uint32_t k = 0; k < order.size(); ++k) rank[order[k]] = k;
  return rank;
}

// By how much, a claim, `other` makes the claims likelier than `fit` does,
// where those of followers count for less.
double likelier_by(const Evidence& evidence, const ClaimCells& cells,
                   const std::vector<Dependence>& followers, const OpenFit& fit,
                   const OpenFit& other) {
  const std::vector<float> weight = copy_weights(
      evidence, cells, followers, ranks_by_claims(evidence, cells));
  const auto likelihood = [&](const OpenFit& f) {
    OpenPass pass(evidence, cells, f.spread);
    pass.discount(weight);
    pass.weigh(f.cell_accuracy);
    return pass.log_likelihood(f.cell_accuracy);
  };
  double claims = 0;
  for (const std::uint32_t count : cells.count) claims += count;
  return (likelihood(other) - likelihood(fit)) / claims;
}

}  // namespace

double overturned_share(const Evidence& evidence, const ClaimCells& cells,
                        const OpenFit& fit) {
  constexpr double kEqual = 1e-6;
  OpenPass pass(evidence, cells);
  pass.discount(fit.weight);
  std::uint32_t disputed = 0;
  std::uint32_t overturned = 0;
  for (const std::uint32_t i : cells.items) {
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    if (last - first < 2) continue;
    ++disputed;
    double most = 0;
    std::uint32_t best = first;
    for (std::uint32_t v = first; v < last; ++v) {
      most = std::max(most, pass.weighted_count(v));
      if (fit.p[v] > fit.p[best]) best = v;
    }
    overturned += pass.weighted_count(best) < most - kEqual;
  }
  return disputed == 0 ? 0.0 : static_cast<double>(overturned) / disputed;
}

OpenFit fit_open(const Evidence& evidence, const ClaimCells& cells) {
  constexpr double kNotTrusted = 0.4;
  constexpr double kMuchLikelier = 0.015;
  OpenFit fit = fit_from(evidence, cells, {});
  const std::vector<Dependence> followers = find_followers(evidence, cells);
  if (!followers.empty()) {
    OpenFit other = fit_from(evidence, cells, followers);
    if (likelier_by(evidence, cells, followers, fit, other) > kMuchLikelier) {
      fit = std::move(other);
    }
  }
  if (fit.overturned > kNotTrusted) give_votes(evidence, cells, fit);
  return fit;
}

}  // namespace crosscheck
