#pragma once

#include <optional>
#include <string_view>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// A news agency that an article gives as where it has its text from.
struct WireCredit {
  std::string_view agency;  ///< name in graph/wire_agencies.h; static text
  /// The article is the agency's; else the agency has its part in it, and an
  /// outlet's own staff wrote the rest.
  bool whole = false;
};

/// The credit of an article, if it has one. One of the whole comes before one
/// of a part, then the first.
///
/// Whole: the source or the author is an agency ("Jane Roe, Reuters"); a
///        dateline names one in brackets ("OSLO, May 5 (AFP) -"); a short line
///        among the first or last paragraphs is a byline ("By the Associated
///        Press", "By Jane Roe of Reuters"), the agency's name alone ("(AP)",
///        "Source: Xinhua") or its copyright.
/// Part:  "contributed to this report", "with inputs from PTI", "additional
///        reporting by"; a byline or bracket with somebody beside the agency
///        ("By staff and AP", "(Reuters/AFP)").
/// What a text says of an agency's report ("Reuters reported") is no credit.
/// Complexity: O(tokens).
[[nodiscard]] std::optional<WireCredit> find_wire_credit(
    const Document& document, const TokenisedText& text,
    std::string_view source);

}  // namespace crosscheck
