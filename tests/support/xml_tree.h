#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crosscheck::testing {

/// An element of XML as libxml2 reads it, with its text and its elements.
struct XmlElement {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::string text;  ///< of this element alone
  std::vector<XmlElement> children;

  /// "" where there is none of that name.
  [[nodiscard]] std::string attribute(std::string_view of) const {
    for (const auto& [key, value] : attributes) {
      if (key == of) return value;
    }
    return {};
  }
};

/// The root of a document; nothing where it is not well-formed.
[[nodiscard]] std::optional<XmlElement> read_xml(std::string_view bytes);

}  // namespace crosscheck::testing
