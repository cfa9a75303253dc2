#pragma once

#include <string>
#include <string_view>

#include "graph/statement.h"

namespace crosscheck {

/// The two values in quotation marks and what is said of them: the one form
/// that the reasons of all rules have.
[[nodiscard]] inline std::string both_values(const Statement& a,
                                             const Statement& b,
                                             std::string_view verdict) {
  std::string words = "\"" + a.value_text + "\" and \"" + b.value_text + "\" ";
  words += verdict;
  return words;
}

}  // namespace crosscheck
