#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/ingest/corpus.h"
#include "engine/ingest/input_buffer.h"

namespace crosscheck {

/// Whether a file that begins with `head` is an archive or compressed: gzip,
/// bzip2, xz, zstd and zip by their first bytes, tar by its mark, or by its
/// extension where it has none.
[[nodiscard]] bool is_packed(std::string_view name, std::string_view head);

/// What has been unpacked of one input, archives within archives together.
struct UnpackedSoFar {
  std::size_t entries = 0;
  std::size_t bytes = 0;
};

/// The members of an archive, or the one content of a compressed file, one at a
/// time and in their order, through libarchive.
///
/// tar is unpacked as it is read, zip from memory, for its list of members
/// stands at its end. Every byte that comes out is counted against the limits,
/// those of members that are passed over too.
class PackedInput {
 public:
  enum class Outcome : std::uint8_t { member, end, broken, limit };
  enum class Kind : std::uint8_t { file, other };

  PackedInput(InputBuffer input, const ReadOptions& options,
              UnpackedSoFar& so_far);
  ~PackedInput();
  PackedInput(const PackedInput&) = delete;
  PackedInput& operator=(const PackedInput&) = delete;

  /// Moves to the next member. After `broken` and `limit`, `problem()` says
  /// why, and there is no next.
  Outcome next();

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] Kind kind() const { return kind_; }
  /// Whether there is but one content, which has no name.
  [[nodiscard]] bool is_single() const { return is_single_; }

  enum class Read : std::uint8_t { some, end, broken, limit };
  /// Reads on in the member, up to `bytes`, and says how many in `got`.
  Read read(char* into, std::size_t bytes, std::size_t& got);

  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  struct State;
  [[nodiscard]] bool is_within_limits();
  Outcome give_up(Outcome outcome, std::string why);

  const ReadOptions& options_;
  UnpackedSoFar& so_far_;
  std::size_t bytes_before_;  // of the input as a whole, before this archive
  std::size_t member_bytes_ = 0;
  std::string name_;
  Kind kind_ = Kind::file;
  bool is_single_ = false;
  bool is_open_ = false;
  std::string problem_;
  std::unique_ptr<State> state_;
};

}  // namespace crosscheck
