#include "engine/report/selection.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "engine/report/code_point.h"
#include "engine/report/selected_rows.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {
namespace {

/// The words of a text, folded: runs of letters and digits.
void add_words(std::string_view text, std::set<std::string>& words) {
  const std::string folded = fold(text);
  std::size_t begin = 0;  // of the word that is being read
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint point = code_point_at(folded, at);
    const std::size_t end = at + point.bytes;
    if (!point.valid || u_isalnum(static_cast<UChar32>(point.value)) == 0) {
      if (at > begin) words.insert(folded.substr(begin, at - begin));
      begin = end;
    }
    at = end;
  }
  if (folded.size() > begin) words.insert(folded.substr(begin));
}

std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> words;
  add_words(text, words);
  return words;
}

/// Tells which claims and disputes fit a selection.
class Sieve {
 public:
  Sieve(const Findings& findings, const Selection& wanted)
      : found_(findings),
        wanted_(wanted),
        about_(words_of(wanted.about)),
        slot_(words_of(wanted.slot)) {}

  [[nodiscard]] bool keeps(const FoundClaim& claim) const {
    return claim.score >= wanted_.min_score && has_slot(claim.slot) &&
           is_of_source(claim) && tells_of(claim);
  }

  [[nodiscard]] bool keeps(const FoundDispute& dispute) const {
    if (!has_slot(dispute.slot)) return false;
    bool strong = false, told = is_about(dispute);
    bool sourced = wanted_.sources.empty();
    for (const FoundSide& side : dispute.sides) {
      strong |= side.score >= wanted_.min_score;
      for (const std::uint32_t index : side.claims) {
        const FoundClaim& claim = found_.claim(index);
        sourced = sourced || is_of_source(claim);
        told = told || tells_of(claim);
      }
    }
    return strong && sourced && told;
  }

 private:
  [[nodiscard]] bool holds(const std::set<std::string>& words) const {
    return std::includes(words.begin(), words.end(), about_.begin(),
                         about_.end());
  }
  [[nodiscard]] bool has_slot(std::string_view slot) const {
    return wanted_.slot.empty() || words_of(slot) == slot_;
  }
  [[nodiscard]] bool is_of_source(const FoundClaim& claim) const {
    if (wanted_.sources.empty()) return true;
    if (claim.source == kNoRow) return false;
    const auto& names = wanted_.sources;
    return std::find(names.begin(), names.end(),
                     found_.sources[claim.source].name) != names.end();
  }
  [[nodiscard]] bool tells_of(const FoundClaim& claim) const {
    if (about_.empty()) return true;
    std::set<std::string> words;
    for (const std::string* text :
         {&claim.item, &claim.slot, &claim.value, &claim.text}) {
      add_words(*text, words);
    }
    for (const FoundQuote& quote : claim.evidence) {
      add_words(quote.exact, words);
    }
    return holds(words);
  }
  [[nodiscard]] bool is_about(const FoundDispute& dispute) const {
    if (about_.empty()) return true;
    std::set<std::string> words = words_of(dispute.topic);
    add_words(dispute.slot, words);
    for (const FoundSide& side : dispute.sides) add_words(side.value, words);
    return holds(words);
  }

  const Findings& found_;
  const Selection& wanted_;
  std::set<std::string> about_, slot_;
};

/// Takes all after the first `top` values out of `kept`, which is by the order
/// of the ranking; the claims of a value stand together there.
void keep_first_values(const Findings& found, std::size_t top,
                       std::vector<bool>& kept) {
  const FoundClaim* last = nullptr;
  std::size_t values = 0;
  for (std::size_t i = 0; i < found.claims.size(); ++i) {
    const FoundClaim& claim = found.claims[i];
    if (!kept[claim.index]) continue;
    const bool same = last != nullptr && last->item == claim.item &&
                      last->slot == claim.slot && last->value == claim.value;
    if (!same) ++values;
    last = &claim;
    kept[claim.index] = values <= top;
  }
}

bool has_all(const std::vector<bool>& claims, const FoundDispute& dispute) {
  return std::all_of(
      dispute.sides.begin(), dispute.sides.end(), [&](const FoundSide& side) {
        return std::all_of(side.claims.begin(), side.claims.end(),
                           [&](std::uint32_t claim) { return claims[claim]; });
      });
}

}  // namespace

bool leaves_out(const Selection& s) {
  return !s.about.empty() || !s.slot.empty() || !s.sources.empty() ||
         s.min_score > 0 || s.top > 0;
}

Findings select(const Findings& found, const Selection& wanted) {
  const Sieve sieve(found, wanted);
  KeptRows kept(found);
  for (const FoundClaim& claim : found.claims) {
    kept.claims[claim.index] = !wanted.disputes_only && sieve.keeps(claim);
  }
  const bool first_values = wanted.top > 0 && !wanted.disputes_only;
  std::size_t left = wanted.top > 0 ? wanted.top : found.disputes.size();
  if (first_values) {
    keep_first_values(found, wanted.top, kept.claims);
    left = found.disputes.size();
  }
  for (std::size_t i = 0; i < found.disputes.size() && left > 0; ++i) {
    const FoundDispute& dispute = found.disputes[i];
    // Of a ranking that is cut only what is in it whole.
    if (!sieve.keeps(dispute)) continue;
    if (first_values && !has_all(kept.claims, dispute)) continue;
    --left;
    kept.disputes[i] = true;
    for (const FoundSide& side : dispute.sides) {
      for (const std::uint32_t claim : side.claims) kept.claims[claim] = true;
    }
  }
  return selected_rows(found, kept);
}

}  // namespace crosscheck
