#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/tokens/token.h"
#include "graph/value.h"

namespace crosscheck {

/// A person's post as the text gives it.
///
/// Before a name ("Deputy Assistant Secretary of State Sonata Coulter",
/// "Director of the North Atlantic Department, X"), after it in apposition
/// ("X, head of the foreign ministry's North America department,") or by a
/// copula ("X is the director of ..."). Never "former" or "ex-" as a present
/// post, never a plan ("next ambassador").
struct Post {
  std::uint32_t first = 0;  ///< tokens [first, last) of the post's words
  std::uint32_t last = 0;
  std::uint32_t person = 0;   ///< index into Names::entities
  std::uint32_t mention = 0;  ///< index into Names::mentions
  std::string function;       ///< folded head noun class ("head", "minister",
                              ///< "ambassador", "secretary"): head, director,
                              ///< chief and leader are one class
                              ///< Offices with a name of their own keep it:
                              ///< "prime minister", "foreign minister" (also
                              ///< Secretary of State of the US), "press
                              ///< secretary", "attorney general", "ceo"
  std::string rank;           ///< "deputy", "assistant", "acting", ...: folded
  std::string body_kind;      ///< "department", "ministry", "committee" ...
  std::vector<std::string> body_name;  ///< folded words that name the body
  std::string country;                 ///< of the body, where said ("Russian")
};

[[nodiscard]] std::vector<Post> find_posts(const Document& document,
                                           const TokenisedText& text,
                                           const Names& names);

}  // namespace crosscheck
