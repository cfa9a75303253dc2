#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "engine/report/html/html_text.h"
#include "engine/report/html/static_page.h"
#include "engine/report/html/static_parts.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

constexpr std::size_t kReasonsListed = 12;

/// Claims of one origin, the first of which is shown whole.
using OriginGroup = std::vector<const FoundClaim*>;

/// The claims of a side by origin, in their order; a claim without an origin
/// stands for itself.
std::vector<OriginGroup> by_origin(const Findings& findings,
                                   std::span<const std::uint32_t> claims) {
  std::vector<OriginGroup> groups;
  for (const std::uint32_t index : claims) {
    const FoundClaim& claim = findings.claim(index);
    const auto same = std::find_if(
        groups.begin(), groups.end(), [&](const OriginGroup& group) {
          return claim.origin != kNoRow &&
                 group.front()->origin == claim.origin;
        });
    same == groups.end() ? groups.push_back({&claim}) : same->push_back(&claim);
  }
  return groups;
}

void append_source_name(std::string& out, const Findings& findings,
                        const FoundClaim& claim) {
  append_isolated(out, claim.source == kNoRow
                           ? "unnamed source"
                           : findings.sources[claim.source].name);
}

/// "2031-05-06", the form in which a machine reads a day.
bool is_iso_day(std::string_view day) {
  constexpr std::string_view kForm = "dddd-dd-dd";
  return std::equal(day.begin(), day.end(), kForm.begin(), kForm.end(),
                    [](char c, char form) {
                      return form == 'd' ? c >= '0' && c <= '9' : c == form;
                    });
}

void append_day(std::string& out, const FoundDocument& document) {
  const std::string& day =
      document.published.empty() ? document.date : document.published;
  if (day.empty()) return;
  out += ", ";
  if (is_iso_day(day)) {
    out += "<time>" + day + "</time>";
  } else {
    append_isolated(out, day);
  }
  if (document.date_from.empty()) return;
  out += " (by its ";
  append_html(out, document.date_from);
  out += ")";
}

/// Who says it: outlet, day, byline, whom it cites, and where it stands.
void append_who(std::string& out, const Findings& findings,
                const FoundClaim& claim) {
  out += "<p class=\"who\"><cite>";
  append_source_name(out, findings, claim);
  out += "</cite>";
  if (claim.document != kNoRow) {
    const FoundDocument& document = findings.documents[claim.document];
    append_day(out, document);
    if (!document.author.empty()) {
      out += ", by ";
      append_isolated(out, document.author);
    }
  }
  if (!claim.speaker.empty()) {
    out += ", citing ";
    append_isolated(out, claim.speaker);
  }
  out += " ";
  append_html_place(out, findings, claim);
  const std::string& url = claim.url.empty() && claim.document != kNoRow
                               ? findings.documents[claim.document].url
                               : claim.url;
  if (!url.empty()) {
    out += " ";
    append_link(out, url);
  }
  out += "</p>\n";
}

/// A quote in its context, or what is known of it.
void append_quote(std::string& out, const FoundQuote& quote) {
  const bool whole = !quote.before.empty() || !quote.after.empty();
  out += "<blockquote><p><bdi>";
  if (!whole && !quote.prefix.empty()) out += "… ";
  append_html(out, whole ? quote.before : quote.prefix);
  out += "<mark>";
  append_html(out, quote.exact);
  out += "</mark>";
  append_html(out, whole ? quote.after : quote.suffix);
  if (!whole && !quote.suffix.empty()) out += " …";
  out += "</bdi></p></blockquote>\n";
}

void append_also(std::string& out, const Findings& findings,
                 std::span<const FoundClaim* const> others) {
  if (others.empty()) return;
  const std::size_t shown = std::min(others.size(), kStaticClaims);
  out += "<p class=\"copies\">Of the same origin: ";
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out += ", ";
    append_source_name(out, findings, *others[i]);
    out += " ";
    append_html_place(out, findings, *others[i]);
  }
  if (shown < others.size()) {
    out += fmt::format(", and {} more", others.size() - shown);
  }
  out += ".</p>\n";
}

void append_group(std::string& out, const Findings& findings,
                  const OriginGroup& group) {
  out += "<li>";
  const FoundClaim& claim = *group.front();
  append_who(out, findings, claim);
  for (const FoundQuote& quote : claim.evidence) append_quote(out, quote);
  if (claim.evidence.empty() && !claim.text.empty()) {
    out += "<blockquote><p>";
    append_isolated(out, claim.text);
    out += "</p></blockquote>\n";
  }
  append_also(out, findings, std::span(group).subspan(1));
  out += "</li>\n";
}

