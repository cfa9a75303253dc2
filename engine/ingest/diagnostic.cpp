#include "engine/ingest/diagnostic.h"

#include <utility>

namespace crosscheck {

void Diagnostics::add(Diagnostic diagnostic) {
  ++count_;
  if (diagnostic.skipped_input) ++skipped_;
  if (kept_.size() < kKept) kept_.push_back(std::move(diagnostic));
}

}  // namespace crosscheck
