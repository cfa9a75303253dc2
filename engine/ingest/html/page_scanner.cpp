#include "engine/ingest/html/page_scanner.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "engine/ingest/html/page_builder.h"

namespace crosscheck {
namespace {

// Elements that libxml2 may search for end tags without a beginning, for each
// byte of the page.
constexpr std::size_t kSearchedPerByte = 64;
constexpr std::size_t kChunk = 1U << 20U;  // bytes given to the parser at once

struct Scan {
  PageBuilder builder;
  htmlParserCtxtPtr parser = nullptr;
  std::size_t searched = 0;
  std::size_t may_search = 0;
  bool broken_off = false;

  [[nodiscard]] std::uint32_t line() const {
    const int line = xmlSAX2GetLineNumber(parser);
    return line > 0 ? static_cast<std::uint32_t>(line) : 1;
  }
};

Scan& scan_of(void* data) { return *static_cast<Scan*>(data); }

std::string_view view_of(const xmlChar* text) {
  return text == nullptr ? std::string_view()
                         : reinterpret_cast<const char*>(text);
}

void on_start(void* data, const xmlChar* name, const xmlChar** attributes) {
  std::vector<ElementAttribute> list;
  for (const xmlChar** at = attributes; at != nullptr && *at != nullptr;
       at += 2) {
    list.push_back({view_of(at[0]), view_of(at[1])});
  }
  scan_of(data).builder.open(view_of(name), list);
}

void on_end(void* data, const xmlChar* name) {
  scan_of(data).builder.close(view_of(name));
}

void on_text(void* data, const xmlChar* text, int length) {
  Scan& scan = scan_of(data);
  scan.builder.add_text(
      {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)},
      scan.line());
}

void on_error(void* data, xmlErrorPtr error) {
  if (error == nullptr || error->code != XML_ERR_TAG_NAME_MISMATCH) return;
  Scan& scan = scan_of(data);
  scan.searched += static_cast<std::size_t>(std::max(scan.parser->nameNr, 0));
  if (scan.searched <= scan.may_search || scan.broken_off) return;
  scan.broken_off = true;
  xmlStopParser(scan.parser);
}

htmlSAXHandler handlers() {
  htmlSAXHandler handler{};
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_text;
  handler.cdataBlock = on_text;
  handler.ignorableWhitespace = on_text;
  handler.serror = on_error;
  handler.initialized = XML_SAX2_MAGIC;
  return handler;
}

}  // namespace

Page scan_page(std::string_view html) {
  Scan scan;
  scan.may_search = kSearchedPerByte * html.size();
  htmlSAXHandler handler = handlers();
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
      htmlCreatePushParserCtxt(&handler, &scan, nullptr, 0, nullptr,
                               XML_CHAR_ENCODING_UTF8),
      &htmlFreeParserCtxt);
  scan.parser = parser.get();
  if (scan.parser == nullptr) return {};
  htmlCtxtUseOptions(scan.parser, HTML_PARSE_IGNORE_ENC | HTML_PARSE_NONET |
                                      HTML_PARSE_RECOVER);
  for (std::size_t at = 0; at < html.size() && !scan.broken_off;) {
    const std::size_t size = std::min(kChunk, html.size() - at);
    htmlParseChunk(scan.parser, html.data() + at, static_cast<int>(size), 0);
    at += size;
  }
  if (!scan.broken_off) htmlParseChunk(scan.parser, nullptr, 0, 1);
  Page page = std::move(scan.builder).take();
  page.broken_off = scan.broken_off;
  return page;
}

}  // namespace crosscheck
