#pragma once

#include <future>
#include <string>
#include <string_view>

#include "engine/report/writer.h"

namespace crosscheck {

/// Hands bytes to another sink on a thread of their own, so that the next
/// piece of a report is made while the last is written.
///
/// A failure is told by the next `write`, or by `finish`; nothing reaches the
/// other sink after it. Memory: one piece.
class BackgroundSink : public ByteSink {
 public:
  /// `sink` must outlive this and is left alone until `finish`.
  explicit BackgroundSink(ByteSink& sink) : sink_(sink) {}
  ~BackgroundSink() override { static_cast<void>(finish()); }
  BackgroundSink(const BackgroundSink&) = delete;
  BackgroundSink& operator=(const BackgroundSink&) = delete;

  Status write(std::string_view bytes) override;
  /// Waits until everything is written: the status of the whole.
  [[nodiscard]] Status finish();

 private:
  ByteSink& sink_;
  std::string piece_;
  std::future<Status> writing_;
  Status status_ = std::monostate{};
};

}  // namespace crosscheck
