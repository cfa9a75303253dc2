#include "engine/report/text_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "engine/report/context.h"

namespace crosscheck {
namespace {

constexpr std::size_t kNear = 160;          // spans so near share a context
constexpr std::size_t kContextLimit = 240;  // bytes on either side

/// Spans of one document that stand near each other, in order.
using SpanGroup = std::vector<Span>;

std::vector<SpanGroup> grouped(std::vector<Span> spans) {
  std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
    return std::tie(a.document.value, a.begin, a.end) <
           std::tie(b.document.value, b.begin, b.end);
  });
  std::vector<SpanGroup> groups;
  for (const Span& span : spans) {
    if (!groups.empty()) {
      Span& last = groups.back().back();
      if (last.document == span.document && span.begin <= last.end) {
        last.end = std::max(last.end, span.end);  // they overlap
        continue;
      }
      if (last.document == span.document && span.begin - last.end <= kNear) {
        groups.back().push_back(span);
        continue;
      }
    }
    groups.push_back({span});
  }
  return groups;
}

std::string marked_text(const Document& article, const SpanGroup& spans,
                        int neighbours) {
  const std::string_view text = article.text;
  const Context context =
      context_in(article, spans.front().begin, spans.back().end, neighbours,
                 kContextLimit);
  std::string marked = context.cut_before ? "\u2026 " : "";
  std::size_t at = context.begin;
  for (const Span& span : spans) {
    marked.append(text.substr(at, span.begin - at)).append(kOpenMark);
    marked.append(text.substr(span.begin, span.end - span.begin));
    marked.append(kCloseMark);
    at = span.end;
  }
  if (context.end > at) marked.append(text.substr(at, context.end - at));
  if (context.cut_after) marked += " \u2026";
  return safe_text(marked);
}

}  // namespace

void TextOutput::quotes(std::string_view first, const ClaimDetail& detail,
                        int neighbours) {
  for (const SpanGroup& spans : grouped(detail.evidence)) {
    const Document& article = view_.document(spans[0].document);
    quoted(first, marked_text(article, spans, neighbours));
  }
}

std::string place_text(const RunView& view, ClaimId claim) {
  const ClaimTable& claims = view.claims();
  const ClaimDetail* detail = claims.detail(claim);
  const Document& document = view.document(claims.document[claim.index()]);
  const std::string path = safe_text(document.path);
  if (detail == nullptr || detail->evidence.empty()) {
    return fmt::format("{}:{}", path, claims.line[claim.index()]);
  }
  const Place place = view.quote(detail->evidence.front()).place;
  return fmt::format("{}:{}:{}", path, place.line, place.column);
}

std::string topic_text(const RunView& view, const Item& item) {
  return fmt::format("{} \u00B7 {}",
                     safe_text(view.claims().text(item.subject)),
                     safe_text(view.claims().text(item.slot)));
}

std::string who_says(const RunView& view, ClaimId claim) {
  const ClaimTable& claims = view.claims();
  const Document& document = view.document(claims.document[claim.index()]);
  std::string who = safe_text(view.source_name(claims.source[claim.index()]));
  if (!document.date.empty()) who += ", " + safe_text(document.date);
  who += ", " + place_text(view, claim);
  const ClaimDetail* detail = claims.detail(claim);
  if (detail == nullptr) return who;
  for (const Attribution& link : detail->attribution) {
    if (link.speaker.name.empty()) continue;
    who += ", citing " + safe_text(link.speaker.name);
  }
  if (detail->modality != Modality::asserted) {
    who += fmt::format(" ({})", name_of(detail->modality));
  }
  return who;
}

}  // namespace crosscheck
