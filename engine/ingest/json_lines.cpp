#include "engine/ingest/json_lines.h"

#include <fmt/format.h>
#include <tbb/parallel_pipeline.h>

#include <deque>
#include <string_view>
#include <vector>

#include "engine/ingest/entry_batch.h"
#include "engine/ingest/json_parser.h"
#include "engine/ingest/utf8.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

constexpr std::size_t kBatchBytes = 256U << 10U;
constexpr std::size_t kPadding = 64;  // bytes that may be read behind a line

bool is_blank_line(std::string_view text) {
  return text.empty() || trimmed(text).empty();
}

void refuse_long_line(EntrySink& sink, std::uint32_t line) {
  sink.error(Place{line, 0},
             fmt::format("the line is longer than {} bytes",
                         sink.options().max_line_bytes),
             {});
}

/// Lines that were read together, and the entries in them.
class LineBatch {
 public:
  explicit LineBatch(const ReadOptions& options) : entries_(options) {
    bytes_.reserve(kBatchBytes + kBatchBytes / 8);
  }

  /// Forgets what it held and reads on until it is full; false at the end of
  /// the input.
  bool fill(LineReader& lines) {
    bytes_.clear();
    lines_.clear();
    entries_.clear();
    while (bytes_.size() < kBatchBytes) {
      const LineReader::Outcome outcome = lines.next();
      if (outcome == LineReader::Outcome::end) break;
      const bool too_long = outcome == LineReader::Outcome::too_long;
      const std::size_t size = too_long ? 0 : lines.size();
      lines_.push_back({bytes_.size(), size, lines.line(), too_long});
      bytes_.insert(bytes_.end(), lines.data(), lines.data() + size);
      bytes_.push_back('\0');
    }
    bytes_.resize(bytes_.size() + kPadding);
    return !lines_.empty();
  }

  void parse() {
    JsonParser parser(entries_, true);
    for (const Line& line : lines_) {
      char* const data = bytes_.data() + line.begin;
      if (line.too_long) {
        refuse_long_line(entries_, line.number);
      } else if (!is_blank_line({data, line.size})) {
        parser.parse_line(data, line.size, line.number);
      }
    }
  }

  void hand_over(Intake& intake) const { entries_.hand_over(intake); }

 private:
  struct Line {
    std::size_t begin, size;
    std::uint32_t number;
    bool too_long;
  };

  std::vector<char> bytes_;
  std::vector<Line> lines_;
  EntryBatch entries_;
};

}  // namespace

void take_in_lines(LineReader& lines, Intake& intake) {
  JsonParser parser(intake, true);
  for (;;) {
    const LineReader::Outcome outcome = lines.next();
    if (outcome == LineReader::Outcome::end) return;
    if (outcome == LineReader::Outcome::too_long) {
      refuse_long_line(intake, lines.line());
    } else if (!is_blank_line({lines.data(), lines.size()})) {
      parser.parse_line(lines.data(), lines.size(), lines.line());
    }
  }
}

void take_in_lines_side_by_side(LineReader& lines, Intake& intake) {
  // As many batches go round as may be on their way, in a ring: both ends of
  // the pipeline keep the order of the lines, so the next is always free.
  const std::size_t on_their_way = std::size_t{2} * lane_count();
  std::deque<LineBatch> ring;
  for (std::size_t i = 0; i < on_their_way; ++i) {
    ring.emplace_back(intake.options());
  }
  std::size_t next = 0;
  const auto read = [&](tbb::flow_control& flow) {
    LineBatch* batch = &ring[next++ % on_their_way];
    if (!batch->fill(lines)) flow.stop();
    return batch;
  };
  const auto parse = [](LineBatch* batch) {
    batch->parse();
    return batch;
  };
  const auto hand_over = [&](LineBatch* batch) { batch->hand_over(intake); };
  using Mode = tbb::filter_mode;
  tbb::parallel_pipeline(
      on_their_way,
      tbb::make_filter<void, LineBatch*>(Mode::serial_in_order, read) &
          tbb::make_filter<LineBatch*, LineBatch*>(Mode::parallel, parse) &
          tbb::make_filter<LineBatch*, void>(Mode::serial_in_order, hand_over));
}

}  // namespace crosscheck
