#include "engine/report/dispute_side.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

const std::string& published(const Findings& found, std::uint32_t claim) {
  return found.documents[found.claim(claim).document].published;
}

/// Whether the claims of an origin are tied by their speaker alone.
bool is_one_speaker(const FoundOrigin& origin) {
  return !origin.ties.empty() &&
         std::all_of(origin.ties.begin(), origin.ties.end(),
                     [](const auto& tie) { return tie.kind == "speaker"; });
}

/// Days known before days unknown, earlier ones first.
bool earlier(const Findings& found, std::uint32_t a, std::uint32_t b) {
  const std::string& x = published(found, a);
  const std::string& y = published(found, b);
  if (x.empty() != y.empty()) return y.empty();
  return x != y ? x < y : a < b;
}

}  // namespace

std::vector<SideVoice> voices_of(const Findings& found, const FoundSide& side) {
  std::map<std::uint32_t, std::size_t> voice_of;  // by origin
  std::vector<std::vector<std::uint32_t>> claims;
  for (const std::uint32_t claim : side.claims) {
    const std::uint32_t origin = found.claim(claim).origin;
    const auto at = voice_of.emplace(origin, claims.size()).first;
    if (at->second == claims.size()) claims.emplace_back();
    claims[at->second].push_back(claim);
  }
  std::vector<SideVoice> voices;
  for (const std::vector<std::uint32_t>& group : claims) {
    SideVoice& voice = voices.emplace_back();
    voice.claim = *std::min_element(
        group.begin(), group.end(),
        [&](std::uint32_t a, std::uint32_t b) { return earlier(found, a, b); });
    const FoundClaim& first = found.claim(voice.claim);
    const bool heard = is_one_speaker(found.origins[first.origin]);
    for (const std::uint32_t claim : group) {
      if (claim == voice.claim) continue;
      if (found.claim(claim).source == first.source) {
        voice.same.push_back(claim);
      } else {
        (heard ? voice.listeners : voice.copies).push_back(claim);
      }
    }
  }
  return voices;
}

std::string days_text(const Findings& found, const FoundSide& side) {
  std::string first, last;
  for (const std::uint32_t claim : side.claims) {
    const std::string& day = published(found, claim);
    if (day.empty()) continue;
    if (first.empty() || day < first) first = day;
    if (last.empty() || day > last) last = day;
  }
  if (first == last) return safe_text(first);
  return fmt::format("{} \u2192 {}", safe_text(first), safe_text(last));
}

std::vector<const FoundSide*> best_first(const FoundDispute& dispute) {
  std::vector<const FoundSide*> sides;
  for (const FoundSide& side : dispute.sides) sides.push_back(&side);
  std::stable_sort(sides.begin(), sides.end(),
                   [](const FoundSide* a, const FoundSide* b) {
                     return a->score > b->score;
                   });
  return sides;
}

const FoundClaim& best_claim(const Findings& found, const FoundSide& side) {
  std::uint32_t best = side.claims.front();
  for (const std::uint32_t claim : side.claims) {
    if (found.claim(claim).score > found.claim(best).score) best = claim;
  }
  return found.claim(best);
}

}  // namespace crosscheck
