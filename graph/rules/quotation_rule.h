#pragma once

#include <string_view>

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares two quotations of one speaker by their content words.
///
/// Agrees when  they share a run of four words, or most of the content words
///              of the shorter (at least 0.6 of four or more): wording that
///              differs by translation agrees.
///              "sold to nobody that spring", "sold to nobody in that spring
///              and summer".
/// Conflicts    when both are the speaker's own words, the same but for a few
///              (wording_difference.h): one of the outlets misquotes ("we sold
///              it to nobody that spring", "we sold it to somebody that
///              spring"); at weight .5 where few words are common. Or when one
///              is reported, and it has a negation more or another number
///              (reported_difference.h). Or when the same words are given to
///              two persons (other_voice.h) or to two days (other_day.h).
/// Silent when  anything else: one outlet quotes on where another stops.
[[nodiscard]] Verdict compare_quotations(const Statement& a,
                                         const Statement& b);

/// Which rule a conflict of two quotations is by: "quotation" where their words
/// differ, else that of who said them (other_voice.h) or when (other_day.h).
[[nodiscard]] std::string_view quotation_rule_name(const Statement& a,
                                                   const Statement& b);

}  // namespace crosscheck
