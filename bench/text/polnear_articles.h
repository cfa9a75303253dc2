#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// Bytes [begin, end) of a document's text.
struct PolnearSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Who says what by the gold; a part that is not expressed is empty.
struct GoldAttribution {
  std::vector<PolnearSpan> source;
  std::vector<PolnearSpan> cue;
  std::vector<PolnearSpan> content;
};

struct PolnearArticle {
  std::string name;
  Document document;
  std::vector<GoldAttribution> attributions;
};

/// Reads the attribution corpus: a JSON object a line with `doc_id`, `text`
/// and `attributions`, whose places count characters. Articles by name.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<std::vector<PolnearArticle>> read_polnear_articles(
    const std::filesystem::path& path);

}  // namespace crosscheck
