#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/ingest/corpus.h"
#include "graph/claim.h"
#include "graph/claim_graph.h"
#include "graph/copied_text.h"
#include "graph/disputes.h"
#include "graph/result.h"
#include "scoring/evaluation.h"
#include "scoring/evidence.h"
#include "scoring/ranking.h"
#include "scoring/scorer.h"

namespace crosscheck {

struct PipelineOptions {
  ReadOptions read;
  std::string method = "signed";  ///< a name of scorer_registry()
  unsigned threads = 0;           ///< 0: as many as there are
};

/// Seconds of each stage, for the harness and `--verbose`; never in a result.
struct StageTimes {
  double read = 0, extract = 0, link = 0, score = 0;
};

/// Everything a run found. Every output is a function of this.
struct Run {
  Corpus corpus;                        ///< corpus.claims has every claim
  std::vector<CopyPair> copies;
  std::vector<std::uint32_t> origins;   ///< by claim; empty: the source
  ClaimGraph graph;
  Evidence evidence;
  Scores scores;
  std::vector<RankedValue> ranking;     ///< every value, best first
  std::vector<Dispute> disputes;
  std::string method;
  StageTimes times;
};

/// The whole way: read, extract, link, relate, score, rank.
/// Errors: those of read_corpus, and invalid_option for the method.
[[nodiscard]] Result<Run> run_pipeline(const std::vector<std::string>& inputs,
                                       const PipelineOptions& options);

}  // namespace crosscheck
