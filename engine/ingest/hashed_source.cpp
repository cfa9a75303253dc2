#include "engine/ingest/hashed_source.h"

#include <string>
#include <utility>

#include "engine/ingest/content_hash.h"

namespace crosscheck {
namespace {

constexpr std::size_t kStep = 256U << 10U;

/// A source, and the hash of what has been read of it.
struct HashedBytes {
  std::unique_ptr<ByteSource> source;
  ContentHash hash;
  bool ended = false;

  std::size_t read(char* into, std::size_t bytes) {
    if (ended) return 0;
    const std::size_t count = source->read(into, bytes);
    hash.add({into, count});
    ended = count == 0;
    return count;
  }
};

/// Lends the bytes to a reader, who may be done with them before their end.
class LentSource : public ByteSource {
 public:
  explicit LentSource(HashedBytes& bytes) : bytes_(bytes) {}

  std::size_t read(char* into, std::size_t bytes) override {
    const std::size_t count = bytes_.read(into, bytes);
    if (count == 0) fail(bytes_.source->failure());
    return count;
  }

 private:
  HashedBytes& bytes_;
};

}  // namespace

void read_hashed(std::unique_ptr<ByteSource> source, Intake& intake,
                 const std::function<void(InputBuffer)>& read) {
  HashedBytes bytes{std::move(source), ContentHash(), false};
  const std::size_t before = intake.documents();
  read(InputBuffer(std::make_unique<LentSource>(bytes)));
  if (intake.documents() == before) return;
  std::string rest(kStep, '\0');
  while (bytes.read(rest.data(), rest.size()) > 0) {
  }
  if (!bytes.source->failure().empty()) return;
  intake.set_sha256(before, to_hexadecimal(bytes.hash.finish()));
}

}  // namespace crosscheck
