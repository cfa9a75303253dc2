#include "engine/cli/progress.h"

#include <ostream>

#include "engine/cli/terminal.h"

namespace crosscheck {

Progress::Progress(When when, std::ostream& err)
    : err_(err), terminal_(is_terminal(err)) {
  on_ = when == When::always || (when == When::automatic && terminal_);
}

Progress::~Progress() { clear(); }

void Progress::stage(std::string_view name) {
  if (!on_) return;
  if (terminal_) {
    err_ << "\r\x1b[K" << name << " ..." << std::flush;
    shown_ = true;
  } else {
    err_ << name << '\n';
  }
}

void Progress::clear() {
  if (!shown_) return;
  err_ << "\r\x1b[K" << std::flush;
  shown_ = false;
}

}  // namespace crosscheck
