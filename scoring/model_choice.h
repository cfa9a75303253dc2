#pragma once

#include <cstddef>
#include <span>

#include "scoring/answer_sheet.h"
#include "scoring/closed_fit.h"

namespace crosscheck {

/// How well a model foretells an answer from the other answers to its question.
struct Prediction {
  double log_likelihood = 0;  ///< mean over answers
  double temperature = 1;     ///< the one under which it is largest
};

/// Of how many questions one is looked at, so that answers stay at most about
/// 20,000.
[[nodiscard]] std::size_t question_stride(const AnswerSheet& sheet);

/// The mean of ln P(v_j | the other answers), over questions with two answers
/// or more, under the best of the temperatures 0.1 to 1:
///
///     sum_j w_j ln sum_t p_-j(t) P(v_j | t, s_j) / sum_j w_j
///     p_-j = softmax(ln class + temperature * (support - own term))
///
/// Over at most about 20,000 answers, from questions taken evenly.
/// Complexity: O(answers looked at x L x temperatures).
[[nodiscard]] Prediction predict_closed(const AnswerSheet& sheet,
                                        const ClosedFit& fit);

/// The mean of ln P(v | the answers of a fit), over the answers to its
/// questions that it has not seen, `unseen`: P is then seen / all of the fit's
/// tables. Over all answers. Complexity: O(answers x L x temperatures).
[[nodiscard]] Prediction predict_unseen(const AnswerSheet& unseen,
                                        const ClosedFit& fit);

/// The same for the open-domain model on a closed set: one accuracy a source
/// and errors of spread a over L - 1 labels, a the best of six.
///
///     x(t) = sum of w logit A over the answers t - lnGamma(a + n - c_t)
///            - lnGamma(c_t + b) + lnGamma(b),        b = a / (L - 1)
///     P(v | t) = A if v = t, else (1 - A) (c_v + b) / (n - c_t + a)
///
/// both without answer j, whose source has the accuracy
/// (A (claims + 5) - p_j) / (claims + 4).
/// `accuracy` and `posterior`: by answer, of its source and of its value.
/// `claims`: by source of the sheet.
[[nodiscard]] Prediction predict_open(const AnswerSheet& sheet,
                                      std::span<const double> accuracy,
                                      std::span<const double> posterior,
                                      std::span<const std::uint32_t> claims);

}  // namespace crosscheck
