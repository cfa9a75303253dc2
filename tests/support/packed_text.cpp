#include "tests/support/packed_text.h"

#include <nettle/base64.h>
#include <zlib.h>

#include <cstdint>
#include <stdexcept>
#include <vector>

namespace crosscheck::testing {

std::string from_base64(std::string_view text) {
  base64_decode_ctx context;
  base64_decode_init(&context);
  std::string bytes(BASE64_DECODE_LENGTH(text.size()), '\0');
  std::size_t length = bytes.size();
  if (base64_decode_update(&context, &length,
                           reinterpret_cast<std::uint8_t*>(bytes.data()),
                           text.size(), text.data()) != 1 ||
      base64_decode_final(&context) != 1) {
    throw std::runtime_error("no base64");
  }
  bytes.resize(length);
  return bytes;
}

std::string gunzipped(const std::string& packed) {
  z_stream stream{};
  int status = inflateInit2(&stream, 15 + 16);
  std::vector<char> piece(1 << 16);
  std::string out;
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  while (status == Z_OK) {
    stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream.avail_out = static_cast<uInt>(piece.size());
    status = inflate(&stream, Z_NO_FLUSH);
    out.append(piece.data(), piece.size() - stream.avail_out);
  }
  inflateEnd(&stream);
  if (status != Z_STREAM_END) throw std::runtime_error("no gzip");
  return out;
}

}  // namespace crosscheck::testing
