#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/report/ranked_rows.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// A quote of a line, with who says it and where.
struct JsonlQuote {
  std::string_view source, path, exact;
  std::uint32_t line = 1, column = 1;
};

/// A line of a ranked value as far as its quotes: "," and they, "}" and a line
/// break are still to come.
void append_jsonl_row(std::string& out, const RankedRow& row,
                      std::uint32_t claims);
void append_jsonl_quote(std::string& out, const JsonlQuote& quote);

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
