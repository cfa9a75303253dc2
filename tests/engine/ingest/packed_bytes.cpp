#include "tests/engine/ingest/packed_bytes.h"

#include <archive.h>
#include <archive_entry.h>
#include <doctest/doctest.h>

namespace crosscheck {
namespace {

la_ssize_t append(archive*, void* data, const void* bytes, std::size_t size) {
  static_cast<std::string*>(data)->append(static_cast<const char*>(bytes),
                                          size);
  return static_cast<la_ssize_t>(size);
}

std::string written(archive* writer, const std::vector<PackedMember>& members) {
  std::string bytes;
  archive_write_set_bytes_in_last_block(writer, 1);
  REQUIRE(archive_write_open(writer, &bytes, nullptr, append, nullptr) ==
          ARCHIVE_OK);
  for (const auto& [name, content] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    REQUIRE(archive_write_header(writer, entry) >= ARCHIVE_WARN);
    archive_write_data(writer, content.data(), content.size());
    archive_entry_free(entry);
  }
  REQUIRE(archive_write_free(writer) == ARCHIVE_OK);
  return bytes;
}

}  // namespace

std::string packed_bytes(const std::string& format, const std::string& filter,
                         const std::vector<PackedMember>& members) {
  archive* writer = archive_write_new();
  REQUIRE(archive_write_set_format_by_name(writer, format.c_str()) ==
          ARCHIVE_OK);
  if (filter != "none") {
    REQUIRE(archive_write_add_filter_by_name(writer, filter.c_str()) ==
            ARCHIVE_OK);
  }
  return written(writer, members);
}

std::string encrypted_zip(const std::vector<PackedMember>& members,
                          const std::string& password) {
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  REQUIRE(archive_write_set_options(writer, "zip:encryption=zipcrypt") ==
          ARCHIVE_OK);
  archive_write_set_passphrase(writer, password.c_str());
  return written(writer, members);
}

}  // namespace crosscheck
