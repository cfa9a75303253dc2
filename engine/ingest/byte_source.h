#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "graph/result.h"

namespace crosscheck {

/// Where the bytes of an input come from: a file, a member of an archive, a
/// text that is being converted.
class ByteSource {
 public:
  ByteSource() = default;
  virtual ~ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  /// Reads up to `bytes` bytes; 0 at the end or when reading fails. Not called
  /// again after that.
  virtual std::size_t read(char* into, std::size_t bytes) = 0;

  /// Why reading broke off, or "".
  [[nodiscard]] const std::string& failure() const { return failure_; }

 protected:
  void fail(std::string why) { failure_ = std::move(why); }

 private:
  std::string failure_;
};

/// The bytes of a file, or of standard input for "-".
/// Errors: not_found, unreadable (a folder too).
[[nodiscard]] Result<std::unique_ptr<ByteSource>> open_file(
    const std::string& path);

/// Bytes that lie in memory already.
[[nodiscard]] std::unique_ptr<ByteSource> bytes_in_memory(std::string bytes);

}  // namespace crosscheck
