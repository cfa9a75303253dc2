#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/content_hash.h"
#include "graph/result.h"

namespace crosscheck {

/// What a file of readings holds. The views look into `bytes`, which copies
/// share.
struct ReadingFile {
  std::shared_ptr<const std::string> bytes;
  ContentDigest reader = {};  ///< reader_key() of who wrote it
  std::map<ContentDigest, std::string_view> by_article;  ///< by article_key()
};

/// A reading to be written.
struct ReadingRow {
  ContentDigest article = {};
  std::string_view bytes;
};

/// Opens a file of readings and checks all of it; the layout is in
/// docs/DATA_FORMATS.md ("Readings").
/// Errors: not_found, unreadable; malformed for another kind of file, one that
/// is cut off or has a changed byte; unsupported for another version.
/// Complexity: O(bytes).
[[nodiscard]] Result<ReadingFile> open_readings(const std::string& path);

/// Hands the bytes of such a file to `take`, piece by piece, and ends at the
/// first that it does not take.
[[nodiscard]] Status write_readings(
    const ContentDigest& reader, const std::vector<ReadingRow>& rows,
    const std::function<Status(std::string_view)>& take);

}  // namespace crosscheck
