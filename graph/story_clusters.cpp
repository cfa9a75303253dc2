#include "graph/story_clusters.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "graph/groups.h"
#include "graph/story_merger.h"
#include "graph/story_similarity.h"

namespace crosscheck {
namespace {

using Numbers = std::vector<std::uint32_t>;

/// Joins the parts of a story that are nearly as like each other as the
/// documents within them: one happening falls into parts of its own, of one
/// agency's words or of one day, but those share most of what is rare.
class PartJoiner {
 public:
  /// `part`: by document.
  PartJoiner(std::span<const StorySimilarity> similarities, const Numbers& part)
      : part_(part) {
    for (const std::uint32_t p : part_) ++size_[p];
    for (const StorySimilarity& s : similarities) {
      sums_[std::minmax(part_[s.a], part_[s.b])] += s.value;
    }
  }

  Numbers run(double least) {
    constexpr std::size_t kMostParts = 200;  // a search over their pairs
    while (size_.size() <= kMostParts) {
      double best = 0;
      Pair pair;
      for (const auto& [of, sum] : sums_) {
        if (of.first == of.second) continue;
        const double ratio = likeness(of, sum);
        if (ratio > best) std::tie(best, pair) = std::tuple(ratio, of);
      }
      if (best < least || best == 0) break;
      join(pair.first, pair.second);
    }
    return std::move(part_);
  }

 private:
  using Pair = std::pair<std::uint32_t, std::uint32_t>;

  /// The average similarity between two parts over that within the looser one.
  [[nodiscard]] double likeness(const Pair& of, double sum) const {
    const double inside =
        std::min(average_within(of.first), average_within(of.second));
    const double links = size_.at(of.first) * size_.at(of.second);
    return inside < kNoAverage ? sum / links / inside : 0;
  }

  [[nodiscard]] double average_within(std::uint32_t part) const {
    constexpr double kLeastSize = 3;
    const double size = size_.at(part);
    const auto sum = sums_.find({part, part});
    if (size < kLeastSize || sum == sums_.end()) return kNoAverage;
    return sum->second / (size * (size - 1) / 2);
  }

  /// The second becomes part of the first.
  void join(std::uint32_t into, std::uint32_t from) {
    std::map<Pair, double> sums;
    const auto renamed = [&](std::uint32_t p) { return p == from ? into : p; };
    for (const auto& [of, sum] : sums_) {
      sums[std::minmax(renamed(of.first), renamed(of.second))] += sum;
    }
    sums_ = std::move(sums);
    size_[into] += size_[from];
    size_.erase(from);
    for (std::uint32_t& p : part_) p = renamed(p);
  }

  static constexpr double kNoAverage = 2;
  Numbers part_;
  std::map<std::uint32_t, double> size_;
  std::map<Pair, double> sums_;  // also within a part
};

/// A part of a story: its documents' days, where all of them have one.
struct DatedPart {
  std::int32_t first = 0, last = 0;
  std::uint32_t name = 0;
  bool dated = true;
};

/// Joins parts that were printed within days: texts of two agencies share as
/// few words as two happenings.
void join_by_day(const std::vector<const StoryDocument*>& story,
                 Numbers& part) {
  constexpr std::int32_t kNearDays = 10;
  std::map<std::uint32_t, DatedPart> parts;
  for (std::uint32_t d = 0; d < part.size(); ++d) {
    const auto& day = story[d]->published_day;
    auto [at, added] = parts.try_emplace(part[d]);
    DatedPart& of = at->second;
    of.name = part[d];
    of.dated &= day.has_value();
    if (!day) continue;
    of.first = added ? *day : std::min(of.first, *day);
    of.last = added ? *day : std::max(of.last, *day);
  }
  std::vector<DatedPart> dated;
  for (const auto& [name, of] : parts) {
    if (of.dated) dated.push_back(of);
  }
  std::stable_sort(
      dated.begin(), dated.end(),
      [](const auto& a, const auto& b) { return a.first < b.first; });
  Groups groups(story.size());
  for (std::size_t i = 1; i < dated.size(); ++i) {
    if (dated[i].first <= dated[i - 1].last + kNearDays) {
      groups.join(dated[i - 1].name, dated[i].name);
    }
    dated[i].last = std::max(dated[i].last, dated[i - 1].last);
  }
  for (std::uint32_t& name : part) name = groups.root(name);
}

/// The parts of a group of documents that tell of like happenings.
/// `similarities`: within the group, numbered as in it.
Numbers split_story(const std::vector<const StoryDocument*>& story,
                    std::span<const StorySimilarity> similarities,
                    const StoryOptions& options) {
  if (story.size() < options.least_split) {
    return merge_by_average(similarities, story.size(), options.threshold);
  }
  const Numbers parts = merge_by_modularity(
      story_similarities(story, weight_in_story, options.days), story.size(),
      options.split);
  Numbers joined = PartJoiner(similarities, parts).run(options.rejoin);
  join_by_day(story, joined);
  return joined;
}

/// Numbers names densely, by first use.
Numbers dense(const Numbers& names) {
  Numbers numbers(names.size());
  std::map<std::uint32_t, std::uint32_t> number;
  for (std::size_t d = 0; d < names.size(); ++d) {
    const auto next = static_cast<std::uint32_t>(number.size());
    numbers[d] = number.try_emplace(names[d], next).first->second;
  }
  return numbers;
}

}  // namespace

std::vector<std::uint32_t> cluster_stories(
    std::span<const StoryDocument> documents, const StoryOptions& options) {
  std::vector<const StoryDocument*> all;
  for (const StoryDocument& document : documents) all.push_back(&document);
  const auto similarities =
      story_similarities(all, weight_in_corpus, options.days);
  Numbers root =
      dense(merge_by_average(similarities, all.size(), options.loose));

  struct Group {
    Numbers documents;
    std::vector<const StoryDocument*> own;
    std::vector<StorySimilarity> similarities;
  };
  std::vector<Group> groups;
  Numbers place(all.size());  // within its group
  for (std::uint32_t d = 0; d < all.size(); ++d) {
    if (root[d] == groups.size()) groups.emplace_back();
    Group& group = groups[root[d]];
    place[d] = static_cast<std::uint32_t>(group.own.size());
    group.documents.push_back(d);
    group.own.push_back(all[d]);
  }
  for (const StorySimilarity& s : similarities) {
    if (root[s.a] != root[s.b]) continue;
    groups[root[s.a]].similarities.push_back({place[s.a], place[s.b], s.value});
  }
  for (const Group& group : groups) {
    const Numbers part = split_story(group.own, group.similarities, options);
    for (std::size_t i = 0; i < part.size(); ++i) {
      root[group.documents[i]] = group.documents[part[i]];
    }
  }
  return dense(root);
}

}  // namespace crosscheck
