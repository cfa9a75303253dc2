#include "engine/ingest/warc_record.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::string_view kVersion = "WARC/";
constexpr std::string_view kNextRecord = "\nWARC/1.";
constexpr std::size_t kLongestHead = 64U << 10U;

}  // namespace

void WarcScanner::consume(std::size_t bytes) {
  const std::string_view gone = input_.window().substr(0, bytes);
  line_ +=
      static_cast<std::uint32_t>(std::count(gone.begin(), gone.end(), '\n'));
  input_.consume(bytes);
}

std::string_view WarcScanner::block() const {
  return input_.window().substr(0, pending_);
}

void WarcScanner::skip_blank_lines() {
  for (;;) {
    if (input_.size() == 0 && !input_.extend()) return;
    const char c = input_.window()[0];
    if (c != '\r' && c != '\n') return;
    consume(1);
  }
}

WarcScanner::Outcome WarcScanner::fail(std::string problem) {
  problem_ = std::move(problem);
  find_next_record();
  return Outcome::broken;
}

/// Goes on to the next line that begins like a record, behind the front of the
/// window.
void WarcScanner::find_next_record() {
  pending_ = 0;
  for (;;) {
    const std::size_t at = input_.window().find(kNextRecord);
    if (at != std::string_view::npos) return consume(at + 1);
    // The beginning of the mark may stand at the end of the window.
    const std::size_t kept = std::min(input_.size(), kNextRecord.size() - 1);
    consume(input_.size() - kept);
    if (input_.extend()) continue;
    return consume(input_.size());
  }
}

bool WarcScanner::read_head() {
  input_.extend_to(kVersion.size());
  if (!input_.window().starts_with(kVersion)) {
    problem_ = "no record begins here";
    return false;
  }
  std::size_t end = end_of_head(input_.window().substr(0, kLongestHead));
  while (end == std::string_view::npos && input_.size() < kLongestHead &&
         input_.extend()) {
    end = end_of_head(input_.window().substr(0, kLongestHead));
  }
  if (end == std::string_view::npos) {
    problem_ = "the head of the record does not end";
    return false;
  }
  lines_ = HeaderLines(input_.window().substr(0, end));
  const std::string_view length = lines_.get("content-length");
  const auto [behind, code] = std::from_chars(
      length.data(), length.data() + length.size(), block_bytes_);
  if (code != std::errc() || behind != length.data() + length.size()) {
    problem_ = "the record has no Content-Length";
    return false;
  }
  consume(end);
  block_line_ = line_;
  return true;
}

bool WarcScanner::skip_block() {
  std::size_t left = block_bytes_;
  while (left > 0 && (input_.size() > 0 || input_.extend())) {
    const std::size_t step = std::min(left, input_.size());
    consume(step);
    left -= step;
  }
  return left == 0;
}

/// Holds the block, and looks at what follows: the end or an empty line.
bool WarcScanner::read_block() {
  if (block_bytes_ > most_) return skip_block();
  input_.extend_to(block_bytes_ + 1);
  if (input_.size() < block_bytes_) return false;
  const bool ends = input_.size() == block_bytes_;
  const char next = ends ? '\n' : input_.window()[block_bytes_];
  if (next != '\r' && next != '\n') return false;
  pending_ = block_bytes_;
  return true;
}

WarcScanner::Outcome WarcScanner::next() {
  consume(std::exchange(pending_, 0));
  skip_blank_lines();
  offset_ = input_.consumed();
  if (input_.size() == 0) return Outcome::end;
  if (!read_head()) return fail(std::move(problem_));
  if (!read_block()) {
    return fail("the record is not as long as its Content-Length says");
  }
  return Outcome::record;
}

}  // namespace crosscheck
