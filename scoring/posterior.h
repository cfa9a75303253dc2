#pragma once
#include "scoring/scorer.h"
namespace crosscheck {
class Posterior final : public Scorer {
 public:
  [[nodiscard]] Scores score(const Evidence& evidence) const override;
  [[nodiscard]] std::vector<Contribution> account(
      const Evidence& evidence, const Scores& scores,
      std::uint32_t value) const override;
};
}  // namespace crosscheck
