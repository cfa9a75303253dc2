#include "engine/text/names/chunk_search.h"

#include <algorithm>

namespace crosscheck {

bool ChunkSearch::is_titled(std::uint32_t at) const {
  const auto found = std::lower_bound(
      titles.begin(), titles.end(), at,
      [](const Title& title, std::uint32_t end) { return title.last < end; });
  return found != titles.end() && found->last == at;
}

}  // namespace crosscheck
