#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// What a word does to what it governs, as bits.
enum Force : std::uint8_t {
  kNoForce = 0,
  kNegates = 1U << 0U,
  kProbable = 1U << 1U,
  kPossible = 1U << 2U,
  kAhead = 1U << 3U,  ///< puts it into the future
  kWanted = kProbable | kAhead,
  kOpen = kPossible | kAhead,
};

/// What is known of a lemma, by the part that it plays: bits of Force.
struct WordForce {
  std::uint8_t verb = kNoForce;       ///< with a clause or an object: "plan"
  std::uint8_t noun = kNoForce;       ///< with a clause or a noun: "proposal"
  std::uint8_t predicate = kNoForce;  ///< of an adjective: "likely", "due"
  std::uint8_t attribute = kNoForce;  ///< before a noun: "proposed"
  std::uint8_t adverb = kNoForce;     ///< beside a verb: "never", "allegedly"
  std::uint8_t modal = kNoForce;      ///< auxiliaries: "will", "may"
  std::uint8_t condition = kNoForce;  ///< before a clause: "if", "without"
  std::uint8_t aimed = kNoForce;      ///< with such a preposition: "call for"
  bool passes = false;     ///< what its infinitive tells is as sure as itself
  bool carries = false;    ///< says little beside its noun: "hold talks"
  bool occurs = false;     ///< says that its subject comes about: "begin"
  bool of_clause = false;  ///< reaches a clause or infinitive, but no noun
  bool hearsay = false;    ///< in the passive no more than said: "said to be"
  bool ranks = false;      ///< "the first to lead"
  bool aims = false;       ///< a preposition before what is aimed at: "for"
  bool asks = false;       ///< takes for granted what it asks about: "why"
  bool same_time = false;  ///< opens a clause as future as its main one: "when"
  bool nobody = false;     ///< negates what it is the subject or object of
};

/// Looks up a lemma as Syntax has it. Complexity: O(1).
[[nodiscard]] const WordForce& word_force(std::string_view lemma);

}  // namespace crosscheck
