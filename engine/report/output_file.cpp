#include "engine/report/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>

namespace crosscheck {
namespace {

constexpr std::array<int, 3> kSignals = {SIGINT, SIGTERM, SIGHUP};

// What the handler removes. A handler may touch only lock-free atomics, and a
// buffer that is complete before `g_armed` says so.
std::array<char, PATH_MAX> g_temporary;
std::atomic<bool> g_armed{false};
std::array<struct sigaction, kSignals.size()> g_previous;

void remove_and_die(int signal) {
  if (g_armed.load()) ::unlink(g_temporary.data());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void arm(const std::string& temporary) {
  if (temporary.size() >= g_temporary.size()) return;
  std::memcpy(g_temporary.data(), temporary.c_str(), temporary.size() + 1);
  struct sigaction action {};
  action.sa_handler = remove_and_die;
  sigemptyset(&action.sa_mask);
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    ::sigaction(kSignals[i], nullptr, &g_previous[i]);
    // A signal that is ignored (nohup) stays ignored.
    if (g_previous[i].sa_handler == SIG_IGN) continue;
    ::sigaction(kSignals[i], &action, nullptr);
  }
  g_armed.store(true);
}

void disarm() {
  if (!g_armed.exchange(false)) return;
  for (std::size_t i = 0; i < kSignals.size(); ++i) {
    ::sigaction(kSignals[i], &g_previous[i], nullptr);
  }
}

Error unwritable(const std::string& path, std::string_view what) {
  return {ErrorCode::unwritable, "cannot write: " + std::string(what), path};
}

std::string reason(int number) { return std::strerror(number); }

/// Writes everything; 0, or the errno that stopped it.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

std::string folder_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// The file that a path means, through symbolic links; itself if it is new.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(
      ::realpath(path.c_str(), nullptr), &std::free);
  return real == nullptr ? path : std::string(real.get());
}

unsigned mode_for_new_files() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~static_cast<unsigned>(mask);
}

/// fsync of the folder, so that the new name survives a power cut. Some file
/// systems refuse it; the file is whole all the same.
void sync_folder(const std::string& path) {
  const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY);
  if (folder < 0) return;
  ::fsync(folder);
  ::close(folder);
}

}  // namespace

Status DescriptorSink::write(std::string_view bytes) {
  const int error = write_all(descriptor_, bytes);
  if (error == 0) return std::monostate{};
  reader_gone_ = error == EPIPE;
  return unwritable(name_, reason(error));
}

OutputFile::~OutputFile() { discard(); }

Status OutputFile::failure(std::string_view what) const {
  return unwritable(shown_path_, what);
}

Status OutputFile::open(const std::string& path) {
  discard();
  shown_path_ = path;
  target_ = resolved(path);
  struct stat existing {};
  if (::stat(target_.c_str(), &existing) != 0) {
    return errno == ENOENT ? open_temporary(mode_for_new_files())
                           : failure(reason(errno));
  }
  if (S_ISDIR(existing.st_mode)) return failure("it is a folder");
  if (::access(target_.c_str(), W_OK) != 0) return failure(reason(errno));
  if (S_ISREG(existing.st_mode))
    return open_temporary(existing.st_mode & 07777);
  direct_ = true;
  descriptor_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor_ < 0) return failure(reason(errno));
  return std::monostate{};
}

Status OutputFile::open_temporary(unsigned mode) {
  direct_ = false;
  temporary_ = folder_of(target_) + "/.crosscheck-XXXXXX";
  descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
  if (descriptor_ < 0) {
    const int error = errno;
    temporary_.clear();
    return failure(reason(error));
  }
  arm(temporary_);
  if (::fchmod(descriptor_, mode) != 0) return failure(reason(errno));
  return std::monostate{};
}

Status OutputFile::write(std::string_view bytes) {
  const int error = write_all(descriptor_, bytes);
  if (error == 0) return std::monostate{};
  reader_gone_ = error == EPIPE;
  return failure(reason(error));
}

Status OutputFile::commit() {
  if (!direct_ && ::fsync(descriptor_) != 0) return failure(reason(errno));
  if (::close(std::exchange(descriptor_, -1)) != 0) {
    return failure(reason(errno));
  }
  if (direct_) return std::monostate{};
  if (::rename(temporary_.c_str(), target_.c_str()) != 0) {
    return failure(reason(errno));
  }
  disarm();
  temporary_.clear();
  sync_folder(target_);
  return std::monostate{};
}

void OutputFile::discard() {
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  temporary_.clear();
  disarm();
}

Status check_writable(const std::string& path) {
  const std::string target = resolved(path);
  struct stat existing {};
  if (::stat(target.c_str(), &existing) == 0) {
    if (S_ISDIR(existing.st_mode)) return unwritable(path, "it is a folder");
    if (::access(target.c_str(), W_OK) != 0) {
      return unwritable(path, reason(errno));
    }
    if (!S_ISREG(existing.st_mode)) return std::monostate{};
  } else if (errno != ENOENT) {
    return unwritable(path, reason(errno));
  }
  if (::access(folder_of(target).c_str(), W_OK | X_OK) != 0) {
    return unwritable(path, folder_of(target) + ": " + reason(errno));
  }
  return std::monostate{};
}

Status check_not_an_input(const std::string& path,
                          const std::vector<std::string>& inputs) {
  struct stat output {};
  if (::stat(path.c_str(), &output) != 0) return std::monostate{};
  if (!S_ISREG(output.st_mode)) return std::monostate{};
  for (const std::string& input : inputs) {
    struct stat file {};
    if (::stat(input.c_str(), &file) != 0) continue;
    if (file.st_dev == output.st_dev && file.st_ino == output.st_ino) {
      return unwritable(path, "it is an input; name another file with -o");
    }
  }
  return std::monostate{};
}

}  // namespace crosscheck
