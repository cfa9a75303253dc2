#pragma once

#include <string>
#include <vector>

#include "graph/groups.h"
#include "graph/linking.h"

namespace crosscheck {

/// Joins the quotations of a story that are of one utterance: the quotation
/// rule relates their wording, and their speakers do not differ; or one's name
/// may be the other's, or ten words in a row are the same, whoever is named
/// (six where a speaker has a description for a name, "the network's host").
/// `thing` names each statement's speaker, empty where the document does not
/// say who spoke; where the rest of the group names one speaker alone, it is
/// filled in, and speakers whom only their words make one get the name that
/// most have. Returns by statement the speaker's name for people ("" for
/// statements that are no quotations, "unnamed speaker" where nobody is named).
/// Candidates share two rare words or runs of three words. Complexity: that of
/// find_candidate_pairs and of the rule on each pair.
[[nodiscard]] std::vector<std::string> group_quotations(
    const LinkInput& input, std::vector<std::string>& thing, Groups& groups);

}  // namespace crosscheck
