#include <algorithm>

#include "engine/report/context.h"
#include "engine/report/json_sections.h"
#include "engine/report/text_index.h"

namespace crosscheck {
namespace {

constexpr std::size_t kAround = 300;  // bytes on either side of a quote

/// The rest of the quote's sentence and its neighbours, as they are written. A
/// header's line, which is not cut at sentences, is cut to the same length.
void write_surroundings(const RunView& view, const Span& span,
                        JsonOutput& json) {
  const Document& article = view.document(span.document);
  const std::string_view text = article.text;
  const Context c = context_in(article, span.begin, span.end, 1, kAround);
  std::size_t begin = std::min<std::size_t>(c.begin, span.begin);
  std::size_t end = std::max<std::size_t>(c.end, span.end);
  if (span.begin - begin > kAround) begin = span.begin - kAround;
  while (begin < span.begin && continues_character(text[begin])) ++begin;
  if (end - span.end > kAround) end = span.end + kAround;
  while (end > span.end && end < text.size() &&
         continues_character(text[end])) {
    --end;
  }
  json.string("before", text.substr(begin, span.begin - begin));
  json.string("after", text.substr(span.end, end - span.end));
}

void write_quote(const RunView& view, const Span& span, JsonOutput& json) {
  const Quote quote = view.quote(span);
  json.begin_object();
  json.id("document", 'd', quote.document.index());
  json.string("exact", quote.exact);
  json.integer("start", quote.start);
  json.integer("end", quote.end);
  json.string("prefix", quote.prefix);
  json.string("suffix", quote.suffix);
  write_surroundings(view, span, json);
  json.integer("byte_start", quote.byte_start);
  json.integer("byte_end", quote.byte_end);
  json.integer("line", quote.place.line);
  json.integer("column", quote.place.column);
  json.end_object();
}

}  // namespace

void write_evidence(const RunView& view, const ClaimDetail* detail,
                    JsonOutput& json) {
  json.begin_array("evidence");
  if (detail != nullptr) {
    for (const Span& span : detail->evidence) write_quote(view, span, json);
  }
  json.end_array();
}

}  // namespace crosscheck
