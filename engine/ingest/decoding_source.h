#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "engine/ingest/byte_source.h"
#include "engine/ingest/input_buffer.h"

namespace crosscheck {

/// Bytes that no character of an encoding was made of.
struct UndecodableBytes {
  std::size_t count = 0;
  std::size_t first = 0;  ///< offset in the file of the first
  std::string bytes;      ///< that first one and those that belong to it
};

/// A text in UTF-8 made of another encoding, as it is read.
///
/// A byte order mark is left out. What cannot be decoded becomes U+FFFD and is
/// counted. Conversion by ICU's converters, of which `name` must be one
/// (encoding.h). Complexity: O(bytes); memory: one step of the input.
class DecodingSource : public ByteSource {
 public:
  DecodingSource(InputBuffer input, const std::string& name);
  ~DecodingSource() override;
  DecodingSource(const DecodingSource&) = delete;
  DecodingSource& operator=(const DecodingSource&) = delete;

  std::size_t read(char* into, std::size_t bytes) override;

  /// Of what has been read so far.
  [[nodiscard]] const UndecodableBytes& undecodable() const;

 private:
  struct State;
  InputBuffer input_;
  std::unique_ptr<State> state_;
};

}  // namespace crosscheck
