#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/report/writer.h"
#include "graph/result.h"

namespace crosscheck {

/// Bytes to a file descriptor that somebody else owns, as standard output.
class DescriptorSink : public ByteSink {
 public:
  explicit DescriptorSink(int descriptor, std::string name)
      : descriptor_(descriptor), name_(std::move(name)) {}

  /// Loops on short writes and interrupts. Errors: unwritable.
  Status write(std::string_view bytes) override;
  /// Whether the reader has gone away (`| head`), which is no failure.
  [[nodiscard]] bool reader_gone() const { return reader_gone_; }

 private:
  int descriptor_;
  std::string name_;
  bool reader_gone_ = false;
};

/// An output file that appears whole or not at all.
///
/// Bytes go to a temporary file in the same folder; `commit` flushes it to the
/// disk and renames it over the target, whose mode is kept (a symbolic link
/// stays one: its target is replaced). Without `commit`, and on SIGINT, SIGTERM
/// and SIGHUP, the temporary is removed and the target is as it was. Devices,
/// pipes and other special files are written directly.
/// One at a time in a process (the signal handler knows one temporary).
class OutputFile : public ByteSink {
 public:
  OutputFile() = default;
  ~OutputFile() override;
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  /// Errors: unwritable, with the reason and the path.
  [[nodiscard]] Status open(const std::string& path);
  Status write(std::string_view bytes) override;
  [[nodiscard]] Status commit();
  [[nodiscard]] bool reader_gone() const { return reader_gone_; }

 private:
  [[nodiscard]] Status open_temporary(unsigned mode);
  [[nodiscard]] Status failure(std::string_view what) const;
  void discard();

  int descriptor_ = -1;
  bool direct_ = false;  // a special file: nothing to rename
  bool reader_gone_ = false;
  std::string shown_path_;  // as the user gave it
  std::string target_;      // links followed
  std::string temporary_;
};

/// Whether `path` could be written now: unwritable where its folder or the file
/// itself forbids it. Asked before a long run; `OutputFile` checks again.
[[nodiscard]] Status check_writable(const std::string& path);

/// unwritable when `path` is one of the files in `inputs` (by device and inode,
/// so under any name).
[[nodiscard]] Status check_not_an_input(const std::string& path,
                                        const std::vector<std::string>& inputs);

}  // namespace crosscheck
