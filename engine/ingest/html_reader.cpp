#include "engine/ingest/html_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "engine/ingest/html/main_text.h"
#include "engine/ingest/html/page_facts.h"
#include "engine/ingest/html/page_scanner.h"
#include "engine/ingest/text_reader.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

void warn_of(const Page& page, const PageOrigin& origin, Intake& intake) {
  if (page.broken_off) {
    intake.warning(Place{origin.line, 0},
                   "the page has too many end tags that nothing opened; it is "
                   "read as far as they go",
                   "save the page anew from a browser");
  } else if (page.too_deep) {
    intake.warning(Place{origin.line, 0},
                   fmt::format("the page nests its elements deeper than {}; "
                               "what lies deeper is taken as one element",
                               kDeepestElement));
  }
}

ArticleFields fields_of(const PageFacts& facts, const PageOrigin& origin) {
  ArticleFields fields;
  fields.title = facts.title;
  fields.author = facts.author;
  fields.date = facts.date;
  fields.date_from = facts.date_from;
  fields.site_name = facts.site;
  fields.url = facts.url;
  if (facts.date.empty() && !origin.fetched.empty()) {
    fields.date = origin.fetched;
    fields.date_from = DateFrom::archive;
  }
  return fields;
}

}  // namespace

void read_page(std::string html, const PageOrigin& origin, Intake& intake) {
  std::replace(html.begin(), html.end(), '\0', ' ');
  const Page page = scan_page(html);
  PageFacts facts = page_facts(page.clues, origin.address);
  MainText text = main_text(page, facts.title);
  complete_facts(facts, text.lead);
  warn_of(page, origin, intake);
  if (text.text.empty()) {
    intake.error(Place{origin.line, 0}, "the page holds no text of an article",
                 "it may be made by scripts: save it from a browser");
    return;
  }
  Document& document =
      intake.add_article(fields_of(facts, origin), origin.line);
  document.offsets_are_of_file = false;
  // A parser may hand over half a character where the page breaks off.
  document.text = find_invalid_utf8(text.text) == std::string_view::npos
                      ? std::move(text.text)
                      : printable_path(text.text);
  document.line_marks = std::move(text.line_marks);
  for (LineMark& mark : document.line_marks) mark.line += origin.line - 1;
}

void read_html(InputBuffer& input, Intake& intake) {
  if (!take_whole(input, intake)) return;
  if (input.window().starts_with(kByteOrderMark)) {
    input.consume(kByteOrderMark.size());
  }
  read_page(std::string(input.window()), {}, intake);
}

}  // namespace crosscheck
