#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// The report that people open: one file of HTML that needs nothing beside it.
///
/// In this order: a head with a Content-Security-Policy that allows two scripts
/// and two styles by their hashes and nothing else, no request to anywhere; the
/// styles of the page and of its static part; `<main id="app">` with the static
/// page; the JSON result in
/// `<script type="application/json" id="result">`; the layout of its graphs in
/// `id="layout"`; the script, packed, in `id="script"`; and the loader, which
/// unpacks and runs it. Pieces are written one after the other; no text is ever
/// searched and replaced.
/// Errors: those of the sink. Complexity: that of the layout, else linear.
class HtmlForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
