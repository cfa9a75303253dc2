#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/report/run_view.h"
#include "scoring/scores.h"

namespace crosscheck {

/// The accounts that the JSON result shows, made in one pass: claims that share
/// a value share its account.
///
/// Claims from text have one always. Records have one where there are at most
/// 20,000 claims, where they stand in a dispute (the disputes from the first on
/// until these are 20,000 claims), and where `all` asks for it.
class ClaimAccounts {
 public:
  ClaimAccounts(const RunView& view, bool all);
  /// Nothing where the result shows none.
  [[nodiscard]] std::span<const Contribution> of(std::uint32_t value) const;
  /// What a contribution is, with the names of sources and the words of values
  /// in place of their numbers.
  [[nodiscard]] std::string words(const Contribution& part) const;

 private:
  void add(std::uint32_t value);
  void add_disputed();

  const RunView& view_;
  std::vector<std::uint32_t> account_of_;  // by value
  std::vector<std::uint32_t> values_;      // that have one
  std::vector<std::vector<Contribution>> accounts_;
};

}  // namespace crosscheck