/// The claim that a side's score is of: its best.
const FoundClaim* leading(const Findings& findings, const FoundSide& side) {
  const FoundClaim* best = nullptr;
  for (const std::uint32_t index : side.claims) {
    const FoundClaim& claim = findings.claim(index);
    if (best == nullptr || claim.score > best->score) best = &claim;
  }
  return best;
}

void append_side(std::string& out, const Findings& findings,
                 const FoundSide& side) {
  const FoundClaim* lead = leading(findings, side);
  out += "<section class=\"side\">\n<h4>";
  append_isolated(out, side.value);
  out += "</h4>\n<p class=\"score\">Score ";
  append_html_score(out, side.score,
                    lead == nullptr ? std::nullopt : lead->interval);
  out += ", ";
  append_html_support(out, side);
  if (lead != nullptr && !lead->understood.empty() &&
      lead->understood != side.value) {
    out += ", understood as ";
    append_isolated(out, lead->understood);
  }
  out += "</p>\n<ul class=\"voices\">\n";
  const std::vector<OriginGroup> groups = by_origin(findings, side.claims);
  const std::size_t shown = std::min(groups.size(), kStaticClaims);
  for (std::size_t i = 0; i < shown; ++i) {
    append_group(out, findings, groups[i]);
  }
  out += "</ul>\n";
  if (shown < groups.size()) {
    out += fmt::format("<p>and {} more.</p>\n", groups.size() - shown);
  }
  out += "</section>\n";
}

/// Each rule and reason once, in the order of the edges.
void append_reasons(std::string& out, const Findings& findings,
                    const FoundDispute& dispute) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  std::string items;
  for (const std::uint32_t index : dispute.edges) {
    const FoundEdge& edge = findings.edges[index];
    if (!seen.emplace(edge.rule, edge.reason).second) continue;
    if (seen.size() > kReasonsListed) continue;
    items += "<li>";
    append_isolated(items, edge.reason);
    items += " (rule ";
    append_isolated(items, edge.rule);
    items += ")</li>\n";
  }
  if (items.empty()) return;
  out += "<h4>Why they differ</h4>\n<ul class=\"reasons\">\n" + items;
  if (seen.size() > kReasonsListed) {
    out += fmt::format("<li>and {}</li>\n",
                       counted(seen.size() - kReasonsListed, "more reason"));
  }
  out += "</ul>\n";
}

void append_decisions(std::string& out, const Findings& findings,
                      const FoundDispute& dispute) {
  for (const FoundDecision& decision : findings.decisions) {
    if (dispute.key.empty() || decision.dispute != dispute.key) continue;
    out += "<p class=\"decision\">A reader has marked this as ";
    append_isolated(out, decision.status);
    if (!decision.note.empty()) {
      out += ": ";
      append_isolated(out, decision.note);
    }
    out += "</p>\n";
  }
}

void append_dispute(std::string& out, const Findings& findings,
                    std::size_t row) {
  const FoundDispute& dispute = findings.disputes[row];
  out += fmt::format(
      "<article class=\"dispute\" id=\"dispute-{0}\" "
      "aria-labelledby=\"dispute-{0}-topic\">\n<h3 id=\"dispute-{0}-topic\">",
      row + 1);
  append_html_topic(out, dispute);
  out += "</h3>\n";
  append_decisions(out, findings, dispute);
  out += "<div class=\"sides\">\n";
  std::vector<const FoundSide*> sides;
  for (const FoundSide& side : dispute.sides) sides.push_back(&side);
  std::stable_sort(sides.begin(), sides.end(),
                   [](const FoundSide* a, const FoundSide* b) {
                     return a->score > b->score;
                   });
  for (const FoundSide* side : sides) append_side(out, findings, *side);
  out += "</div>\n";
  append_reasons(out, findings, dispute);
  out += "</article>\n";
}

}  // namespace

void append_html_place(std::string& out, const Findings& findings,
                       const FoundClaim& claim) {
  if (claim.document == kNoRow) return;
  const FoundDocument& document = findings.documents[claim.document];
  out += "<code class=\"place\">";
  const std::string at =
      claim.evidence.empty()
          ? fmt::format("{}:{}", document.path, claim.line)
          : fmt::format("{}:{}:{}", document.path, claim.evidence[0].line,
                        claim.evidence[0].column);
  append_isolated(out, at);
  out += "</code>";
}

void append_dispute_section(std::string& out, const Findings& findings) {
  const std::size_t all = findings.disputes.size();
  if (all == 0) return;
  const std::size_t shown = std::min(all, kStaticDisputes);
  out += "<section id=\"disputes\">\n<h2>Where sources disagree</h2>\n";
  if (shown < all) {
    out +=
        fmt::format("<p>The first {} of {} are shown here.</p>\n", shown, all);
  }
  for (std::size_t row = 0; row < shown; ++row) {
    append_dispute(out, findings, row);
  }
  out += "</section>\n";
}

}  // namespace crosscheck
