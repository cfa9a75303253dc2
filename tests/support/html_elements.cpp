#include "tests/support/html_elements.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <stdexcept>

namespace crosscheck::testing {
namespace {

/// What the parser has told so far.
struct Reading {
  std::vector<HtmlElement> elements;
  std::vector<std::size_t> open;  ///< their places in `elements`
};

std::string text_of(const xmlChar* text) {
  return text == nullptr ? "" : reinterpret_cast<const char*>(text);
}

void on_start(void* data, const xmlChar* name, const xmlChar** attributes) {
  auto& reading = *static_cast<Reading*>(data);
  HtmlElement element{text_of(name), {}, ""};
  for (; attributes != nullptr && *attributes != nullptr; attributes += 2) {
    element.attributes[text_of(attributes[0])] = text_of(attributes[1]);
  }
  reading.open.push_back(reading.elements.size());
  reading.elements.push_back(std::move(element));
}

void on_end(void* data, const xmlChar* /*name*/) {
  auto& reading = *static_cast<Reading*>(data);
  if (!reading.open.empty()) reading.open.pop_back();
}

void on_text(void* data, const xmlChar* text, int length) {
  auto& reading = *static_cast<Reading*>(data);
  for (const std::size_t at : reading.open) {
    reading.elements[at].text.append(reinterpret_cast<const char*>(text),
                                     static_cast<std::size_t>(length));
  }
}

void on_comment(void* data, const xmlChar* text) {
  auto& reading = *static_cast<Reading*>(data);
  reading.elements.push_back({"!comment", {}, text_of(text)});
}

}  // namespace

std::vector<HtmlElement> html_elements(std::string_view page) {
  Reading reading;
  htmlSAXHandler handler{};
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  handler.comment = on_comment;
  htmlParserCtxtPtr context = htmlCreatePushParserCtxt(
      &handler, &reading, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
  htmlParseChunk(context, page.data(), static_cast<int>(page.size()), 1);
  htmlFreeParserCtxt(context);
  return std::move(reading.elements);
}

std::string html_shape(const std::vector<HtmlElement>& elements) {
  std::string shape;
  for (const HtmlElement& element : elements) {
    shape += element.name;
    for (const auto& [name, value] : element.attributes) {
      shape += " " + name + "=" + (name == "href" ? "" : value);
    }
    shape += '\n';
  }
  return shape;
}

const HtmlElement& element_of_id(const std::vector<HtmlElement>& elements,
                                 std::string_view id) {
  const auto found = std::find_if(
      elements.begin(), elements.end(), [&](const HtmlElement& element) {
        const auto own = element.attributes.find("id");
        return own != element.attributes.end() && own->second == id;
      });
  if (found == elements.end()) {
    throw std::runtime_error("no element " + std::string(id));
  }
  return *found;
}

}  // namespace crosscheck::testing
