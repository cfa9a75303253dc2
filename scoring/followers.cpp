#include "scoring/followers.h"

#include <algorithm>
#include <cstddef>

#include "scoring/copy_index.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLargestItem = 150;
constexpr std::uint64_t kMostPairs = 4'000'000;
constexpr std::uint32_t kLeastCommon = 30;
constexpr double kLeastLift = 0.1;
constexpr double kFarOff = 16;  // four standard deviations, squared
constexpr double kLeastExcess = 0.25;

struct Meeting {
  std::uint64_t pair;
  std::uint32_t common, agreed;
};

// One entry a pair, in order.
void compact(std::vector<Meeting>& meetings) {
  std::sort(meetings.begin(), meetings.end(),
            [](const Meeting& a, const Meeting& b) { return a.pair < b.pair; });
  std::size_t kept = 0;
  for (const Meeting& m : meetings) {
    if (kept > 0 && meetings[kept - 1].pair == m.pair) {
      meetings[kept - 1].common += m.common;
      meetings[kept - 1].agreed += m.agreed;
    } else {
      meetings[kept++] = m;
    }
  }
  meetings.resize(kept);
}

class FollowerSearch {
 public:
  FollowerSearch(const Evidence& evidence, const ClaimCells& cells)
      : evidence_(evidence),
        cells_(cells),
        place_(evidence.source_count),
        items_of_(evidence.source_count, 0),
        common_of_(evidence.source_count, 0),
        agreed_of_(evidence.source_count, 0) {
    for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
      place_[evidence.source_order[k]] = k;
    }
  }

  std::vector<Dependence> run() {
    const std::uint64_t stride = 1 + all_pairs() / kMostPairs;
    for (std::size_t k = 0; k < cells_.items.size(); k += stride) {
      add(cells_.items[k]);
    }
    compact(meetings_);
    for (const Meeting& m : meetings_) {
      for (const std::uint64_t s : {m.pair >> 32, m.pair & 0xffffffffU}) {
        common_of_[s] += m.common;
        agreed_of_[s] += m.agreed;
      }
    }
    std::vector<Dependence> found;
    for (const Meeting& m : meetings_) judge(m, found);
    return found;
  }

 private:
  [[nodiscard]] std::uint32_t claims_of(std::uint32_t item) const {
    return evidence_.claim_begin[evidence_.value_begin[item + 1]] -
           evidence_.claim_begin[evidence_.value_begin[item]];
  }

  [[nodiscard]] std::uint64_t all_pairs() const {
    std::uint64_t pairs = 0;
    for (const std::uint32_t i : cells_.items) {
      const std::uint64_t n = claims_of(i);
      if (n <= kLargestItem) pairs += n * (n - 1) / 2;
    }
    return pairs;
  }

  void add(std::uint32_t item) {
    const std::uint32_t n = claims_of(item);
    if (n < 2 || n > kLargestItem) return;
    claims_ += n;
    squares_ += static_cast<double>(n) * n;
    said_.clear();
    for (std::uint32_t v = evidence_.value_begin[item];
         v < evidence_.value_begin[item + 1]; ++v) {
      for (const std::uint32_t s : evidence_.sources_of(v)) {
        said_.push_back({place_[s], v});
        ++items_of_[place_[s]];
      }
    }
    for (std::size_t k = 0; k < said_.size(); ++k) {
      for (std::size_t m = k + 1; m < said_.size(); ++m) {
        meetings_.push_back({source_pair(said_[k].place, said_[m].place), 1,
                             said_[k].value == said_[m].value ? 1U : 0U});
      }
    }
    if (meetings_.size() < full_) return;
    compact(meetings_);
    full_ = std::max(full_, 2 * meetings_.size());
  }

  // The share of agreement of a source with all but the other of a pair.
  [[nodiscard]] double with_others(std::uint64_t source,
                                   const Meeting& m) const {
    const std::uint64_t common = common_of_[source] - m.common;
    if (common == 0) return 1;
    return static_cast<double>(agreed_of_[source] - m.agreed) /
           static_cast<double>(common);
  }

  void judge(const Meeting& m, std::vector<Dependence>& found) const {
    if (m.common < kLeastCommon) return;
    const std::uint64_t a = m.pair >> 32;
    const std::uint64_t b = m.pair & 0xffffffffU;
    const double expected = static_cast<double>(items_of_[a]) * items_of_[b] *
                            squares_ / (claims_ * claims_);
    const double more = m.common - expected;
    const double base = std::max(with_others(a, m), with_others(b, m));
    const double excess = static_cast<double>(m.agreed) / m.common - base;
    if (more < kLeastLift * expected || more * more < kFarOff * expected ||
        excess < kLeastExcess) {
      return;
    }
    Dependence d;
    d.a = evidence_.source_order[a];
    d.b = evidence_.source_order[b];
    d.share = excess / (1 - base);
    d.probability = 1;
    d.common = m.common;
    d.agreed = m.agreed;
    found.push_back(d);
  }

  struct Said {
    std::uint32_t place, value;
  };

  const Evidence& evidence_;
  const ClaimCells& cells_;
  std::vector<std::uint32_t> place_;      // by SourceId
  std::vector<std::uint32_t> items_of_;   // by place, as the next two
  std::vector<std::uint64_t> common_of_;  // with all others
  std::vector<std::uint64_t> agreed_of_;
  std::vector<Meeting> meetings_;
  std::vector<Said> said_;           // of one item
  double claims_ = 0, squares_ = 0;  // of items: whole numbers
  std::size_t full_ = 1'000'000;
};

}  // namespace

std::vector<Dependence> find_followers(const Evidence& evidence,
                                       const ClaimCells& cells) {
  return FollowerSearch(evidence, cells).run();
}

}  // namespace crosscheck
