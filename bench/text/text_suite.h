#pragma once

#include <vector>

#include "bench/suite.h"

namespace crosscheck {

/// How well English is read, on annotated texts below `--data` (the layout of
/// the folders is in docs/BENCHMARKS.md). A case whose data are not there is
/// left out.
///
///     text/trees/SET       tags and trees on gold tokens
///     text/sentences/SET   where sentences end
///     text/times/SET       time expressions and their values
///     text/quantities/SET  intervals and counted nouns
///     text/names/SET       typed spans
///     text/chains/SET      mentions of one entity within a document
///     text/speech/SET      who says what
///     text/factuality/SET  what happened, did not, may, or will
///     text/analysis/SET    articles and tokens a second, and memory
///
/// Each ends in `-look` or `-test`: the part to learn from and the part that
/// figures are reported of. With --failures every case adds its worst cases.
/// Errors: not_found without --data.
[[nodiscard]] Result<std::vector<BenchCase>> text_cases(
    const SuiteOptions& options, const ScratchFolder& scratch);

[[nodiscard]] std::vector<Table> text_tables(
    const std::vector<CaseResult>& results);

}  // namespace crosscheck
