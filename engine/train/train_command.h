#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace crosscheck {

/// crosscheck-train: makes a language model of treebanks, clusters and WordNet.
/// The exit status: 0, or 2 for an error, which is told on `err`.
int train_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err);

}  // namespace crosscheck
