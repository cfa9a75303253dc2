#include "engine/comparison.h"

#include <cstddef>

#include "scoring/majority_vote.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

std::vector<std::uint32_t> best_of_items(const Evidence& evidence,
                                         const Scores& scores) {
  std::vector<std::uint32_t> best(evidence.item_count());
  for (std::uint32_t i = 0; i < best.size(); ++i) {
    best[i] = best_value(evidence, scores, i);
  }
  return best;
}

std::uint32_t differences(const std::vector<std::uint32_t>& a,
                          const std::vector<std::uint32_t>& b) {
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i];
  return count;
}

}  // namespace

std::vector<MethodResult> compare_methods(
    const ClaimTable& claims, const Evidence& evidence,
    const std::vector<Truth>* truths,
    const std::function<void(std::string_view)>& on_method) {
  const std::vector<std::uint32_t> voted =
      best_of_items(evidence, MajorityVote().score(evidence));
  std::vector<MethodResult> results;
  for (const ScorerEntry& entry : scorer_registry()) {
    if (on_method) on_method(entry.name);
    const Scores scores = entry.make()->score(evidence);
    MethodResult& result = results.emplace_back();
    result.name = entry.name;
    result.ending = scores.ending;
    result.differs = differences(best_of_items(evidence, scores), voted);
    if (truths != nullptr) {
      result.accuracy = evaluate(claims, evidence, scores, *truths);
    }
  }
  return results;
}

}  // namespace crosscheck
