#include "engine/extract/statement_builder.h"

#include "engine/extract/claim_speakers.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes

std::optional<TimeInterval> as_of(const Document& document) {
  if (!document.published_day) return std::nullopt;
  TimeInterval day;
  day.begin = std::int64_t{*document.published_day} * kDay;
  day.end = day.begin + kDay;
  day.grain = Grain::day;
  return day;
}

}  // namespace

Statement start_statement(const Analysis& analysis, std::uint32_t first,
                          std::uint32_t last, std::string_view extractor) {
  Statement s;
  s.document = analysis.document->id;
  s.evidence = {s.document, analysis.text.tokens[first].begin,
                analysis.text.tokens[last - 1].end};
  s.as_of = as_of(*analysis.document);
  s.extractor = extractor;
  s.attribution = speakers_at(analysis, first);
  return s;
}

std::string plain_words(const Analysis& analysis, std::uint32_t first,
                        std::uint32_t last) {
  std::string words;
  for (std::uint32_t t = first; t < last; ++t) {
    const Token& token = analysis.text.tokens[t];
    if (t > first && token.space_before) words += ' ';
    words += written(*analysis.document, analysis.text, t, t + 1);
  }
  return words;
}

bool is_told(const Extraction& x, std::uint32_t token) {
  const Token& figure = x.analysis.text.tokens[token];
  return std::any_of(
      x.statements.begin(), x.statements.end(), [&](const Statement& s) {
        return (s.kind == SlotKind::count || s.kind == SlotKind::quantity) &&
               s.evidence.begin <= figure.begin && figure.end <= s.evidence.end;
      });
}

}  // namespace crosscheck
