#include "graph/rules/report_rule.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace crosscheck {
namespace {

constexpr std::size_t kFewestShared = 5;
constexpr std::size_t kFewestPlain = 3;  // names meet in every sentence
constexpr double kShare = 0.6;

std::vector<std::string> figures(const std::vector<std::string>& words) {
  std::vector<std::string> found;
  for (const std::string& word : words) {
    if (word.starts_with('#')) found.push_back(word);
  }
  return found;
}

/// Whether all figures of one sentence are in the other.
bool figures_fit(const std::vector<std::string>& a,
                 const std::vector<std::string>& b) {
  const auto x = figures(a);
  const auto y = figures(b);
  return std::includes(x.begin(), x.end(), y.begin(), y.end()) ||
         std::includes(y.begin(), y.end(), x.begin(), x.end());
}

}  // namespace

Verdict compare_reports(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  if (x == nullptr || y == nullptr || a.polarity != b.polarity) return {};
  std::vector<std::string> shared;
  std::set_intersection(x->words.begin(), x->words.end(), y->words.begin(),
                        y->words.end(), std::back_inserter(shared));
  const std::size_t shorter = std::min(x->words.size(), y->words.size());
  const double share =
      static_cast<double>(shared.size()) / static_cast<double>(shorter);
  const auto plain = static_cast<std::size_t>(
      std::count_if(shared.begin(), shared.end(), [](const std::string& word) {
        return word.front() != '@' && word.front() != '#';
      }));
  if (shared.size() < kFewestShared || plain < kFewestPlain || share < kShare ||
      !figures_fit(x->words, y->words)) {
    return {};
  }
  std::string reason = "two sentences share";
  for (const std::string& word : shared) {
    reason += ' ';
    reason += word.substr(word.front() == '#' || word.front() == '@' ? 1 : 0);
  }
  return {Relation::agree, 0.7F, std::move(reason)};
}

}  // namespace crosscheck
