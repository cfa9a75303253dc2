#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crosscheck {

/// Name and content; the name goes into the archive as it is.
using PackedMember = std::pair<std::string, std::string>;

/// An archive as bytes, by libarchive. `format`: "zip", "ustar", "gnutar" or
/// "raw" for one member alone; `filter`: "none", "gzip", "zstd", "xz", "bzip2".
[[nodiscard]] std::string packed_bytes(
    const std::string& format, const std::string& filter,
    const std::vector<PackedMember>& members);

/// A zip whose members are encrypted.
[[nodiscard]] std::string encrypted_zip(
    const std::vector<PackedMember>& members, const std::string& password);

}  // namespace crosscheck
