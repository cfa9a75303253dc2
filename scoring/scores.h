#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// Why an iteration ended.
struct Ending {
  std::uint32_t iterations = 0;
  double last_change = 0;  ///< largest change of a reported score
  bool converged = true;   ///< false: the iteration limit ended it
};

/// Where a summand of a score comes from; says what `index` counts.
enum class ContributionKind : std::uint8_t {
  prior,        ///< what is believed before any claim; no index
  source,       ///< a SourceId that gives the value
  origin,       ///< an origin number (Evidence::claim_origin, else SourceId)
  agreement,    ///< index into Evidence of a value that agrees
  coincidence,  ///< that origins met in one value; no index
  conflict,     ///< index into Evidence of a value that conflicts
  copy,         ///< what a source's word loses to copying; a SourceId
  error,        ///< that truths other than the value's would mislead; no index
  calibration,  ///< what a temperature or known truths correct; no index
  limit,        ///< what a bound on scores took away or gave; no index
};

/// Stable lower-case name of a kind ("agreement").
[[nodiscard]] std::string_view name_of(ContributionKind kind);

/// One summand of a score: what, and by how much (log-odds for `signed`).
struct Contribution {
  std::string what;  ///< in words, with numbers where names are unknown
  double amount = 0;
  ContributionKind kind = ContributionKind::prior;
  std::uint32_t index = kNoIndex;
  /// For an origin: the SourceId whose reliability it was given.
  std::uint32_t source = kNoIndex;

  static constexpr std::uint32_t kNoIndex = 0xffffffffU;
};

/// Where the truth of an item of numbers lies.
struct NumberAnswer {
  std::uint32_t item = 0;  ///< index into Evidence
  double value = 0;        ///< the best guess
  double low = 0;          ///< with a chance of 0.9 the truth lies between
  double high = 0;
  double score = 0;       ///< that the truth lies within tolerance of `value`
  bool estimate = false;  ///< `value` is a mean that perhaps nobody claims
};

struct PosteriorFit;

/// What a scorer gives back. Indices follow Evidence.
struct Scores {
  std::vector<double> value;   ///< length values, each in [0,1]
  std::vector<double> source;  ///< length sources, each in [0,1]
  Ending ending;
  /// Items of numbers, ascending; `posterior` alone gives them.
  std::vector<NumberAnswer> numbers;
  /// By value: the score before known truths corrected it; empty: nothing did.
  std::vector<double> uncalibrated;
  /// What `posterior` learnt beside the scores; null for other methods.
  std::shared_ptr<const PosteriorFit> fit;
};

}  // namespace crosscheck
