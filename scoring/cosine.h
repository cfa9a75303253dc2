#pragma once

#include "scoring/sharing_scorer.h"
#include "scoring/stopping.h"

namespace crosscheck {

struct CosineOptions {
  double pace = 0.2;  ///< eta: how far a trust moves in a round
  StoppingRule stopping{100, 1e-6};
};

/// Trusts a source by the cosine between what it says and what is believed.
///
/// A source says +1 of the values it gives and -1 of the other values of its
/// items; F(s) are all of them. Truths t and trusts c lie in [-1,1]:
///
///     c'(s) = (1-eta) c(s) + eta * (sum of says(s,v) * t(v) over F(s))
///                                / sqrt(|F(s)| * sum of t(v)^2 over F(s))
///     t(v)  = (sum of says(s,v) * c(s)^3) / (sum of c(s)^3), s voting on v
///
/// Units:      scores and source scores are (1 + t) / 2 and (1 + c) / 2. Where
///             negative trusts in the lower sum carry a t beyond 1, the item's
///             scores are drawn in by its largest |t|.
/// Defaults:   eta 0.2 (the paper's); t = 1 and c = (given - denied) / |F(s)|
///             at the start.
/// Stops:      when no score changes by more than 1e-6, or after 100 rounds.
/// Account:    each source by the cube of its trust.
/// Complexity: O(rounds x claims).
/// Source:     Galland, Abiteboul, Marian, Senellart: Corroborating Information
///             from Disagreeing Views, WSDM 2010, "Cosine".
/// Differs:    t is 0 where the cubes sum to 0.
class Cosine final : public SharingScorer {
 public:
  Cosine() = default;
  explicit Cosine(const CosineOptions& options) : options_(options) {}

  [[nodiscard]] Scores score(const Evidence& evidence) const override;

 private:
  [[nodiscard]] std::vector<double> weights(
      const Evidence& evidence, const Scores& scores) const override;

  CosineOptions options_;
};

}  // namespace crosscheck
