#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// A result as a database of SQLite 3: tables with keys, full-text search over
/// claims and quotes, and views for reading (docs/DATA_FORMATS.md).
///
/// It is made in memory and handed to the sink whole, without a time in it, so
/// that one result gives one file with one version of the library.
/// Errors: unwritable where memory or the library's limits do not suffice.
/// Complexity: O(rows log rows); memory: twice the file.
class SqliteForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
