#pragma once

#include <filesystem>

#include "graph/result.h"

namespace crosscheck {

/// A folder of its own below the system's temporary folder, removed with all
/// that lies in it at the end of its life.
class ScratchFolder {
 public:
  /// Errors: unwritable.
  static Result<ScratchFolder> create();
  ScratchFolder(ScratchFolder&& other) noexcept;
  ScratchFolder& operator=(ScratchFolder&&) = delete;
  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit ScratchFolder(std::filesystem::path path);
  std::filesystem::path path_;  ///< empty: moved from
};

}  // namespace crosscheck
