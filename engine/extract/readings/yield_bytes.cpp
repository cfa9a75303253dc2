#include "engine/extract/readings/yield_bytes.h"

#include "engine/extract/readings/byte_reader.h"
#include "engine/extract/readings/byte_writer.h"

namespace crosscheck {

std::optional<std::string> bytes_of(const DocumentYield& yield) {
  ByteWriter out;
  out(yield);
  if (!out.sound()) return std::nullopt;
  return out.take();
}

std::optional<DocumentYield> yield_from(std::string_view bytes,
                                        DocumentId document) {
  ByteReader in(bytes, document);
  DocumentYield yield;
  in(yield);
  if (!in.done()) return std::nullopt;
  return yield;
}

}  // namespace crosscheck
