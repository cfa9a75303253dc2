#pragma once

#include "engine/report/report_buffer.h"

namespace crosscheck {

/// The table of View::methods: a line a method with the part of the known
/// truths it gets right (where there are any), its rounds, whether it settled,
/// and on how many items its best value is not that of the vote.
void write_methods(const Run& run, ReportBuffer& buffer);

}  // namespace crosscheck
