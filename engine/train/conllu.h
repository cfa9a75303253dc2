#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// A word of a treebank.
struct TreebankWord {
  std::string form;
  std::string lemma;
  std::string part;        ///< UPOS
  std::string tag;         ///< XPOS
  std::string features;    ///< "Number=Sing|..."
  std::uint32_t head = 0;  ///< index in the sentence; its size: the root
  std::string dependency;
  std::string misc;
};

struct TreebankSentence {
  std::string document;    ///< of the last "# newdoc id"
  bool paragraph = false;  ///< begins one, by "# newpar" or "# newdoc"
  std::vector<TreebankWord> words;
};

/// Reads a treebank in CoNLL-U (https://universaldependencies.org/format.html).
/// Lines of multiword tokens and of empty nodes are passed over.
/// Errors: not_found; malformed, with file and line, for a row without ten
/// columns, numbers out of order, or a head outside its sentence.
/// Complexity: O(bytes).
[[nodiscard]] Result<std::vector<TreebankSentence>> read_conllu(
    const std::filesystem::path& path);

}  // namespace crosscheck
