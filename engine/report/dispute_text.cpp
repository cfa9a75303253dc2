#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <vector>

#include "engine/report/dispute_side.h"
#include "engine/report/form.h"
#include "engine/report/found_text.h"
#include "engine/report/number_text.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

constexpr std::size_t kVoicesShown = 6;   // of a side, unless verbose
constexpr std::size_t kSourcesShown = 8;  // of a side of records
constexpr std::size_t kReasonsShown = 3;
constexpr std::size_t kPartsShown = 6;  // of an account
constexpr std::string_view kIndent = "       ";

/// Whether the scores of a method are probabilities, which accounts in log-odds
/// tell.
bool gives_probabilities(const Findings& found) {
  const Result<std::unique_ptr<Scorer>> scorer = make_scorer(found.method);
  return scorer.ok() && scorer.value()->accounts_are_log_odds();
}

class DisputeText {
 public:
  DisputeText(const Findings& found, TextPage& page)
      : found_(found), page_(page), probable_(gives_probabilities(found)) {}

  void write(std::size_t number, const FoundDispute& dispute) {
    const FoundSide& first = *best_first(dispute).front();
    page_.headline(fmt::format("{}  DISPUTED  ", number + 1),
                   fmt::format("{} \u00B7 {}   ({})", safe_text(dispute.topic),
                               safe_text(dispute.slot),
                               safe_text(best_claim(found_, first).kind)));
    write_decision(dispute);
    for (const FoundSide* side : best_first(dispute)) write_side(*side);
    write_why(dispute, first);
    page_.blank();
  }

 private:
  [[nodiscard]] std::size_t limit(std::size_t usual) const {
    return page_.options().verbose ? static_cast<std::size_t>(-1) : usual;
  }

  void write_more(std::size_t all, std::size_t shown, std::string_view what) {
    if (all <= shown) return;
    page_.line(fmt::format("{}... {} (-v shows all)", kIndent,
                           counted(all - shown, fmt::format("more {}", what))));
  }

  void write_decision(const FoundDispute& dispute) {
    for (const FoundDecision& decision : found_.decisions) {
      if (decision.dispute != dispute.key) continue;
      std::string text = "decided: " + safe_text(decision.status);
      if (!decision.note.empty()) text += ", " + safe_text(decision.note);
      page_.wrapped("   ", text);
    }
  }

  [[nodiscard]] std::string standing(const FoundSide& side) const {
    const FoundClaim& claim = best_claim(found_, side);
    std::string text = probable_ ? "probability " : "score ";
    append_short_score(text, side.score);
    if (claim.interval.has_value()) {
      std::string low, high;
      append_short_score(low, claim.interval->low);
      append_short_score(high, claim.interval->high);
      text += fmt::format(" ({}\u2013{})", low, high);
    }
    text += ", " + counted(side.origins, "origin");
    if (side.outlets != side.origins) {
      text += " / " + counted(side.outlets, "outlet");
    }
    const std::string days = days_text(found_, side);
    return days.empty() ? text : text + ", " + days;
  }

  void write_side(const FoundSide& side) {
    const FoundClaim& claim = best_claim(found_, side);
    std::string value = safe_text(side.value);
    if (!claim.understood.empty()) {
      value += fmt::format(" (that is, {})", safe_text(claim.understood));
    }
    page_.headline("   \u25B8 ",
                   fmt::format("{}  [{}]", value, standing(side)));
    std::vector<std::uint32_t> records;
    FoundSide spoken = side;
    spoken.claims.clear();
    for (const std::uint32_t c : side.claims) {
      (found_.claim(c).evidence.empty() ? records : spoken.claims).push_back(c);
    }
    if (!spoken.claims.empty()) write_voices(voices_of(found_, spoken));
    if (!records.empty()) write_records(records);
  }

  void write_voices(const std::vector<SideVoice>& voices) {
    const std::size_t shown = std::min(voices.size(), limit(kVoicesShown));
    for (const SideVoice& voice : std::span(voices).first(shown)) {
      const FoundClaim& claim = found_.claim(voice.claim);
      page_.wrapped(kIndent, who_says(found_, claim));
      for (const std::string& quote : marked_quotes(claim, 1)) {
        page_.quoted(std::string(kIndent) + "\u2502 ", quote);
      }
      if (!voice.same.empty()) {
        page_.wrapped(kIndent, "and at " + places(voice.same));
      }
      write_folded("copy", "copies", voice.copies);
      write_folded("more that cites the same speaker",
                   "more that cite the same speaker", voice.listeners);
    }
    write_more(voices.size(), shown, "origin");
  }

