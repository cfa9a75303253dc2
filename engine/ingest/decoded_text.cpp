#include "engine/ingest/decoded_text.h"

#include <fmt/format.h>

#include <memory>
#include <utility>

#include "engine/ingest/byte_source.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {

void warn_of_guess(const EncodingChoice& choice, Place place, Intake& intake) {
  if (choice.from != EncodingFrom::guessed) return;
  intake.warning(place,
                 "is not UTF-8; by its bytes it is read as " + choice.name,
                 "if letters look wrong, say what it is written in, as in: "
                 "--encoding ISO-8859-2");
}

void warn_of_undecodable(const UndecodableBytes& bytes,
                         const std::string& encoding, Place place,
                         Intake& intake) {
  if (bytes.count == 0) return;
  std::string first;
  for (const char c : bytes.bytes) {
    first += fmt::format("{:02X}", static_cast<unsigned char>(c));
  }
  const bool one = bytes.count == 1;
  intake.warning(
      place,
      fmt::format("{} sequence{} of bytes {} not {} and stand{} as U+FFFD; the "
                  "first is 0x{} at offset 0x{:X}",
                  bytes.count, one ? "" : "s", one ? "is" : "are", encoding,
                  one ? "s" : "", first, bytes.first),
      "say what it is written in, as in: --encoding windows-1252");
}

std::string decoded_text(std::string bytes, const EncodingHints& hints,
                         Place place, Intake& intake) {
  const EncodingChoice choice = choose_encoding(bytes, hints);
  intake.set_encoding(choice.name);
  warn_of_guess(choice, place, intake);
  const std::size_t mark = byte_order_mark_length(bytes);
  if (choice.name == kUtf8 && find_invalid_utf8(bytes) == std::string::npos) {
    bytes.erase(0, mark);
    return bytes;
  }
  auto source = std::make_unique<DecodingSource>(
      InputBuffer(bytes_in_memory(std::move(bytes))), choice.name);
  const DecodingSource& decoding = *source;
  InputBuffer decoded(std::move(source));
  while (decoded.extend()) {
  }
  warn_of_undecodable(decoding.undecodable(), choice.name, place, intake);
  return std::string(decoded.window());
}

}  // namespace crosscheck
