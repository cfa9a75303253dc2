#include "engine/train/learn_links.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "engine/train/linked_topic.h"
#include "engine/train/logistic_regression.h"
#include "graph/link_candidates.h"

namespace crosscheck {
namespace {

/// A candidate whose answer is known.
struct Example {
  TriggerTie tie = TriggerTie::none;
  bool is_one = false;
  LinkFeatures features{};
};

std::vector<Example> examples_of(const EventTopic& topic) {
  const std::vector<std::uint32_t> story =
      cluster_stories(topic.stories, StoryOptions{});
  LinkEvidence evidence(topic.predications, story);
  std::vector<Example> examples;
  for (const auto& [a, b] : link_candidates(topic.predications, story)) {
    const std::uint32_t x = topic.event_of[a];
    const std::uint32_t y = topic.event_of[b];
    if (x == EventTopic::kNone || y == EventTopic::kNone) continue;
    examples.push_back(
        {trigger_tie(topic.predications[a], topic.predications[b]),
         topic.are_one(x, y), evidence.features(a, b)});
  }
  return examples;
}

LinkWeights fit(const std::vector<std::vector<Example>>& sets) {
  constexpr double kRidge = 20;
  // So that a topic of many reports does not outvote the others.
  constexpr double kTopicMass = 100;
  LinkWeights model;
  for (std::size_t tie = 0; tie < kTriggerTies; ++tie) {
    LabelledRows rows;
    rows.width = kLinkFeatureCount;
    for (const auto& examples : sets) {
      const auto count = static_cast<double>(std::count_if(
          examples.begin(), examples.end(), [&](const Example& e) {
            return static_cast<std::size_t>(e.tie) == tie;
          }));
      for (const Example& e : examples) {
        if (static_cast<std::size_t>(e.tie) != tie) continue;
        rows.numbers.insert(rows.numbers.end(), e.features.begin(),
                            e.features.end());
        rows.is_true.push_back(e.is_one);
        rows.weight.push_back(std::min(1.0, kTopicMass / count));
      }
    }
    const std::vector<double> weights = fit_logistic(rows, kRidge);
    for (std::size_t i = 0; i < weights.size(); ++i) {
      model.weights.at(tie).at(i) = static_cast<float>(weights[i]);
    }
  }
  return model;
}

/// By tie and threshold: pairs found, and right ones among them.
struct Counts {
  static constexpr std::size_t kSteps = 20;
  std::array<std::array<std::size_t, kSteps>, kTriggerTies> found{}, right{};
  std::array<std::size_t, kTriggerTies> candidates{}, ones{};

