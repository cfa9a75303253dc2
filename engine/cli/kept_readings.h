#pragma once

#include <iosfwd>
#include <string>

#include "engine/cli/arguments.h"
#include "engine/extract/readings/reading_store.h"
#include "graph/result.h"

namespace crosscheck {

/// The readings of articles beside results ("result.json.readings"): those of
/// the result that --since names, and those that stand beside the new one.
/// Whatever is wrong with them, the result is that of a full run.
class KeptReadings {
 public:
  /// `arguments` must outlive this.
  explicit KeptReadings(const Arguments& arguments);

  /// Errors: not_found, unreadable, invalid_option for what --since or
  /// --keep-readings cannot mean.
  [[nodiscard]] Status check() const;
  /// The store for a run; nullptr where nothing is to be kept or reused.
  [[nodiscard]] ReadingStore* load();
  /// After the run: how many articles were as before, and why none was.
  void tell(std::ostream& err) const;
  /// After the report: puts the readings beside it, if it is a file. That they
  /// could not be kept is a warning.
  void write(std::ostream& err) const;

 private:
  const Arguments& arguments_;
  bool wanted_;
  std::string why_none_;  // of the earlier readings
  ReadingStore store_;
};

}  // namespace crosscheck
