#include "graph/story_similarity.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace crosscheck {
namespace {

using Vector = std::vector<std::pair<std::uint32_t, double>>;  // word, weight

/// Beyond this many documents a word is no candidate key: it is too common.
constexpr std::size_t kLargestBucket = 200;

std::vector<Vector> weigh(std::span<const StoryDocument* const> documents,
                          StoryWordWeight weight_of) {
  std::unordered_map<std::string_view, std::uint32_t> number;
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

/// The documents that have each word, in order.
std::vector<std::vector<std::uint32_t>> holders_of_words(
    const std::vector<Vector>& vectors) {
  std::vector<std::vector<std::uint32_t>> holders;
  for (std::uint32_t d = 0; d < vectors.size(); ++d) {
    for (const auto& [word, weight] : vectors[d]) {
      if (word >= holders.size()) holders.resize(word + 1);
      holders[word].push_back(d);
    }
  }
  return holders;
}

/// Pairs of documents that share a word, in order, each once.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates(
    const std::vector<Vector>& vectors) {
  const auto holders = holders_of_words(vectors);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  std::vector<std::uint32_t> others;
  for (std::uint32_t d = 0; d < vectors.size(); ++d) {
    others.clear();
    for (const auto& [word, weight] : vectors[d]) {
      const std::vector<std::uint32_t>& having = holders[word];
      if (having.size() > kLargestBucket) continue;
      others.insert(others.end(),
                    std::upper_bound(having.begin(), having.end(), d),
                    having.end());
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    for (const std::uint32_t other : others) pairs.emplace_back(d, other);
  }
  return pairs;
}

}  // namespace

double weight_in_corpus(double count, double frequency) {
  return std::log((1 + count) / (1 + frequency)) + 1;
}

double weight_in_story(double count, double frequency) {
  constexpr double kLeast = 0.05;
  return frequency < 2 ? 0 : std::log((1 + count) / (1 + frequency)) + kLeast;
}

std::vector<StorySimilarity> story_similarities(
    std::span<const StoryDocument* const> documents, StoryWordWeight weight_of,
    std::int32_t days) {
  const std::vector<Vector> vectors = weigh(documents, weight_of);
  std::vector<StorySimilarity> similarities;
  for (const auto& [a, b] : candidates(vectors)) {
    if (!near_in_time(*documents[a], *documents[b], days)) continue;
    const double value = cosine(vectors[a], vectors[b]);
    if (value > 0) similarities.push_back({a, b, value});
  }
  return similarities;
}

}  // namespace crosscheck