  void add(TriggerTie tie_of, float probability, bool is_one) {
    const auto tie = static_cast<std::size_t>(tie_of);
    ++candidates.at(tie);
    ones.at(tie) += is_one ? 1 : 0;
    for (std::size_t i = 0; i < kSteps; ++i) {
      if (probability * kSteps < static_cast<float>(i)) break;
      ++found.at(tie).at(i);
      right.at(tie).at(i) += is_one ? 1 : 0;
    }
  }
};

void show(const Counts& counts, std::size_t expected, std::ostream& out) {
  for (std::size_t t = 0; t < kTriggerTies; ++t) {
    out << fmt::format("tie {}: {} candidates, {} true\n", t,
                       counts.candidates.at(t), counts.ones.at(t));
  }
  const auto ratio = [](std::size_t part, std::size_t whole) {
    return whole == 0 ? 0.0 : double(part) / double(whole);
  };
  for (std::size_t i = 4; i < Counts::kSteps; ++i) {
    std::size_t found = 0;
    std::size_t right = 0;
    out << fmt::format("{:.2f}", double(i) / Counts::kSteps);
    for (std::size_t t = 0; t < kTriggerTies; ++t) {
      found += counts.found.at(t).at(i);
      right += counts.right.at(t).at(i);
      out << fmt::format(
          "  tie {}: P {:.3f} R {:.3f}", t,
          ratio(counts.right.at(t).at(i), counts.found.at(t).at(i)),
          ratio(counts.right.at(t).at(i), expected));
    }
    out << fmt::format("  all: P {:.3f} R {:.3f}\n", ratio(right, found),
                       ratio(right, expected));
  }
}

/// Where pairs of events that are one are lost before any weight is asked.
void show_losses(std::span<const EventTopic> topics, std::ostream& out) {
  std::size_t events = 0;
  std::size_t told = 0;
  std::size_t both_told = 0;
  std::size_t one_story = 0;
  std::array<std::size_t, kTriggerTies> ties{};
  for (const EventTopic& topic : topics) {
    const auto story = cluster_stories(topic.stories, StoryOptions{});
    events += topic.events.size();
    std::vector<std::uint32_t> tellers;
    for (std::uint32_t p = 0; p < topic.predications.size(); ++p) {
      if (topic.event_of[p] != EventTopic::kNone) tellers.push_back(p);
    }
    told += tellers.size();
    for (const std::uint32_t a : tellers) {
      for (const std::uint32_t b : tellers) {
        const auto& x = topic.events[topic.event_of[a]];
        const auto& y = topic.events[topic.event_of[b]];
        if (x.document >= y.document || x.chain != y.chain) continue;
        ++both_told;
        if (story[x.document] != story[y.document]) continue;
        ++one_story;
        ++ties.at(static_cast<std::size_t>(
            trigger_tie(topic.predications[a], topic.predications[b])));
      }
    }
  }
  out << fmt::format(
      "{} events, told {}; pairs told {}, in one story {}: same {}, related "
      "{}, neither {}\n",
      events, told, both_told, one_story, ties[0], ties[1], ties[2]);
}

}  // namespace

LinkWeights learn_links(std::span<const EventTopic> topics) {
  std::vector<std::vector<Example>> sets;
  for (const EventTopic& topic : topics) sets.push_back(examples_of(topic));
  return fit(sets);
}

std::string link_weights_source(const LinkWeights& weights) {
  std::string out =
      "// Made by crosscheck-train --events; see engine/train/README.md.\n"
      "// clang-format off\n"
      "#include \"graph/link_model.h\"\n\n"
      "namespace crosscheck {\n\n"
      "// Triggers that are the same, related, and neither.\n"
      "const LinkWeights kLinkWeights = {{{\n";
  for (const LinkFeatures& row : weights.weights) {
    out += "    {{\n";
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += fmt::format("        {:.4f}F,  // {}\n", row.at(i),
                         link_feature_names()[i]);
    }
    out += "    }},\n";
  }
  return out + "}}};\n\n}  // namespace crosscheck\n";
}

void show_link_figures(std::span<const EventTopic> topics, std::ostream& out) {
  constexpr std::size_t kParts = 3;
  std::vector<std::vector<Example>> sets;
  std::size_t expected = 0;
  for (const EventTopic& topic : topics) {
    sets.push_back(examples_of(topic));
    expected += topic.true_pairs();
  }
  Counts counts;
  std::vector<LinkWeights> models;
  for (std::size_t part = 0; part < kParts; ++part) {
    std::vector<std::vector<Example>> others;
    for (std::size_t s = 0; s < sets.size(); ++s) {
      if (s % kParts != part) others.push_back(sets[s]);
    }
    models.push_back(fit(others));
    for (std::size_t s = part; s < sets.size(); s += kParts) {
      for (const Example& e : sets[s]) {
        counts.add(e.tie, link_probability(models[part], e.tie, e.features),
                   e.is_one);
      }
    }
  }
  out << expected << " pairs of events are one\n";
  show_losses(topics, out);
  show(counts, expected, out);
  for (const float least : {0.4F, 0.5F, 0.6F, 0.7F}) {
    for (const float mean : {0.3F, 0.4F, 0.5F, 0.6F}) {
      EventPairCounts links;
      EventPairCounts groups;
      for (std::size_t s = 0; s < topics.size(); ++s) {
        const LinkedTopic linked =
            link_topic(topics[s], {least, mean, 0.3F}, models[s % kParts]);
        links += linked.by_links;
        groups += linked.by_groups;
      }
      out << fmt::format(
          "least {:.1f} mean {:.1f}: links P {:.3f} R {:.3f}, groups P {:.3f} "
          "R {:.3f}\n",
          least, mean, links.precision(), links.recall(expected),
          groups.precision(), groups.recall(expected));
    }
  }
}

}  // namespace crosscheck
