#pragma once

#include "engine/report/writer.h"

namespace crosscheck {

/// The whole result as one JSON object, schema "crosscheck.result/1".
///
/// Fields, in this order: schema, program, method, ending, accuracy (where
/// truths were given), command, options, summary, documents, sources, claims,
/// origins, numbers, edges, disputes, copies, dependences, diagnostics,
/// decisions. docs/DATA_FORMATS.md ("Results") says what each holds.
/// Offsets count Unicode code points. Every other output can be made from it.
/// Complexity: O(bytes written + claims log claims).
class JsonWriter : public Writer {
 public:
  Status write(const Run& run, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
