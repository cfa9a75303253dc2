#pragma once

#include <cstddef>
#include <string_view>

namespace crosscheck {

/// Words that many stories have, between blanks.
struct CommonWords {
  double rarity = 0;
  std::string_view words;
};

/// By rarity; made by `crosscheck-train --events`, see engine/train/README.md.
extern const CommonWords kCommonWords[];
extern const std::size_t kCommonWordsCount;

}  // namespace crosscheck
