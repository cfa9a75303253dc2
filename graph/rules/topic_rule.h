#pragma once

#include "graph/rules/rule.h"

namespace crosscheck {

/// Compares what two texts say of one topic of one event: the slot names the
/// topic ("topic: fishing"), polarity says whether it is on the agenda.
///
/// Agrees when      polarity is the same.
/// Conflicts when   one excludes what the other states, both of one modality.
/// Silent when      anything else: a longer list of topics is no denial.
[[nodiscard]] Verdict compare_topics(const Statement& a, const Statement& b);

}  // namespace crosscheck
