#include "graph/string_pool.h"

#include <cassert>
#include <cstring>

namespace crosscheck {
namespace {

constexpr std::size_t kFirstSlots = 1024;  // a power of two, as probe() needs

std::uint64_t mix(std::uint64_t x) {
  x ^= x >> 32;
  x *= 0xd6e8feb86659fd93ULL;
  x ^= x >> 32;
  return x;
}

}  // namespace

std::uint64_t stable_hash(std::string_view bytes) {
  constexpr std::uint64_t kPrime = 0x9e3779b97f4a7c15ULL;
  std::uint64_t hash = 0xcbf29ce484222325ULL ^ bytes.size();
  while (bytes.size() >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data(), 8);
    hash = mix(hash ^ word) * kPrime;
    bytes.remove_prefix(8);
  }
  std::uint64_t rest = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    rest |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
  }
  return mix(hash ^ rest) * kPrime;
}

StringPool::StringPool() : offsets_{0}, slots_(kFirstSlots, Slot{0, 0}) {}

std::size_t StringPool::probe(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].id_plus_one != 0) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash &&
        view(StringId(std::size_t{slot.id_plus_one} - 1)) == text) {
      break;
    }
    at = (at + 1) & mask;
  }
  return at;
}

StringId StringPool::intern(std::string_view text) {
  const auto hash = static_cast<std::uint32_t>(stable_hash(text) >> 32);
  std::size_t at = probe(text, hash);
  if (slots_[at].id_plus_one != 0) {
    return StringId(std::size_t{slots_[at].id_plus_one} - 1);
  }
  if ((size() + 1) * 2 > slots_.size()) {
    grow();
    at = probe(text, hash);
  }
  bytes_.insert(bytes_.end(), text.begin(), text.end());
  offsets_.push_back(bytes_.size());
  slots_[at] = Slot{hash, static_cast<std::uint32_t>(size())};
  return StringId(size() - 1);
}

StringId StringPool::find(std::string_view text) const {
  const auto hash = static_cast<std::uint32_t>(stable_hash(text) >> 32);
  const Slot& slot = slots_[probe(text, hash)];
  if (slot.id_plus_one == 0) return StringId::none();
  return StringId(std::size_t{slot.id_plus_one} - 1);
}

std::string_view StringPool::view(StringId id) const {
  assert(id.index() < size() && "an id of another pool");
  const std::uint64_t begin = offsets_[id.index()];
  return {bytes_.data() + begin, offsets_[id.index() + 1] - begin};
}

void StringPool::grow() {
  std::vector<Slot> old(slots_.size() * 2, Slot{0, 0});
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.id_plus_one == 0) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].id_plus_one != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

}  // namespace crosscheck
