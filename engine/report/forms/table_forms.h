#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// Ranked values of a result as CSV: the bytes of CsvWriter for the same run.
/// Complexity: O(claims log claims + bytes written).
class CsvForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

/// Ranked values of a result as JSON lines: the bytes of JsonlWriter for the
/// same run. Complexity: O(claims log claims + bytes written).
class JsonlForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
