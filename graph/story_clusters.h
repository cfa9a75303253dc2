#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace crosscheck {

/// What the clustering sees of a document: its folded content words with their
/// number, names counted twice by the caller, sorted by word.
struct StoryDocument {
  std::vector<std::pair<std::string, std::uint32_t>> words;
  std::optional<std::int32_t> published_day;
};

struct StoryOptions {
  double threshold = 0.12;  ///< least average similarity of two clusters
  std::int32_t days = 45;   ///< documents further apart are other stories
  /// The same within a story, by words that some of its documents have and
  /// others have not: below it, the story is of two like happenings.
  double split = 0.12;
  std::size_t least_split = 6;  ///< stories of fewer documents stay whole
};

/// The story of each document, dense numbers by first document.
///
/// Cosine of tf-idf vectors (1 + ln tf; ln((1+N)/(1+df)) + 1), average link,
/// merged from the most similar pair down; then the same within each story with
/// weights ln((1+n)/(1+df)), without words of a single document; parts that
/// were printed within ten days of each other stay one story. Pairs come from
/// an index of words that at most a tenth of a large corpus has, never from all
/// pairs. Complexity: O(words log words + pairs log pairs). Source: Sokal and
/// Michener 1958 (average linkage).
[[nodiscard]] std::vector<std::uint32_t> cluster_stories(
    std::span<const StoryDocument> documents, const StoryOptions& options);

}  // namespace crosscheck
