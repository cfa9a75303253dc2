#include "graph/pair_index.h"

#include <cassert>

namespace crosscheck {
namespace {

constexpr std::size_t kFirstSlots = 64;  // a power of two, as probe() needs
constexpr std::size_t kBlock = 8;        // slots; a power of two

std::size_t mix(std::uint64_t x) {
  // Ids are dense, so neighbours must be torn apart: the golden ratio and two
  // folds spread both halves over the low bits that the mask keeps.
  x *= 0x9e3779b97f4a7c15ULL;
  x ^= x >> 32U;
  x *= 0xd6e8feb86659fd93ULL;
  return static_cast<std::size_t>(x ^ (x >> 32U));
}

}  // namespace

std::size_t PairIndex::probe(std::uint32_t a, std::uint32_t b) const {
  const std::size_t mask = slots_.size() - 1;
  const auto stops_at = [&](std::size_t at) {
    const Slot& slot = slots_[at];
    return slot.id == kMissing || (slot.a == a && slot.b == b);
  };
  const std::size_t block = mix(a) & mask & ~(kBlock - 1);
  for (std::size_t at = block; at < block + kBlock; ++at) {
    if (stops_at(at)) return at;
  }
  std::size_t at = mix(std::uint64_t{a} << 32U | b) & mask;
  while (!stops_at(at)) at = (at + 1) & mask;
  return at;
}

std::uint32_t PairIndex::find(std::uint32_t a, std::uint32_t b) const {
  return slots_.empty() ? kMissing : slots_[probe(a, b)].id;
}

std::uint32_t PairIndex::insert(std::uint32_t a, std::uint32_t b,
                                std::uint32_t fresh) {
  assert(fresh != kMissing && "the id that marks an empty slot");
  if ((size_ + 1) * 2 > slots_.size()) grow();
  Slot& slot = slots_[probe(a, b)];
  if (slot.id == kMissing) {
    slot = Slot{a, b, fresh};
    ++size_;
  }
  return slot.id;
}

void PairIndex::grow() {
  const std::size_t wanted = slots_.empty() ? kFirstSlots : slots_.size() * 2;
  std::vector<Slot> old(wanted, Slot{0, 0, kMissing});
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.id != kMissing) slots_[probe(slot.a, slot.b)] = slot;
  }
}

}  // namespace crosscheck
