#include "engine/ingest/file_reader.h"

#include <memory>
#include <utility>

#include "engine/ingest/archive_reader.h"
#include "engine/ingest/byte_source.h"
#include "engine/ingest/hashed_source.h"
#include "engine/ingest/text_input.h"
#include "engine/ingest/warc_reader.h"

namespace crosscheck {
namespace {

constexpr std::size_t kLookedAt = 4U << 10U;  // for the marks of containers
constexpr unsigned kDeepest = 1;  // how many archives one may lie within

/// Reads what the intake has turned to, `depth` archives deep.
void read_input(InputBuffer input, unsigned depth, UnpackedSoFar& so_far,
                Intake& intake) {
  input.extend_to(kLookedAt);
  if (is_packed(intake.name(), input.window())) {
    if (depth > kDeepest) {
      return intake.error(Place{0, 0},
                          "is an archive within archives, which are read one "
                          "level deep",
                          "unpack the outer one, and give the folder");
    }
    return read_archive(
        std::move(input), intake, so_far, [&](InputBuffer member) {
          read_input(std::move(member), depth + 1, so_far, intake);
        });
  }
  if (is_warc(intake.name(), input.window())) return read_warc(input, intake);
  read_text_input(std::move(input), intake);
}

}  // namespace

void read_file(const std::string& path, Intake& intake) {
  intake.begin_file(path);
  Result<std::unique_ptr<ByteSource>> source = open_file(path);
  if (!source) return intake.error(Place{0, 0}, source.error().message);
  UnpackedSoFar so_far;
  read_hashed(std::move(source).value(), intake, [&](InputBuffer input) {
    read_input(std::move(input), 0, so_far, intake);
  });
}

}  // namespace crosscheck
