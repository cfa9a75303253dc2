#include "engine/train/event_training.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include "engine/train/common_words.h"
#include "engine/train/event_corpus.h"
#include "engine/train/learn_links.h"
#include "engine/train/link_examples.h"

namespace crosscheck {
namespace {

/// Every second topic is for testing (bench/text/failure_list.h).
std::vector<int> topics_to_learn(const std::vector<int>& topics,
                                 const std::vector<int>& left_out) {
  std::vector<int> learnt;
  for (std::size_t i = 0; i < topics.size(); i += 2) {
    if (std::find(left_out.begin(), left_out.end(), topics[i]) ==
        left_out.end()) {
      learnt.push_back(topics[i]);
    }
  }
  return learnt;
}

Result<std::vector<EventTopic>> read_topics(const std::filesystem::path& folder,
                                            const EventTraining& training,
                                            const LanguageModel& model) {
  const auto documents = read_event_corpus(folder);
  if (!documents.ok()) return documents.error();
  std::vector<EventTopic> topics;
  for (const int topic :
       topics_to_learn(topics_of(documents.value()), training.left_out)) {
    topics.push_back(read_topic(documents.value(), topic, model));
  }
  return topics;
}

}  // namespace

Status train_events(const EventTraining& training,
                    const std::string& model_path, const std::string& output,
                    std::ostream& out) {
  const Result<LanguageModel> model = load_model(model_path);
  if (!model.ok()) return model.error();
  const bool lists_words = !training.common_words.empty();
  const auto topics =
      read_topics(lists_words ? training.common_words : training.events,
                  training, model.value());
  if (!topics.ok()) return topics.error();
  if (!lists_words) show_link_figures(topics.value(), out);
  if (output.empty()) return std::monostate{};
  std::ofstream file(output, std::ios::binary);
  file << (lists_words ? common_words_source(topics.value())
                       : link_weights_source(learn_links(topics.value())));
  file.flush();
  if (file) return std::monostate{};
  return Error{ErrorCode::unwritable, "cannot write", output};
}

}  // namespace crosscheck
