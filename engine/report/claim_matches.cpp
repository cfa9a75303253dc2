#include "engine/report/claim_matches.h"

#include <initializer_list>
#include <map>
#include <string>
#include <utility>

namespace crosscheck {
namespace {

/// Texts as one, each behind its length, so that none runs into the next.
std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) {
    text.append(std::to_string(part.size())).append(":").append(part);
  }
  return text;
}

std::string by_key(const Findings&, const FoundClaim& claim) {
  return claim.key;
}

std::string by_words(const Findings& found, const FoundClaim& claim) {
  const std::string_view quote =
      claim.evidence.empty() ? std::string_view() : claim.evidence[0].exact;
  // A record has no words of its own: its item tells it apart.
  return joined({source_of(found, claim), quote.empty() ? claim.item : "",
                 claim.slot, claim.value, claim.polarity, quote});
}

/// Whether its value answers a question: a clause or a quotation has no other
/// that it could have been.
bool answers(const FoundClaim& claim) {
  return claim.kind != "act" && claim.kind != "report" &&
         claim.kind != "quotation";
}

std::string by_question(const Findings& found, const FoundClaim& claim) {
  if (!answers(claim)) return {};
  return joined({source_of(found, claim), claim.item, claim.slot});
}

std::string by_document(const Findings& found, const FoundClaim& claim) {
  if (claim.evidence.empty() || !answers(claim)) return {};
  return joined({source_of(found, claim), path_of(found, claim), claim.slot});
}

/// Claims whose match is still to be found, first with first.
class Matcher {
 public:
  using Words = std::string (*)(const Findings&, const FoundClaim&);

  Matcher(const Findings& before, const Findings& after)
      : before_(before),
        after_(after),
        free_before_(before.claims.size(), true),
        free_after_(after.claims.size(), true) {}

  /// Calls `match(row of before, row of after)` for those of one text.
  template <typename Match>
  void match_by(Words words, Match match) {
    std::map<std::string, std::vector<std::uint32_t>> left;
    for (std::size_t row = after_.claims.size(); row-- > 0;) {
      if (!free_after_[row]) continue;
      std::string text = words(after_, after_.claims[row]);
      if (text.empty()) continue;
      left[std::move(text)].push_back(static_cast<std::uint32_t>(row));
    }
    for (std::uint32_t row = 0; row < before_.claims.size(); ++row) {
      if (!free_before_[row]) continue;
      const auto found = left.find(words(before_, before_.claims[row]));
      if (found == left.end() || found->second.empty()) continue;
      const std::uint32_t other = found->second.back();
      found->second.pop_back();
      free_before_[row] = free_after_[other] = false;
      match(row, other);
    }
  }

 private:
  const Findings& before_;
  const Findings& after_;
  std::vector<bool> free_before_, free_after_;
};

}  // namespace

std::string_view source_of(const Findings& found, const FoundClaim& claim) {
  if (claim.source == kNoRow) return {};
  return found.sources[claim.source].name;
}

std::string_view path_of(const Findings& found, const FoundClaim& claim) {
  if (claim.document == kNoRow) return {};
  return found.documents[claim.document].path;
}

ClaimMatches match_claims(const Findings& before, const Findings& after) {
  ClaimMatches matches;
  matches.after_of.assign(before.claims.size(), kNoRow);
  matches.before_of.assign(after.claims.size(), kNoRow);
  matches.revalued.assign(before.claims.size(), kNoRow);
  const auto same = [&](std::uint32_t b, std::uint32_t a) {
    matches.after_of[b] = a;
    matches.before_of[a] = b;
  };
  const auto otherwise = [&](std::uint32_t b, std::uint32_t a) {
    matches.revalued[b] = a;
  };
  Matcher matcher(before, after);
  matcher.match_by(by_key, same);
  matcher.match_by(by_words, same);
  matcher.match_by(by_question, otherwise);
  matcher.match_by(by_document, otherwise);
  return matches;
}

}  // namespace crosscheck
