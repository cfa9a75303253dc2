#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// A gold mention: bytes [begin, end) of the text, of which [begin, head_end)
/// stand before the first comma, bracket or preposition.
struct ChainMention {
  std::uint32_t begin = 0;
  std::uint32_t head_end = 0;
  std::uint32_t end = 0;
  std::string chain;
};

/// A document of MEANTIME with its text put together again: the first
/// sentence is the title, the second, a date, a paragraph, the others one more.
struct ChainDocument {
  std::string name;
  Document document;
  std::vector<ChainMention> mentions;  ///< shortest first
};

/// Reads docs.jsonl and mentions.jsonl of a folder; documents by id. Which
/// mentions count is said in chain_figures.h.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<std::vector<ChainDocument>> read_meantime_chains(
    const std::filesystem::path& folder);

}  // namespace crosscheck
