#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <iosfwd>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "engine/cli/arguments.h"

namespace crosscheck {

/// What stands behind the name of a stage: "1204 of 3000, 310/s, 6 s left"
/// with a count, the seconds where there is none and it takes two or more.
/// `done` is at most `total`; a total of 0 says that there is no count.
[[nodiscard]] std::string progress_figures(std::size_t done, std::size_t total,
                                           double seconds);

/// Says on standard error what is going on: stage, how many of how many, rate
/// and time left. On a terminal one line, drawn anew ten times a second and
/// gone at the end, also at Ctrl-C. Off where standard error is none, unless
/// `always` asks for lines for a log: one a stage, and one every five seconds.
class Progress {
 public:
  Progress(When when, std::ostream& err);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// A stage begins.
  void stage(std::string_view name);
  /// So much of the stage is done. May be called by several threads.
  void count(std::size_t done, std::size_t total);
  /// Wipes the line.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  void draw_until_end();
  void draw();  // with mutex_ held

  std::ostream& err_;
  bool on_;
  bool terminal_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string stage_;
  std::size_t done_ = 0, total_ = 0;
  Clock::time_point begun_;  // of the stage
  Clock::time_point told_;   // of the last line of a log
  bool ended_ = false;
  std::thread drawing_;  // on a terminal or for a log only
};

}  // namespace crosscheck
