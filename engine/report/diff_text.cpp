#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>

#include "engine/report/claim_matches.h"
#include "engine/report/diff_forms.h"
#include "engine/report/found_text.h"
#include "engine/report/number_text.h"
#include "engine/report/report_buffer.h"
#include "engine/report/terminal_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

constexpr std::size_t kWidestQuote = 240;  // columns

std::string short_score_of(double score) {
  std::string text;
  append_short_score(text, score);
  return text;
}

std::string topic_of(std::string_view item, std::string_view slot) {
  return fmt::format("{} \u00B7 {}", safe_text(item), safe_text(slot));
}

/// What the rows of one list print, once for all that say the same.
class DiffText {
 public:
  DiffText(const ComparedResults& compared, const ReportOptions& options,
           ReportBuffer& buffer)
      : compared_(compared),
        before_(compared.before),
        after_(compared.after),
        diff_(compared.diff),
        options_(options),
        buffer_(buffer),
        style_(options.colour) {}

  void write();

 private:
  using Pair = ResultDiff::Pair;

  void line(std::string_view text) { buffer_.text().append(text) += '\n'; }
  void wrapped(std::size_t indent, std::string_view text) {
    const std::size_t width =
        std::max<std::size_t>(options_.width, indent + 20);
    for (const std::string& part : wrap(text, width - indent)) {
      line(std::string(indent, ' ') + part);
    }
  }
  void heading(std::string_view title, std::size_t count) {
    line("");
    line(style_.bold(fmt::format("{} ({})", title, count)));
  }
  /// How many of `count` rows are shown; says what is left out.
  template <typename Row>
  void rows(std::string_view title, std::size_t count, Row row) {
    if (count == 0) return;
    heading(title, count);
    const std::size_t top = options_.top == 0 ? count : options_.top;
    for (std::size_t i = 0; i < std::min(top, count); ++i) row(i);
    if (count > top) {
      line(fmt::format("  ... {} more (--top 0 shows all)", count - top));
    }
    buffer_.flow();
  }

  void write_counts();
  void write_dispute(const Findings& found, const FoundDispute& dispute);
  void write_sides(const Findings& found, const FoundDispute& dispute);
  void write_pair(const Pair& pair);
  void write_support(const Pair& pair);
  void write_claim(const Findings& found, const FoundClaim& claim);
  void write_revalued(const Pair& pair);
  void write_telling(std::string_view when, const Findings& found,
                     const FoundClaim& claim);

  const ComparedResults& compared_;
  const Findings& before_;
  const Findings& after_;
  const ResultDiff& diff_;
  const ReportOptions& options_;
  ReportBuffer& buffer_;
  Style style_;
};

void DiffText::write_counts() {
  line(
      style_.bold(fmt::format("From {} to {}", safe_text(compared_.before_name),
                              safe_text(compared_.after_name))));
  wrapped(0, fmt::format(
                 "Contradictions: {} new, {} settled, {} grown, {} shrunk, {} "
                 "with other voices, {} as before.",
                 diff_.new_disputes.size(), diff_.settled.size(),
                 diff_.grown.size(), diff_.shrunk.size(), diff_.altered.size(),
                 diff_.same_disputes));
  wrapped(0, fmt::format(
                 "Claims: {} new, {} gone, {} with a changed value; of {} in "
                 "both {} are better and {} worse supported (score by {} or "
                 "more, else origins).",
                 diff_.new_claims.size(), diff_.gone_claims.size(),
                 diff_.revalued.size(), diff_.same_claims, diff_.better.size(),
                 diff_.worse.size(), short_score_of(compared_.options.score)));
}

void DiffText::write_sides(const Findings& found, const FoundDispute& dispute) {
  for (const FoundSide& side : dispute.sides) {
    std::set<std::string> sources;
    for (const std::uint32_t index : side.claims) {
      sources.insert(safe_text(source_of(found, found.claim(index))));
    }
    wrapped(6, fmt::format("{}: {} [score {}, {}]", safe_text(side.value),
                           fmt::join(sources, ", "), short_score_of(side.score),
                           counted(side.origins, "origin")));
  }
}

