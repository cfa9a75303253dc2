#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/ingest/document.h"
#include "engine/text/names/name.h"
#include "engine/text/speech/quotation.h"
#include "engine/text/syntax/sentence_mask.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// What a speaker does with the content.
enum class CueClass : std::uint8_t {
  says,      ///< "said", "added", "according to"
  denies,    ///< "denied", "rejected"
  claims,    ///< "claimed", "alleged": the narrator does not vouch for it
  confirms,  ///< "confirmed", "acknowledged", "found"
  doubts,    ///< "doubted", "questioned"
  orders,    ///< "urged", "called for", "told X to"
  asks,      ///< "asked", "wondered"
  believes,  ///< "thinks", "expects", "is sure"
  plans,     ///< "promised to", "wants to", "agreed to"
};

enum class SpeechMode : std::uint8_t {
  direct,    ///< all of the content stands in quotation marks
  partial,   ///< some of it does
  indirect,  ///< none
};

/// Who says what: content and its source, joined by a cue. Ranges are of
/// tokens.
struct SpeechAttribution {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  IndexRange source;  ///< noun phrase; empty where the text names nobody
  IndexRange cue;     ///< "said", "according to", ":"; empty where a quotation
                      ///< follows another of the same speaker
  std::vector<IndexRange> content;  ///< in order, apart, none empty
  std::uint32_t sentence = 0;       ///< of the cue
  CueClass cue_class = CueClass::says;
  SpeechMode mode = SpeechMode::indirect;
  bool negated = false;           ///< "did not say"
  std::optional<Entity> speaker;  ///< the source, resolved over the document
  /// The attribution whose content holds this one: of "X told Y that Z denied
  /// W", Z's denial lies in X's words. kNone: the narrator tells it.
  std::uint32_t outer = kNone;
};

/// Finds who says what, in the order of the first token of source, cue or
/// content.
///
/// From the trees: clauses under a verb of speech, belief or plan ("X said that
/// Y", "Y, said X", "X promised to Y", "X denied the charges"), "according to
/// X", nouns of speech ("X's claim that Y", "a statement saying Y"), passives
/// ("X was told by Z that Y"), headlines ("X: Y", "Y - X"). Quotations within a
/// clause belong to it, and several by one cue are one attribution. Where there
/// is no tree, from the quotations alone.
/// Complexity: O(tokens x depth of a cue in its tree, which is bounded).
[[nodiscard]] std::vector<SpeechAttribution> find_attributions(
    const Document& document, const TokenisedText& text, const Names& names,
    const Syntax& syntax, const std::vector<Quotation>& quotations);

/// Indices of the attributions that an attribution is said in, itself last; the
/// narrator, who says them all, is left out. Complexity: O(length).
[[nodiscard]] std::vector<std::uint32_t> speaker_chain(
    const std::vector<SpeechAttribution>& attributions, std::uint32_t at);

}  // namespace crosscheck
