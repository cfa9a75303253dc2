#include "engine/extract/span_statement.h"

#include <string_view>

namespace crosscheck {

std::string words_of(const Document& document, const Span& span) {
  std::string words;
  bool blank = false;
  for (const char c : std::string_view(document.text)
                          .substr(span.begin, span.end - span.begin)) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      blank = !words.empty();
      continue;
    }
    if (blank) words += ' ';
    blank = false;
    words += c;
  }
  return words;
}

Statement span_statement(const Document& document, const Span& span) {
  constexpr std::int64_t kDay = 24 * 60;  // minutes
  Statement s;
  s.document = document.id;
  s.evidence = span;
  s.value_text = words_of(document, span);
  if (document.published_day) {
    TimeInterval day;
    day.begin = std::int64_t{*document.published_day} * kDay;
    day.end = day.begin + kDay;
    day.grain = Grain::day;
    s.as_of = day;
  }
  return s;
}

}  // namespace crosscheck
