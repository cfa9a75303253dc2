#include "engine/ingest/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

class FileSource : public ByteSource {
 public:
  explicit FileSource(int descriptor) : descriptor_(descriptor) {}
  ~FileSource() override {
    if (descriptor_ > STDIN_FILENO) ::close(descriptor_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

  std::size_t read(char* into, std::size_t bytes) override {
    ssize_t count = -1;
    do {
      count = ::read(descriptor_, into, bytes);
    } while (count < 0 && errno == EINTR);
    if (count < 0) fail(std::strerror(errno));
    return count < 0 ? 0 : static_cast<std::size_t>(count);
  }

 private:
  int descriptor_;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}

  std::size_t read(char* into, std::size_t bytes) override {
    const std::size_t count = std::min(bytes, bytes_.size() - at_);
    if (count > 0) std::memcpy(into, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

Error open_error(const std::string& path, int code) {
  const bool missing = code == ENOENT || code == ENOTDIR;
  return Error{missing ? ErrorCode::not_found : ErrorCode::unreadable,
               std::string("cannot be opened: ") + std::strerror(code), path};
}

}  // namespace

Result<std::unique_ptr<ByteSource>> open_file(const std::string& path) {
  std::unique_ptr<ByteSource> source;
  if (path == "-") {
    source = std::make_unique<FileSource>(STDIN_FILENO);
    return source;
  }
  int descriptor = -1;
  do {
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor < 0) return open_error(path, errno);
  source = std::make_unique<FileSource>(descriptor);
  struct stat status {};
  if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
    return open_error(path, EISDIR);
  }
  return source;
}

std::unique_ptr<ByteSource> bytes_in_memory(std::string bytes) {
  return std::make_unique<MemorySource>(std::move(bytes));
}

}  // namespace crosscheck
