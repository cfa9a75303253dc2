#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// Bytes [begin, end) of a text, without the white space around them.
struct TextStretch {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A document of a CoNLL-U file as running text.
struct RunningText {
  std::string id;
  std::string text;
  std::vector<TextStretch> sentences;
};

/// Writes the documents of a CoNLL-U file out: a blank between two tokens
/// unless `SpaceAfter=No` stands at the first, an empty line before each
/// `# newpar`. Tokens written as one ("can't", lines "3-4") count as one, and
/// empty nodes are left out. Errors: not_found, malformed.
/// Complexity: O(bytes). Source: universaldependencies.org/format.html.
[[nodiscard]] Result<std::vector<RunningText>> read_running_texts(
    const std::filesystem::path& file);

}  // namespace crosscheck
