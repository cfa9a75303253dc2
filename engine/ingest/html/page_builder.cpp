#include "engine/ingest/html/page_builder.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/ingest/html/page_scanner.h"
#include "engine/ingest/html/text_block.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLongestClue = 512;  // bytes of a headline, byline
constexpr std::size_t kLongestScript = 1U << 20U;  // bytes of JSON-LD
constexpr std::size_t kMostClues = 64;             // of one kind

std::string_view value_of(std::span<const ElementAttribute> list,
                          std::string_view name) {
  for (const ElementAttribute& attribute : list) {
    if (attribute.name == name) return attribute.value;
  }
  return {};
}

bool has(std::span<const ElementAttribute> list, std::string_view name) {
  return std::any_of(list.begin(), list.end(),
                     [&](const auto& a) { return a.name == name; });
}

ElementAttributes attributes_of(std::span<const ElementAttribute> list) {
  ElementAttributes a;
  a.id = value_of(list, "id");
  a.classes = value_of(list, "class");
  a.role = value_of(list, "role");
  a.style = value_of(list, "style");
  a.item_property = value_of(list, "itemprop");
  a.type = value_of(list, "type");
  a.rel = value_of(list, "rel");
  a.hidden = has(list, "hidden") || value_of(list, "aria-hidden") == "true";
  return a;
}

bool is_void(std::string_view tag) {
  constexpr auto kVoid = std::to_array<std::string_view>(
      {"area", "base", "br", "col", "embed", "hr", "img", "input", "link",
       "meta", "param", "source", "track", "wbr"});
  return std::find(kVoid.begin(), kVoid.end(), tag) != kVoid.end();
}

void push_clue(std::vector<std::string>& clues, std::string text) {
  if (clues.size() < kMostClues && !text.empty()) {
    clues.push_back(std::move(text));
  }
}

// FNV-1a: to tell apart the few elements of one page.
constexpr std::uint32_t kHashBasis = 2166136261U;
std::uint32_t hash_of(std::string_view text, std::uint32_t hash) {
  for (const char c : text) {
    hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619U;
  }
  return hash;
}

/// The line where what `text` holds besides blanks begins, if it ends in
/// `line`.
std::uint32_t first_line(std::string_view text, std::uint32_t line) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return line;
  const auto breaks = static_cast<std::uint32_t>(std::count(
      text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(), '\n'));
  return line - std::min(line - 1, breaks);
}

std::uint8_t bit(std::uint8_t i) { return static_cast<std::uint8_t>(1U << i); }

}  // namespace

PageBuilder::PageBuilder() {
  page_.nodes.emplace_back();
  block_.node = 0;
}

// A line break of the page; a second one begins a new block.
void PageBuilder::break_line() {
  std::string& text = block_.text;
  while (text.ends_with(' ')) text.pop_back();
  if (text.ends_with('\n')) {
    end_block();
  } else if (!text.empty()) {
    text += '\n';
  }
}

void PageBuilder::end_block() {
  std::string& text = block_.text;
  while (text.ends_with(' ') || text.ends_with('\n')) text.pop_back();
  if (!text.empty()) {
    ++page_.nodes[block_.node].blocks;
    page_.blocks.push_back(std::move(block_));
  }
  block_ = {};
}

void PageBuilder::add_node(std::string_view tag, const ElementClass& element,
                           const ElementAttributes& attributes,
                           PageRegion region) {
  const std::uint32_t parent = open_.empty() ? 0 : open_.back().node;
  ++page_.nodes[parent].children;
  PageNode& node = page_.nodes.emplace_back();
  node.parent = parent;
  node.region = region;
  node.kind = element.kind;
  node.kin = hash_of(attributes.classes, hash_of(tag, kHashBasis));
  node.weight = element.weight;
  node.is_paragraph = element.is_paragraph;
  node.is_article = element.is_article;
}

void PageBuilder::open_void(std::string_view tag,
                            std::span<const ElementAttribute> list) {
  if (tag == "br") return break_line();
  if (tag == "hr") return end_block();
  if (tag == "link" && ascii_lower(value_of(list, "rel")) == "canonical" &&
      page_.clues.canonical.empty()) {
    page_.clues.canonical = tidy(value_of(list, "href"));
  }
  if (tag != "meta" || page_.clues.metas.size() >= kMostClues * 4) return;
  for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
    const std::string_view name = value_of(list, key);
    if (name.empty() || name.size() > kLongestClue) continue;
    page_.clues.metas.emplace_back(
        ascii_lower(trimmed(name)),
        tidy(front_of(value_of(list, "content"), 4 * kLongestClue)));
  }
}