  [[nodiscard]] std::string places(
      const std::vector<std::uint32_t>& claims) const {
    std::string text;
    const std::size_t shown = std::min(claims.size(), limit(kSourcesShown));
    for (const std::uint32_t claim : std::span(claims).first(shown)) {
      if (!text.empty()) text += ", ";
      text += place_text(found_, found_.claim(claim));
    }
    if (shown < claims.size()) {
      text += fmt::format(" and {} more", claims.size() - shown);
    }
    return text;
  }

  /// "+2 copies: Sun (sun.txt:3:1), Kite (kite.txt:1:1)".
  void write_folded(std::string_view one, std::string_view many,
                    const std::vector<std::uint32_t>& claims) {
    if (claims.empty()) return;
    page_.wrapped(kIndent,
                  fmt::format("+{} {}: {}", claims.size(),
                              claims.size() == 1 ? one : many, named(claims)));
  }

  [[nodiscard]] std::string named(
      const std::vector<std::uint32_t>& claims) const {
    std::string names;
    const std::size_t shown = std::min(claims.size(), limit(kSourcesShown));
    for (const std::uint32_t c : std::span(claims).first(shown)) {
      const FoundClaim& claim = found_.claim(c);
      if (!names.empty()) names += ", ";
      names +=
          fmt::format("{} ({})", safe_text(found_.sources[claim.source].name),
                      place_text(found_, claim));
    }
    return names;
  }

  void write_records(const std::vector<std::uint32_t>& claims) {
    page_.wrapped(kIndent, named(claims));
    write_more(claims.size(), limit(kSourcesShown), "record");
  }

  /// The account of the best side, then each rule and reason once.
  void write_why(const FoundDispute& dispute, const FoundSide& best) {
    std::string_view first = "   why ";
    const std::string account =
        account_text(best_claim(found_, best), probable_, limit(kPartsShown));
    if (!account.empty()) {
      page_.wrapped(first, account);
      first = kIndent;
    }
    std::set<std::pair<std::string_view, std::string_view>> seen;
    const std::size_t most = limit(kReasonsShown);
    for (const std::uint32_t index : dispute.edges) {
      const FoundEdge& edge = found_.edges[index];
      if (!seen.emplace(edge.rule, edge.reason).second) continue;
      if (seen.size() > most) continue;
      page_.wrapped(first, fmt::format("{} (rule {})", safe_text(edge.reason),
                                       safe_text(edge.rule)));
      first = kIndent;
    }
    write_more(seen.size(), most, "reason");
  }

  const Findings& found_;
  TextPage& page_;
  bool probable_;
};

/// The inputs and options of the command that made the result.
std::string inputs_of(const Findings& found) {
  constexpr std::string_view kFirst = "crosscheck score ";
  constexpr std::string_view kLast = " --format json";
  std::string_view command = found.command;
  if (!command.starts_with(kFirst)) return "INPUT...";
  command.remove_prefix(kFirst.size());
  if (command.ends_with(kLast)) command.remove_suffix(kLast.size());
  return safe_text(command);
}

void write_next(const Findings& found, TextPage& page) {
  const FoundSide& side = *best_first(found.disputes.front()).front();
  const std::string inputs = inputs_of(found);
  page.aside("Next: ", fmt::format("crosscheck why c{} {}",
                                   best_claim(found, side).index + 1, inputs));
  for (const FormEntry& form : form_registry()) {
    if (form.name != "html") continue;
    page.aside("      ", fmt::format("crosscheck contradictions {} -o report{}",
                                     inputs, form.suffix));
  }
}

}  // namespace

void write_contradictions(const Findings& found, TextPage& page) {
  const std::size_t top = page.options().top;
  const std::size_t all = found.disputes.size();
  const std::size_t shown = top == 0 ? all : std::min(top, all);
  DisputeText text(found, page);
  for (std::size_t i = 0; i < shown; ++i) {
    text.write(i, found.disputes[i]);
    if (!page.flow()) return;
  }
  if (shown < all) {
    page.line(fmt::format("... {} more (without --top)", all - shown));
  }
  if (shown > 0) write_next(found, page);
}

}  // namespace crosscheck
