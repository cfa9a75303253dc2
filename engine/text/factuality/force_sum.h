#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/text/factuality/factuality.h"
#include "engine/text/factuality/factuality_words.h"

namespace crosscheck {

/// Adds up what words say of a word: negations turn each other round, the
/// least certain counts, and one future is enough.
class ForceSum {
 public:
  void add(std::uint8_t force, std::uint32_t by) {
    if (force == kNoForce) return;
    if ((force & kNegates) != 0) negative_ = !negative_;
    if ((force & kProbable) != 0) raise(Certainty::probable);
    if ((force & kPossible) != 0) raise(Certainty::possible);
    if ((force & kAhead) != 0) ahead_ = true;
    if (why_ == Factuality::kNone) why_ = by;
  }

  [[nodiscard]] bool negative() const { return negative_; }
  void set_negative(bool negative) { negative_ = negative; }

  /// Of something that its tense puts at `time`.
  [[nodiscard]] Factuality total(EventTime time) const {
    Factuality total{negative_ ? Polarity::negative : Polarity::positive,
                     certainty_, ahead_ ? EventTime::future : time, why_};
    if (!negative_ && !ahead_ && certainty_ == Certainty::certain)
      total.why = Factuality::kNone;
    return total;
  }

 private:
  void raise(Certainty certainty) {
    certainty_ = std::max(certainty_, certainty);
  }

  Certainty certainty_ = Certainty::certain;
  bool negative_ = false;
  bool ahead_ = false;
  std::uint32_t why_ = Factuality::kNone;
};

}  // namespace crosscheck
