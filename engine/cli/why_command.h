#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// `crosscheck why CLAIM INPUT...`: the account of a claim's score, row by row.
/// CLAIM as find_claim() takes it. As score_command otherwise.
int why_command(const std::vector<std::string>& arguments, std::ostream& out,
                std::ostream& err);

}  // namespace crosscheck
