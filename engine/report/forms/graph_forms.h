#pragma once

#include "engine/report/form.h"

namespace crosscheck {

/// Claims and sources as GraphML 1.0, written by Boost.Graph. Every attribute
/// is declared with its type, and every node and edge has all of them
/// (FoundNode, FoundLink). Text is valid XML (xml_text.h).
/// Complexity: O(claims + edges).
class GraphmlForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

/// The same graph in the DOT language, written by Boost.Graph with values
/// quoted as Graphviz wants them.
/// Complexity: O(claims + edges).
class DotForm : public Form {
 public:
  Status write(const StoredResult& result, const ReportOptions& options,
               ByteSink& sink) const override;
};

}  // namespace crosscheck
