#pragma once

#include "engine/report/writer.h"

namespace crosscheck {

/// Ranked values as JSON, one object a line, best first.
///
/// Fields: schema ("crosscheck.claim/1"), object, attribute, value, score (six
/// decimals), rank, origins, outlets, tied, claims (how many make it). Values
/// from articles have quotes as well: [{source, path, line, column, exact}],
/// the first place of evidence of each claim.
/// Complexity: O(bytes written).
class JsonlWriter : public Writer {
 public:
  Status write(const Run& run, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