void PageBuilder::take_time(std::string_view tag, const ElementClass& element,
                            std::span<const ElementAttribute> list,
                            PageRegion region) {
  if (!element.is_time || region > PageRegion::furniture) return;
  const std::string_view written =
      value_of(list, tag == "time" ? "datetime" : "content");
  push_clue(page_.clues.times, tidy(front_of(written, kLongestClue)));
}

std::uint8_t PageBuilder::begin_captures(std::string_view tag,
                                         const ElementClass& element,
                                         const ElementAttributes& attributes,
                                         PageRegion region) {
  const PageRegion around =
      open_.empty() ? PageRegion::content : open_.back().region;
  const bool shown = region <= PageRegion::furniture;
  std::array<bool, kCaptures> wanted{};
  wanted[0] = tag == "title" && around != PageRegion::never;
  wanted[1] = tag == "h1" && shown;
  wanted[2] = tag == "script" &&
              ascii_lower(attributes.type).starts_with("application/ld+json");
  wanted[3] = element.is_byline && shown;
  wanted[4] = (element.is_date || tag == "time") && shown;
  std::uint8_t begun = 0;
  for (std::uint8_t i = 0; i < kCaptures; ++i) {
    if (!wanted[i] || (capturing_ & bit(i)) != 0) continue;
    begun |= bit(i);
    captured_[i].clear();
  }
  capturing_ |= begun;
  return begun;
}

void PageBuilder::keep(Capture capture, std::string text) {
  PageClues& clues = page_.clues;
  switch (capture) {
    case Capture::title:
      if (clues.title.empty()) clues.title = std::move(text);
      return;
    case Capture::headline:
      return push_clue(clues.headlines, std::move(text));
    case Capture::json_ld:
      return push_clue(clues.json_ld, std::move(text));
    case Capture::byline:
      return push_clue(clues.bylines, std::move(text));
    case Capture::date:
      return push_clue(clues.date_lines, std::move(text));
  }
}

void PageBuilder::end_captures(const Element& element) {
  for (std::uint8_t i = 0; i < kCaptures; ++i) {
    if ((element.captures & bit(i)) == 0) continue;
    const auto capture = static_cast<Capture>(i);
    const bool is_script = capture == Capture::json_ld;
    keep(capture, is_script ? std::move(captured_[i]) : tidy(captured_[i]));
    captured_[i].clear();
  }
  capturing_ = static_cast<std::uint8_t>(capturing_ & ~element.captures);
}

void PageBuilder::open(std::string_view tag,
                       std::span<const ElementAttribute> list) {
  if (is_void(tag)) return open_void(tag, list);
  const ElementAttributes attributes = attributes_of(list);
  const ElementClass element = classify_element(tag, attributes);
  const PageRegion around =
      open_.empty() ? PageRegion::content : open_.back().region;
  const PageRegion region = std::max(around, element.region);
  const bool is_deep = open_.size() >= kDeepestElement;
  const bool breaks = element.breaks || region != around;
  std::uint32_t node = open_.empty() ? 0 : open_.back().node;
  if (breaks) end_block();
  if (breaks && !is_deep) {
    add_node(tag, element, attributes, region);
    node = static_cast<std::uint32_t>(page_.nodes.size() - 1);
  }
  page_.too_deep = page_.too_deep || is_deep;
  take_time(tag, element, list, region);
  const std::uint8_t captures =
      begin_captures(tag, element, attributes, region);
  if (element.is_link) ++links_;
  open_.push_back(
      {std::string(tag), node, region, breaks, element.is_link, captures});
}

void PageBuilder::close(std::string_view tag) {
  if (is_void(tag) || open_.empty() || open_.back().tag != tag) return;
  const Element element = std::move(open_.back());
  open_.pop_back();
  if (element.breaks) end_block();
  if (element.is_link) --links_;
  if (element.captures != 0) end_captures(element);
}

void PageBuilder::write_down(std::string_view text) {
  for (std::uint8_t i = 0; i < kCaptures; ++i) {
    if ((capturing_ & bit(i)) == 0) continue;
    const std::size_t most = i == static_cast<std::uint8_t>(Capture::json_ld)
                                 ? kLongestScript
                                 : kLongestClue;
    const std::size_t room = most - std::min(most, captured_[i].size());
    captured_[i] += front_of(text, room);
  }
}

void PageBuilder::add_text(std::string_view text, std::uint32_t line) {
  write_down(text);
  const PageRegion region =
      open_.empty() ? PageRegion::content : open_.back().region;
  if (region == PageRegion::never) return;
  if (block_.text.empty()) {
    block_.node = open_.empty() ? 0 : open_.back().node;
    block_.region = region;
    block_.line = first_line(text, line);
  }
  const std::size_t added = append_tidy(block_.text, text);
  if (links_ > 0) block_.link_bytes += static_cast<std::uint32_t>(added);
}

Page PageBuilder::take() && {
  end_block();
  return std::move(page_);
}

}  // namespace crosscheck
