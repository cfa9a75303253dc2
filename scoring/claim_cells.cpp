#include "scoring/claim_cells.h"

#include <algorithm>
#include <cstddef>

namespace crosscheck {
namespace {

// Calls take(attribute, slot) for each claim of the cells' items.
template <typename Take>
void each_claim(const Evidence& evidence, const ClaimCells& cells, Take take) {
  for (const std::uint32_t i : cells.items) {
    const std::uint32_t first = evidence.claim_begin[evidence.value_begin[i]];
    const std::uint32_t last =
        evidence.claim_begin[evidence.value_begin[i + 1]];
    for (std::uint32_t slot = first; slot < last; ++slot) {
      take(evidence.item_attribute[i], slot);
    }
  }
}

void add_cell(std::uint32_t source, std::uint32_t attribute,
              ClaimCells& cells) {
  cells.source.push_back(source);
  cells.attribute.push_back(attribute);
  cells.count.push_back(0);
}

void one_cell_a_source(const Evidence& evidence, std::uint32_t attribute,
                       ClaimCells& cells) {
  for (std::uint32_t s = 0; s < evidence.source_count; ++s) {
    add_cell(s, attribute, cells);
  }
  each_claim(evidence, cells, [&](std::uint32_t /*a*/, std::uint32_t slot) {
    ++cells.count[evidence.claim_source[slot]];
  });
}

// Slots by attribute (a counting sort), then the sources of each attribute
// marked, numbered in canonical order, and looked up.
void cells_of_attributes(const Evidence& evidence, ClaimCells& cells) {
  constexpr std::uint32_t kUnseen = 0xffffffffU;
  std::vector<std::uint32_t> begin(evidence.attributes.size() + 1, 0);
  each_claim(evidence, cells,
             [&](std::uint32_t a, std::uint32_t /*slot*/) { ++begin[a + 1]; });
  for (std::size_t a = 0; a + 1 < begin.size(); ++a) begin[a + 1] += begin[a];
  std::vector<std::uint32_t> slots(begin.back());
  std::vector<std::uint32_t> next(begin.begin(), begin.end() - 1);
  each_claim(evidence, cells, [&](std::uint32_t a, std::uint32_t slot) {
    slots[next[a]++] = slot;
  });
  std::vector<std::uint32_t> place(evidence.source_count);
  for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
    place[evidence.source_order[k]] = k;
  }
  cells.by_slot.assign(evidence.claim_source.size(), kUnseen);
  std::vector<std::uint32_t> cell_of(evidence.source_count, kUnseen);
  std::vector<std::uint32_t> met;
  for (std::uint32_t a = 0; a + 1 < begin.size(); ++a) {
    met.clear();
    for (std::uint32_t k = begin[a]; k < begin[a + 1]; ++k) {
      const std::uint32_t s = evidence.claim_source[slots[k]];
      if (cell_of[s] != kUnseen) continue;
      cell_of[s] = 0;
      met.push_back(s);
    }
    std::sort(met.begin(), met.end(), [&](std::uint32_t x, std::uint32_t y) {
      return place[x] < place[y];
    });
    for (const std::uint32_t s : met) {
      cell_of[s] = static_cast<std::uint32_t>(cells.size());
      add_cell(s, a, cells);
    }
    for (std::uint32_t k = begin[a]; k < begin[a + 1]; ++k) {
      const std::uint32_t cell = cell_of[evidence.claim_source[slots[k]]];
      cells.by_slot[slots[k]] = cell;
      ++cells.count[cell];
    }
    for (const std::uint32_t s : met) cell_of[s] = kUnseen;
  }
}

}  // namespace

ClaimCells claim_cells(const Evidence& evidence,
                       const std::vector<bool>& taken) {
  ClaimCells cells;
  for (std::uint32_t i = 0; i < evidence.item_attribute.size(); ++i) {
    const std::uint32_t a = evidence.item_attribute[i];
    if (a != Evidence::kNoAttribute && taken[a]) cells.items.push_back(i);
  }
  const auto number = std::count(taken.begin(), taken.end(), true);
  if (number == 1) {
    const auto a = std::find(taken.begin(), taken.end(), true) - taken.begin();
    one_cell_a_source(evidence, static_cast<std::uint32_t>(a), cells);
  } else if (number > 1) {
    cells_of_attributes(evidence, cells);
  }
  return cells;
}

}  // namespace crosscheck
