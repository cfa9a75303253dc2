#include "scoring/attributes.h"

#include <array>
#include <cstddef>

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 5> kKindNames = {
    "categorical", "numeric", "time", "set", "names"};

}  // namespace

std::string_view name_of(AttributeKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::optional<AttributeKind> attribute_kind_named(std::string_view name) {
  for (std::size_t k = 0; k < kKindNames.size(); ++k) {
    if (kKindNames[k] == name) return static_cast<AttributeKind>(k);
  }
  return std::nullopt;
}

}  // namespace crosscheck
