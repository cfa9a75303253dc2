#include "bench/scratch_folder.h"

#include <stdlib.h>

#include <string>
#include <system_error>
#include <utility>

namespace crosscheck {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder(fs::path path) : path_(std::move(path)) {}

ScratchFolder::ScratchFolder(ScratchFolder&& other) noexcept
    : path_(std::exchange(other.path_, fs::path())) {}

ScratchFolder::~ScratchFolder() {
  std::error_code error;  // a leftover is not worth failing over
  if (!path_.empty()) fs::remove_all(path_, error);
}

Result<ScratchFolder> ScratchFolder::create() {
  std::error_code error;
  const fs::path parent = fs::temp_directory_path(error);
  std::string name = (parent / "crosscheck-bench-XXXXXX").string();
  if (error || ::mkdtemp(name.data()) == nullptr)
    return Error{ErrorCode::unwritable,
                 "cannot make a temporary folder; set TMPDIR to one that can "
                 "be written",
                 parent.string()};
  return ScratchFolder(fs::path(name));
}

}  // namespace crosscheck
