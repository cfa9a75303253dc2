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
  double loose = 0.05;      ///< least average similarity of two clusters
  double threshold = 0.12;  ///< the same in groups below `least_split`
  std::int32_t days = 45;   ///< documents further apart are other stories
  /// The share of the likeness of two parts that is expected where all
  /// documents of a group are of one happening: what is above it joins them.
  double split = 0.8;
  double rejoin = 0.75;  ///< least likeness of two parts to that within them
  std::size_t least_split = 6;  ///< documents that can be two happenings
};

/// For groups of documents that are more surely of one happening, at the cost
/// of happenings that fall into several.
inline constexpr StoryOptions kSureStory = {.loose = 0.12};

/// The story of each document, dense numbers by first document.
///
/// Cosine of tf-idf vectors (1 + ln tf; ln((1+N)/(1+df)) + 1), average link,
/// merged from the most similar pair down to loose groups. A small group is
/// clustered by the same to stories. A larger one is parted by modularity, with
/// weights ln((1+n)/(1+df)) and without words of a single document; parts that
/// are nearly as alike as their documents, or were printed within ten days of
/// each other, stay one story. Pairs come from an index of words that at most
/// 200 documents have, never from all pairs.
/// Complexity: O(words log words + pairs log pairs).
[[nodiscard]] std::vector<std::uint32_t> cluster_stories(
    std::span<const StoryDocument> documents, const StoryOptions& options);

}  // namespace crosscheck
