#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// A gold event: the bytes [begin, end) of each of its tokens, and what is
/// noted of it.
struct NotedEvent {
  struct Place {
    std::uint32_t begin = 0, end = 0;
  };
  std::vector<Place> places;
  std::uint32_t sentence = 0;
  bool negated = false;    ///< polarity NEG
  bool uncertain = false;  ///< certainty given, and not CERTAIN
  bool future = false;     ///< time FUTURE

  [[nodiscard]] bool plain() const { return !negated && !uncertain && !future; }
};

/// A document of MEANTIME with its text put together again: the first
/// sentence is the title, the second, a date, a paragraph, the others one more.
struct EventDocument {
  std::string name;
  Document document;
  std::vector<NotedEvent> events;      ///< in the order of the file
  std::vector<std::string> sentences;  ///< as words between blanks
};

/// Reads docs.jsonl and mentions.jsonl of a folder; documents by id. Events
/// without certainty, polarity and time are left out.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<std::vector<EventDocument>> read_meantime_events(
    const std::filesystem::path& folder);

}  // namespace crosscheck
