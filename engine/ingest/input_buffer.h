#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "engine/ingest/byte_source.h"
#include "graph/result.h"

namespace crosscheck {

/// A file, standard input or other bytes, seen through a window that slides
/// over it.
///
/// A reader looks at `window()`, asks for more with `extend()`, and gives back
/// from the front what it is done with. Memory is what has not been consumed
/// and at most one step more: steps grow from 64 KiB to 4 MiB.
/// The byte after the window may be written (a sentinel, a closing zero) and 32
/// more may be read.
class InputBuffer {
 public:
  /// Opens `path`, or takes standard input for "-".
  /// Errors: not_found, unreadable (a folder too).
  [[nodiscard]] static Result<InputBuffer> open(const std::string& path);

  explicit InputBuffer(std::unique_ptr<ByteSource> source)
      : source_(std::move(source)) {}

  InputBuffer(InputBuffer&& other) noexcept;
  InputBuffer& operator=(InputBuffer&&) = delete;
  ~InputBuffer() = default;

  /// Bytes read and not consumed; valid until `extend`. The bytes may be
  /// changed in place by who consumes them.
  [[nodiscard]] char* data() { return bytes_.get() + begin_; }
  [[nodiscard]] std::size_t size() const { return end_ - begin_; }
  [[nodiscard]] std::string_view window() const {
    return {bytes_.get() + begin_, end_ - begin_};
  }

  /// Reads on; false at the end of the input or when reading fails.
  bool extend();
  /// Reads on until the window holds `bytes` or the input ends.
  void extend_to(std::size_t bytes);
  void consume(std::size_t bytes);

  [[nodiscard]] std::size_t consumed() const { return consumed_; }
  [[nodiscard]] bool ended() const { return ended_; }
  /// Why reading broke off, or "".
  [[nodiscard]] const std::string& failure() const {
    return source_->failure();
  }

 private:
  void make_room(std::size_t step);

  std::unique_ptr<ByteSource> source_;
  std::unique_ptr<char[]> bytes_;
  std::size_t capacity_ = 0;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t step_ = 0;
  std::size_t consumed_ = 0;
  bool ended_ = false;
};

/// The lines of an input, one at a time.
///
/// A line past the limit is dropped without being held: the memory stays at
/// the limit and one step.
class LineReader {
 public:
  enum class Outcome : unsigned char { line, too_long, end };

  LineReader(InputBuffer& input, std::size_t max_line_bytes)
      : input_(input), max_line_bytes_(max_line_bytes) {}

  /// Moves to the next line. After `line`, `data()` and `size()` are its bytes
  /// without the newline; the byte behind them may be written. Valid until the
  /// next call.
  Outcome next();
  [[nodiscard]] char* data() const { return data_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::uint32_t line() const { return line_; }  ///< 1-based

 private:
  Outcome drop_line();

  InputBuffer& input_;
  std::size_t max_line_bytes_;
  std::size_t pending_ = 0;  // bytes of the last line, to be consumed
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::uint32_t line_ = 0;
};

}  // namespace crosscheck
