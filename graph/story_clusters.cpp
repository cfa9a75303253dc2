#include "graph/story_clusters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "graph/groups.h"

// Clusters are named by their smallest document. `links[a][b]` is the sum of
// the similarities of all document pairs between clusters a and b; divided by
// the product of the sizes it is their average link.

namespace crosscheck {
namespace {

using Vector = std::vector<std::pair<std::uint32_t, double>>;  // word, weight

/// Beyond this many documents a word is no candidate key: it is too common.
constexpr std::size_t kLargestBucket = 200;

/// What a word of `frequency` of `count` documents weighs.
using WordWeight = double (*)(double count, double frequency);

double weight_in_corpus(double count, double frequency) {
  return std::log((1 + count) / (1 + frequency)) + 1;
}

/// Within a story next to nothing tells two happenings apart that all documents
/// have, and nothing that only one has.
double weight_in_story(double count, double frequency) {
  constexpr double kLeast = 0.05;
  return frequency < 2 ? 0 : std::log((1 + count) / (1 + frequency)) + kLeast;
}

std::vector<Vector> weigh(std::span<const StoryDocument* const> documents,
                          WordWeight weight_of) {
  std::map<std::string_view, std::uint32_t> number;
  std::vector<std::uint32_t> frequency;
  for (const StoryDocument* document : documents) {
    for (const auto& [word, count] : document->words) {
      const auto [at, added] = number.try_emplace(
          word, static_cast<std::uint32_t>(frequency.size()));
      if (added) frequency.push_back(0);
      ++frequency[at->second];
    }
  }
  const auto n = static_cast<double>(documents.size());
  std::vector<Vector> vectors;
  for (const StoryDocument* document : documents) {
    Vector vector;
    double norm = 0;
    for (const auto& [word, count] : document->words) {
      const std::uint32_t id = number.find(word)->second;
      const double weight =
          (1 + std::log(double(count))) * weight_of(n, double(frequency[id]));
      if (weight <= 0) continue;
      vector.emplace_back(id, weight);
      norm += weight * weight;
    }
    for (auto& entry : vector) entry.second /= std::sqrt(norm);
    std::sort(vector.begin(), vector.end());
    vectors.push_back(std::move(vector));
  }
  return vectors;
}

double cosine(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].first < b[j].first) {
      ++i;
    } else if (b[j].first < a[i].first) {
      ++j;
    } else {
      sum += a[i++].second * b[j++].second;
    }
  }
  return sum;
}

bool near_in_time(const StoryDocument& a, const StoryDocument& b,
                  std::int32_t days) {
  if (!a.published_day || !b.published_day) return true;
  return std::abs(*a.published_day - *b.published_day) <= days;
}

std::set<std::pair<std::uint32_t, std::uint32_t>> candidates(
    const std::vector<Vector>& vectors) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> holders;
  for (std::uint32_t d = 0; d < vectors.size(); ++d) {
    for (const auto& [word, weight] : vectors[d]) holders[word].push_back(d);
  }
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (const auto& [word, documents] : holders) {
    if (documents.size() > kLargestBucket) continue;
    for (std::size_t i = 0; i < documents.size(); ++i) {
      for (std::size_t j = i + 1; j < documents.size(); ++j) {
        pairs.emplace(documents[i], documents[j]);
      }
    }
  }
  return pairs;
}

/// Average-link merging over sparse similarities.
class Merger {
 public:
  explicit Merger(std::size_t count) : parent_(count), size_(count, 1) {
    std::iota(parent_.begin(), parent_.end(), 0U);
    links_.resize(count);
  }

  void add(std::uint32_t a, std::uint32_t b, double similarity) {
    links_[a][b] = similarity;
    links_[b][a] = similarity;
    queue_.insert({-similarity, a, b});
  }

  void run(double threshold) {
    while (!queue_.empty() && -std::get<0>(*queue_.begin()) >= threshold) {
      const auto [key, a, b] = *queue_.begin();
      queue_.erase(queue_.begin());
      merge(a, b);
    }
  }

