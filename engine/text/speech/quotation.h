#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Words of a speaker, direct or reported, and whose they are.
struct Quotation {
  std::uint32_t first = 0;  ///< content tokens [first, last), marks excluded
  std::uint32_t last = 0;
  std::uint32_t sentence = 0;  ///< sentence of the first content token
  bool direct = true;          ///< false: "said that ...", "according to X"
  /// Scare quotes and titles of works are not quotations: fewer than three
  /// words in marks and no speech verb beside them are left out.
  std::optional<Entity> speaker;    ///< resolved over the document
  std::string speaker_written;      ///< "a State Department spokesperson"
  std::uint32_t speaker_first = 0;  ///< tokens [speaker_first, speaker_last)
  std::uint32_t speaker_last = 0;   ///< of those words; empty if there are none
  std::uint32_t cue_first = 0;  ///< tokens [cue_first, cue_last) of the cue,
  std::uint32_t cue_last = 0;   ///< empty where the speaker was passed on
  std::string cue;              ///< "said", "warned", "according to"
  bool negated_cue = false;     ///< "did not say", "denied" is a cue
};

/// Finds quotations and their speakers, and sets Token::quoted.
///
/// Straight and curly, double and single marks; quotations that run over
/// sentences and paragraphs (a new opening mark at each paragraph); speech verb
/// in both orders, "X was cited as saying", "According to X", colon lead-in,
/// a following quotation without a verb by the same speaker, descriptions
/// ("the top Russian diplomat", "the Kremlin leader", "the spokesperson")
/// resolved to the last fitting person. Unsure: no speaker.
/// Complexity: O(tokens x mentions of a sentence).
[[nodiscard]] std::vector<Quotation> find_quotations(const Document& document,
                                                     TokenisedText& text,
                                                     const Names& names);

}  // namespace crosscheck
