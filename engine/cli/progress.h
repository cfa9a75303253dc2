#pragma once

#include <iosfwd>
#include <string_view>

#include "engine/cli/arguments.h"

namespace crosscheck {

/// One line on standard error that says what is going on, rewritten with each
/// stage and gone at the end. Off unless standard error is a terminal or
/// `always` asks for it (then a line a stage, for logs).
class Progress {
 public:
  Progress(When when, std::ostream& err);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void stage(std::string_view name);
  void clear();

 private:
  std::ostream& err_;
  bool on_;
  bool terminal_;
  bool shown_ = false;
};

}  // namespace crosscheck
