#include "scoring/open_rounds.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

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

class OpenRounds {
 public:
  OpenRounds(const Evidence& evidence, const ClaimCells& cells,
             Learning learning, const std::vector<Dependence>& followers)
      : evidence_(evidence),
        cells_(cells),
        learning_(learning),
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
    if (learning_ == Learning::by_attribute) return kPullFromTheStart;
    return round < kFirstByAttribute ? SourceAccuracy::kPooled
                                     : kPullByAttribute;
  }

  // The round before the one to go on with, once this stage has settled.
  [[nodiscard]] std::uint32_t next_stage(std::uint32_t round) const {
    const bool one_stage =
        cells_.one_attribute() || learning_ == Learning::by_attribute;
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
  Learning learning_;
  OpenPass pass_;
  SourceAccuracy accuracy_;
  std::vector<Fixed> right_;
  OpenFit fit_;
};

}  // namespace

OpenFit fit_rounds(const Evidence& evidence, const ClaimCells& cells,
                   Learning learning,
                   const std::vector<Dependence>& followers) {
  return OpenRounds(evidence, cells, learning, followers).run();
}

}  // namespace crosscheck
