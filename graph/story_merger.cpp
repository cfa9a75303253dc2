#include "graph/story_merger.h"

#include <algorithm>
#include <numeric>

// Clusters are named by their smallest document. `links[a][b]` is the sum of
// the similarities of all document pairs between clusters a and b.

namespace crosscheck {
namespace {

class Merger {
 public:
  Merger(std::span<const StorySimilarity> similarities, std::size_t count)
      : parent_(count), mass_(count, 1), links_(count) {
    std::iota(parent_.begin(), parent_.end(), 0U);
    for (const StorySimilarity& s : similarities) {
      links_[s.a][s.b] = s.value;
      links_[s.b][s.a] = s.value;
    }
  }

  /// From here on a gain is one of modularity.
  void expect(double share) {
    share_ = share;
    for (std::size_t d = 0; d < links_.size(); ++d) {
      mass_[d] = 0;
      for (const auto& [other, similarity] : links_[d]) mass_[d] += similarity;
      total_ += mass_[d];
    }
  }

  /// Merges while the gain is at least `least`.
  std::vector<std::uint32_t> run(double least) {
    for (std::uint32_t a = 0; a < links_.size(); ++a) {
      for (const auto& [b, sum] : links_[a]) {
        if (a < b) queue_.insert({-gain(a, b), a, b});
      }
    }
    while (!queue_.empty() && -std::get<0>(*queue_.begin()) >= least) {
      const auto [key, a, b] = *queue_.begin();
      queue_.erase(queue_.begin());
      merge(a, b);
    }
    std::vector<std::uint32_t> roots(parent_.size());
    for (std::uint32_t d = 0; d < roots.size(); ++d) {
      roots[d] = d;
      while (parent_[roots[d]] != roots[d]) roots[d] = parent_[roots[d]];
    }
    return roots;
  }

 private:
  /// Of a < b, so that it comes out the same to the last bit.
  [[nodiscard]] double gain(std::uint32_t a, std::uint32_t b) const {
    const double sum = links_[a].at(b);
    const double product = mass_[a] * mass_[b];
    return total_ > 0 ? sum - share_ * product / total_ : sum / product;
  }

  void unqueue(std::uint32_t a, std::uint32_t b) {
    const auto [low, high] = std::minmax(a, b);
    queue_.erase({-gain(low, high), low, high});
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
    mass_[a] += mass_[b];
    for (const auto& [c, sum] : links_[a]) {
      const auto [low, high] = std::minmax(a, c);
      queue_.insert({-gain(low, high), low, high});
    }
  }

  std::vector<std::uint32_t> parent_;
  std::vector<double> mass_;  // of a cluster: its documents, or similarities
  double total_ = 0;          // of all similarities; 0 for average links
  double share_ = 0;
  std::vector<std::map<std::uint32_t, double>> links_;
  std::set<std::tuple<double, std::uint32_t, std::uint32_t>> queue_;
};

}  // namespace

std::vector<std::uint32_t> merge_by_average(
    std::span<const StorySimilarity> similarities, std::size_t count,
    double least) {
  return Merger(similarities, count).run(least);
}

std::vector<std::uint32_t> merge_by_modularity(
    std::span<const StorySimilarity> similarities, std::size_t count,
    double share) {
  constexpr double kAnyGain = 1e-9;
  Merger merger(similarities, count);
  merger.expect(share);
  return merger.run(kAnyGain);
}

}  // namespace crosscheck
