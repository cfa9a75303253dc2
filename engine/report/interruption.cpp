#include "engine/report/interruption.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstring>

namespace crosscheck {
namespace {

constexpr std::array<int, 3> kEndingSignals = {SIGINT, SIGTERM, SIGHUP};
constexpr int kSignalled = 128;  // what shells add to the signal's number

// A handler may touch only lock-free atomics, and a buffer that is complete
// before `g_has_file` says so.
std::array<char, PATH_MAX> g_file;
std::atomic<bool> g_has_file{false};
std::atomic<bool> g_has_line{false};

void clean_up_and_die(int signal) {
  if (g_has_file.load()) ::unlink(g_file.data());
  if (g_has_line.load()) {
    constexpr char kWipe[] = "\r\x1b[K";
    // Nothing can be done where it fails.
    [[maybe_unused]] const auto written =
        ::write(STDERR_FILENO, kWipe, sizeof kWipe - 1);
  }
  std::signal(signal, SIG_DFL);
  std::raise(signal);
  // The first process of a container has no default action to die of.
  ::_exit(kSignalled + signal);
}

}  // namespace

void clean_up_when_interrupted() {
  struct sigaction action {};
  action.sa_handler = clean_up_and_die;
  // Without SA_NODEFER the signal that is raised again would have to wait.
  action.sa_flags = SA_NODEFER;
  sigemptyset(&action.sa_mask);
  for (const int signal : kEndingSignals) {
    struct sigaction before {};
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler == SIG_IGN) continue;
    ::sigaction(signal, &action, nullptr);
  }
}

void remove_when_interrupted(const std::string& path) {
  g_has_file.store(false);
  if (path.empty() || path.size() >= g_file.size()) return;
  std::memcpy(g_file.data(), path.c_str(), path.size() + 1);
  g_has_file.store(true);
}

void wipe_line_when_interrupted(bool shown) { g_has_line.store(shown); }

}  // namespace crosscheck
