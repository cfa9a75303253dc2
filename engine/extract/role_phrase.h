#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/extract/role_words.h"
#include "engine/text/analysis.h"

namespace crosscheck {

/// What a phrase next to a person's name calls the person.
struct RolePhrase {
  std::uint32_t first = 0;  ///< tokens [first, last) of the phrase
  std::uint32_t last = 0;
  std::uint32_t mention = 0;  ///< index into Names::mentions
  RoleWord role;
  std::vector<std::string> ranks;  ///< "deputy"; sorted
  std::vector<std::string> body;   ///< folded words of whose or where; sorted
  bool is_title = false;           ///< right before the name, no article
  bool is_among = false;           ///< "one of the vice presidents"
  bool is_former = false;          ///< "former", "ex-"
  bool is_then = false;            ///< "then", "was": of the time told
};

/// The phrases that say what the persons of a document are: before a name
/// ("former Acme president Jane Doe"), beside it ("Jane Doe, 41, then an
/// assistant police chief", "the mayor, Jane Doe,"), or of it ("Jane Doe
/// was the mayor"). Without syntax there are none.
/// Complexity: O(mentions), each with a phrase of at most a dozen words.
[[nodiscard]] std::vector<RolePhrase> find_role_phrases(const Analysis& a);

}  // namespace crosscheck
