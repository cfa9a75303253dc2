#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/text/speech/speakers.h"

namespace crosscheck {

/// A place where the text says that somebody speaks.
struct SpeechCue {
  std::uint32_t first = 0;  ///< tokens [first, last) of the cue itself
  std::uint32_t last = 0;
  std::uint32_t begin = 0;  ///< [begin, end) with its speaker's words
  std::uint32_t end = 0;
  std::uint32_t sentence = 0;
  Speaker speaker;
  std::string words;  ///< "said", "according to", "was cited as saying"
  bool according = false;
  bool inverted = false;     ///< "said X"
  bool bare_clause = false;  ///< may report without "that"
  bool negated = false;
};

/// Finds the speech verbs, "according to" and "was cited as saying" of every
/// prose sentence with the speakers of each, in the order of the text. Tokens
/// that are quoted are passed over.
/// Complexity: O(tokens), each cue looking around a bounded way.
[[nodiscard]] std::vector<SpeechCue> find_speech_cues(const TokenisedText& text,
                                                      SpeakerFinder& speakers);

}  // namespace crosscheck
