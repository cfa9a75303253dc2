#pragma once

#include <iosfwd>
#include <string>

#include "engine/cli/arguments.h"
#include "engine/extract/readings/reading_store.h"
#include "graph/result.h"

namespace crosscheck {

/// The readings of articles beside results ("result.json.readings"): with
/// --since those of the earlier result are used, and those of the new one are
/// put beside it. Whatever is wrong with them, the result is that of a full
/// run.
class KeptReadings {
 public:
  /// `arguments` must outlive this.
  explicit KeptReadings(const Arguments& arguments);

  /// Errors: invalid_option for what --since cannot mean; unwritable where the
  /// readings would overwrite an input.
  [[nodiscard]] Status check() const;
  /// The store for a run; nullptr without --since.
  [[nodiscard]] ReadingStore* load();
  /// After the run: how many articles were as before, and why none was.
  void tell(std::ostream& err) const;
  /// After the report: puts the readings beside it, if it is a file. That they
  /// could not be kept is a warning.
  void write(std::ostream& err) const;

 private:
  const Arguments& arguments_;
  std::string why_none_;  // of the earlier readings
  ReadingStore store_;
};

}  // namespace crosscheck
