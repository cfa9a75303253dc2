#include "graph/claim.h"

#include <array>

namespace crosscheck {

std::string_view name_of(SlotKind kind) {
  static constexpr std::array<std::string_view, 16> kNames = {
      "record",    "count",  "quantity",     "time",  "place",  "venue",
      "holder",    "post",   "participants", "topic", "status", "occurrence",
      "quotation", "report", "act",          "fact"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Polarity polarity) {
  return polarity == Polarity::positive ? "positive" : "negative";
}

std::string_view name_of(Modality modality) {
  static constexpr std::array<std::string_view, 5> kNames = {
      "asserted", "planned", "expected", "possible", "denied"};
  return kNames[static_cast<std::size_t>(modality)];
}

const ClaimDetail* ClaimTable::detail(ClaimId claim) const {
  if (detail_of.empty()) return nullptr;
  const std::uint32_t at = detail_of[claim.index()];
  return at == kNoDetail ? nullptr : &details[at];
}

}  // namespace crosscheck
