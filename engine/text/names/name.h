#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"
#include "graph/value.h"

namespace crosscheck {

enum class NameKind : std::uint8_t {
  person,
  state,         ///< a country, also by its demonym, capital or government
                 ///< ("Russia", "Russian", "Moscow" as actor, "the Kremlin")
  bloc,          ///< a group of states: Europe, EU, NATO, Arab League
  place,         ///< a city, region, island, street, building
  organisation,  ///< ministry, party, company, agency, team
  other,
};

/// One mention of a name.
struct NameMention {
  std::uint32_t first = 0;  ///< tokens [first, last) of the name, title out
  std::uint32_t last = 0;
  std::uint32_t title_first = 0;  ///< tokens of the title or post before it;
  std::uint32_t title_last = 0;   ///< empty if none
  NameKind kind = NameKind::other;
  std::uint32_t entity = 0;  ///< index into Names::entities
  bool demonym = false;      ///< "Russian", "U.S." used as an adjective
  bool possessive = false;   ///< followed by 's
};

/// One entity of a document: every mention that means it.
struct NamedEntity {
  Entity entity;  ///< key: see canonical_name_key
  NameKind kind = NameKind::other;
  bool voted = false;   ///< a trained model gave the kind, against the rules
  std::string country;  ///< ISO 3166-1 alpha-2 in lower case of a state,
                        ///< or of a place that is known to lie there
  std::string given;    ///< folded given names of a person, or ""
  std::string surname;  ///< folded surname of a person, or ""

  /// Whether the rules know it for a place, so that events can be told apart by
  /// it.
  [[nodiscard]] bool is_sure_place() const {
    return kind == NameKind::place && !voted;
  }
};

struct Names {
  std::vector<NameMention> mentions;  ///< by first token
  std::vector<NamedEntity> entities;  ///< by first mention
  /// The mention that covers a token, or nullopt.
  [[nodiscard]] std::optional<std::uint32_t> mention_at(
      std::uint32_t token) const;
};

/// Finds names and groups them over the document.
///
/// Capitalised runs outside sentence starts (a word at a sentence start is a
/// name only if it is one elsewhere, is in a gazetteer, or a further
/// capital follows); particles ("de", "bin", "van der"); titles ("Rep.",
/// "President", "Foreign Minister", "Mr.") cut off and kept; typed by
/// gazetteer (states, demonyms, capitals, subdivisions, cities), titles,
/// organisation heads ("Ministry", "Inc.", "University") and context ("in X",
/// "X said"). A surname alone is the last person of that surname, unless two
/// bearers are known. All-caps headlines are read by the names of the body.
/// A compound of two states ("Franco-German") is two mentions of the same
/// token, each an adjective; mention_at gives the first. "Turkish Foreign
/// Ministry" is an adjective and an organisation with the key "turkey foreign
/// ministry". Where there is syntax, a capital that says nothing (a sentence's
/// first word) makes a name of a proper noun, and none of another word.
/// Complexity: O(tokens) expected, times the bearers of one surname.
[[nodiscard]] Names find_names(const Document& document,
                               const TokenisedText& text,
                               const Syntax& syntax = Syntax());

}  // namespace crosscheck
