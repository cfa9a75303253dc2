#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "scoring/answer_sheet.h"
#include "scoring/evidence.h"
#include "scoring/scores.h"

namespace crosscheck {

/// What closed labels taught of sources, and where the truths lie.
///
/// Tables are flat: of questions q x L + t, of sources (s x L + label) x stride
/// + t, with t the true label, so that what one answer reads lies together; the
/// stride is L or one more, even. w: what M weighs, row_strength or as told.
struct ClosedFit {
  std::uint32_t labels = 0;
  std::uint32_t stride = 0;
  std::vector<double> support;    ///< by question and t: sum of w ln P(v | t)
  std::vector<double> believed;   ///< by question and t: p that counts rest on
  std::vector<double> log_class;  ///< by t
  std::vector<double> seen;       ///< by source, label and t: n + w M
  std::vector<double> all;        ///< by source and t: sum of n, + w
  double temperature = 1;         ///< eta of the reported posterior
  Ending ending;

  double row_strength = 0;  ///< of M, in answers

  /// Where the row of a source and label begins in `seen`.
  [[nodiscard]] std::size_t row_of(std::uint32_t source,
                                   std::uint32_t label) const {
    return (std::size_t{source} * labels + label) * stride;
  }
  /// ln P(label | t, source) without question `q` of the source itself.
  [[nodiscard]] double log_chance(std::uint32_t q, std::uint32_t source,
                                  std::uint32_t t, std::uint32_t label) const;
  /// softmax of temperature * (log_class + support) of a question.
  void posterior(std::uint32_t q, std::vector<double>& p) const;
};

/// Dawid and Skene's confusion of labels, shrunk, with each question left out
/// of what its own answers are judged by.
///
///     n(s,t,v) = sum over the answers v of s of p(t)
///     G   = (sum over s of n + 5 one) / (row + 5);  G <- G / 2 + one / 2
///     one = the share right g on the diagonal, (1 - g) / (L - 1) elsewhere
///     A row t of G where G(t,t) < 3 max G(t,v) is drawn on toward one until
///     it is not, or is one: a class mostly called otherwise is not t.
///     d_s = logit(right_s) - logit(expected_s), both drawn toward g by the
///           strength of accuracy_prior(); expected_s is what the diagonal of G
///           gives on the answers of s
///     M(s,t,t) = sigmoid(logit G(t,t) + d_s)
///     M(s,t,v) = (1 - M(s,t,t)) G(t,v) / (1 - G(t,t))
///     P(v | t, s) = (n(s,t,v) - p(t) + w M) / (n(s,t) - p(t) + w), p of the
///           question itself, in [1e-3, 1]
///     p(t) ~ class(t) * product of P^w,  class(t) = (sum of p + 1) / (Q + L)
///
/// from (votes + 0.5 / L) / (n + 0.5); `most_steps` at most, each 0.7 of its
/// way, ending early when no p moves by more than 1e-4, or when some move by
/// more than 1e-3 and these are at most one question in 2000; the last goes all
/// the way.
/// Counts take all answers alike, so that a copy has its own confusion.
/// `priors` (by place, or empty): a source with one of its own has right_s
/// drawn toward that, and M weighs as much as it says, `row_strength` at
/// least.
/// Complexity: O(steps x answers x L), a few products each; memory 16 bytes
///             a question and label, 8 a source, label and label, and 8 more
///             for each thread.
/// Source:     Dawid, Skene: Maximum Likelihood Estimation of Observer
///             Error-Rates Using the EM Algorithm, Applied Statistics 28(1),
///             1979. Leaving out: Asuncion et al.: On Smoothing and Inference
///             for Topic Models, UAI 2009 (CVB0).
/// Differs:    the prior of a source's rows; own questions left out.
[[nodiscard]] ClosedFit fit_closed(const AnswerSheet& sheet,
                                   std::uint32_t source_count,
                                   std::span<const SourcePrior> priors = {},
                                   double row_strength = 4,
                                   int most_steps = 40);

}  // namespace crosscheck
