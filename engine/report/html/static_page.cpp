#include "engine/report/html/static_page.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/report/html/html_text.h"
#include "engine/report/html/static_parts.h"
#include "engine/report/number_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSentences = 5;

const FoundSide* best_side(const FoundDispute& dispute,
                           const FoundSide* other_than) {
  const FoundSide* best = nullptr;
  for (const FoundSide& side : dispute.sides) {
    if (&side == other_than) continue;
    if (best == nullptr || side.score > best->score) best = &side;
  }
  return best;
}

void append_side_words(std::string& out, const FoundSide& side) {
  append_isolated(out, side.value);
  out += " (";
  append_html_score(out, side.score, std::nullopt);
  out += ", ";
  append_html_support(out, side);
  out += ")";
}

/// "A is better supported than B", or that neither is.
void append_dispute_sentence(std::string& out, const FoundDispute& dispute,
                             std::size_t number) {
  out += fmt::format("<li><a href=\"#dispute-{}\">", number);
  append_html_topic(out, dispute);
  out += "</a>: sources disagree";
  const FoundSide* best = best_side(dispute, nullptr);
  const FoundSide* next = best == nullptr ? best : best_side(dispute, best);
  if (next != nullptr) {
    out += ". ";
    append_side_words(out, *best);
    out += best->score > next->score ? " is better supported than "
                                     : " is as well supported as ";
    append_side_words(out, *next);
    if (dispute.sides.size() > 2) {
      out += fmt::format(", and {} given", dispute.sides.size() == 3
                                               ? "another value is"
                                               : "other values are");
    }
  }
  out += ".</li>\n";
}

/// Disputed values that several outlets give and one origin stands behind.
std::size_t single_origin_sides(const Findings& findings) {
  std::size_t count = 0;
  for (const FoundDispute& dispute : findings.disputes) {
    count += std::count_if(dispute.sides.begin(), dispute.sides.end(),
                           [](const FoundSide& side) {
                             return side.outlets > 1 && side.origins == 1;
                           });
  }
  return count;
}

std::string what_was_read(const Findings& findings) {
  const auto number = [&](std::string_view name, std::string_view one) {
    return counted(findings.count(name), one);
  };
  std::string text;
  if (findings.count("articles") > 0) text = number("articles", "article");
  if (findings.count("records") > 0) {
    if (!text.empty()) text += " and ";
    text += number("records", "record");
  }
  if (text.empty()) text = "No articles or records";
  return fmt::format("{} of {} were read, which make {}. ", text,
                     number("sources", "source"), number("claims", "claim"));
}

void append_counts(std::string& out, const Findings& findings) {
  out += "<dl class=\"counts\">\n";
  for (const auto& [name, count] : findings.summary) {
    if (count == 0) continue;
    std::string words = name;
    std::replace(words.begin(), words.end(), '_', ' ');
    out += "<div><dt>";
    append_html(out, words);
    out += "</dt><dd>";
    append_integer(out, count);
    out += "</dd></div>\n";
  }
  out += "</dl>\n";
}

}  // namespace

void append_html_topic(std::string& out, const FoundDispute& dispute) {
  append_isolated(out, dispute.topic);
  if (dispute.slot.empty()) return;
  out += " · ";
  append_isolated(out, dispute.slot);
}

void append_html_score(std::string& out, double score,
                       const std::optional<FoundInterval>& interval) {
  append_short_score(out, score);
  if (!interval) return;
  out += " (";
  append_short_score(out, interval->low);
  out += " to ";
  append_short_score(out, interval->high);
  out += ")";
}

void append_html_support(std::string& out, const FoundSide& side) {
  out += counted(side.origins, "origin");
  if (side.outlets != side.origins) {
    out += " of " + counted(side.outlets, "outlet");
  }
}

void append_summary_section(std::string& out, const Findings& findings) {
  out += "<section id=\"summary\">\n<h2>Summary</h2>\n<p>";
  out += what_was_read(findings);
  const std::size_t disputes = findings.disputes.size();
  out += disputes == 0 ? "No sources were found to disagree.</p>\n"
                       : fmt::format("Sources disagree on {}.</p>\n",
                                     counted(disputes, "point"));
  if (disputes > 0) {
    out += "<ol class=\"headlines\">\n";
    for (std::size_t i = 0; i < std::min(disputes, kSentences); ++i) {
      append_dispute_sentence(out, findings.disputes[i], i + 1);
    }
    out += "</ol>\n";
  }
  if (const std::size_t single = single_origin_sides(findings); single > 0) {
    out += fmt::format(
        "<p>{} that several outlets give {} on one origin.</p>\n",
        counted(single, "disputed value"), single == 1 ? "rests" : "rest");
  }
  if (const auto skipped = findings.count("skipped"); skipped > 0) {
    out += fmt::format(
        "<p class=\"warning\">{} could not be read and {} left out; see "
        "<a href=\"#method\">Method</a>.</p>\n",
        counted(skipped, "input"), skipped == 1 ? "was" : "were");
  }
  append_counts(out, findings);
  out += "</section>\n";
}

std::string static_page(const Findings& findings) {
  std::string out =
      "<header>\n<h1>What the sources dispute</h1>\n"
      "<p class=\"note\">This is the plain form of the report. With "
      "JavaScript, "
      "which this file brings along and which asks nothing of any network, it "
      "also has every claim with search and filters, the reckoning of each "
      "score, who copies whom, a timeline, and a graph.</p>\n</header>\n";
  append_summary_section(out, findings);
  append_dispute_section(out, findings);
  append_source_section(out, findings);
  append_method_section(out, findings);
  return out;
}

}  // namespace crosscheck
