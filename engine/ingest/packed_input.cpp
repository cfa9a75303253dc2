#include "engine/ingest/packed_input.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>
#include <locale.h>  // NOLINT: uselocale is POSIX's

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "engine/ingest/sniff.h"

namespace crosscheck {
namespace {

constexpr std::size_t kBlock = 64U << 10U;     // bytes given to libarchive
constexpr std::size_t kFreeBytes = 1U << 20U;  // before the ratio counts
constexpr std::size_t kTarMark = 257;          // where "ustar" stands

/// libarchive converts names to the locale's encoding: UTF-8, as long as this
/// lives, for this thread.
class Utf8Names {
 public:
  Utf8Names() : ours_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (ours_ != nullptr) before_ = uselocale(ours_);
  }
  ~Utf8Names() {
    if (ours_ == nullptr) return;
    uselocale(before_);
    freelocale(ours_);
  }
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;

 private:
  locale_t ours_;
  locale_t before_ = nullptr;
};

bool is_zip(std::string_view head) {
  return head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06");
}

std::string name_of_entry(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  return name == nullptr ? std::string() : std::string(name);
}

/// libarchive's words without a full stop at the end.
std::string words_of(archive* reader) {
  const char* words = archive_error_string(reader);
  std::string text = words == nullptr ? "it is damaged" : words;
  while (text.ends_with('.') || text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

struct PackedInput::State {
  explicit State(InputBuffer packed) : input(std::move(packed)) {}
  ~State() { archive_read_free(reader); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// Called by libarchive for the next bytes.
  static la_ssize_t give(archive* reader, void* data, const void** block);

  InputBuffer input;
  std::size_t given = 0;  // bytes of the window that libarchive has
  archive* reader = archive_read_new();
};

la_ssize_t PackedInput::State::give(archive* reader, void* data,
                                    const void** block) {
  State& state = *static_cast<State*>(data);
  state.input.consume(state.given);
  state.given = 0;
  if (state.input.size() == 0) state.input.extend();
  if (!state.input.failure().empty()) {
    archive_set_error(reader, EIO, "%s", state.input.failure().c_str());
    return ARCHIVE_FATAL;
  }
  *block = state.input.data();
  state.given = std::min(state.input.size(), kBlock);
  return static_cast<la_ssize_t>(state.given);
}

namespace {

bool has_at(std::string_view head, std::size_t at, std::string_view bytes) {
  return head.size() >= at && head.substr(at).starts_with(bytes);
}

}  // namespace

bool is_packed(std::string_view name, std::string_view head) {
  constexpr std::array<std::string_view, 4> kBeginnings = {"\x1F\x8B", "BZh",
                                                           "\xFD"
                                                           "7zXZ",
                                                           "\x28\xB5\x2F\xFD"};
  if (is_zip(head) || has_at(head, kTarMark, "ustar")) return true;
  if (extension_of(name) == "tar") return true;
  // The first letters of bzip2 may begin a word; a digit and a mark follow.
  return std::any_of(kBeginnings.begin(), kBeginnings.end(), [&](auto bytes) {
    return head.starts_with(bytes) &&
           (bytes != "BZh" || has_at(head, 4, "1AY&SY"));
  });
}

PackedInput::PackedInput(InputBuffer input, const ReadOptions& options,
                         UnpackedSoFar& so_far)
    : options_(options),
      so_far_(so_far),
      bytes_before_(so_far.bytes),
      state_(std::make_unique<State>(std::move(input))) {
  archive* reader = state_->reader;
  archive_read_support_filter_gzip(reader);
  archive_read_support_filter_bzip2(reader);
  archive_read_support_filter_xz(reader);
  archive_read_support_filter_zstd(reader);
  archive_read_support_format_tar(reader);
  archive_read_support_format_zip(reader);
  archive_read_support_format_raw(reader);
  archive_read_support_format_empty(reader);
  const Utf8Names names;
  InputBuffer& packed = state_->input;
  packed.extend_to(kBlock);
  int code = ARCHIVE_OK;
  if (is_zip(packed.window())) {
    packed.extend_to(options.max_expanded_bytes);
    code = archive_read_open_memory(reader, packed.data(), packed.size());
  } else {
    code =
        archive_read_open(reader, state_.get(), nullptr, &State::give, nullptr);
  }
  is_open_ = code >= ARCHIVE_WARN;
  if (!is_open_) problem_ = words_of(reader);
}

PackedInput::~PackedInput() = default;

PackedInput::Outcome PackedInput::give_up(Outcome outcome, std::string why) {
  problem_ = std::move(why);
  return outcome;
}

/// Counts what has come out: of tar all that was decompressed, of zip what was
/// read of its members.
bool PackedInput::is_within_limits() {
  const auto count = [&](int filter) {
    return static_cast<std::size_t>(
        std::max<la_int64_t>(archive_filter_bytes(state_->reader, filter), 0));
  };
  const std::size_t packed = std::max<std::size_t>(count(-1), 1);
  const std::size_t expanded = std::max(member_bytes_, count(0));
  so_far_.bytes = bytes_before_ + expanded;
  if (expanded > kFreeBytes && expanded / packed >= options_.max_expansion) {
    problem_ = fmt::format(
        "expands to more than {} times its size, the limit against archives "
        "that fill the memory",
        options_.max_expansion);
    return false;
  }
  const std::size_t most =
      is_single_ ? options_.max_stream_bytes : options_.max_expanded_bytes;
  if (so_far_.bytes <= most) return true;
  problem_ = fmt::format("expands to more than {} bytes, the limit", most);
  return false;
}

PackedInput::Outcome PackedInput::next() {
  if (!is_open_) return Outcome::broken;
  const Utf8Names names;
  archive* reader = state_->reader;
  archive_entry* entry = nullptr;
  const int code = archive_read_next_header(reader, &entry);
  if (code == ARCHIVE_EOF) return Outcome::end;
  if (code < ARCHIVE_WARN) return give_up(Outcome::broken, words_of(reader));
  if (++so_far_.entries > options_.max_archive_entries) {
    return give_up(Outcome::limit,
                   fmt::format("has more than {} entries, the limit",
                               options_.max_archive_entries));
  }
  name_ = name_of_entry(entry);
  is_single_ = archive_format(reader) == ARCHIVE_FORMAT_RAW;
  const bool is_file = archive_entry_filetype(entry) == AE_IFREG &&
                       archive_entry_hardlink(entry) == nullptr;
  kind_ = is_file || is_single_ ? Kind::file : Kind::other;
  return is_within_limits() ? Outcome::member : Outcome::limit;
}

PackedInput::Read PackedInput::read(char* into, std::size_t bytes,
                                    std::size_t& got) {
  got = 0;
  const la_ssize_t count = archive_read_data(state_->reader, into, bytes);
  if (count < 0) {
    problem_ = words_of(state_->reader);
    return Read::broken;
  }
  got = static_cast<std::size_t>(count);
  member_bytes_ += got;
  if (!is_within_limits()) return Read::limit;
  return got == 0 ? Read::end : Read::some;
}

}  // namespace crosscheck
