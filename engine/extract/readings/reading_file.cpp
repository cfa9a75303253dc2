#include "engine/extract/readings/reading_file.h"

#include <cstring>
#include <utility>

#include "engine/ingest/input_buffer.h"

namespace crosscheck {
namespace {

// magic, version, rows, reader; then a row a reading: article, size; then the
// readings in that order, and the SHA-256 of everything before it.
constexpr std::string_view kMagic = "xchkread";
constexpr std::uint64_t kVersion = 3;
constexpr std::size_t kNumber = 8;
constexpr std::size_t kDigest = sizeof(ContentDigest);
constexpr std::size_t kHeader = kMagic.size() + 2 * kNumber + kDigest;
constexpr std::size_t kRow = kDigest + kNumber;

void append(std::string& bytes, std::uint64_t n) {
  for (std::size_t i = 0; i < kNumber; ++i, n >>= 8U) {
    bytes += static_cast<char>(n & 0xffU);
  }
}

void append(std::string& bytes, const ContentDigest& digest) {
  bytes.append(reinterpret_cast<const char*>(digest.data()), kDigest);
}

std::uint64_t number_at(std::string_view bytes, std::size_t at) {
  std::uint64_t n = 0;
  for (std::size_t i = kNumber; i-- > 0;) {
    n = n << 8U | static_cast<unsigned char>(bytes[at + i]);
  }
  return n;
}

ContentDigest digest_at(std::string_view bytes, std::size_t at) {
  ContentDigest digest;
  std::memcpy(digest.data(), bytes.data() + at, kDigest);
  return digest;
}

Error refused(ErrorCode code, std::string message, const std::string& path) {
  return {code, std::move(message), path};
}

Status check(std::string_view bytes, const std::string& path) {
  if (!bytes.starts_with(kMagic)) {
    return refused(ErrorCode::malformed, "is no file of readings", path);
  }
  if (bytes.size() < kHeader + kDigest) {
    return refused(ErrorCode::malformed, "is cut off", path);
  }
  if (number_at(bytes, kMagic.size()) != kVersion) {
    return refused(ErrorCode::unsupported, "is of another version", path);
  }
  const std::size_t end = bytes.size() - kDigest;
  ContentHash hash;
  hash.add(bytes.substr(0, end));
  if (hash.finish() != digest_at(bytes, end)) {
    return refused(ErrorCode::malformed, "is damaged or cut off", path);
  }
  return std::monostate{};
}

/// Whether the rows and the readings fill the file to the byte.
bool take_rows(ReadingFile& file) {
  const std::string_view bytes =
      std::string_view(*file.bytes).substr(0, file.bytes->size() - kDigest);
  const std::uint64_t rows = number_at(bytes, kMagic.size() + kNumber);
  if (rows > (bytes.size() - kHeader) / kRow) return false;
  std::size_t at = kHeader + rows * kRow;
  for (std::uint64_t row = 0; row < rows; ++row) {
    const std::size_t begin = kHeader + row * kRow;
    const std::uint64_t size = number_at(bytes, begin + kDigest);
    if (size > bytes.size() - at) return false;
    file.by_article[digest_at(bytes, begin)] = bytes.substr(at, size);
    at += size;
  }
  return at == bytes.size();
}

}  // namespace

Result<ReadingFile> open_readings(const std::string& path) {
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input.ok()) return input.error();
  while (input.value().extend()) {
  }
  if (!input.value().failure().empty()) {
    return refused(ErrorCode::unreadable,
                   "cannot be read: " + input.value().failure(), path);
  }
  ReadingFile file;
  file.bytes = std::make_shared<const std::string>(input.value().window());
  const Status sound = check(*file.bytes, path);
  if (!sound.ok()) return sound.error();
  file.reader = digest_at(*file.bytes, kMagic.size() + 2 * kNumber);
  if (!take_rows(file)) {
    return refused(ErrorCode::malformed, "has rows that do not fit it", path);
  }
  return file;
}

Status write_readings(const ContentDigest& reader,
                      const std::vector<ReadingRow>& rows,
                      const std::function<Status(std::string_view)>& take) {
  std::string head(kMagic);
  append(head, kVersion);
  append(head, rows.size());
  append(head, reader);
  for (const ReadingRow& row : rows) {
    append(head, row.article);
    append(head, row.bytes.size());
  }
  ContentHash hash;
  hash.add(head);
  Status taken = take(head);
  for (const ReadingRow& row : rows) {
    if (!taken.ok()) return taken;
    hash.add(row.bytes);
    taken = take(row.bytes);
  }
  if (!taken.ok()) return taken;
  std::string end;
  append(end, hash.finish());
  return take(end);
}

}  // namespace crosscheck
