#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck sources INPUT...`: how far each source can be relied on, and who
/// depends on whom, with what shows it. As score_command otherwise.
int sources_command(const std::vector<std::string>& arguments,
                    std::ostream& out, std::ostream& err);

}  // namespace crosscheck
