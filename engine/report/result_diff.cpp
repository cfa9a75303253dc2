#include "engine/report/result_diff.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "engine/report/claim_matches.h"

namespace crosscheck {
namespace {

using Pair = ResultDiff::Pair;

/// What a dispute is about and who holds what in it, for comparing.
using Voices = std::set<std::pair<std::string_view, std::string_view>>;

Voices voices_of(const Findings& found, const FoundDispute& dispute) {
  Voices voices;
  for (const FoundSide& side : dispute.sides) {
    for (const std::uint32_t index : side.claims) {
      const FoundClaim& claim = found.claim(index);
      voices.emplace(source_of(found, claim), claim.value);
    }
  }
  return voices;
}

/// By claim (row of Findings::claims): its dispute, or kNoRow.
std::vector<std::uint32_t> dispute_of_claims(const Findings& found) {
  std::vector<std::uint32_t> of(found.claims.size(), kNoRow);
  for (std::uint32_t d = 0; d < found.disputes.size(); ++d) {
    for (const FoundSide& side : found.disputes[d].sides) {
      for (const std::uint32_t index : side.claims) {
        std::uint32_t& dispute = of[found.claim_at[index]];
        if (dispute == kNoRow) dispute = d;
      }
    }
  }
  return of;
}

class Comparison {
 public:
  Comparison(const Findings& before, const Findings& after,
             const DiffOptions& options)
      : before_(before),
        after_(after),
        options_(options),
        claims_(match_claims(before, after)),
        dispute_after_(dispute_of_claims(after)) {
    for (const FoundDocument& document : after.documents) {
      paths_after_.insert(document.path);
    }
    for (const FoundEdge& edge : after.edges) {
      relation_.emplace(std::minmax(edge.a, edge.b), edge.kind);
    }
  }

  ResultDiff run() {
    compare_claims();
    compare_disputes();
    return std::move(diff_);
  }

 private:
  void compare_claims();
  void compare_support(Pair pair);
  void compare_disputes();
  [[nodiscard]] std::uint32_t successor_of(const FoundDispute& dispute) const;
  void compare_voices(Pair pair);
  [[nodiscard]] DisputeFate fate_of(const FoundDispute& dispute) const;
  [[nodiscard]] bool is_gone(const FoundSide& side, bool& documents) const;
  [[nodiscard]] bool has_relation(const FoundDispute& dispute,
                                  std::string_view kind) const;

  /// The row of `after` that goes on from a claim of a dispute of `before`.
  [[nodiscard]] std::uint32_t after_of(std::uint32_t index) const {
    return claims_.after_of[before_.claim_at[index]];
  }

