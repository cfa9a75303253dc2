#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// Named byte strings in one file that is mapped into memory; the layout is in
/// docs/DATA_FORMATS.md ("Language model").
class ModelFile {
 public:
  static constexpr std::uint32_t kVersion = 1;
  /// Sections begin at multiples of this many bytes.
  static constexpr std::size_t kAlignment = 8;

  /// Maps a file and checks all of it.
  /// Errors: not_found, unreadable; malformed for a file that is no model, is
  /// cut off, or has a changed byte; unsupported for another version.
  /// Complexity: O(bytes).
  [[nodiscard]] static Result<ModelFile> open(const std::string& path);

  /// The bytes of a section; empty where there is none. They live as long as
  /// any copy of this object.
  [[nodiscard]] std::span<const std::uint8_t> section(
      std::string_view name) const;
  /// ISO 639 code of the language that it was trained for, "en".
  [[nodiscard]] const std::string& language() const { return language_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// Over all bytes but its own.
  [[nodiscard]] std::uint64_t checksum() const { return checksum_; }

 private:
  std::string path_;
  std::size_t size_ = 0;
  std::uint64_t checksum_ = 0;
  std::string language_;
  std::shared_ptr<const void> mapping_;
  std::map<std::string, std::span<const std::uint8_t>, std::less<>> sections_;
};

/// A section to be written; a name has at most eight letters.
struct ModelSection {
  std::string name;
  std::vector<std::uint8_t> bytes;
};

/// The bytes of a model file with these sections.
[[nodiscard]] std::vector<std::uint8_t> model_bytes(
    std::string_view language, const std::vector<ModelSection>& sections);

}  // namespace crosscheck
