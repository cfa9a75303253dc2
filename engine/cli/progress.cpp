#include "engine/cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <ostream>

#include "engine/cli/terminal.h"
#include "engine/report/interruption.h"

namespace crosscheck {
namespace {

constexpr std::chrono::milliseconds kBetweenDrawings{100};
constexpr std::chrono::seconds kBetweenLines{5};
constexpr double kRateIsKnown = 0.5;  // seconds of a stage
constexpr double kSecondsShown = 2;

std::string time_text(double seconds) {
  const auto whole = static_cast<std::size_t>(std::lround(seconds));
  if (whole < 120) return fmt::format("{} s", whole);
  const std::size_t minutes = (whole + 30) / 60;
  if (minutes < 120) return fmt::format("{} min", minutes);
  return fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

}  // namespace

std::string progress_figures(std::size_t done, std::size_t total,
                             double seconds) {
  if (total == 0) {
    return seconds < kSecondsShown ? "" : time_text(seconds);
  }
  std::string text = fmt::format("{} of {}", done, total);
  if (done == 0 || seconds < kRateIsKnown) return text;
  const double rate = static_cast<double>(done) / seconds;
  if (rate < 1) {
    text += fmt::format(", {:.1f}/min", rate * 60);
  } else {
    text += fmt::format(", {:.{}f}/s", rate, rate < 10 ? 1 : 0);
  }
  if (done == total) return text;
  return text +
         fmt::format(", {} left",
                     time_text(static_cast<double>(total - done) / rate));
}

Progress::Progress(When when, std::ostream& err)
    : err_(err), terminal_(is_terminal(err)), begun_(Clock::now()) {
  on_ = when == When::always || (when == When::automatic && terminal_);
  if (on_) drawing_ = std::thread([this] { draw_until_end(); });
}

Progress::~Progress() { clear(); }

void Progress::stage(std::string_view name) {
  if (!on_) return;
  const std::lock_guard lock(mutex_);
  stage_ = name;
  done_ = total_ = 0;
  begun_ = told_ = Clock::now();
  draw();
}

void Progress::count(std::size_t done, std::size_t total) {
  if (!on_) return;
  const std::lock_guard lock(mutex_);
  // Threads may tell their counts out of turn.
  done_ = std::max(done_, done);
  total_ = total;
}

void Progress::clear() {
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  changed_.notify_all();
  if (!drawing_.joinable()) return;
  drawing_.join();
  if (terminal_ && !stage_.empty()) err_ << "\r\x1b[K" << std::flush;
  wipe_line_when_interrupted(false);
}

void Progress::draw_until_end() {
  std::unique_lock lock(mutex_);
  while (!ended_) {
    changed_.wait_for(lock, kBetweenDrawings);
    if (ended_ || stage_.empty()) continue;
    const Clock::time_point now = Clock::now();
    if (!terminal_ && now - told_ < kBetweenLines) continue;
    told_ = now;
    draw();
  }
}

void Progress::draw() {
  const std::chrono::duration<double> seconds = Clock::now() - begun_;
  const std::string figures = progress_figures(done_, total_, seconds.count());
  const std::string line =
      figures.empty() ? stage_ : fmt::format("{}: {}", stage_, figures);
  if (!terminal_) {
    err_ << line << '\n' << std::flush;
    return;
  }
  wipe_line_when_interrupted(true);
  err_ << "\r\x1b[K" << line << (figures.empty() ? " ..." : "") << std::flush;
}

}  // namespace crosscheck
