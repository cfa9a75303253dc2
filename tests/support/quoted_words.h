#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <sstream>
#include <string>

#include "graph/rules/wording_difference.h"

namespace crosscheck::testing {

/// Words between blanks; "..." is a gap.
inline Text quote(const std::string& words) {
  Text text;
  text.verbatim = true;
  std::istringstream in(words);
  for (std::string word; in >> word;) {
    if (word == "...") {
      text.gaps.push_back(static_cast<std::uint32_t>(text.words.size()));
    } else {
      text.words.push_back(word);
    }
  }
  return text;
}

/// Whether two quotations part, whichever is the first.
inline bool differ(const std::string& a, const std::string& b) {
  const bool forth = find_wording_difference(quote(a), quote(b)).has_value();
  const bool back = find_wording_difference(quote(b), quote(a)).has_value();
  CHECK(forth == back);
  return forth;
}

}  // namespace crosscheck::testing
