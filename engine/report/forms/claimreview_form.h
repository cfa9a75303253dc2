#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// Drafts of schema.org ClaimReview for whoever publishes a check: a JSON-LD
/// array, one draft for each side of each dispute, the best side first.
///
/// Nothing is rated here. A draft has a `reviewRating` only where the user
/// confirmed the dispute (FoundDecision), and then in words alone: the user's
/// note. `creativeWorkStatus` of any other draft says that it needs a rating.
/// The text may stand in a script element of a page as it is.
/// Needs: `ReportOptions::author` and `::url`, an address of http or https.
/// Errors: invalid_option without them.
/// Complexity: O(claims of disputes).
class ClaimreviewForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
