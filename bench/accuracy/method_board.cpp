#include "bench/accuracy/method_board.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::string_view kBeginning = "accuracy/";

std::size_t place_of_name(std::vector<std::string>& names,
                          std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  const auto place = static_cast<std::size_t>(found - names.begin());
  if (found == names.end()) names.emplace_back(name);
  return place;
}

// "SET", "METHOD"; a set's name may hold slashes.
std::optional<std::pair<std::string_view, std::string_view>> parts_of(
    std::string_view name) {
  const std::size_t slash = name.rfind('/');
  if (!name.starts_with(kBeginning) || slash < kBeginning.size())
    return std::nullopt;
  return std::pair(name.substr(kBeginning.size(), slash - kBeginning.size()),
                   name.substr(slash + 1));
}

// Place of `own` among numbers where less is better; nothing is worst.
double place_among(const std::vector<std::optional<double>>& costs,
                   std::size_t own) {
  double before = 0;
  double equal = 0;
  for (const std::optional<double>& cost : costs) {
    if (cost == costs[own]) {
      ++equal;
    } else if (cost && (!costs[own] || *cost < *costs[own])) {
      ++before;
    }
  }
  if (!costs[own]) return static_cast<double>(costs.size());
  return before + (equal + 1) / 2;
}

}  // namespace

MethodBoard::MethodBoard(const std::vector<CaseResult>& results) {
  for (const CaseResult& result : results) {
    if (const auto parts = parts_of(result.name)) {
      place_of_name(sets_, parts->first);
      place_of_name(methods_, parts->second);
    }
  }
  cells_.assign(sets_.size() * methods_.size(), nullptr);
  for (const CaseResult& result : results) {
    if (const auto parts = parts_of(result.name)) {
      const std::size_t set = place_of_name(sets_, parts->first);
      cells_[set * methods_.size() + place_of_name(methods_, parts->second)] =
          &result;
    }
  }
}

std::optional<double> MethodBoard::figure(std::size_t set, std::size_t method,
                                          std::string_view name) const {
  const CaseResult* result = at(set, method);
  return result == nullptr ? std::nullopt : result->figure(name);
}

std::optional<double> MethodBoard::main_figure(std::size_t set,
                                               std::size_t method) const {
  const std::optional<double> accuracy = figure(set, method, "accuracy");
  const std::optional<double> f1 = figure(set, method, "f1");
  if (accuracy && f1) return (*accuracy + *f1) / 2;
  return accuracy ? accuracy : f1;
}

bool MethodBoard::is_numeric(std::size_t set) const {
  for (std::size_t m = 0; m < methods_.size(); ++m)
    if (figure(set, m, "mae")) return true;
  return false;
}

double MethodBoard::rank(std::size_t set, std::size_t method) const {
  std::vector<std::optional<double>> main;
  std::vector<std::optional<double>> errors;
  for (std::size_t m = 0; m < methods_.size(); ++m) {
    const std::optional<double> good = main_figure(set, m);
    main.push_back(good ? std::optional(-*good) : std::nullopt);
    errors.push_back(figure(set, m, "mae"));
  }
  const double by_main = place_among(main, method);
  if (!is_numeric(set)) return by_main;
  return (by_main + place_among(errors, method)) / 2;
}

double MethodBoard::mean_rank(std::size_t method) const {
  double sum = 0;
  for (std::size_t s = 0; s < sets_.size(); ++s) sum += rank(s, method);
  return sets_.empty() ? 0 : sum / static_cast<double>(sets_.size());
}

std::vector<std::size_t> MethodBoard::by_rank() const {
  std::vector<double> ranks;
  for (std::size_t m = 0; m < methods_.size(); ++m)
    ranks.push_back(mean_rank(m));
  std::vector<std::size_t> order(methods_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(
      order.begin(), order.end(),
      [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
  return order;
}

}  // namespace crosscheck
