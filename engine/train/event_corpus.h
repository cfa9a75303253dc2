#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/ingest/document.h"
#include "graph/result.h"

namespace crosscheck {

/// A mention of an event, as annotators marked it.
struct MarkedEvent {
  std::uint32_t begin = 0;  ///< bytes of the text, first word to last
  std::uint32_t end = 0;
  std::string chain;  ///< the same for mentions of one event
};

/// A document with its text put together again from its tokens, and the events
/// that are marked in it, in order of the text.
struct MarkedDocument {
  std::string name;
  int topic = 0;
  std::string cluster;  ///< documents of one happening
  Document document;
  std::vector<MarkedEvent> events;
};

/// Reads docs.jsonl and mentions.jsonl of a folder in the form of ECB+, in byte
/// order of names. The address of the page, where a document begins with it, is
/// left out; a sentence without a final mark is a paragraph of its own.
/// Errors: unreadable, malformed.
[[nodiscard]] Result<std::vector<MarkedDocument>> read_event_corpus(
    const std::filesystem::path& folder);

/// The topics of documents, sorted, none twice.
[[nodiscard]] std::vector<int> topics_of(
    const std::vector<MarkedDocument>& documents);

}  // namespace crosscheck
