#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/text/syntax/parser_state.h"
#include "engine/text/syntax/weight_table.h"
#include "engine/text/syntax/word_atoms.h"

namespace crosscheck {

/// Transitions as labels of the model: shift, then left and right by
/// dependency.
struct Transition {
  static constexpr std::uint32_t kDependencies =
      static_cast<std::uint32_t>(Dependency::xcomp) + 1;
  static constexpr std::uint32_t kShift = 0;
  static constexpr std::uint32_t kLeft = 1;
  static constexpr std::uint32_t kRight = kLeft + kDependencies;
  static constexpr std::uint32_t kCount = kRight + kDependencies;
};

inline constexpr std::size_t kParserFeatures = 138;
using ParserFeatures = std::array<std::uint64_t, kParserFeatures>;

/// Features of a state over tagged words; how many there are. Complexity: O(1).
std::size_t parser_features(const ParserState& state,
                            std::span<const WordAtoms> words,
                            ParserFeatures& features);

/// The best transition that the state allows.
[[nodiscard]] std::uint32_t best_transition(const ParserState& state,
                                            const std::int32_t* scores);
void apply_transition(ParserState& state, std::uint32_t transition);

/// Parses tagged words greedily by a linear model over transitions, trained
/// with a dynamic oracle (Goldberg and Nivre, TACL 2013).
class Parser {
 public:
  [[nodiscard]] static std::optional<Parser> read(
      std::span<const std::uint8_t> bytes);

  /// Leaves the tree in `state`: heads() and dependencies().
  /// Complexity: O(words).
  void parse(std::span<const WordAtoms> words, ParserState& state) const;

 private:
  WeightTable weights_;
};

}  // namespace crosscheck
