#include "engine/report/findings.h"

namespace crosscheck {

std::uint64_t Findings::count(std::string_view name) const {
  for (const auto& [counted, number] : summary) {
    if (counted == name) return number;
  }
  return 0;
}

}  // namespace crosscheck
