#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// A document of MEANTIME with its text put together again from its tokens:
/// the first sentence is the title, the second, a date, a paragraph, the others
/// one more.
struct MeantimeText {
  /// Where a token came to lie: bytes [begin, end) of the text.
  struct Place {
    std::uint32_t begin = 0, end = 0;
  };
  std::string name;
  Document document;
  std::vector<std::vector<std::string>> words;  ///< by sentence
  std::vector<std::vector<Place>> places;       ///< of the same
};

/// Reads docs.jsonl of a folder; documents by id.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<std::map<std::string, MeantimeText, std::less<>>>
read_meantime_texts(const std::filesystem::path& folder);

}  // namespace crosscheck
