#include "graph/context_tie.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

double weight_of(const std::vector<std::string>& words) {
  constexpr double kName = 3;
  double sum = 0;
  for (const std::string& word : words) {
    sum += word.starts_with("name:") ? kName : 1;
  }
  return sum;
}

}  // namespace

double shared_context(const Statement& a, const Statement& b) {
  std::vector<std::string> shared;
  std::set_intersection(a.context.begin(), a.context.end(), b.context.begin(),
                        b.context.end(), std::back_inserter(shared));
  return weight_of(shared);
}

ContextTie context_tie(const Statement& a, const Statement& b) {
  const double common = shared_context(a, b);
  const double lighter = std::min(weight_of(a.context), weight_of(b.context));
  if (common >= 4 && common >= lighter / 2) return ContextTie::close;
  if (common >= 2 && common >= lighter / 3) return ContextTie::loose;
  return ContextTie::none;
}

}  // namespace crosscheck
