#include "engine/text/quantities/quantity_expression.h"

#include "engine/text/quantities/quantity_reader.h"

namespace crosscheck {
namespace {

/// Tokens that a time expression covers.
std::vector<std::uint8_t> taken_by(std::span<const TimeExpression> times,
                                   std::size_t tokens) {
  std::vector<std::uint8_t> taken(tokens, 0);
  for (const TimeExpression& time : times) {
    for (std::uint32_t t = time.first; t < time.last && t < tokens; ++t) {
      taken[t] = 1;
    }
  }
  return taken;
}

}  // namespace

std::vector<QuantityExpression> find_quantities(
    const Document& document, const TokenisedText& text,
    std::span<const TimeExpression> times) {
  const auto taken = taken_by(times, text.tokens.size());
  std::vector<QuantityExpression> found;
  for (const Sentence& sentence : text.sentences) {
    const Pieces pieces(document, text, sentence);
    QuantityReader(pieces, taken).run(found);
  }
  return found;
}

}  // namespace crosscheck
