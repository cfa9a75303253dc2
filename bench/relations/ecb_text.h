#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/relations/story_run.h"
#include "graph/result.h"

namespace crosscheck {

/// A document of ECB+ with its text put together again from its tokens.
struct EcbText {
  std::string name;     ///< "12_3ecb"
  std::string topic;    ///< "12"
  std::string cluster;  ///< "12ecb": all documents tell of one event
  StoryText story;
  /// By sentence of the file: where it came to lie; empty where it was left
  /// out.
  struct Stretch {
    std::uint32_t begin = 0, end = 0;
  };
  std::vector<Stretch> sentences;
};

/// Reads docs.jsonl of a folder, in byte order of names. The address of the
/// page, where a document begins with it, is left out; a sentence without a
/// final mark is a paragraph of its own.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<std::vector<EcbText>> read_ecb_texts(
    const std::filesystem::path& folder);

}  // namespace crosscheck
