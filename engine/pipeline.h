#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/comparison.h"
#include "engine/ingest/corpus.h"
#include "engine/judge/relation_review.h"
#include "graph/claim.h"
#include "graph/claim_graph.h"
#include "graph/claim_origins.h"
#include "graph/copied_text.h"
#include "graph/disputes.h"
#include "graph/result.h"
#include "scoring/calibration.h"
#include "scoring/evaluation.h"
#include "scoring/evidence.h"
#include "scoring/ranking.h"
#include "scoring/scorer.h"

namespace crosscheck {

class ReadingStore;

struct PipelineOptions {
  ReadOptions read;
  /// A name of scorer_registry(), or kAllMethods: then nothing is scored yet;
  /// "": `posterior` for records alone, `signed` where there is an article.
  std::string method;
  std::string attributes;  ///< a table of kinds; "": those beside
  std::string prior;       ///< a table of sources' accuracies; "": none
  std::string model;       ///< of the language of articles; "": the default
  std::string nli;         ///< folder of a judge of relations; "": none
  /// What earlier runs read of articles, which this one reads only where they
  /// changed, and where it keeps its own; nullptr: nothing is kept. The Run is
  /// the same.
  ReadingStore* readings = nullptr;
  unsigned threads = 0;  ///< 0: as many as there are
  bool disputes = true;  ///< false: leave Run::disputes empty
  bool differs = false;  ///< keep edges of Relation::differs
  /// Called with the name of each stage as it begins; may be empty.
  std::function<void(std::string_view stage)> on_stage;
  /// Called with how much of the stage is done, where it can be counted, by
  /// several threads at once; may be empty.
  std::function<void(std::size_t done, std::size_t total)> on_progress;
};

/// Seconds of each stage, for the harness and `--verbose`; never in a result.
struct StageTimes {
  double read = 0, extract = 0, link = 0, score = 0;
};

/// Everything a run found. Every output is a function of this.
struct Run {
  Corpus corpus;  ///< corpus.claims has every claim
  std::vector<CopyPair> copies;
  std::size_t capped_buckets = 0;        ///< shingles too common to compare
  std::vector<std::uint32_t> origins;    ///< by claim; empty: the source
  std::vector<OriginTie> origin_ties;    ///< why sources have one origin
  std::optional<RelationReview> review;  ///< where a judge was asked
  ClaimGraph graph;
  Evidence evidence;
  Scores scores;
  std::vector<RankedValue> ranking;  ///< every value, best first
  std::vector<Dispute> disputes;     ///< those of texts, then of records
  std::string method;
  std::optional<Accuracy> accuracy;        ///< where truths were given
  std::optional<Calibration> calibration;  ///< of probabilities, by truths
  std::vector<MethodResult> methods;  ///< with kAllMethods, in place of scores
  StageTimes times;
};

/// The whole way: read, extract, link, relate, score, rank.
///
/// Same inputs and options, same Run, but for `times`. Text stages are skipped
/// where there is no article, and the search for differing records where there
/// is no record.
/// Errors: invalid_option for the method (before anything is read), and those
/// of read_corpus, read_attributes, read_priors and, for articles, load_model
/// and load_nli_judge.
/// Complexity: that of its stages; each is near linear in the input.
[[nodiscard]] Result<Run> run_pipeline(const std::vector<std::string>& inputs,
                                       const PipelineOptions& options);

/// Corrects the scores of a run by known truths where they are probabilities
/// (calibration.h), ranks again and compares the answers with them: no answer
/// by a map that saw its own truth.
void use_truths(const std::vector<Truth>& truths, Run& run);

}  // namespace crosscheck
