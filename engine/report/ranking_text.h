#pragma once

#include <string>
#include <vector>

#include "engine/report/ranked_rows.h"
#include "engine/report/text_page.h"

namespace crosscheck {

/// A row of the ranking: below its line the quotes, if any, and who says so.
void write_ranked_row(const RankedRow& row, bool disputed,
                      const std::vector<std::string>& quotes,
                      const std::string& who, TextPage& page);

/// The ranking of a run of records, which have no quotes and no edges.
void write_record_ranking(const Run& run, TextPage& page);

}  // namespace crosscheck
