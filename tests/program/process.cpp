#include "tests/program/process.h"

#include <doctest/doctest.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

namespace crosscheck::testing {
namespace {

/// What a read gives; false at the end. A terminal ends with EIO.
bool read_some(int from, std::string& to) {
  std::array<char, 4096> buffer{};
  ssize_t got = 0;
  do {
    got = ::read(from, buffer.data(), buffer.size());
  } while (got < 0 && errno == EINTR);
  if (got <= 0) return false;
  to.append(buffer.data(), static_cast<std::size_t>(got));
  return true;
}

void close_once(int& descriptor) {
  if (descriptor >= 0) ::close(std::exchange(descriptor, -1));
}

[[noreturn]] void become(const std::vector<std::string>& words,
                         const std::string& folder) {
  std::vector<char*> arguments;
  for (const std::string& word : words) {
    arguments.push_back(const_cast<char*>(word.c_str()));
  }
  arguments.push_back(nullptr);
  if (::chdir(folder.c_str()) == 0) ::execvp(arguments[0], arguments.data());
  ::_exit(127);
}

}  // namespace

Process::Process(const std::vector<std::string>& words,
                 const std::string& folder, bool terminal) {
  std::array<int, 2> in{}, out{}, err{};
  REQUIRE(::pipe(in.data()) == 0);
  REQUIRE(::pipe(out.data()) == 0);
  if (terminal) {
    REQUIRE(::openpty(&err[0], &err[1], nullptr, nullptr, nullptr) == 0);
  } else {
    REQUIRE(::pipe(err.data()) == 0);
  }
  pid_ = ::fork();
  REQUIRE(pid_ >= 0);
  if (pid_ == 0) {
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) {
      std::signal(signal, SIG_DFL);
    }
    ::dup2(in[0], STDIN_FILENO);
    ::dup2(out[1], STDOUT_FILENO);
    ::dup2(err[1], STDERR_FILENO);
    for (const auto& ends : {in, out, err}) {
      for (const int end : ends) ::close(end);
    }
    become(words, folder);
  }
  ::close(in[0]);
  ::close(out[1]);
  ::close(err[1]);
  in_ = in[1];
  out_ = out[0];
  err_ = err[0];
}

Process::~Process() {
  for (int* descriptor : {&in_, &out_, &err_}) close_once(*descriptor);
  if (pid_ < 0) return;
  ::kill(pid_, SIGKILL);
  ::waitpid(pid_, nullptr, 0);
}

void Process::write(const std::string& bytes) const {
  REQUIRE(::write(in_, bytes.data(), bytes.size()) ==
          static_cast<ssize_t>(bytes.size()));
}

void Process::close_input() { close_once(in_); }

void Process::wait_until_said(const std::string& text) {
  while (said_.find(text) == std::string::npos) {
    REQUIRE_MESSAGE(read_some(err_, said_), said_);
  }
}

void Process::send(int signal) const { REQUIRE(::kill(pid_, signal) == 0); }

void Process::wait_for_end() const {
  siginfo_t how{};
  REQUIRE(::waitid(P_PID, static_cast<id_t>(pid_), &how, WEXITED | WNOWAIT) ==
          0);
}

bool Process::has_ended() const {
  siginfo_t how{};
  REQUIRE(::waitid(P_PID, static_cast<id_t>(pid_), &how,
                   WEXITED | WNOWAIT | WNOHANG) == 0);
  return how.si_pid != 0;
}

Ended Process::end() {
  close_input();
  Ended ended;
  while (read_some(out_, ended.out)) {
  }
  while (read_some(err_, said_)) {
  }
  ended.err = said_;
  int status = 0;
  REQUIRE(::waitpid(std::exchange(pid_, -1), &status, 0) > 0);
  if (WIFEXITED(status)) ended.status = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) ended.signal = WTERMSIG(status);
  return ended;
}

std::string program() { return CROSSCHECK_PROGRAM; }

Ended run(const std::vector<std::string>& words, const std::string& folder) {
  Process process(words, folder);
  return process.end();
}

bool is_installed(const std::string& name) {
  return run({"sh", "-c", "command -v " + name}).status == 0;
}

}  // namespace crosscheck::testing
