#include "engine/train/link_examples.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "engine/extract/passing_mentions.h"
#include "engine/extract/predications.h"
#include "engine/extract/story_document.h"
#include "engine/text/analysis.h"

namespace crosscheck {
namespace {

std::set<std::string> common_lemmas(const Analysis& analysis) {
  std::set<std::string> lemmas;
  for (const SyntaxWord& word : analysis.syntax.words) {
    const bool is_content = word.part == PartOfSpeech::noun ||
                            word.part == PartOfSpeech::verb ||
                            word.part == PartOfSpeech::adjective;
    if (is_content && analysis.name_at[word.token] == Analysis::kNone) {
      lemmas.insert(word.lemma);
    }
  }
  return lemmas;
}

/// The first predication from `first` on whose trigger lies in an event's words
/// and tells no other.
std::uint32_t teller_of(const EventTopic& topic, std::uint32_t first,
                        const MarkedEvent& event) {
  for (std::uint32_t p = first; p < topic.predications.size(); ++p) {
    const Span& span = topic.predications[p].trigger_span;
    if (span.begin < event.end && event.begin < span.end &&
        topic.event_of[p] == EventTopic::kNone) {
      return p;
    }
  }
  return EventTopic::kNone;
}

void add_document(MarkedDocument marked, const LanguageModel& model,
                  EventTopic& to) {
  const auto number = static_cast<std::uint32_t>(to.names.size());
  const auto first = static_cast<std::uint32_t>(to.predications.size());
  marked.document.id = DocumentId(number);
  const Analysis analysis = analyse(marked.document, &model);
  std::vector<Predication> found = find_predications(analysis);
  std::ranges::move(find_passing_mentions(analysis, found),
                    std::back_inserter(found));
  for (Predication& p : found) {
    if (p.outer != Predication::kNone) p.outer += first;
    to.predications.push_back(std::move(p));
  }
  to.event_of.resize(to.predications.size(), EventTopic::kNone);
  for (const MarkedEvent& event : marked.events) {
    const std::uint32_t p = teller_of(to, first, event);
    if (p != EventTopic::kNone) {
      to.event_of[p] = static_cast<std::uint32_t>(to.events.size());
    }
    to.events.push_back(
        {number, event.chain,
         marked.document.text.substr(event.begin, event.end - event.begin)});
  }
  to.stories.push_back(story_document(analysis));
  to.lemmas.push_back(common_lemmas(analysis));
  to.names.push_back(std::move(marked.name));
  to.clusters.push_back(std::move(marked.cluster));
}

}  // namespace

std::size_t EventTopic::true_pairs() const {
  std::map<std::string, std::map<std::uint32_t, std::size_t>> count;
  for (const Event& event : events) ++count[event.chain][event.document];
  std::size_t pairs = 0;
  for (const auto& [chain, by_document] : count) {
    std::size_t before = 0;
    for (const auto& [document, mentions] : by_document) {
      pairs += before * mentions;
      before += mentions;
    }
  }
  return pairs;
}

EventTopic read_topic(std::vector<MarkedDocument> documents, int topic,
                      const LanguageModel& model) {
  EventTopic read;
  read.topic = topic;
  for (MarkedDocument& document : documents) {
    if (document.topic == topic) add_document(std::move(document), model, read);
  }
  return read;
}

}  // namespace crosscheck
