#pragma once

#include <string>
#include <string_view>

#include "engine/text/names/body_keys.h"
#include "engine/text/names/chunk_context.h"
#include "engine/text/names/name.h"
#include "engine/text/names/person_names.h"

namespace crosscheck {

/// The kind of folded words in the list of known names; `other` where they are
/// not in it or are a word of every day ("bridges", "wells").
[[nodiscard]] NameKind known_kind(std::string_view words);

/// The kind of a name of one word that is no known person's surname, by what
/// the document says about it, or else by the list of known names.
/// Complexity: O(length) expected.
[[nodiscard]] NameKind single_word_kind(const std::string& word,
                                        const ChunkContext& context,
                                        const BodyKeys& bodies,
                                        const PersonTable& persons);

}  // namespace crosscheck
