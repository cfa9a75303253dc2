#include "engine/ingest/file_reader.h"

#include <utility>

#include "engine/ingest/text_input.h"

namespace crosscheck {

void read_file(const std::string& path, Intake& intake) {
  intake.begin_file(path);
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input) return intake.error(Place{0, 0}, input.error().message);
  read_text_input(std::move(input).value(), intake);
}

}  // namespace crosscheck
