#include "scoring/dawid_skene.h"

#include "scoring/accounts.h"
#include "scoring/claim_sums.h"
#include "scoring/confusion.h"

namespace crosscheck {

Scores DawidSkene::score(const Evidence& evidence) const {
  Confusion confusion(evidence, options_.smoothing);
  Scores scores;
  scores.value = claim_shares(evidence);
  confusion.start_from(scores.value);
  iterate(options_.stopping, scores, [&] {
    confusion.learn();
    confusion.find_chances();
    scores.value = confusion.value_chances();
  });
  scores.source = mean_over_claims(evidence, scores.value, 0.5);
  return scores;
}

}  // namespace crosscheck
