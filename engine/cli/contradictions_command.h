#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck contradictions INPUT...`: what the inputs dispute, each side
/// with its quotes, and why. As score_command otherwise.
int contradictions_command(const std::vector<std::string>& arguments,
                           std::ostream& out, std::ostream& err);

}  // namespace crosscheck
