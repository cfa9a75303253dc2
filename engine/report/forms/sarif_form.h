#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// Disputes as results of static analysis, SARIF 2.1.0 (OASIS), for editors
/// and code scanning: a result a dispute, at the first quote of its best side,
/// the other quotes as related locations (docs/DATA_FORMATS.md).
///
/// The level tells how certain the strongest conflict is: error from 0.8,
/// warning from 0.6 and for values of a table, else note. What reading had to
/// say is in the notifications of the invocation.
/// Complexity: O(claims of disputes + edges of disputes).
class SarifForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
