#include "tests/support/xml_tree.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <memory>

namespace crosscheck::testing {
namespace {

std::string text_of(const xmlChar* text) {
  return text == nullptr ? std::string()
                         : std::string(reinterpret_cast<const char*>(text));
}

// Documents of tests are shallow.
XmlElement element_of(const xmlNode* node) {
  XmlElement element;
  element.name = text_of(node->name);
  for (const xmlAttr* a = node->properties; a != nullptr; a = a->next) {
    element.attributes.emplace_back(
        text_of(a->name),
        a->children == nullptr ? std::string() : text_of(a->children->content));
  }
  for (const xmlNode* child = node->children; child; child = child->next) {
    if (child->type == XML_ELEMENT_NODE) {
      element.children.push_back(element_of(child));
    } else if (child->type == XML_TEXT_NODE) {
      element.text += text_of(child->content);
    }
  }
  return element;
}

}  // namespace

std::optional<XmlElement> read_xml(std::string_view bytes) {
  constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOENT |
                           XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
      xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr,
                    "UTF-8", kOptions),
      &xmlFreeDoc);
  if (document == nullptr) return std::nullopt;
  return element_of(xmlDocGetRootElement(document.get()));
}

}  // namespace crosscheck::testing
