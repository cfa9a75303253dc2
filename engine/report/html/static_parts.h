#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/report/findings.h"

namespace crosscheck {

/// The parts of the static page, each a `section` with its heading.
void append_summary_section(std::string& out, const Findings& findings);
void append_dispute_section(std::string& out, const Findings& findings);
void append_source_section(std::string& out, const Findings& findings);
void append_method_section(std::string& out, const Findings& findings);

/// "item · slot", each isolated.
void append_html_topic(std::string& out, const FoundDispute& dispute);

/// "0.812", or "0.812 (0.700 to 0.900)".
void append_html_score(std::string& out, double score,
                       const std::optional<FoundInterval>& interval);

/// "4 origins of 13 outlets", or "4 origins" where they are as many.
void append_html_support(std::string& out, const FoundSide& side);

/// "first a.txt:3:14": where a quote stands; without a quote the line.
void append_html_place(std::string& out, const Findings& findings,
                       const FoundClaim& claim);

}  // namespace crosscheck
