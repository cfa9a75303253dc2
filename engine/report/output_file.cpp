#include "engine/report/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <random>
#include <utility>

#include "engine/report/interruption.h"

namespace crosscheck {
namespace {

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

/// A name that no other process makes up at the same time.
std::string new_name() {
  std::random_device random;
  std::array<char, 32> name{};
  std::snprintf(name.data(), name.size(), ".crosscheck-%08x%08x", random(),
                random());
  return name.data();
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
  clean_up_when_interrupted();
  do {
    temporary_ = folder_of(target_) + "/" + new_name();
    // Before the file is there, so that no signal can come between.
    remove_when_interrupted(temporary_);
    descriptor_ =
        ::open(temporary_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  } while (descriptor_ < 0 && errno == EEXIST);
  if (descriptor_ < 0) {
    const int error = errno;
    remove_when_interrupted("");
    temporary_.clear();
    return failure(reason(error));
  }
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
  remove_when_interrupted("");
  temporary_.clear();
  sync_folder(target_);
  return std::monostate{};
}

void OutputFile::discard() {
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  if (temporary_.empty()) return;
  ::unlink(temporary_.c_str());
  temporary_.clear();
  remove_when_interrupted("");
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
