#include "graph/source_index.h"

#include <cassert>

#include "graph/string_pool.h"

namespace crosscheck {
namespace {

constexpr std::size_t kFirstSlots = 64;  // a power of two, as the masks need

std::uint32_t hash_of(std::string_view name) {
  return static_cast<std::uint32_t>(stable_hash(name) >> 32U);
}

}  // namespace

SourceId SourceIndex::find(const ClaimTable& table,
                           std::string_view name) const {
  if (slots_.empty()) return SourceId::none();
  const std::uint32_t hash = hash_of(name);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].id_plus_one != 0;
       at = (at + 1) & mask) {
    if (slots_[at].hash != hash) continue;
    const std::size_t id = std::size_t{slots_[at].id_plus_one} - 1;
    if (table.text(table.sources[id].name) == name) return SourceId(id);
  }
  return SourceId::none();
}

void SourceIndex::add(const ClaimTable& table) {
  assert(size_ < table.sources.size() && "a source that is not there yet");
  if ((size_ + 1) * 2 > slots_.size()) grow();
  const std::string_view name = table.text(table.sources[size_].name);
  ++size_;
  put(Slot{hash_of(name), static_cast<std::uint32_t>(size_)});
}

void SourceIndex::put(Slot slot) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = slot.hash & mask;
  while (slots_[at].id_plus_one != 0) at = (at + 1) & mask;
  slots_[at] = slot;
}

void SourceIndex::grow() {
  const std::size_t wanted = slots_.empty() ? kFirstSlots : slots_.size() * 2;
  std::vector<Slot> old(wanted, Slot{0, 0});
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.id_plus_one != 0) put(slot);
  }
}

}  // namespace crosscheck
