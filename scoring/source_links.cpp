#include "scoring/source_links.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <span>
#include <tuple>
#include <utility>

#include "scoring/origin_groups.h"
#include "scoring/posterior_fit.h"
#include "scoring/source_claims.h"

namespace crosscheck {
namespace {

constexpr double kLeastShare = 0.02;
constexpr std::size_t kMostCarriers = 50;
constexpr double kMostLabels = 51;

using SourcePair = std::pair<std::uint32_t, std::uint32_t>;

class Linking {
 public:
  Linking(const Evidence& evidence, const Scores& scores)
      : evidence_(evidence), scores_(scores), place_(evidence.source_count) {
    for (std::uint32_t k = 0; k < place_.size(); ++k) {
      place_[evidence.source_order[k]] = k;
    }
  }

  std::vector<SourceLink> run() {
    link_values();
    link_texts();
    describe_links();
    order_links();
    return std::move(links_);
  }

 private:
  void link_values() {
    if (!scores_.fit) return;
    for (const Dependence& d : scores_.fit->open.dependences) {
      if (d.share <= kLeastShare) continue;
      SourceLink link;
      link.a = d.a;
      link.b = d.b;
      link.share = d.share;
      link.probability = d.probability;
      link.common = d.common;
      link.agreed = d.agreed;
      links_.push_back(std::move(link));
    }
  }

  void link_texts() {
    std::map<SourcePair, std::vector<std::uint32_t>> values;
    each_origin_group(
        evidence_, scores_.source,
        [&](std::uint32_t value, std::span<const std::uint32_t> slots,
            std::size_t best) { pair_carriers(value, slots, best, values); });
    for (auto& [pair, shared] : values) {
      SourceLink link;
      link.by = SourceLink::Shown::text;
      link.a = evidence_.source_order[pair.first];
      link.b = evidence_.source_order[pair.second];
      link.shared = std::move(shared);
      links_.push_back(std::move(link));
    }
  }

  void pair_carriers(
      std::uint32_t value, std::span<const std::uint32_t> slots,
      std::size_t best,
      std::map<SourcePair, std::vector<std::uint32_t>>& values) const {
    for (std::size_t k = 0; k < slots.size(); ++k) {
      for (std::size_t j = k + 1; j < slots.size(); ++j) {
        if (slots.size() > kMostCarriers && k != best && j != best) continue;
        const std::uint32_t x = place_[evidence_.claim_source[slots[k]]];
        const std::uint32_t y = place_[evidence_.claim_source[slots[j]]];
        values[std::minmax(x, y)].push_back(value);
      }
    }
  }

  void describe_links() {
    if (links_.empty()) return;
    std::vector<bool> linked(evidence_.source_count, false);
    for (const SourceLink& link : links_) {
      linked[link.a] = linked[link.b] = true;
    }
    const SourceClaims claims(evidence_, linked);
    for (SourceLink& link : links_) {
      if (link.by == SourceLink::Shown::text) {
        compare_texts(claims, link);
      } else {
        compare_values(claims, link);
      }
      order_shared(link);
    }
  }

  void compare_texts(const SourceClaims& claims, SourceLink& link) {
    std::uint32_t given_by_both = 0;
    walk_items(
        claims.of(link.a), claims.of(link.b),
        [](const SourceClaims::ItemValue& /*claim*/, bool /*of_a*/) {},
        [&](auto of_a, auto of_b) {
          ++link.common;
          std::uint32_t same = 0;
          for (const auto& x : of_a) {
            for (const auto& y : of_b) same += x.value == y.value;
          }
          link.agreed += same > 0;
          given_by_both += same;
        });
    link.share = given_by_both == 0
                     ? 0.0
                     : static_cast<double>(link.shared.size()) / given_by_both;
  }

  void compare_values(const SourceClaims& claims, SourceLink& link) {
    PairCounts counts;
    double coincidences = 0;
    double items = 0;
    walk_items(
        claims.of(link.a), claims.of(link.b),
        [&](const SourceClaims::ItemValue& claim, bool of_a) {
          if (!was_sought(claim.item)) return;
          const double p = scores_.value[claim.value];
          (of_a ? counts.a_alone_right : counts.b_alone_right) += p;
          (of_a ? counts.a_alone_wrong : counts.b_alone_wrong) += 1 - p;
        },
        [&](auto of_a, auto of_b) {
          if (!was_sought(of_a[0].item)) return;
          items += 1;
          coincidences += coincidence(of_a[0].item);
          for (const auto& x : of_a) {
            for (const auto& y : of_b) {
              count(x.value, y.value, counts);
              if (x.value == y.value && is_minority(x)) {
                link.shared.push_back(x.value);
              }
            }
          }
        });
    counts.coincidence = items > 0 ? coincidences / items : 0.0;
    link.direction = copy_direction(counts);
  }

  void count(std::uint32_t of_a, std::uint32_t of_b, PairCounts& n) const {
    const double a = scores_.value[of_a];
    if (of_a == of_b) {
      n.both_right += a;
      n.both_wrong += 1 - a;
      return;
    }
    const double b = scores_.value[of_b];
    n.a_right += a;
    n.b_right += b;
    n.differ_wrong += std::max(1 - a - b, 0.0);
  }

  [[nodiscard]] bool was_sought(std::uint32_t item) const {
    const ItemModel model = scores_.fit->model[item];
    return model == ItemModel::open || model == ItemModel::closed;
  }

  [[nodiscard]] double coincidence(std::uint32_t item) const {
    const double labels = std::clamp<double>(
        evidence_.attributes[evidence_.item_attribute[item]].label_count, 2,
        kMostLabels);
    return 1 / (labels - 1);
  }

  [[nodiscard]] bool is_minority(const SourceClaims::ItemValue& claim) const {
    for (std::uint32_t v = evidence_.value_begin[claim.item];
         v < evidence_.value_begin[claim.item + 1]; ++v) {
      if (scores_.value[v] > scores_.value[claim.value]) return true;
    }
    return false;
  }

  void order_shared(SourceLink& link) const {
    const auto claims_of = [&](std::uint32_t first, std::uint32_t last) {
      return evidence_.claim_begin[last] - evidence_.claim_begin[first];
    };
    const auto key = [&](std::uint32_t value) {
      const auto after = std::upper_bound(evidence_.value_begin.begin(),
                                          evidence_.value_begin.end(), value);
      return std::tuple(claims_of(value, value + 1),
                        -std::int64_t{claims_of(*(after - 1), *after)}, value);
    };
    std::sort(link.shared.begin(), link.shared.end(),
              [&](auto x, auto y) { return key(x) < key(y); });
  }

  void order_links() {
    std::sort(links_.begin(), links_.end(),
              [&](const SourceLink& x, const SourceLink& y) {
                const double of_x = x.share * x.probability;
                const double of_y = y.share * y.probability;
                if (of_x != of_y) return of_x > of_y;
                return std::tuple(place_[x.a], place_[x.b], x.by) <
                       std::tuple(place_[y.a], place_[y.b], y.by);
              });
  }

  const Evidence& evidence_;
  const Scores& scores_;
  std::vector<std::uint32_t> place_;  // by SourceId: in canonical order
  std::vector<SourceLink> links_;
};

}  // namespace

std::vector<SourceLink> find_source_links(const Evidence& evidence,
                                          const Scores& scores) {
  return Linking(evidence, scores).run();
}

}  // namespace crosscheck
