#include "engine/report/text_index.h"

#include <algorithm>

namespace crosscheck {
namespace {

constexpr std::size_t kStride = 256;
constexpr std::string_view kMark = "\xEF\xBB\xBF";

}  // namespace

TextIndex::TextIndex(std::string_view text) : text_(text) {
  before_.reserve(text.size() / kStride + 1);
  lines_.push_back(0);
  std::uint32_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStride == 0) before_.push_back(count);
    if (!continues_character(text[i])) ++count;
    if (text[i] == '\n') lines_.push_back(static_cast<std::uint32_t>(i + 1));
  }
  if (text.size() % kStride == 0) before_.push_back(count);
}

std::uint32_t TextIndex::code_points(std::size_t offset) const {
  if (before_.empty()) return 0;
  const std::size_t end = std::min(offset, text_.size());
  const std::size_t stride = end / kStride;
  std::uint32_t count = before_[stride];
  for (std::size_t i = stride * kStride; i < end; ++i) {
    if (!continues_character(text_[i])) ++count;
  }
  return count;
}

Place TextIndex::place(std::size_t offset) const {
  if (lines_.empty()) return {};
  const std::size_t end = std::min(offset, text_.size());
  const auto after = std::upper_bound(lines_.begin(), lines_.end(), end);
  Place place;
  place.line = static_cast<std::uint32_t>(after - lines_.begin());
  std::uint32_t first = *(after - 1);
  // A byte order mark is no character of its line, as in place_of.
  if (first == 0 && text_.starts_with(kMark)) first = kMark.size();
  const std::uint32_t before = code_points(first);
  place.column = std::max(code_points(end), before) - before + 1;
  return place;
}

std::size_t step_back(std::string_view text, std::size_t offset,
                      std::size_t count) {
  std::size_t at = std::min(offset, text.size());
  for (; count > 0 && at > 0; --count) {
    --at;
    while (at > 0 && continues_character(text[at])) --at;
  }
  return at;
}

std::size_t step_forward(std::string_view text, std::size_t offset,
                         std::size_t count) {
  std::size_t at = std::min(offset, text.size());
  for (; count > 0 && at < text.size(); --count) {
    ++at;
    while (at < text.size() && continues_character(text[at])) ++at;
  }
  return at;
}

}  // namespace crosscheck
