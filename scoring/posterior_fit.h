#pragma once

#include <cstdint>
#include <vector>

#include "scoring/answer_sheet.h"
#include "scoring/claim_cells.h"
#include "scoring/closed_fit.h"
#include "scoring/evidence.h"
#include "scoring/number_average.h"
#include "scoring/number_scale.h"
#include "scoring/number_select.h"
#include "scoring/number_sheet.h"
#include "scoring/open_fit.h"
#include "scoring/set_sheet.h"
#include "scoring/source_accuracy.h"

namespace crosscheck {

/// Which model judged an item.
enum class ItemModel : std::uint8_t {
  none,     ///< no record
  open,     ///< open_fit.h
  vote,     ///< shares of claims, where no model may be trusted
  closed,   ///< closed_fit.h
  select,   ///< number_select.h
  average,  ///< number_average.h
  set,      ///< closed_fit.h over "is it one?"
  names,    ///< closed_fit.h over "is this word in it?"
};

/// Questions with closed labels and what they taught.
struct ClosedPart {
  AnswerSheet sheet;
  ClosedFit fit;
};

/// On so many items all sources may err alike, which no claim can show:
/// probabilities of the open, the closed and the select model are that much
/// smaller.
inline constexpr double kErrAlike = 0.02;

/// What `posterior` learnt of records; Scores carry it to the accounts.
struct PosteriorFit {
  ClaimCells cells;  ///< of categorical and time attributes
  OpenFit open;
  std::vector<ClosedPart> closed;  ///< one an attribute judged by labels
  NumberSheet numbers;
  ScaledNumbers scaled;
  SelectFit select;
  AverageFit average;
  ClosedPart sets;
  WordSheet words;  ///< its sheet is in `names`
  ClosedPart names;

  std::vector<ItemModel> model;  ///< by item
  /// By item: its place in its model's part: question or first question, item
  /// of the number sheet, kept item of the words.
  std::vector<std::uint32_t> place;
  std::vector<std::uint32_t> part;  ///< by item: index in `closed`

  std::vector<double> value;  ///< by value: probability; 0 outside records
  AccuracyPrior prior;        ///< of sources, from their claims' scores
  std::vector<double> right;  ///< by SourceId: sum of the scores of its claims
  std::vector<std::uint32_t> claims;  ///< by SourceId
  std::vector<double> source;         ///< by SourceId: reliability
};

/// Judges every record by the model of its attribute's kind.
///
/// categorical, time: the open-domain model with copies discounted; where the
/// labels are a closed set also fit_closed() with the same weights, and of the
/// two the one that foretells left-out answers better (model_choice.h), with
/// 0.7 of the temperature that foretells best: a claim is foretold well by
/// claims that err with it, a truth is not. Scores are 1 - kErrAlike of the
/// posteriors.
/// numeric: fit_select(), or fit_average() where choose_averaged() says so.
/// set, names: fit_closed() over yes-or-no questions.
///
/// A reliability is the share of a source's claims that are right, as the
/// scores have it, drawn toward the mean of all sources by accuracy_prior().
/// Complexity: that of the models; linear in claims but for what they say.
[[nodiscard]] PosteriorFit fit_posterior(const Evidence& evidence);

/// The ending of the model that took longest: all have converged or one has
/// not.
[[nodiscard]] Ending ending_of(const PosteriorFit& fit);

}  // namespace crosscheck
