#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "scoring/accu.h"
#include "scoring/accu_copy.h"
#include "scoring/accu_sim.h"
#include "scoring/average_log.h"
#include "scoring/catd.h"
#include "scoring/cosine.h"
#include "scoring/crh.h"
#include "scoring/dawid_skene.h"
#include "scoring/depen.h"
#include "scoring/glad.h"
#include "scoring/gtm.h"
#include "scoring/investment.h"
#include "scoring/ltm.h"
#include "scoring/mace.h"
#include "scoring/majority_vote.h"
#include "scoring/one_coin_dawid_skene.h"
#include "scoring/pooled_investment.h"
#include "scoring/pop_accu.h"
#include "scoring/posterior.h"
#include "scoring/scorer.h"
#include "scoring/signed_propagation.h"
#include "scoring/sums.h"
#include "scoring/three_estimates.h"
#include "scoring/truth_finder.h"
#include "scoring/two_estimates.h"

namespace crosscheck {
namespace {

template <typename Method>
std::unique_ptr<Scorer> make() {
  return std::make_unique<Method>();
}

constexpr std::array kScorers = {
    ScorerEntry{"posterior", "probability from learnt accuracy and copying",
                make<Posterior>},
    ScorerEntry{"signed", "independent origins, agreement and conflict",
                make<SignedPropagation>},
    ScorerEntry{"vote", "share of an item's sources that give the value",
                make<MajorityVote>},
    ScorerEntry{"sums", "hubs and authorities (Pasternack, Roth 2010)",
                make<Sums>},
    ScorerEntry{"average_log", "mean belief times log of size (same paper)",
                make<AverageLog>},
    ScorerEntry{"investment", "trust put into values grows (same paper)",
                make<Investment>},
    ScorerEntry{"pooled_investment", "the same, shared out within an item",
                make<PooledInvestment>},
    ScorerEntry{"truth_finder", "one right source is enough (Yin et al. 2007)",
                make<TruthFinder>},
    ScorerEntry{"cosine", "cosine of source and belief (Galland et al. 2010)",
                make<Cosine>},
    ScorerEntry{"two_estimates", "truth and error in turn (same paper)",
                make<TwoEstimates>},
    ScorerEntry{"three_estimates", "and how hard a value is (same paper)",
                make<ThreeEstimates>},
    ScorerEntry{"accu", "accuracy of sources (Dong et al. 2009)", make<Accu>},
    ScorerEntry{"pop_accu", "the same by how popular errors are (2013)",
                make<PopAccu>},
    ScorerEntry{"accu_sim", "accu where near values help each other",
                make<AccuSim>},
    ScorerEntry{"depen", "votes less copied ones (Dong et al. 2009)",
                make<Depen>},
    ScorerEntry{"accu_copy", "accuracy less copying (same paper)",
                make<AccuCopy>},
    ScorerEntry{"ltm", "several truths an item (Zhao et al. 2012)", make<Ltm>},
    ScorerEntry{"crh", "weights that lose least (Li et al. 2014)", make<Crh>},
    ScorerEntry{"catd", "the same, careful with small sources (2015)",
                make<Catd>},
    ScorerEntry{"dawid_skene", "a source's errors by label (1979)",
                make<DawidSkene>},
    ScorerEntry{"one_coin_dawid_skene", "one accuracy a source",
                make<OneCoinDawidSkene>},
    ScorerEntry{"glad", "able sources, easy items (2009)", make<Glad>},
    ScorerEntry{"mace", "sources know or spam (2013)", make<Mace>},
    ScorerEntry{"gtm", "numbers about a truth (Zhao, Han 2012)", make<Gtm>},
};

// Letters to insert, delete or replace until the names are one (Levenshtein).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      const std::size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      row[j] = std::min({above + 1, row[j - 1] + 1, replaced});
      diagonal = above;
    }
  }
  return row.back();
}

// Names are short: what lies beyond 64 letters cannot make one of them nearer.
std::string_view nearest_name(std::string_view name) {
  const auto nearer = [shown = name.substr(0, 64)](const ScorerEntry& a,
                                                   const ScorerEntry& b) {
    return edit_distance(shown, a.name) < edit_distance(shown, b.name);
  };
  return std::min_element(kScorers.begin(), kScorers.end(), nearer)->name;
}

}  // namespace

std::span<const ScorerEntry> scorer_registry() { return kScorers; }

Result<std::unique_ptr<Scorer>> make_scorer(std::string_view name) {
  for (const ScorerEntry& entry : kScorers) {
    if (entry.name == name) return entry.make();
  }
  std::string message = "no scoring method is called \"";
  message.append(name.substr(0, 64));
  message += "\"; did you mean \"";
  message.append(nearest_name(name));
  message += "\"? Known:";
  for (const ScorerEntry& entry : kScorers) {
    message.append(" ").append(entry.name);
  }
  return Error{ErrorCode::invalid_option, std::move(message), "--method"};
}

}  // namespace crosscheck
