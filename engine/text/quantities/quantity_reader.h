#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/numbers/amount.h"
#include "engine/text/quantities/counted_noun.h"
#include "engine/text/quantities/quantity_expression.h"

namespace crosscheck {

/// Whether a figure after the word and "of" gives that property ("at a depth
/// of 10 km").
[[nodiscard]] bool is_property(std::string_view word);

/// Reads the quantities of one sentence; `taken` tells by token of the document
/// what a time expression covers. Each figure is tried as an age, a magnitude,
/// a measure, a share and a count, in this order; the first that fits takes it.
/// Complexity of run(): O(pieces).
class QuantityReader {
 public:
  QuantityReader(const Pieces& pieces, std::span<const std::uint8_t> taken)
      : p_(pieces), taken_(taken) {}

  void run(std::vector<QuantityExpression>& found) {
    for (std::uint32_t at = 0; at < p_.size();) {
      const std::uint32_t next = read_at(at, found);
      at = std::max(next, at + 1);
    }
  }

 private:
  std::uint32_t read_at(std::uint32_t at,
                        std::vector<QuantityExpression>& found);
  std::uint32_t read_order(const OrdinalPhrase& ordinal, std::uint32_t at,
                           std::vector<QuantityExpression>& found) const;
  bool take_age(const AmountPhrase& amount, QuantityExpression& q,
                std::uint32_t& last);
  bool read_magnitude(const AmountPhrase& amount, QuantityExpression& q,
                      std::uint32_t& last) const;
  bool read_measure(const AmountPhrase& amount, QuantityExpression& q,
                    std::uint32_t& last) const;
  void add_inches(QuantityExpression& q, std::uint32_t& last) const;
  bool read_share(const AmountPhrase& amount, QuantityExpression& q) const;
  bool read_odds(const AmountPhrase& amount, QuantityExpression& q,
                 std::uint32_t& last) const;
  void read_count(const AmountPhrase& amount, QuantityExpression& q,
                  std::uint32_t& last);
  [[nodiscard]] std::uint32_t last_code(const CountedNoun& noun) const;
  [[nodiscard]] std::uint32_t adjective_end(const AmountPhrase& amount) const;
  void take_plural(CountedNoun& noun) const;
  void take_noun(CountedNoun noun, QuantityExpression& q) const;
  void name_measure(const AmountPhrase& amount, QuantityExpression& q,
                    std::uint32_t last) const;
  [[nodiscard]] bool stands_for_persons(const AmountPhrase& amount) const;
  [[nodiscard]] bool is_idle(const AmountPhrase& amount,
                             const QuantityExpression& q) const;
  static void share_head(const std::string& shared, const QuantityExpression& q,
                         std::vector<QuantityExpression>& found);

  [[nodiscard]] bool is_taken(std::uint32_t piece) const {
    return taken_[p_[piece].token] != 0;
  }
  /// First piece from `at` on that a time expression covers.
  [[nodiscard]] std::uint32_t open_end(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < p_.size() && end < at + 12 && !is_taken(end)) ++end;
    return end;
  }

  const Pieces& p_;
  std::span<const std::uint8_t> taken_;  // by token of the document
  std::uint32_t noun_end_ = 0;           // figures before it are part of a noun
  std::uint32_t ages_end_ = 0;           // one past the last age of a list
  std::string shared_;  // modifier of the figure before, without a noun
};

}  // namespace crosscheck
