#include "engine/ingest/file_reader.h"

#include <memory>
#include <utility>

#include "engine/ingest/byte_source.h"
#include "engine/ingest/hashed_source.h"
#include "engine/ingest/text_input.h"

namespace crosscheck {

void read_file(const std::string& path, Intake& intake) {
  intake.begin_file(path);
  Result<std::unique_ptr<ByteSource>> source = open_file(path);
  if (!source) return intake.error(Place{0, 0}, source.error().message);
  read_hashed(std::move(source).value(), intake, [&](InputBuffer input) {
    read_text_input(std::move(input), intake);
  });
}

}  // namespace crosscheck
