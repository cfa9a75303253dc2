#include "engine/ingest/json_reader.h"

#include "engine/ingest/json_lines.h"
#include "engine/ingest/json_parser.h"
#include "engine/ingest/text_reader.h"
#include "engine/ingest/utf8.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

constexpr std::size_t kWorthThreads = 32U << 10U;  // bytes read so far

}  // namespace

void read_json(InputBuffer& input, Intake& intake) {
  if (!take_whole(input, intake)) return;
  if (input.window().starts_with(kByteOrderMark)) {
    input.consume(kByteOrderMark.size());
  }
  if (!check_encoding(input.window(), intake)) return;
  input.data()[input.size()] = '\0';
  JsonParser(intake, false).parse_text(input.window());
}

void read_jsonl(InputBuffer& input, Intake& intake) {
  input.extend_to(kByteOrderMark.size());
  if (input.window().starts_with(kByteOrderMark)) {
    input.consume(kByteOrderMark.size());
  }
  LineReader lines(input, intake.options().max_line_bytes);
  if (input.size() < kWorthThreads || lane_count() == 1) {
    take_in_lines(lines, intake);
  } else {
    take_in_lines_side_by_side(lines, intake);
  }
  if (!input.failure().empty()) {
    intake.error(Place{0, 0}, "cannot be read to its end: " + input.failure());
  }
}

}  // namespace crosscheck
