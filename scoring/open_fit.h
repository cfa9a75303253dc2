#pragma once

#include <cstdint>
#include <vector>

#include "scoring/claim_cells.h"
#include "scoring/dependence.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// What the open-domain model learnt of the items that take part.
struct OpenFit {
  std::vector<double> p;              ///< by value; 0 where not taking part
  std::vector<double> cell_accuracy;  ///< by cell
  std::vector<double> accuracy;       ///< by SourceId
  std::vector<std::uint8_t> spread;   ///< by attribute: in OpenPass::kSpreads
  std::vector<float> weight;          ///< by claim slot, or empty: all 1
  std::vector<Dependence> dependences;
  double overturned = 0;  ///< see overturned_share()
  bool voted = false;     ///< p are weighted votes: the model was not trusted
  Ending ending;
};

/// Fits truths, accuracies, spreads and copies in turn.
///
/// Starts from the vote. Thirteen rounds of three steps, each
/// of which learns accuracies (SourceAccuracy) and then posteriors (OpenPass);
/// from the third round on a step goes 0.7 of its way. Spreads are chosen at
/// the beginning of every round but the first, copies sought (find_dependences)
/// at the end of rounds 4 to 12: among all pairs every third time and before a
/// stage ends, among those that are known at the others. Sources have one
/// accuracy for all attributes in the first nine rounds, so that attributes
/// that are easy decide whom to believe on the hard ones; then one an
/// attribute. A stage is cut short when no posterior moves by more than 1e-4,
/// or when some move by more than 1e-3 and these are at most one item in 2000,
/// and no share of copies by more than 0.01. The last posteriors follow
/// undamped from the reported accuracies, weights and spreads.
///
/// With several attributes the fit is made a second time with accuracies by
/// attribute from the start; the second is kept where the first overturns more
/// pluralities by 0.02 or more. Where more than 0.4 remain overturned, the
/// weighted votes are given instead.
///
/// Where some sources look like followers of others (followers.h), all this is
/// done once more with their claims counting for less until copies are sought.
/// The second fit is kept where it makes claims likelier by 0.015 a claim, with
/// those of followers counting for less in both: then a crowd of copies had won
/// the vote.
///
/// Complexity: O(rounds x (claims + values)) and that of the search for copies.
[[nodiscard]] OpenFit fit_open(const Evidence& evidence,
                               const ClaimCells& cells);

/// The share of items with several values whose likeliest value has fewer
/// weighted claims than another: how far a fit sets itself against the many.
[[nodiscard]] double overturned_share(const Evidence& evidence,
                                      const ClaimCells& cells,
                                      const OpenFit& fit);

}  // namespace crosscheck
