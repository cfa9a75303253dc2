#include "scoring/source_profiles.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "scoring/posterior_fit.h"

namespace crosscheck {
namespace {

std::uint32_t copier_of(const SourceLink& link, const Scores& scores) {
  if (link.direction == CopyDirection::a_copies) return link.a;
  if (link.direction == CopyDirection::b_copies) return link.b;
  return scores.source[link.a] < scores.source[link.b] ? link.a : link.b;
}

// By SourceId: how many of its claims are taken for copies.
std::vector<double> discounted_claims(const Evidence& evidence,
                                      const Scores& scores,
                                      std::span<const SourceLink> links) {
  std::vector<double> discounted(evidence.source_count, 0.0);
  if (scores.fit) {
    const std::vector<float>& weight = scores.fit->open.weight;
    for (std::size_t k = 0; k < weight.size(); ++k) {
      discounted[evidence.claim_source[k]] +=
          1 - static_cast<double>(weight[k]);
    }
  }
  using SourceValue = std::pair<std::uint32_t, std::uint32_t>;
  std::vector<SourceValue> copied;
  for (const SourceLink& link : links) {
    if (link.by != SourceLink::Shown::text) continue;
    const std::uint32_t copier = copier_of(link, scores);
    for (const std::uint32_t v : link.shared) copied.emplace_back(copier, v);
  }
  std::sort(copied.begin(), copied.end());
  copied.erase(std::unique(copied.begin(), copied.end()), copied.end());
  for (const SourceValue& claim : copied) discounted[claim.first] += 1;
  return discounted;
}

std::vector<SourceProfile> counted(const Evidence& evidence) {
  std::vector<SourceProfile> by_id(evidence.source_count);
  std::vector<std::uint32_t> last(evidence.source_count, 0xffffffffU);
  for (std::uint32_t i = 0; i < evidence.item_count(); ++i) {
    for (std::uint32_t v = evidence.value_begin[i];
         v < evidence.value_begin[i + 1]; ++v) {
      for (const std::uint32_t s : evidence.sources_of(v)) {
        ++by_id[s].claims;
        if (last[s] != i) ++by_id[s].items;
        last[s] = i;
      }
    }
  }
  return by_id;
}

}  // namespace

std::vector<SourceProfile> profile_sources(const Evidence& evidence,
                                           const Scores& scores,
                                           std::span<const SourceLink> links) {
  const std::vector<SourceProfile> by_id = counted(evidence);
  const std::vector<double> discounted =
      discounted_claims(evidence, scores, links);
  std::vector<SourceProfile> profiles;
  const auto items = static_cast<double>(evidence.item_count());
  for (const std::uint32_t s : evidence.source_order) {
    SourceProfile profile = by_id[s];
    profile.source = s;
    profile.reliability = scores.source[s];
    if (items > 0) profile.coverage = profile.items / items;
    if (profile.claims > 0) {
      profile.originality = std::max(1 - discounted[s] / profile.claims, 0.0);
    }
    profiles.push_back(profile);
  }
  std::stable_sort(profiles.begin(), profiles.end(),
                   [](const SourceProfile& x, const SourceProfile& y) {
                     if (x.reliability != y.reliability) {
                       return x.reliability > y.reliability;
                     }
                     return x.claims > y.claims;
                   });
  return profiles;
}

}  // namespace crosscheck
