#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck {

// What several forms say in the same words. Texts are as found: each form
// makes them safe in its own way.

/// "" where there is no such row.
[[nodiscard]] std::string_view found_source_name(const Findings& findings,
                                                 std::uint32_t source);
[[nodiscard]] std::string_view found_path(const Findings& findings,
                                          std::uint32_t document);

/// The published date of a document, else its date as written.
[[nodiscard]] std::string_view found_date(const Findings& findings,
                                          std::uint32_t document);

/// "path:line:column" of the first quote; of a record "path:line".
[[nodiscard]] std::string found_place(const Findings& findings,
                                      const FoundClaim& claim);

/// The sides of a dispute, the best supported first: indices into `sides`.
[[nodiscard]] std::vector<std::uint32_t> sides_by_score(
    const FoundDispute& dispute);

/// "A" for 0 ... "Z" for 25, then "27", "28".
[[nodiscard]] std::string side_letter(std::size_t place);

/// The sentence of a quote in parts, each with the white space that it had.
struct QuoteParts {
  std::string_view before, exact, after;
};
/// With the rest of the sentence where the result has it, else with the at
/// most 32 code points on either side.
[[nodiscard]] QuoteParts quote_parts(const FoundQuote& quote);

}  // namespace crosscheck
