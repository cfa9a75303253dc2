#pragma once

namespace crosscheck {

/// What the program's exit status says.
enum ExitCode : int {
  kExitDone = 0,
  kExitFindings = 1,   ///< --fail-on found something
  kExitUsage = 2,      ///< usage, nothing readable, or output unwritable
  kExitSkipped = 3,    ///< --strict, and input had to be skipped
  kExitInternal = 70,  ///< a fault of the program
};

}  // namespace crosscheck
