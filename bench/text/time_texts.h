#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// A time expression of a text, as an annotator or the reader sees it.
struct TimeMark {
  std::size_t begin = 0;  ///< bytes [begin, end) of the text
  std::size_t end = 0;
  std::string type;   ///< DATE, TIME, DURATION or SET
  std::string value;  ///< normal form of TIMEX3
};

/// A text with the times that an annotator found, in order of place.
struct TimedText {
  std::string id;
  Document document;  ///< text and day of publication
  std::vector<TimeMark> times;
};

/// TempEval-3: JSON Lines with `doc_id`, `dct`, `text` and `timex`, whose
/// `start` and `end` count code points. Sorted by id.
/// Errors: unreadable; malformed.
[[nodiscard]] Result<std::vector<TimedText>> read_tempeval(
    const std::filesystem::path& file);

/// MEANTIME: docs.jsonl with `sentences` of tokens and mentions.jsonl with
/// `sent` and `tokens`. Only the first six sentences are annotated, and only
/// these make the text: tokens put together again, a paragraph each. Sorted by
/// id. Errors: unreadable; malformed.
[[nodiscard]] Result<std::vector<TimedText>> read_meantime(
    const std::filesystem::path& folder);

}  // namespace crosscheck
