#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/run_view.h"

namespace crosscheck {

/// A 64-bit FNV-1a hash of a list of texts (offset basis 0xcbf29ce484222325,
/// prime 0x100000001b3). Each text ends with the byte 0xFF,
/// which no UTF-8 has, so that "ab" "c" is not "a" "bc".
class Fingerprint {
 public:
  void add(std::string_view text);
  [[nodiscard]] std::uint64_t value() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xcbf29ce484222325ULL;
};

/// Keys of rows: a hash of what a row says and, where several rows say the
/// same, which of them it is. They hold from run to run: nothing in them counts
/// rows, lines or scores, or names a file.
class RowKeys {
 public:
  /// Takes the hash of each row.
  explicit RowKeys(std::vector<std::uint64_t> hashes);
  /// 16 hexadecimal digits; of the second row of one hash "-2" behind them.
  [[nodiscard]] std::string text(std::size_t row) const;

 private:
  std::vector<std::uint64_t> hash_;
  std::vector<std::uint32_t> repeat_;  // by row, from 0
};

/// By claim: source name, item, slot, value, polarity, speaker and the exact
/// words of the first evidence; of a record its other cells. O(bytes).
[[nodiscard]] RowKeys claim_keys(const RunView& view);

/// By dispute: topic, slot and the sorted set of (source name, value) of its
/// claims. O(claims log claims).
[[nodiscard]] RowKeys dispute_keys(const RunView& view);

/// Whom a claim cites in the end: the innermost speaker that has a name; "".
[[nodiscard]] std::string_view speaker_of(const ClaimDetail* detail);

}  // namespace crosscheck
