#include "engine/report/ranking_text.h"

#include <fmt/format.h>

#include <algorithm>

#include "engine/report/found_rows.h"
#include "engine/report/found_text.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kValueWidth = 160;  // columns, unless verbose
constexpr std::string_view kRowIndent = "              ";

/// "; truth in 9.5 to 12, 90 %": at the best guess of an item of numbers.
std::string interval_text(const NumberAnswer& answer) {
  std::string text = "; truth in ";
  append_number(text, answer.low);
  text += " to ";
  append_number(text, answer.high);
  return text + ", 90 %";
}

std::string backing_text(const RankedRow& row, bool disputed) {
  if (row.estimate) return "estimate" + interval_text(*row.number);
  std::string text = counted(row.origins, "origin");
  if (row.outlets != row.origins) {
    text += " / " + counted(row.outlets, "outlet");
  }
  if (row.tied) text += ", tied";
  if (disputed) text += ", disputed";
  if (row.answers) text += interval_text(*row.number);
  return text;
}

std::string standing_text(const RankedRow& row) {
  std::string score;
  append_short_score(score, row.score);
  return fmt::format("{:>5}  {}  ", row.rank, score);
}

std::string row_text(const RankedRow& row, bool whole) {
  std::string value = safe_text(row.value);
  if (!whole) value = shortened(value, kValueWidth);
  return fmt::format("{} \u00B7 {}: {}", safe_text(row.object),
                     safe_text(row.attribute), value);
}

/// Shows the first `top` of `all` rows, 0 for all, by `write`, which is called
/// with the number of each and may end it.
template <typename WriteRow>
void write_top(std::size_t all, TextPage& page, WriteRow write) {
  const std::size_t top = page.options().top;
  const std::size_t shown = top == 0 ? all : std::min(top, all);
  for (std::size_t k = 0; k < shown; ++k) {
    write(k);
    if (!page.flow()) return;
  }
  if (shown < all) {
    page.line(fmt::format("... {} more (without --top)", all - shown));
  }
}

}  // namespace

void write_ranked_row(const RankedRow& row, bool disputed,
                      const std::vector<std::string>& quotes,
                      const std::string& who, TextPage& page) {
  const std::string statement =
      fmt::format("{}  [{}]", row_text(row, page.options().verbose),
                  backing_text(row, disputed));
  if (quotes.empty()) return page.wrapped(standing_text(row), statement);
  page.headline(standing_text(row), statement);
  for (const std::string& quote : quotes) {
    page.quoted(std::string(kRowIndent) + "\u2502 ", quote);
  }
  page.wrapped(kRowIndent, who);
  page.blank();
}

void write_record_ranking(const Run& run, TextPage& page) {
  RankedRows rows(run);
  RankedRow row;
  write_top(rows.size(), page, [&](std::size_t) {
    if (rows.next(row)) write_ranked_row(row, false, {}, {}, page);
  });
}

void write_ranking(const Findings& found, TextPage& page) {
  const FoundRows rows(found);
  write_top(rows.rows().size(), page, [&](std::size_t k) {
    const RankedRow& row = rows.rows()[k];
    std::vector<std::string> quotes;
    std::string who;
    for (const std::uint32_t claim : rows.claims(row)) {
      if (found.claim(claim).evidence.empty()) continue;
      quotes = marked_quotes(found.claim(claim), 0);
      who = who_says(found, found.claim(claim));
      break;
    }
    write_ranked_row(row, rows.disputed(row), quotes, who, page);
  });
}

}  // namespace crosscheck
