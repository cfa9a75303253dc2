#include "engine/ingest/input_buffer.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

namespace crosscheck {
namespace {

constexpr std::size_t kFirstStep = 64U << 10U;
constexpr std::size_t kLastStep = 4U << 20U;
constexpr std::size_t kPadding = 64;  // bytes behind the window

}  // namespace

Result<InputBuffer> InputBuffer::open(const std::string& path) {
  Result<std::unique_ptr<ByteSource>> source = open_file(path);
  if (!source) return source.error();
  return InputBuffer(std::move(source).value());
}

InputBuffer::InputBuffer(InputBuffer&& other) noexcept
    : source_(std::move(other.source_)),
      bytes_(std::move(other.bytes_)),
      capacity_(other.capacity_),
      begin_(other.begin_),
      end_(other.end_),
      step_(other.step_),
      consumed_(other.consumed_),
      ended_(other.ended_) {}

void InputBuffer::make_room(std::size_t step) {
  const std::size_t held = size();
  if (held + step + kPadding > capacity_) {
    // At least doubling keeps the copying of a growing line linear.
    const std::size_t wanted =
        std::max(held + step + kPadding, held > step ? 2 * held : 0);
    auto larger = std::make_unique_for_overwrite<char[]>(wanted);
    if (held > 0) std::memcpy(larger.get(), data(), held);
    bytes_ = std::move(larger);
    capacity_ = wanted;
  } else if (held > 0) {
    std::memmove(bytes_.get(), data(), held);
  }
  begin_ = 0;
  end_ = held;
}

bool InputBuffer::extend() {
  if (ended_) return false;
  step_ = step_ == 0 ? kFirstStep : std::min(2 * step_, kLastStep);
  make_room(step_);
  std::size_t got = 0;
  while (got < step_ && !ended_) {
    const std::size_t count =
        source_->read(bytes_.get() + end_ + got, step_ - got);
    ended_ = count == 0;
    got += count;
  }
  end_ += got;
  std::memset(bytes_.get() + end_, 0, kPadding);
  return got > 0;
}

void InputBuffer::extend_to(std::size_t bytes) {
  while (size() < bytes && extend()) {
  }
}

void InputBuffer::consume(std::size_t bytes) {
  assert(bytes <= size() && "consuming what was never read");
  begin_ += bytes;
  consumed_ += bytes;
}

LineReader::Outcome LineReader::drop_line() {
  for (;;) {
    const std::string_view window = input_.window();
    const std::size_t newline = window.find('\n');
    if (newline != std::string_view::npos) {
      input_.consume(newline + 1);
      return Outcome::too_long;
    }
    input_.consume(window.size());
    if (!input_.extend()) return Outcome::too_long;
  }
}

LineReader::Outcome LineReader::next() {
  input_.consume(pending_);
  pending_ = 0;
  std::size_t searched = 0;
  for (;;) {
    const std::size_t newline = input_.window().find('\n', searched);
    const bool found = newline != std::string_view::npos;
    const std::size_t length = found ? newline : input_.size();
    if (length > max_line_bytes_) {
      ++line_;
      return drop_line();
    }
    searched = input_.size();
    if (!found && input_.extend()) continue;
    if (!found && input_.size() == 0) return Outcome::end;
    ++line_;
    data_ = input_.data();
    size_ = found ? newline : input_.size();
    pending_ = found ? size_ + 1 : size_;
    return Outcome::line;
  }
}

}  // namespace crosscheck
