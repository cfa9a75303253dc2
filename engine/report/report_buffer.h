#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/report/writer.h"

namespace crosscheck {

/// Collects the bytes of a report and hands them to a sink in large pieces.
///
/// Writers append to `text()` and call `flow()` after each row. After the
/// first failure nothing more reaches the sink; `finish()` tells it.
class ReportBuffer {
 public:
  static constexpr std::size_t kPiece = std::size_t{1} << 20U;

  explicit ReportBuffer(ByteSink& sink) : sink_(sink) {}

  [[nodiscard]] std::string& text() { return text_; }
  /// Hands over what is there if it is much. False after a failure, so that a
  /// writer may stop early.
  bool flow();
  /// Hands over the rest: the status of the whole output.
  [[nodiscard]] Status finish();

 private:
  void hand_over();

  ByteSink& sink_;
  std::string text_;
  Status status_ = std::monostate{};
};

/// A sink that keeps everything, for reports that stay in memory.
class StringSink : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    text_.append(bytes);
    return std::monostate{};
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

}  // namespace crosscheck
