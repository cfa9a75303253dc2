#pragma once

#include <cstdint>

namespace crosscheck {

/// Who of two dependent sources copies the other.
enum class CopyDirection : std::uint8_t {
  undirected,  ///< the data do not tell
  a_copies,
  b_copies,
};

/// What two sources say, as expected numbers of items (by the probabilities of
/// values). `alone`: of items that the other does not speak of.
struct PairCounts {
  double both_right = 0;  ///< one value, right
  double both_wrong = 0;  ///< one value, wrong
  double a_right = 0;     ///< two values, that of `a` right
  double b_right = 0;
  double differ_wrong = 0;  ///< two values, both wrong
  double a_alone_right = 0, a_alone_wrong = 0;
  double b_alone_right = 0, b_alone_wrong = 0;
  /// The chance that two wrong answers are one by accident.
  double coincidence = 0;
};

/// ln of the likelihood of the counts if `b` takes a share c of its answers on
/// common items from `a` and gives the others by itself, `a` never looking at
/// `b`: with accuracies A of `a` and B of what `b` says by itself,
///
///     one value, right    A (c + (1 - c) B)
///     one value, wrong    (1 - A)(c + (1 - c)(1 - B) f),  f: coincidence
///     two, `a` right      A (1 - c)(1 - B)
///     two, `b` right      (1 - A)(1 - c) B
///     two, both wrong     (1 - A)(1 - c)(1 - B)(1 - f)
///     alone               A of `a`'s are right, B of `b`'s
///
/// at the A, B and c that 40 steps of EM find. Complexity: O(1).
[[nodiscard]] double copying_likelihood(const PairCounts& counts);

/// Which way is likelier by a factor of 20 or more. It shows in two things: a
/// copier is as often right as the other where it copies, and as often as
/// itself where it does not; and it differs from the other as often where that
/// is right as where that is wrong.
/// Source: the idea is that of Dong, Berti-Equille, Srivastava: Integrating
///         Conflicting Data: The Role of Source Dependence, VLDB 2009.
[[nodiscard]] CopyDirection copy_direction(const PairCounts& counts);

}  // namespace crosscheck
