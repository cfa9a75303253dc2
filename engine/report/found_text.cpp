#include "engine/report/found_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <tuple>

#include "engine/report/context.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSentenceAround = 240;  // bytes on either side
constexpr std::size_t kCutFrom = 200;         // what is shorter is not cut

/// Quotes of one document of which each stands in what follows the one before.
struct QuoteRun {
  const FoundQuote* first = nullptr;
  std::string text;  ///< all of it, without marks
  std::vector<std::pair<std::size_t, std::size_t>> marks;  ///< bytes of `text`
  std::uint64_t end = 0;                                   ///< byte_end
};

std::vector<const FoundQuote*> in_order(const FoundClaim& claim) {
  std::vector<const FoundQuote*> quotes;
  for (const FoundQuote& quote : claim.evidence) quotes.push_back(&quote);
  std::stable_sort(quotes.begin(), quotes.end(),
                   [](const FoundQuote* a, const FoundQuote* b) {
                     return std::tie(a->document, a->byte_start, a->byte_end) <
                            std::tie(b->document, b->byte_start, b->byte_end);
                   });
  return quotes;
}

/// Adds a quote where the text that is there reaches as far.
bool joins(QuoteRun& run, const FoundQuote& quote) {
  if (quote.document != run.first->document) return false;
  const std::uint64_t begin =
      run.first->byte_start -
      std::min<std::uint64_t>(run.first->before.size(), run.first->byte_start);
  if (quote.byte_start < begin) return false;
  const std::size_t at = quote.byte_start - begin;
  if (at + quote.exact.size() > run.text.size() ||
      run.text.compare(at, quote.exact.size(), quote.exact) != 0) {
    return false;
  }
  if (at < run.marks.back().second) {  // they overlap
    run.marks.back().second =
        std::max(run.marks.back().second, at + quote.exact.size());
    return true;
  }
  run.marks.emplace_back(at, at + quote.exact.size());
  const std::string longer = quote.exact + quote.after;
  if (at + longer.size() > run.text.size() &&
      longer.compare(0, run.text.size() - at, run.text, at) == 0) {
    run.text += longer.substr(run.text.size() - at);
  }
  return true;
}

std::vector<QuoteRun> runs_of(const FoundClaim& claim) {
  std::vector<QuoteRun> runs;
  for (const FoundQuote* quote : in_order(claim)) {
    if (!runs.empty() && joins(runs.back(), *quote)) continue;
    QuoteRun& run = runs.emplace_back();
    run.first = quote;
    run.text = quote->before + quote->exact + quote->after;
    run.marks.emplace_back(quote->before.size(),
                           quote->before.size() + quote->exact.size());
  }
  return runs;
}

bool ends_whole(std::string_view text) {
  for (const std::string_view close : {"\"", "'", ")", "\u201D", "\u2019"}) {
    if (text.ends_with(close)) text.remove_suffix(close.size());
  }
  for (const std::string_view stop :
       {".", "!", "?", ":", "\u2026", "\u3002", "\uFF01", "\uFF1F"}) {
    if (text.ends_with(stop)) return true;
  }
  return false;
}

std::string marked(const QuoteRun& run, int neighbours) {
  const std::string_view text = run.text;
  const std::size_t first = run.marks.front().first;
  const std::size_t last = run.marks.back().second;
  Context shown{0, text.size(), false, false};
  if (neighbours == 0) {
    shown = context_around(text, first, last, 0, kSentenceAround);
  }
  const bool lower = shown.begin < text.size() && text[shown.begin] >= 'a' &&
                     text[shown.begin] <= 'z';
  const bool cut_before =
      shown.cut_before || (first - shown.begin > kCutFrom && lower);
  const bool cut_after =
      shown.cut_after || (shown.end - last > kCutFrom &&
                          !ends_whole(text.substr(last, shown.end - last)));
  std::string out = cut_before ? "\u2026 " : "";
  std::size_t at = shown.begin;
  for (const auto& [begin, end] : run.marks) {
    out.append(text.substr(at, begin - at)).append(kOpenMark);
    out.append(text.substr(begin, end - begin)).append(kCloseMark);
    at = end;
  }
  out.append(text.substr(at, shown.end - at));
  if (cut_after) out += " \u2026";
  std::string safe = safe_text(out);
  if (safe.starts_with(' ')) safe.erase(0, 1);
  return safe;
}

}  // namespace

std::vector<std::string> marked_quotes(const FoundClaim& claim,
                                       int neighbours) {
  std::vector<std::string> quotes;
  for (const QuoteRun& run : runs_of(claim)) {
    quotes.push_back(marked(run, neighbours));
  }
  return quotes;
}

std::string place_text(const Findings& found, const FoundClaim& claim) {
  const std::string path = safe_text(found.documents[claim.document].path);
  if (claim.evidence.empty()) return fmt::format("{}:{}", path, claim.line);
  const FoundQuote& quote = claim.evidence.front();
  return fmt::format("{}:{}:{}", path, quote.line, quote.column);
}

std::string who_says(const Findings& found, const FoundClaim& claim) {
  const FoundDocument& document = found.documents[claim.document];
  std::string who = safe_text(found.sources[claim.source].name);
  if (!document.date.empty()) who += ", " + safe_text(document.date);
  who += ", " + place_text(found, claim);
  for (const FoundAttribution& link : claim.attribution) {
    if (!link.speaker.empty()) who += ", citing " + safe_text(link.speaker);
  }
  if (claim.modality != "asserted" && !claim.modality.empty()) {
    who += fmt::format(" ({})", safe_text(claim.modality));
  }
  return who;
}

}  // namespace crosscheck
