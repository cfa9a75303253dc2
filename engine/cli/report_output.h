#pragma once

#include <functional>
#include <iosfwd>

#include "engine/cli/arguments.h"
#include "engine/report/writer.h"

namespace crosscheck {

/// Has `make` write a report to the file of -o, whole or not at all, or to
/// `out`; while it is being made, where a second thread is allowed. A reader
/// who went away is no error.
[[nodiscard]] Status write_output(const Arguments& arguments, std::ostream& out,
                                  const std::function<Status(ByteSink&)>& make);

}  // namespace crosscheck
