#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "engine/ingest/http_message.h"
#include "engine/ingest/input_buffer.h"

namespace crosscheck {

/// The records of a web archive, one at a time.
class WarcScanner {
 public:
  enum class Outcome : std::uint8_t { record, broken, end };

  /// Blocks of more than `most` bytes are not held.
  WarcScanner(InputBuffer& input, std::size_t most)
      : input_(input), most_(most) {}

  /// Moves to the next record or defect; after a defect to the next line that
  /// begins like a record.
  Outcome next();

  /// Of a record. Its block is a view valid until the next call; empty if it is
  /// longer than `most` bytes.
  [[nodiscard]] const HeaderLines& lines() const { return lines_; }
  [[nodiscard]] std::string_view block() const;
  [[nodiscard]] std::size_t block_bytes() const { return block_bytes_; }
  /// Line of the unpacked archive where the block begins.
  [[nodiscard]] std::uint32_t line() const { return block_line_; }

  /// Of a defect, or a record: where it begins in the unpacked archive.
  [[nodiscard]] std::size_t offset() const { return offset_; }
  [[nodiscard]] const std::string& problem() const { return problem_; }

 private:
  void consume(std::size_t bytes);
  void skip_blank_lines();
  [[nodiscard]] bool read_head();
  [[nodiscard]] bool read_block();
  [[nodiscard]] bool skip_block();
  void find_next_record();
  Outcome fail(std::string problem);

  InputBuffer& input_;
  std::size_t most_;
  HeaderLines lines_{""};
  std::size_t pending_ = 0;  // bytes of the last block, to be consumed
  std::size_t block_bytes_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t block_line_ = 1;
  std::size_t offset_ = 0;
  std::string problem_;
};

}  // namespace crosscheck
