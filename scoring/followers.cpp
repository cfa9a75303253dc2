#include "scoring/followers.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "scoring/copy_index.h"
#include "scoring/parallel.h"
#include "scoring/sorting.h"

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
  sort_on_threads(meetings, [](const Meeting& a, const Meeting& b) {
    return a.pair < b.pair;
  });
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

// How often sources meet in the items that one lane looks at. Whole numbers
// all, so that it does not matter which lane looks at which item.
class MeetingCount {
 public:
  MeetingCount(std::size_t sources, std::size_t lanes)
      : items_of(sources, 0), full_(1'000'000 / lanes) {}

  void add(const Evidence& evidence, std::span<const std::uint32_t> place,
           std::uint32_t item) {
    said_.clear();
    for (std::uint32_t v = evidence.value_begin[item];
         v < evidence.value_begin[item + 1]; ++v) {
      for (const std::uint32_t s : evidence.sources_of(v)) {
        said_.push_back({place[s], v});
        ++items_of[place[s]];
      }
    }
    const auto n = static_cast<double>(said_.size());
    claims += n;
    squares += n * n;
    for (std::size_t k = 0; k < said_.size(); ++k) {
      for (std::size_t m = k + 1; m < said_.size(); ++m) {
        meetings.push_back({source_pair(said_[k].place, said_[m].place), 1,
                            said_[k].value == said_[m].value ? 1U : 0U});
      }
    }
    if (meetings.size() < full_) return;
    compact(meetings);
    full_ = std::max(full_, 2 * meetings.size());
  }

  void add(MeetingCount&& other) {
    for (std::size_t s = 0; s < items_of.size(); ++s) {
      items_of[s] += other.items_of[s];
    }
    claims += other.claims;
    squares += other.squares;
    meetings.insert(meetings.end(), other.meetings.begin(),
                    other.meetings.end());
    other.meetings = {};
  }

  std::vector<std::uint32_t> items_of;  // by place of the source
  std::vector<Meeting> meetings;
  double claims = 0, squares = 0;  // of items

 private:
  struct Said {
    std::uint32_t place, value;
  };

  std::vector<Said> said_;  // of one item
  std::size_t full_;        // meetings to bring together at
};

class FollowerSearch {
 public:
  FollowerSearch(const Evidence& evidence, const ClaimCells& cells)
      : evidence_(evidence),
        cells_(cells),
        place_(evidence.source_count),
        count_(evidence.source_count, 1),
        common_of_(evidence.source_count, 0),
        agreed_of_(evidence.source_count, 0) {
    for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
      place_[evidence.source_order[k]] = k;
    }
  }

  std::vector<Dependence> run() {
    count_meetings();
    for (const Meeting& m : count_.meetings) {
      for (const std::uint64_t s : {m.pair >> 32, m.pair & 0xffffffffU}) {
        common_of_[s] += m.common;
        agreed_of_[s] += m.agreed;
      }
    }
    std::vector<Dependence> found;
    for (const Meeting& m : count_.meetings) judge(m, found);
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

  void count_meetings() {
    const std::size_t stride = 1 + all_pairs() / kMostPairs;
    const std::size_t looked_at = (cells_.items.size() + stride - 1) / stride;
    std::vector<MeetingCount> lanes(
        lane_count(), MeetingCount(evidence_.source_count, lane_count()));
    for_blocks(looked_at, 4096,
               [&](std::size_t first, std::size_t last, unsigned lane) {
                 for (std::size_t k = first; k < last; ++k) {
                   const std::uint32_t item = cells_.items[k * stride];
                   const std::uint32_t n = claims_of(item);
                   if (n < 2 || n > kLargestItem) continue;
                   lanes[lane].add(evidence_, place_, item);
                 }
               });
    for (MeetingCount& lane : lanes) count_.add(std::move(lane));
    compact(count_.meetings);
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
    const double expected = static_cast<double>(count_.items_of[a]) *
                            count_.items_of[b] * count_.squares /
                            (count_.claims * count_.claims);
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

  const Evidence& evidence_;
  const ClaimCells& cells_;
  std::vector<std::uint32_t> place_;  // by SourceId
  MeetingCount count_;
  std::vector<std::uint64_t> common_of_;  // by place, with all others
  std::vector<std::uint64_t> agreed_of_;
};

}  // namespace

std::vector<Dependence> find_followers(const Evidence& evidence,
                                       const ClaimCells& cells) {
  return FollowerSearch(evidence, cells).run();
}

}  // namespace crosscheck
