#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "engine/text/syntax/language_model.h"
#include "engine/train/event_corpus.h"
#include "graph/predication.h"
#include "graph/story_clusters.h"

namespace crosscheck {

/// A topic of a corpus of marked events as crosscheck reads it. Documents are
/// numbered within the topic.
struct EventTopic {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  int topic = 0;
  std::vector<Predication> predications;  ///< `outer` over all of them
  /// By predication: the event that is marked at its trigger, or kNone.
  std::vector<std::uint32_t> event_of;
  struct Event {
    std::uint32_t document = 0;
    std::string chain;
    std::string words;  ///< as in the text
  };
  std::vector<Event> events;           ///< also those that no predication tells
  std::vector<std::string> names;      ///< by document
  std::vector<std::string> clusters;   ///< by document
  std::vector<StoryDocument> stories;  ///< by document
  std::vector<std::set<std::string>> lemmas;  ///< by document; no names

  /// Pairs of events of two documents that are one.
  [[nodiscard]] std::size_t true_pairs() const;
  [[nodiscard]] bool are_one(std::uint32_t x, std::uint32_t y) const {
    return events[x].chain == events[y].chain;
  }
};

/// Analyses the documents of a topic. Complexity: that of analyse().
[[nodiscard]] EventTopic read_topic(std::vector<MarkedDocument> documents,
                                    int topic, const LanguageModel& model);

}  // namespace crosscheck
