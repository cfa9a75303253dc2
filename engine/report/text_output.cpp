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
constexpr std::string_view kOpen = "\u2039";
constexpr std::string_view kClose = "\u203A";

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
    marked.append(text.substr(at, span.begin - at)).append(kOpen);
    marked.append(text.substr(span.begin, span.end - span.begin));
    marked.append(kClose);
    at = span.end;
  }
  if (context.end > at) marked.append(text.substr(at, context.end - at));
  if (context.cut_after) marked += " \u2026";
  return safe_text(marked);
}

/// Paints what stands between the marks, which may run over lines.
std::string painted(const std::string& line, const Style& style, bool& inside) {
  std::string out;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t turn = line.find(inside ? kClose : kOpen, at);
    const std::size_t end = turn == std::string::npos
                                ? line.size()
                                : turn + (inside ? kClose.size() : 0);
    const std::string_view piece = std::string_view(line).substr(at, end - at);
    if (!piece.empty()) out += inside ? style.mark(piece) : std::string(piece);
    if (turn != std::string::npos) inside = !inside;
    at = end;
  }
  return out;
}

}  // namespace

TextOutput::TextOutput(const RunView& view, const ReportOptions& options,
                       ReportBuffer& buffer)
    : view_(view), options_(options), buffer_(buffer), style_(options.colour) {}

void TextOutput::wrapped(std::string_view first, std::string_view text) {
  const std::size_t indent = display_width(first);
  const std::size_t room =
      options_.width > indent + 20 ? options_.width - indent : 20;
  std::string before(first);
  for (const std::string& part : wrap(text, room)) {
    line(before + part);
    before.assign(indent, ' ');
  }
}

void TextOutput::headline(std::string_view first, std::string_view text) {
  const std::size_t indent = display_width(first);
  const std::size_t room =
      options_.width > indent + 20 ? options_.width - indent : 20;
  std::string before(first);
  for (const std::string& part : wrap(text, room)) {
    line(style_.bold(before + part));
    before.assign(indent, ' ');
  }
}

void TextOutput::quotes(std::string_view first, const ClaimDetail& detail,
                        int neighbours) {
  const std::size_t indent = display_width(first);
  const std::size_t room =
      options_.width > indent + 20 ? options_.width - indent : 20;
  for (const SpanGroup& spans : grouped(detail.evidence)) {
    const Document& article = view_.document(spans[0].document);
    bool inside = false;
    for (const std::string& part :
         wrap(marked_text(article, spans, neighbours), room)) {
      line(style_.dim(first) + painted(part, style_, inside));
    }
  }
}

std::string counted(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
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
