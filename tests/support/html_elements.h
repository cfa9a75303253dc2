#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck::testing {

/// An element as an independent parser of HTML sees it.
struct HtmlElement {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string text;  ///< all text in it, of the elements within too
};

/// Every element of a page in the order of its opening tags (libxml2's SAX
/// parser of HTML).
[[nodiscard]] std::vector<HtmlElement> html_elements(std::string_view page);

/// Names of elements with names and values of their attributes, a line each;
/// addresses of links apart.
[[nodiscard]] std::string html_shape(const std::vector<HtmlElement>& elements);

/// The element with that id. Requires: there is one.
[[nodiscard]] const HtmlElement& element_of_id(
    const std::vector<HtmlElement>& elements, std::string_view id);

}  // namespace crosscheck::testing