  const Findings& before_;
  const Findings& after_;
  const DiffOptions& options_;
  ClaimMatches claims_;
  std::vector<std::uint32_t> dispute_after_;
  std::set<std::string_view> paths_after_;
  // By the two claims of an edge of `after`, by index.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string_view> relation_;
  ResultDiff diff_;
};

void Comparison::compare_claims() {
  std::vector<bool> answered(after_.claims.size(), false);
  for (std::uint32_t row = 0; row < before_.claims.size(); ++row) {
    if (claims_.after_of[row] != kNoRow) {
      compare_support({row, claims_.after_of[row]});
    } else if (claims_.revalued[row] != kNoRow) {
      diff_.revalued.push_back({row, claims_.revalued[row]});
      answered[claims_.revalued[row]] = true;
    } else {
      diff_.gone_claims.push_back(row);
    }
  }
  for (std::uint32_t row = 0; row < after_.claims.size(); ++row) {
    if (claims_.before_of[row] == kNoRow && !answered[row]) {
      diff_.new_claims.push_back(row);
    }
  }
  const auto change = [&](const Pair& pair) {
    return std::abs(after_.claims[pair.after].score -
                    before_.claims[pair.before].score);
  };
  for (std::vector<Pair>* list : {&diff_.better, &diff_.worse}) {
    std::stable_sort(
        list->begin(), list->end(),
        [&](const Pair& a, const Pair& b) { return change(a) > change(b); });
  }
}

void Comparison::compare_support(Pair pair) {
  ++diff_.same_claims;
  const FoundClaim& old = before_.claims[pair.before];
  const FoundClaim& now = after_.claims[pair.after];
  // Scores are printed to six places; what is 0.05 there counts as that.
  constexpr double kRounding = 1e-9;
  const double rise = now.score - old.score;
  if (std::abs(rise) + kRounding >= options_.score) {
    (rise > 0 ? diff_.better : diff_.worse).push_back(pair);
  } else if (now.origins != old.origins) {
    (now.origins > old.origins ? diff_.better : diff_.worse).push_back(pair);
  }
}

void Comparison::compare_disputes() {
  std::map<std::string_view, std::uint32_t> by_key;
  for (std::uint32_t d = 0; d < after_.disputes.size(); ++d) {
    if (!after_.disputes[d].key.empty())
      by_key.emplace(after_.disputes[d].key, d);
  }
  std::vector<std::uint32_t> successor(before_.disputes.size(), kNoRow);
  std::vector<bool> taken(after_.disputes.size(), false);
  for (std::uint32_t d = 0; d < before_.disputes.size(); ++d) {
    const auto same = by_key.find(before_.disputes[d].key);
    if (same == by_key.end()) continue;
    successor[d] = same->second;
    taken[same->second] = true;
  }
  for (std::uint32_t d = 0; d < before_.disputes.size(); ++d) {
    if (successor[d] != kNoRow) continue;
    const std::uint32_t next = successor_of(before_.disputes[d]);
    if (next == kNoRow) {
      diff_.settled.push_back({d, fate_of(before_.disputes[d])});
    } else if (taken[next]) {
      diff_.settled.push_back({d, DisputeFate::joined});
    } else {
      successor[d] = next;
      taken[next] = true;
    }
  }
  for (std::uint32_t d = 0; d < before_.disputes.size(); ++d) {
    if (successor[d] != kNoRow) compare_voices({d, successor[d]});
  }
  for (std::uint32_t d = 0; d < after_.disputes.size(); ++d) {
    if (!taken[d]) diff_.new_disputes.push_back(d);
  }
}

/// The dispute of `after` that most claims of this one are in; of several the
/// first.
std::uint32_t Comparison::successor_of(const FoundDispute& dispute) const {
  std::map<std::uint32_t, std::uint32_t> shared;
  for (const FoundSide& side : dispute.sides) {
    for (const std::uint32_t index : side.claims) {
      const std::uint32_t row = after_of(index);
      if (row == kNoRow || dispute_after_[row] == kNoRow) continue;
      ++shared[dispute_after_[row]];
    }
  }
  std::uint32_t best = kNoRow;
  for (const auto& [next, claims] : shared) {
    if (best == kNoRow || claims > shared[best]) best = next;
  }
  return best;
}

void Comparison::compare_voices(Pair pair) {
  const Voices old = voices_of(before_, before_.disputes[pair.before]);
  const Voices now = voices_of(after_, after_.disputes[pair.after]);
  if (now.size() > old.size()) {
    diff_.grown.push_back(pair);
  } else if (now.size() < old.size()) {
    diff_.shrunk.push_back(pair);
  } else if (now != old) {
    diff_.altered.push_back(pair);
  } else {
    ++diff_.same_disputes;
  }
}

/// Whether no claim of a side goes on; `documents` where that is for want of
/// its documents.
bool Comparison::is_gone(const FoundSide& side, bool& documents) const {
  bool any_document = false;
  for (const std::uint32_t index : side.claims) {
    if (after_of(index) != kNoRow) return false;
    any_document |=
        paths_after_.contains(path_of(before_, before_.claim(index)));
  }
  documents = !any_document;
  return true;
}

bool Comparison::has_relation(const FoundDispute& dispute,
                              std::string_view kind) const {
  std::vector<std::pair<std::size_t, std::uint32_t>> alive;  // side, claim
  for (std::size_t s = 0; s < dispute.sides.size(); ++s) {
    for (const std::uint32_t index : dispute.sides[s].claims) {
      const std::uint32_t row = after_of(index);
      if (row != kNoRow) alive.emplace_back(s, after_.claims[row].index);
    }
  }
  for (std::size_t i = 0; i < alive.size(); ++i) {
    for (std::size_t j = i + 1; j < alive.size(); ++j) {
      if (alive[i].first == alive[j].first) continue;
      const auto edge =
          relation_.find(std::minmax(alive[i].second, alive[j].second));
      if (edge != relation_.end() && edge->second == kind) return true;
    }
  }
  return false;
}

DisputeFate Comparison::fate_of(const FoundDispute& dispute) const {
  bool withdrawn = false;
  bool documents_gone = false;
  for (const FoundSide& side : dispute.sides) {
    bool documents = false;
    if (!is_gone(side, documents)) continue;
    (documents ? documents_gone : withdrawn) = true;
  }
  if (withdrawn) return DisputeFate::withdrawn;
  if (documents_gone) return DisputeFate::documents_gone;
  if (has_relation(dispute, "update")) return DisputeFate::updated;
  if (has_relation(dispute, "agree") || has_relation(dispute, "compatible")) {
    return DisputeFate::agreed;
  }
  return DisputeFate::not_compared;
}

}  // namespace

ResultDiff compare_results(const Findings& before, const Findings& after,
                           const DiffOptions& options) {
  return Comparison(before, after, options).run();
}

}  // namespace crosscheck
