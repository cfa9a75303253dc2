#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "engine/cli/arguments.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Has `make` write a report to an output, whole or not at all where it is a
/// file, to `out` where it is none; while it is being made, where a second
/// thread is allowed. A reader who went away is no error.
[[nodiscard]] Status write_output(const Output& output, unsigned threads,
                                  std::ostream& out,
                                  const std::function<Status(ByteSink&)>& make);

/// Whether every file of -o can be written and is none of `inputs`, and no two
/// are one.
[[nodiscard]] Status check_outputs(const Arguments& arguments,
                                   const std::vector<std::string>& inputs);

}  // namespace crosscheck
