#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck bench`: runs the suite and prints its figures.
///
/// `arguments` are those after the command's name; results go to `out` (or to
/// the file of -o), messages to `err`.
/// Returns: 0 done, 1 a case gave a wrong answer, 2 usage or nothing to run.
int bench_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err);

}  // namespace crosscheck
