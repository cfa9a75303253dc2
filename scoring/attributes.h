#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace crosscheck {

/// What the values of an attribute are, and so how they are compared.
enum class AttributeKind : std::uint8_t {
  categorical,  ///< labels: equal or not
  numeric,      ///< numbers, of which some may be nearly right
  time,         ///< dates and times of day, matched as labels
  set,          ///< each value one member: several may be right
  names,        ///< lists of people as one text
};

/// Stable lower-case name of a kind, as in `attributes.csv`.
[[nodiscard]] std::string_view name_of(AttributeKind kind);
[[nodiscard]] std::optional<AttributeKind> attribute_kind_named(
    std::string_view name);

/// How far a value may be off and still be right: `amount` in the unit of the
/// attribute's numbers (minutes for times), or as a share of the truth.
struct Tolerance {
  double amount = 0;
  bool relative = false;
};

/// What is said about an attribute beforehand: a row of `attributes.csv`.
struct AttributeSpec {
  std::string name;
  AttributeKind kind = AttributeKind::categorical;
  Tolerance tolerance;
};

/// What Evidence knows of an attribute.
struct Attribute {
  std::string name;
  AttributeKind kind = AttributeKind::categorical;
  Tolerance tolerance;
  bool inferred = true;           ///< the kind was guessed from the values
  std::uint32_t label_count = 0;  ///< distinct texts among its values
  std::uint32_t item_count = 0;
};

}  // namespace crosscheck
