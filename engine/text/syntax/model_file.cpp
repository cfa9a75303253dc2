#include "engine/text/syntax/model_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "engine/text/syntax/byte_order.h"

namespace crosscheck {
namespace {

// magic, version, sections, size of the file, checksum of all bytes but its
// own, language; then a row a section: name, begin, size.
constexpr std::string_view kMagic = "xchkmodl";
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kCountAt = 12;
constexpr std::size_t kSizeAt = 16;
constexpr std::size_t kChecksumAt = 24;
constexpr std::size_t kLanguageAt = 32;
constexpr std::size_t kNameSize = 8;
constexpr std::size_t kHeaderSize = kLanguageAt + kNameSize;
constexpr std::size_t kRowSize = kNameSize + 16;

// Each step is one-to-one in the sum so far, so a single changed word always
// changes the end.
std::uint64_t add_to_sum(std::uint64_t sum, const std::uint8_t* at,
                         std::size_t size) {
  for (; size >= 8; at += 8, size -= 8) {
    sum = (sum ^ read_number<std::uint64_t>(at)) * 0x9e3779b97f4a7c15ULL;
    sum ^= sum >> 32U;
  }
  for (; size > 0; ++at, --size) {
    sum = (sum ^ *at) * 0x9e3779b97f4a7c15ULL;
    sum ^= sum >> 32U;
  }
  return sum;
}

std::uint64_t checksum(std::span<const std::uint8_t> bytes) {
  const std::uint64_t head = add_to_sum(1, bytes.data(), kChecksumAt);
  return add_to_sum(head, bytes.data() + kChecksumAt + 8,
                    bytes.size() - kChecksumAt - 8);
}

std::string name_at(const std::uint8_t* at) {
  const auto* begin = reinterpret_cast<const char*>(at);
  return {begin, std::find(begin, begin + kNameSize, '\0')};
}

void append_name(std::vector<std::uint8_t>& bytes, std::string_view name) {
  name = name.substr(0, kNameSize);
  bytes.insert(bytes.end(), name.begin(), name.end());
  bytes.resize(bytes.size() + kNameSize - name.size());
}

Error refused(ErrorCode code, const std::string& what,
              const std::string& path) {
  return {code, "the language model " + what, path};
}

// A whole file in memory, read only.
Result<std::shared_ptr<const void>> map_file(const std::string& path,
                                             std::size_t& size) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return refused(
        errno == ENOENT ? ErrorCode::not_found : ErrorCode::unreadable,
        "cannot be opened: " + std::string(std::strerror(errno)), path);
  }
  struct stat info {};
  const bool known = ::fstat(file, &info) == 0 && S_ISREG(info.st_mode);
  size = known ? static_cast<std::size_t>(info.st_size) : 0;
  if (size < kHeaderSize) {
    ::close(file);
    return refused(ErrorCode::malformed,
                   size == 0 ? "is an empty file"
                             : "is too short: cut off, or another kind of file",
                   path);
  }
  void* bytes = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  ::close(file);
  if (bytes == MAP_FAILED) {
    return refused(ErrorCode::unreadable, "cannot be mapped into memory", path);
  }
  return std::shared_ptr<const void>(
      bytes, [size](void* mapped) { ::munmap(mapped, size); });
}

// Why these bytes are no model that this program reads, or success.
Status check(std::span<const std::uint8_t> bytes, const std::string& path) {
  if (std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
    return refused(ErrorCode::malformed,
                   "is another kind of file: it does not begin as a model",
                   path);
  }
  const auto version = read_number<std::uint32_t>(bytes.data() + kVersionAt);
  if (version != ModelFile::kVersion) {
    return refused(ErrorCode::unsupported,
                   "has version " + std::to_string(version) +
                       "; this program reads version " +
                       std::to_string(ModelFile::kVersion),
                   path);
  }
  const auto size = read_number<std::uint64_t>(bytes.data() + kSizeAt);
  if (size != bytes.size()) {
    return refused(ErrorCode::malformed,
                   "has " + std::to_string(bytes.size()) + " of its " +
                       std::to_string(size) + " bytes",
                   path);
  }
  if (read_number<std::uint64_t>(bytes.data() + kChecksumAt) !=
      checksum(bytes)) {
    return refused(ErrorCode::malformed,
                   "is damaged: its bytes do not give its checksum", path);
  }
  return std::monostate{};
}

}  // namespace

Result<ModelFile> ModelFile::open(const std::string& path) {
  std::size_t size = 0;
  Result<std::shared_ptr<const void>> mapped = map_file(path, size);
  if (!mapped.ok()) return mapped.error();
  ModelFile model;
  model.path_ = path;
  model.size_ = size;
  model.mapping_ = std::move(mapped).value();
  const std::span bytes(static_cast<const std::uint8_t*>(model.mapping_.get()),
                        size);
  const Status checked = check(bytes, path);
  if (!checked.ok()) return checked.error();

  model.checksum_ = read_number<std::uint64_t>(bytes.data() + kChecksumAt);
  model.language_ = name_at(bytes.data() + kLanguageAt);
  const auto count = read_number<std::uint32_t>(bytes.data() + kCountAt);
  if (count > (size - kHeaderSize) / kRowSize) {
    return refused(ErrorCode::malformed, "is cut off in its table", path);
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint8_t* row = bytes.data() + kHeaderSize + i * kRowSize;
    const auto begin = read_number<std::uint64_t>(row + kNameSize);
    const auto length = read_number<std::uint64_t>(row + kNameSize + 8);
    if (begin > size || length > size - begin) {
      return refused(ErrorCode::malformed, "has a part outside the file", path);
    }
    model.sections_[name_at(row)] = bytes.subspan(begin, length);
  }
  return model;
}

std::span<const std::uint8_t> ModelFile::section(std::string_view name) const {
  const auto found = sections_.find(name);
  if (found == sections_.end()) return {};
  return found->second;
}

std::vector<std::uint8_t> model_bytes(
    std::string_view language, const std::vector<ModelSection>& sections) {
  std::vector<std::uint8_t> bytes(kMagic.begin(), kMagic.end());
  append_number(bytes, ModelFile::kVersion);
  append_number(bytes, static_cast<std::uint32_t>(sections.size()));
  append_number(bytes, std::uint64_t{0});  // size, checksum: see below
  append_number(bytes, std::uint64_t{0});
  append_name(bytes, language);
  const auto aligned = [](std::size_t size) {
    return (size + ModelFile::kAlignment - 1) / ModelFile::kAlignment *
           ModelFile::kAlignment;
  };
  std::size_t at = aligned(kHeaderSize + sections.size() * kRowSize);
  for (const ModelSection& section : sections) {
    append_name(bytes, section.name);
    append_number(bytes, std::uint64_t{at});
    append_number(bytes, std::uint64_t{section.bytes.size()});
    at = aligned(at + section.bytes.size());
  }
  for (const ModelSection& section : sections) {
    bytes.resize(aligned(bytes.size()));
    bytes.insert(bytes.end(), section.bytes.begin(), section.bytes.end());
  }
  const std::uint64_t size = bytes.size();
  std::memcpy(bytes.data() + kSizeAt, &size, sizeof size);
  const std::uint64_t sum = checksum(bytes);
  std::memcpy(bytes.data() + kChecksumAt, &sum, sizeof sum);
  return bytes;
}

}  // namespace crosscheck
