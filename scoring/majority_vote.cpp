#include "scoring/majority_vote.h"

#include <cstddef>

#include "scoring/accounts.h"

namespace crosscheck {
namespace {

// Counts the distinct sources of one item after another: a source is new to an
// item when its mark is not that item's.
class ItemSources {
 public:
  explicit ItemSources(const Evidence& evidence)
      : evidence_(evidence), seen_in_(evidence.source_count, kNever) {}

  std::uint32_t count(std::uint32_t item) {
    std::uint32_t distinct = 0;
    const std::uint32_t first = evidence_.value_begin[item];
    const std::uint32_t last = evidence_.value_begin[item + 1];
    for (std::uint32_t slot = evidence_.claim_begin[first];
         slot < evidence_.claim_begin[last]; ++slot) {
      std::uint32_t& mark = seen_in_[evidence_.claim_source[slot]];
      distinct += mark != item;
      mark = item;
    }
    return distinct;
  }

 private:
  static constexpr std::uint32_t kNever = 0xffffffffU;
  const Evidence& evidence_;
  std::vector<std::uint32_t> seen_in_;
};

}  // namespace

Scores MajorityVote::score(const Evidence& evidence) const {
  Scores scores;
  scores.value.assign(evidence.value_count(), 0.0);
  scores.ending.iterations = 1;
  ItemSources sources(evidence);
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    const double all = sources.count(i);
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      const std::size_t behind = evidence.sources_of(v).size();
      if (behind > 0) scores.value[v] = static_cast<double>(behind) / all;
    }
  }
  scores.source = mean_over_claims(evidence, scores.value, 0.0);
  return scores;
}

std::vector<Contribution> MajorityVote::account(const Evidence& evidence,
                                                const Scores& scores,
                                                std::uint32_t value) const {
  const std::vector<double> equal(evidence.source_count, 1.0);
  return source_shares(evidence, equal, value, scores.value[value]);
}

}  // namespace crosscheck