void DiffText::write_dispute(const Findings& found,
                             const FoundDispute& dispute) {
  wrapped(2, topic_of(dispute.topic, dispute.slot));
  write_sides(found, dispute);
}

void DiffText::write_pair(const Pair& pair) {
  const FoundDispute& old = before_.disputes[pair.before];
  const FoundDispute& now = after_.disputes[pair.after];
  wrapped(2, topic_of(now.topic, now.slot));
  line("    before");
  write_sides(before_, old);
  line("    now");
  write_sides(after_, now);
}

void DiffText::write_support(const Pair& pair) {
  const FoundClaim& old = before_.claims[pair.before];
  const FoundClaim& now = after_.claims[pair.after];
  wrapped(2, fmt::format("{}: {}", topic_of(now.item, now.slot),
                         safe_text(now.value)));
  wrapped(6, fmt::format("score {} -> {}, origins {} -> {}, by {}",
                         short_score_of(old.score), short_score_of(now.score),
                         old.origins, now.origins,
                         safe_text(source_of(after_, now))));
}

void DiffText::write_claim(const Findings& found, const FoundClaim& claim) {
  wrapped(2, fmt::format("{}: {}", topic_of(claim.item, claim.slot),
                         safe_text(claim.value)));
  write_telling("", found, claim);
}

void DiffText::write_telling(std::string_view when, const Findings& found,
                             const FoundClaim& claim) {
  std::string text(when);
  text += safe_text(source_of(found, claim));
  if (!claim.evidence.empty()) {
    text += fmt::format(
        ": \u201C{}\u201D",
        shortened(safe_text(claim.evidence[0].exact), kWidestQuote));
  }
  text += fmt::format(" ({})", place_text(found, claim));
  wrapped(6, text);
}

void DiffText::write_revalued(const Pair& pair) {
  const FoundClaim& old = before_.claims[pair.before];
  const FoundClaim& now = after_.claims[pair.after];
  wrapped(2, fmt::format("{}: {} -> {}", topic_of(now.item, now.slot),
                         safe_text(old.value), safe_text(now.value)));
  write_telling("before  ", before_, old);
  write_telling("now     ", after_, now);
}

void DiffText::write() {
  write_counts();
  const auto row_of = [](const auto& list, auto show) {
    return [&list, show](std::size_t i) { show(list[i]); };
  };
  rows("New contradictions", diff_.new_disputes.size(),
       row_of(diff_.new_disputes, [&](std::uint32_t d) {
         write_dispute(after_, after_.disputes[d]);
       }));
  rows("Settled contradictions", diff_.settled.size(),
       row_of(diff_.settled, [&](const ResultDiff::Settled& settled) {
         write_dispute(before_, before_.disputes[settled.before]);
         wrapped(4, fmt::format("settled: {}", words_for(settled.fate)));
       }));
  const auto pairs = [&](const Pair& pair) { write_pair(pair); };
  rows("Grown contradictions", diff_.grown.size(), row_of(diff_.grown, pairs));
  rows("Shrunk contradictions", diff_.shrunk.size(),
       row_of(diff_.shrunk, pairs));
  rows("Contradictions with other voices", diff_.altered.size(),
       row_of(diff_.altered, pairs));
  rows("Values that a source changed", diff_.revalued.size(),
       row_of(diff_.revalued, [&](const Pair& pair) { write_revalued(pair); }));
  const auto support = [&](const Pair& pair) { write_support(pair); };
  rows("Better supported", diff_.better.size(), row_of(diff_.better, support));
  rows("Worse supported", diff_.worse.size(), row_of(diff_.worse, support));
  rows("New claims", diff_.new_claims.size(),
       row_of(diff_.new_claims, [&](std::uint32_t row) {
         write_claim(after_, after_.claims[row]);
       }));
  rows("Claims that are gone", diff_.gone_claims.size(),
       row_of(diff_.gone_claims, [&](std::uint32_t row) {
         write_claim(before_, before_.claims[row]);
       }));
}

}  // namespace

Status write_diff_text(const ComparedResults& compared,
                       const ReportOptions& options, ByteSink& sink) {
  ReportBuffer buffer(sink);
  DiffText(compared, options, buffer).write();
  return buffer.finish();
}

}  // namespace crosscheck