  [[nodiscard]] std::uint32_t root(std::uint32_t x) const {
    while (parent_[x] != x) x = parent_[x];
    return x;
  }

 private:
  [[nodiscard]] double average(std::uint32_t a, std::uint32_t b) const {
    return links_[a].at(b) / (double(size_[a]) * double(size_[b]));
  }

  void unqueue(std::uint32_t a, std::uint32_t b) {
    const auto [low, high] = std::minmax(a, b);
    queue_.erase({-average(low, high), low, high});
  }

  void merge(std::uint32_t a, std::uint32_t b) {
    for (const auto& [c, sum] : links_[a]) {
      if (c != b) unqueue(a, c);
    }
    for (const auto& [c, sum] : links_[b]) {
      if (c != a) unqueue(b, c);
    }
    links_[a].erase(b);
    links_[b].erase(a);
    for (const auto& [c, sum] : links_[b]) {
      links_[a][c] += sum;
      links_[c].erase(b);
      links_[c][a] = links_[a][c];
    }
    links_[b].clear();
    parent_[b] = a;
    size_[a] += size_[b];
    for (const auto& [c, sum] : links_[a]) {
      const auto [low, high] = std::minmax(a, c);
      queue_.insert({-average(low, high), low, high});
    }
  }

  std::vector<std::uint32_t> parent_;
  std::vector<std::uint32_t> size_;
  std::vector<std::map<std::uint32_t, double>> links_;
  std::set<std::tuple<double, std::uint32_t, std::uint32_t>> queue_;
};

/// The cluster of each document, named by its smallest.
std::vector<std::uint32_t> merge_alike(
    std::span<const StoryDocument* const> documents, WordWeight weight_of,
    double threshold, std::int32_t days) {
  const std::vector<Vector> vectors = weigh(documents, weight_of);
  Merger merger(documents.size());
  for (const auto& [a, b] : candidates(vectors)) {
    if (!near_in_time(*documents[a], *documents[b], days)) continue;
    const double similarity = cosine(vectors[a], vectors[b]);
    if (similarity > 0) merger.add(a, b, similarity);
  }
  merger.run(threshold);
  std::vector<std::uint32_t> root(documents.size());
  for (std::uint32_t d = 0; d < root.size(); ++d) root[d] = merger.root(d);
  return root;
}

/// A part of a story: its documents' days, where all of them have one.
struct DatedPart {
  std::int32_t first = 0, last = 0;
  std::uint32_t name = 0;
  bool dated = true;
};

/// The parts of a story that tell of like happenings. What was printed within
/// days is of one: texts of two agencies share as few words.
std::vector<std::uint32_t> split_story(
    const std::vector<const StoryDocument*>& story,
    const StoryOptions& options) {
  constexpr std::int32_t kNearDays = 10;
  std::vector<std::uint32_t> part =
      merge_alike(story, weight_in_story, options.split, options.days);
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
  return part;
}

}  // namespace

std::vector<std::uint32_t> cluster_stories(
    std::span<const StoryDocument> documents, const StoryOptions& options) {
  std::vector<const StoryDocument*> all;
  for (const StoryDocument& document : documents) all.push_back(&document);
  std::vector<std::uint32_t> root =
      merge_alike(all, weight_in_corpus, options.threshold, options.days);

  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t d = 0; d < root.size(); ++d) members[root[d]].push_back(d);
  for (const auto& [name, story] : members) {
    if (story.size() < options.least_split) continue;
    std::vector<const StoryDocument*> own;
    for (const std::uint32_t d : story) own.push_back(all[d]);
    const auto part = split_story(own, options);
    for (std::size_t i = 0; i < story.size(); ++i) {
      root[story[i]] = story[part[i]];
    }
  }

  std::vector<std::uint32_t> story(documents.size());
  std::map<std::uint32_t, std::uint32_t> number;
  for (std::uint32_t d = 0; d < documents.size(); ++d) {
    const auto next = static_cast<std::uint32_t>(number.size());
    story[d] = number.try_emplace(root[d], next).first->second;
  }
  return story;
}

}  // namespace crosscheck
