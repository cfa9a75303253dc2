#pragma once

#include "engine/report/findings.h"
#include "engine/report/row_reader.h"

namespace crosscheck {

// One row of each array of a JSON result, as docs/DATA_FORMATS.md has it. What
// is missing stays as it is by default, but for what a row points at: that is
// refused where it is missing. `row` is the number that its id gives it.

void read_row(RowReader& json, FoundDocument& document, std::uint32_t& row);
void read_row(RowReader& json, FoundSource& source, std::uint32_t& row);
void read_row(RowReader& json, FoundClaim& claim, std::uint32_t& row);
void read_row(RowReader& json, FoundOrigin& origin, std::uint32_t& row);
void read_row(RowReader& json, FoundEdge& edge, std::uint32_t& row);
void read_row(RowReader& json, FoundNumber& number);
void read_row(RowReader& json, FoundDispute& dispute);
void read_row(RowReader& json, FoundCopy& copy);
void read_row(RowReader& json, FoundDependence& dependence);
void read_row(RowReader& json, FoundDiagnostic& diagnostic);
void read_row(RowReader& json, FoundDecision& decision);

}  // namespace crosscheck
