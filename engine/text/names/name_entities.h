#pragma once

#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/names/name_chunks.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Types the chunks of a document and groups those that mean one entity.
///
/// Two passes: the first learns which persons, organisations and acronyms the
/// document has; the second gives every chunk its entity. A person's key is
/// "given surname" without middle initials; a ministry's begins with its state
/// ("turkey foreign ministry").
/// Requires: chunks in order of their first token.
/// Complexity: O(chunks) expected, times the bearers of one surname.
[[nodiscard]] Names group_names(const Document& document,
                                const TokenisedText& text,
                                const std::vector<NameChunk>& chunks,
                                const WordEvidence& evidence);

}  // namespace crosscheck
