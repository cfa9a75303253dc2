#pragma once

#include <cstdint>

#include "engine/text/numbers/amount.h"

namespace crosscheck {

/// An amount that is the age of somebody.
struct AgePhrase {
  std::uint32_t last = 0;  ///< one past its last piece; 0: no age
  bool compound = false;   ///< "61-year-old": a noun may follow
  bool listed = false;     ///< "aged 16": another may follow
  bool or_older = false;   ///< "18 or older", "18 and over": open above
  bool or_younger = false;
};

/// Reads whether an amount is an age: ", 61,", "(61)", ", now 61,",
/// "61-year-old", "61 years old", "aged 61", "between the ages of 12 and 16",
/// "who is 61,", "adults over 21", "18 or older". `list_end` is one past the
/// last listed age of the sentence, or 0: "aged 16 and 13".
/// Complexity: O(1).
[[nodiscard]] AgePhrase read_age(const Pieces& pieces,
                                 const AmountPhrase& amount,
                                 std::uint32_t list_end);

}  // namespace crosscheck
