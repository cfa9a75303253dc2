#include "engine/ingest/warc_reader.h"

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <utility>

#include "engine/ingest/decoded_text.h"
#include "engine/ingest/html_reader.h"
#include "engine/ingest/http_message.h"
#include "engine/ingest/sniff.h"
#include "engine/ingest/utf8.h"
#include "engine/ingest/warc_record.h"

namespace crosscheck {
namespace {

bool is_page_type(const std::string& type) {
  return type == "text/html" || type == "application/xhtml+xml";
}

/// A block or body that is a page or a text, and what is known of it.
struct WarcContent {
  std::string body;
  std::string content_type;
  std::uint32_t line = 1;  ///< of the archive where it begins
  bool was_encoded = false;
};

class WarcReading {
 public:
  WarcReading(InputBuffer& input, Intake& intake)
      : intake_(intake), scanner_(input, intake.options().max_article_bytes) {}

  void read();

 private:
  void take_record();
  void take_response();
  void take_content(WarcContent content);
  void take_text(std::string text, std::uint32_t line, std::string_view url,
                 std::string_view fetched);
  void fail(const std::string& problem);
  [[nodiscard]] Place place() const { return {scanner_.line(), 0}; }

  Intake& intake_;
  WarcScanner scanner_;
  std::size_t taken_ = 0;
  std::size_t passed_over_ = 0;
};

void WarcReading::fail(const std::string& problem) {
  intake_.error(place(),
                fmt::format("the record at offset 0x{:X}: {}",
                            scanner_.offset(), problem),
                "the reading goes on at the next record");
}

void WarcReading::take_text(std::string text, std::uint32_t line,
                            std::string_view url, std::string_view fetched) {
  if (trimmed(text).empty()) return fail("holds no text");
  ArticleFields fields;
  fields.url = url;
  fields.date = fetched;
  fields.date_from = DateFrom::archive;
  Document& document = intake_.add_article(fields, line);
  document.offsets_are_of_file = false;
  document.text = std::move(text);
}

void WarcReading::take_content(WarcContent content) {
  const std::string type = media_type(content.content_type);
  if (!is_page_type(type) && type != "text/plain") {
    ++passed_over_;
    return;
  }
  std::string_view url = scanner_.lines().get("warc-target-uri");
  if (url.starts_with('<') && url.ends_with('>')) {
    url = url.substr(1, url.size() - 2);
  }
  const std::string_view fetched = scanner_.lines().get("warc-date");
  const std::string charset = charset_of(content.content_type);
  EncodingHints hints{intake_.options().encoding, charset};
  if (is_page_type(type) && charset.empty()) {
    hints.declared = declared_encoding(content.body);
  }
  const std::string declared(hints.declared);
  hints.declared = declared;
  std::string text =
      decoded_text(std::move(content.body), hints, place(), intake_);
  ++taken_;
  if (!is_page_type(type)) {
    return take_text(std::move(text), content.line, url, fetched);
  }
  // Lines of a body that was packed or cut into chunks are not the archive's.
  read_page(std::move(text), {url, fetched, content.line, !content.was_encoded},
            intake_);
}

void WarcReading::take_response() {
  Result<HttpResponse> response =
      read_http_response(scanner_.block(), intake_.options().max_article_bytes);
  if (!response) return fail(response.error().message);
  HttpResponse& http = response.value();
  if (http.status < 200 || http.status > 299) {
    ++passed_over_;
    return;
  }
  take_content({std::move(http.body), std::move(http.content_type),
                scanner_.line() + http.head_lines, http.was_encoded});
}

void WarcReading::take_record() {
  const HeaderLines& lines = scanner_.lines();
  const std::string type = ascii_lower(lines.get("warc-type"));
  const bool is_response =
      type == "response" &&
      media_type(lines.get("content-type")) == "application/http";
  if (!is_response && type != "resource") {
    ++passed_over_;
  } else if (scanner_.block_bytes() > intake_.options().max_article_bytes) {
    fail(fmt::format("is longer than {} bytes, the limit for an article",
                     intake_.options().max_article_bytes));
  } else if (is_response) {
    take_response();
  } else {
    take_content({std::string(scanner_.block()),
                  std::string(lines.get("content-type")), scanner_.line(),
                  false});
  }
}

void WarcReading::read() {
  for (;;) {
    const WarcScanner::Outcome outcome = scanner_.next();
    if (outcome == WarcScanner::Outcome::end) break;
    if (outcome == WarcScanner::Outcome::record) {
      take_record();
    } else {
      fail(scanner_.problem());
    }
  }
  if (passed_over_ > 0) {
    intake_.note(Place{0, 0},
                 fmt::format("{} records of the web archive are no pages or "
                             "texts and were passed over",
                             passed_over_));
  }
  if (taken_ == 0) {
    intake_.error(Place{0, 0}, "the web archive holds no page and no text");
  }
}

}  // namespace

bool is_warc(std::string_view name, std::string_view head) {
  return head.starts_with("WARC/1.") || head.starts_with("WARC/0.") ||
         extension_of(name) == "warc";
}

void read_warc(InputBuffer& input, Intake& intake) {
  WarcReading(input, intake).read();
  if (!input.failure().empty()) {
    intake.error(Place{0, 0}, "cannot be read to its end: " + input.failure());
  }
}

}  // namespace crosscheck
