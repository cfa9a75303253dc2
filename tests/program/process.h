#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace crosscheck::testing {

/// How a process ended, and what it printed.
struct Ended {
  int status = -1;  ///< exit status; -1 where a signal ended it
  int signal = 0;
  std::string out, err;
};

/// A process of the program, with pipes to its three streams.
class Process {
 public:
  /// Runs `words[0]`, which is looked up in PATH. `terminal`: standard error is
  /// a terminal; what it shows is Ended::err.
  explicit Process(const std::vector<std::string>& words,
                   const std::string& folder = ".", bool terminal = false);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  void write(const std::string& bytes) const;
  void close_input();
  /// Reads standard error until it has said `text`, or ended.
  void wait_until_said(const std::string& text);
  void send(int signal) const;
  /// Waits, leaving the input open.
  void wait_for_end() const;
  [[nodiscard]] bool has_ended() const;
  /// Closes the input, reads what is left, and waits.
  Ended end();

 private:
  int in_ = -1, out_ = -1, err_ = -1;
  pid_t pid_ = -1;
  std::string said_;
};

/// The program that was built.
[[nodiscard]] std::string program();

/// Runs a command to its end.
[[nodiscard]] Ended run(const std::vector<std::string>& words,
                        const std::string& folder = ".");

/// Whether PATH has a program of that name.
[[nodiscard]] bool is_installed(const std::string& name);

}  // namespace crosscheck::testing
