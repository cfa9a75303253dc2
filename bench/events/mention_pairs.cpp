#include "bench/events/mention_pairs.h"

#include <vector>

#include "bench/text/failure_list.h"
#include "engine/train/linked_topic.h"

namespace crosscheck {
namespace {

/// What is counted over all topics of a case.
struct PairTotals {
  std::size_t events = 0, told = 0, expected = 0;
  EventPairCounts links, groups;
};

std::string shown(const EventTopic& topic, std::uint32_t event) {
  const EventTopic::Event& of = topic.events[event];
  return topic.names[of.document] + " " + of.words;
}

void add_topic(const EventTopic& topic, PairTotals& totals,
               std::vector<Failure>& failures) {
  const LinkedTopic linked = link_topic(topic, LinkOptions{}, kLinkWeights);
  totals.events += topic.events.size();
  for (const std::uint32_t e : topic.event_of) {
    totals.told += e == EventTopic::kNone ? 0 : 1;
  }
  totals.expected += topic.true_pairs();
  totals.links += linked.by_links;
  totals.groups += linked.by_groups;
  for (const LinkedTopic::Mistake& m : linked.mistakes) {
    failures.push_back({std::to_string(topic.topic),
                        m.missed ? "missed" : "wrong", topic.events[m.x].chain,
                        topic.events[m.y].chain,
                        shown(topic, m.x) + " | " + shown(topic, m.y)});
  }
}

Figures figures_of(const PairTotals& totals) {
  const auto number = [](std::size_t n) { return static_cast<double>(n); };
  return {{"mentions", number(totals.events)},
          {"told", number(totals.told)},
          {"expected", number(totals.expected)},
          {"found", number(totals.groups.found)},
          {"precision", totals.groups.precision()},
          {"recall", totals.groups.recall(totals.expected)},
          {"link_precision", totals.links.precision()},
          {"link_recall", totals.links.recall(totals.expected)}};
}

}  // namespace

Result<Figures> measure_mention_pairs(const SuiteOptions& options,
                                      const std::filesystem::path& folder,
                                      bool test, const std::string& case_name) {
  const Result<LanguageModel> model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();
  const auto documents = read_event_corpus(folder);
  if (!documents.ok()) return documents.error();
  const std::vector<int> topics = topics_of(documents.value());
  PairTotals totals;
  std::vector<Failure> failures;
  for (std::size_t i = 0; i < topics.size(); ++i) {
    if (is_test_part(i) != test) continue;
    add_topic(read_topic(documents.value(), topics[i], model.value()), totals,
              failures);
  }
  if (!test) {
    const Status listed =
        append_failures(options.failures, case_name, failures);
    if (!listed.ok()) return listed.error();
  }
  return figures_of(totals);
}

}  // namespace crosscheck
