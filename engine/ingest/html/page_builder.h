#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/html/element_class.h"
#include "engine/ingest/html/page.h"

namespace crosscheck {

/// Name (in lower case) and value of an attribute.
struct ElementAttribute {
  std::string_view name, value;
};

/// Makes a `Page` of its tags and texts, in their order.
/// Complexity: O(length of what it is given).
class PageBuilder {
 public:
  PageBuilder();

  void open(std::string_view tag, std::span<const ElementAttribute> attributes);
  void close(std::string_view tag);
  /// `line`: where the text ends.
  void add_text(std::string_view text, std::uint32_t line);
  [[nodiscard]] Page take() &&;

 private:
  struct Element {
    std::string tag;
    std::uint32_t node;
    PageRegion region;
    bool breaks;
    bool is_link;
    std::uint8_t captures;  // bits of what is being written down
  };
  enum class Capture : std::uint8_t { title, headline, json_ld, byline, date };
  static constexpr std::size_t kCaptures = 5;

  void open_void(std::string_view tag, std::span<const ElementAttribute> list);
  void add_node(std::string_view tag, const ElementClass& element,
                const ElementAttributes& attributes, PageRegion region);
  std::uint8_t begin_captures(std::string_view tag, const ElementClass& element,
                              const ElementAttributes& attributes,
                              PageRegion region);
  void end_captures(const Element& element);
  void keep(Capture capture, std::string text);
  void take_time(std::string_view tag, const ElementClass& element,
                 std::span<const ElementAttribute> list, PageRegion region);
  void write_down(std::string_view text);
  void break_line();
  void end_block();

  Page page_;
  std::vector<Element> open_;
  std::uint32_t links_ = 0;  // open link elements
  PageBlock block_;          // being written
  std::array<std::string, kCaptures> captured_;
  std::uint8_t capturing_ = 0;
};

}  // namespace crosscheck
