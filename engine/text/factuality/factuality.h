#pragma once

#include <cstdint>

#include "engine/text/syntax/syntax.h"
#include "graph/claim.h"

namespace crosscheck {

enum class Certainty : std::uint8_t {
  certain,
  probable,  ///< expected, planned, agreed, wanted, asked for, "likely"
  possible,  ///< "may", "if", "whether", "allegedly", a question
};

/// When it comes about, as seen from the day of writing.
enum class EventTime : std::uint8_t { past, present, future };

/// Whether a text says that something is so: Polarity by Certainty after
/// FactBank (Saurí and Pustejovsky 2009), and the time.
struct Factuality {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  Polarity polarity = Polarity::positive;
  Certainty certainty = Certainty::certain;
  EventTime time = EventTime::present;
  /// The first word found that makes it negative, less than certain or future
  /// ("not", "plans"); index into Syntax::words, kNone where it is plain.
  std::uint32_t why = kNone;

  /// It is said to be so, now or before.
  [[nodiscard]] bool plain() const { return why == kNone; }
};

/// Reads the factuality of a word that tells of something: a verb, a noun of
/// an event ("merger") or a predicate ("ready"). Of other words the answer is
/// without meaning.
///
/// What is looked at: the word's own auxiliaries, negations, adverbs and
/// adjectives; then, step by step towards the root, the words that govern it,
/// as long as their scope reaches down to it. A governor reaches its infinitive
/// and its noun ("plans to close", "plans a merger"), and by them what hangs
/// there in the same way ("plans to begin to close"). The content of a report
/// is told as so ("said that it closed"), that of a belief is not ("thinks that
/// it closed"). Several negations turn each other round ("denied that it did
/// not close").
/// Complexity: O(children of the words climbed), at most 12 words.
[[nodiscard]] Factuality factuality_of(const Syntax& syntax,
                                       std::uint32_t word);

}  // namespace crosscheck
