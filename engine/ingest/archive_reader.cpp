#include "engine/ingest/archive_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "engine/ingest/attributes_reader.h"
#include "engine/ingest/byte_source.h"
#include "engine/ingest/member_name.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kStep = 256U << 10U;
constexpr const char* kLimitHint =
    "unpack it yourself if you trust it, and give the folder";

/// The content of a compressed file, as it is unpacked.
class SingleContent : public ByteSource {
 public:
  explicit SingleContent(std::unique_ptr<PackedInput> packed)
      : packed_(std::move(packed)) {}

  std::size_t read(char* into, std::size_t bytes) override {
    std::size_t got = 0;
    const PackedInput::Read outcome = packed_->read(into, bytes, got);
    if (outcome == PackedInput::Read::broken) {
      fail("the compressed data are damaged: " + packed_->problem());
    } else if (outcome == PackedInput::Read::limit) {
      fail("it " + packed_->problem());
      return 0;
    }
    return got;
  }

 private:
  std::unique_ptr<PackedInput> packed_;
};

struct Member {
  std::string name;
  std::string bytes;
};

std::string_view file_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

class ArchiveUnpacking {
 public:
  ArchiveUnpacking(PackedInput& packed, Intake& intake)
      : packed_(packed), intake_(intake) {}

  /// From the member that the input stands at. False if the archive is past a
  /// limit.
  [[nodiscard]] bool unpack_from(PackedInput::Outcome at);
  [[nodiscard]] std::vector<Member> take() { return std::move(members_); }

 private:
  [[nodiscard]] bool take_member();
  [[nodiscard]] bool keep(MemberName name);
  [[nodiscard]] PackedInput::Read read_all(std::string* bytes);
  bool refuse();

  PackedInput& packed_;
  Intake& intake_;
  std::string step_ = std::string(kStep, '\0');
  std::vector<Member> members_;
};

bool ArchiveUnpacking::refuse() {
  intake_.error(Place{0, 0}, "the archive " + packed_.problem(), kLimitHint);
  return false;
}

/// Reads the member to its end, into `bytes` if there is such.
PackedInput::Read ArchiveUnpacking::read_all(std::string* bytes) {
  for (;;) {
    std::size_t got = 0;
    const PackedInput::Read outcome =
        packed_.read(step_.data(), step_.size(), got);
    if (outcome != PackedInput::Read::some) return outcome;
    if (bytes != nullptr) bytes->append(step_.data(), got);
  }
}

bool ArchiveUnpacking::keep(MemberName name) {
  Member member;
  const PackedInput::Read outcome = read_all(&member.bytes);
  if (outcome == PackedInput::Read::limit) return refuse();
  if (outcome == PackedInput::Read::broken) {
    intake_.error(Place{0, 0},
                  fmt::format("the member {} cannot be unpacked: {}",
                              quoted(name.shown), packed_.problem()),
                  "encrypted members are not read");
    return true;
  }
  member.name = std::move(name.shown);
  members_.push_back(std::move(member));
  return true;
}

bool ArchiveUnpacking::take_member() {
  MemberName name = member_name(packed_.name());
  const bool is_folder =
      packed_.name().ends_with('/') || packed_.name().ends_with('\\');
  const bool is_file = packed_.kind() == PackedInput::Kind::file && !is_folder;
  if (!is_file || name.is_hidden) {
    if (!is_file && !is_folder && !name.is_hidden) {
      intake_.note(Place{0, 0}, "the member " + quoted(name.shown) +
                                    " is a link or no regular file and was "
                                    "passed over");
    }
    return read_all(nullptr) != PackedInput::Read::limit || refuse();
  }
  if (name.leads_out) {
    intake_.note(Place{0, 0},
                 fmt::format("the name {} leads out of the archive; it is "
                             "read as {}",
                             quoted(packed_.name()), quoted(name.shown)));
  }
  return keep(std::move(name));
}

bool ArchiveUnpacking::unpack_from(PackedInput::Outcome at) {
  for (; at == PackedInput::Outcome::member; at = packed_.next()) {
    if (!take_member()) return false;
  }
  if (at == PackedInput::Outcome::limit) return refuse();
  if (at == PackedInput::Outcome::broken) {
    intake_.error(Place{0, 0}, "the archive is damaged: " + packed_.problem(),
                  "what stands before the damage is read");
  }
  return true;
}

/// Leaves out the tables of kinds that lie beside tables of records; `members`
/// are in the order of their names.
void drop_tables_of_kinds(std::vector<Member>& members, Intake& intake) {
  std::vector<std::string> names;
  names.reserve(members.size());
  for (const Member& member : members) names.push_back(member.name);
  const auto is_beside = [&](const Member& member) {
    const std::string_view file = file_name(member.name);
    if (file != kAttributesFile) return false;
    const std::string folder =
        member.name.substr(0, member.name.size() - file.size());
    return std::binary_search(names.begin(), names.end(),
                              folder + std::string(kClaimsFile));
  };
  if (std::erase_if(members, is_beside) == 0) return;
  intake.note(Place{0, 0}, "the table of kinds in the archive is not used",
              "unpack it and give it by --attributes FILE");
}

/// "x.csv.gz" as "x.csv".
std::string without_extension(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  const bool has = dot != std::string::npos && dot > 0 &&
                   name.find('/', dot) == std::string::npos;
  return has ? name.substr(0, dot) : name;
}

}  // namespace

void read_archive(InputBuffer input, Intake& intake, UnpackedSoFar& so_far,
                  const ReadMember& read_member) {
  auto packed =
      std::make_unique<PackedInput>(std::move(input), intake.options(), so_far);
  const std::string path = intake.path();
  const PackedInput::Outcome first = packed->next();
  if (first == PackedInput::Outcome::member && packed->is_single()) {
    intake.begin_file(path, without_extension(intake.name()));
    return read_member(
        InputBuffer(std::make_unique<SingleContent>(std::move(packed))));
  }
  ArchiveUnpacking unpacking(*packed, intake);
  if (!unpacking.unpack_from(first)) return;
  std::vector<Member> members = unpacking.take();
  std::stable_sort(
      members.begin(), members.end(),
      [](const Member& a, const Member& b) { return a.name < b.name; });
  drop_tables_of_kinds(members, intake);
  if (members.empty()) {
    return intake.error(Place{0, 0}, "the archive holds no files to read",
                        "hidden files are passed over");
  }
  for (Member& member : members) {
    intake.begin_file(path + "/" + member.name);
    read_member(InputBuffer(bytes_in_memory(std::move(member.bytes))));
  }
}

}  // namespace crosscheck
