#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/syntax/word_table.h"

namespace crosscheck {

/// What features of a word are made of: keys of its letters, and its facts.
struct WordAtoms {
  std::uint64_t form = 0;
  std::uint64_t suffix[5] = {};  ///< of 1 to 5 bytes, 0 where it is shorter
  std::uint64_t prefix[3] = {};  ///< of 1 to 3 bytes
  std::uint64_t shape = 0;       ///< "Xx", "0-x", runs counted once
  WordFacts facts;
  std::uint16_t tag = 0;  ///< its label + 1 where it is tagged
};

/// Atoms of a word; `written` as in the text, `form` by syntax_form(). In a
/// headline, where every word may have a capital, shapes are told apart from
/// those of other sentences. Complexity: O(length).
[[nodiscard]] WordAtoms word_atoms(std::string_view written,
                                   std::string_view form,
                                   const WordTable& table,
                                   bool headline = false);

/// Those atoms alone that a parser asks for: the form's key and its facts.
[[nodiscard]] WordAtoms parser_atoms(std::string_view form,
                                     const WordTable& table);

}  // namespace crosscheck
