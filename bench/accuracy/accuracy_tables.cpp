#include <fmt/format.h>

#include <algorithm>

#include "bench/accuracy/accuracy_suite.h"
#include "bench/accuracy/method_board.h"
#include "scoring/scorer.h"

namespace crosscheck {
namespace {

constexpr std::string_view kReference = "vote";

std::optional<std::size_t> method_named(const MethodBoard& board,
                                        std::string_view name) {
  const auto found =
      std::find(board.methods().begin(), board.methods().end(), name);
  if (found == board.methods().end()) return std::nullopt;
  return static_cast<std::size_t>(found - board.methods().begin());
}

std::string number_or_dash(const std::optional<double>& number, int decimals) {
  return number ? fmt::format("{:.{}f}", *number, decimals) : "-";
}

// A row a method, best first; a column a set: what `cell` gives.
template <typename Cell>
Table by_set(const MethodBoard& board, std::string title,
             const std::vector<std::size_t>& sets, Cell cell) {
  Table table;
  table.title = std::move(title);
  table.heading = {"method"};
  for (const std::size_t set : sets) table.heading.push_back(board.sets()[set]);
  for (const std::size_t method : board.by_rank()) {
    std::vector<std::string> row{board.methods()[method]};
    for (const std::size_t set : sets) row.push_back(cell(set, method));
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string no_answers(const MethodBoard& board) {
  std::string note;
  for (std::size_t s = 0; s < board.sets().size(); ++s) {
    for (std::size_t m = 0; m < board.methods().size(); ++m) {
      const CaseResult* result = board.at(s, m);
      if (result == nullptr || result->right()) continue;
      note += (note.empty() ? "No answer: " : "; ") + board.sets()[s] + " by " +
              board.methods()[m] + ": " + result->wrong;
    }
  }
  return note;
}

// How far the method is from the plain vote, in points: mean and worst.
struct Distance {
  double sum = 0, worst = 0;
  std::size_t sets = 0;
};

Distance distance_to_vote(const MethodBoard& board, std::size_t method) {
  Distance distance;
  const auto vote = method_named(board, kReference);
  for (std::size_t s = 0; vote && s < board.sets().size(); ++s) {
    const auto own = board.main_figure(s, method);
    const auto reference = board.main_figure(s, *vote);
    if (!own || !reference) continue;
    const double points = 100 * (*own - *reference);
    distance.worst =
        distance.sets == 0 ? points : std::min(distance.worst, points);
    distance.sum += points;
    ++distance.sets;
  }
  return distance;
}

struct Calibration {
  double sum = 0, worst = 0;
  std::size_t sets = 0;
};

Calibration calibration(const MethodBoard& board, std::size_t method) {
  Calibration all;
  for (std::size_t s = 0; s < board.sets().size(); ++s) {
    const auto ece = board.figure(s, method, "ece");
    if (!ece || board.is_numeric(s)) continue;
    all.sum += *ece;
    all.worst = std::max(all.worst, *ece);
    ++all.sets;
  }
  return all;
}

std::string mean_text(double sum, std::size_t count, int decimals) {
  if (count == 0) return "-";
  return fmt::format("{:.{}f}", sum / static_cast<double>(count), decimals);
}

Table summary(const MethodBoard& board) {
  Table table;
  table.title = "Methods over all sets";
  table.heading = {"method",   "mean rank", "to vote", "worst",     "log-loss",
                   "mean ECE", "worst ECE", "seconds", "converged", "answers"};
  for (const std::size_t method : board.by_rank()) {
    const Distance distance = distance_to_vote(board, method);
    const Calibration own = calibration(board, method);
    double seconds = 0;
    double log_loss = 0;
    std::size_t answers = 0;
    std::size_t converged = 0;
    for (std::size_t s = 0; s < board.sets().size(); ++s) {
      answers += board.figure(s, method, "seconds") ? 1 : 0;
      converged += board.figure(s, method, "converged").value_or(0) > 0 ? 1 : 0;
      seconds += board.figure(s, method, "seconds").value_or(0);
      if (!board.is_numeric(s))
        log_loss += board.figure(s, method, "log_loss").value_or(0);
    }
    table.rows.push_back(
        {board.methods()[method],
         fmt::format("{:.2f}", board.mean_rank(method)),
         mean_text(distance.sum, distance.sets, 1),
         distance.sets == 0 ? "-" : fmt::format("{:.1f}", distance.worst),
         mean_text(log_loss, own.sets, 3), mean_text(own.sum, own.sets, 3),
         own.sets == 0 ? "-" : fmt::format("{:.3f}", own.worst),
         fmt::format("{:.2f}", seconds), fmt::format("{}", converged),
         fmt::format("{}/{}", answers, board.sets().size())});
  }
  table.note =
      "Distances in points of the main figure, to the plain vote: mean and "
      "worst. Log-loss and ECE over sets without numbers.";
  return table;
}

// A row a set: every figure of the first method of the registry that was run.
Table details(const std::vector<CaseResult>& results,
              const MethodBoard& board) {
  std::vector<CaseResult> own;
  for (const ScorerEntry& entry : scorer_registry()) {
    const auto method = method_named(board, entry.name);
    if (!method) continue;
    for (const CaseResult& result : results)
      if (result.name.ends_with("/" + board.methods()[*method]))
        own.push_back(result);
    return table_of_figures("All figures of " + std::string(entry.name), own);
  }
  return {};
}

}  // namespace

std::vector<Table> accuracy_tables(const std::vector<CaseResult>& results) {
  const MethodBoard board(results);
  std::vector<std::size_t> all;
  std::vector<std::size_t> numeric;
  std::vector<std::size_t> labels;
  for (std::size_t s = 0; s < board.sets().size(); ++s) {
    all.push_back(s);
    (board.is_numeric(s) ? numeric : labels).push_back(s);
  }
  std::vector<Table> tables;
  tables.push_back(
      by_set(board, "Accuracy (F1 of sets and names; numbers within tolerance)",
             all, [&](std::size_t set, std::size_t method) {
               return number_or_dash(board.main_figure(set, method), 3);
             }));
  tables.back().note = no_answers(board);
  tables.push_back(summary(board));
  if (!numeric.empty())
    tables.push_back(by_set(board, "Mean absolute error of numbers", numeric,
                            [&](std::size_t set, std::size_t method) {
                              return number_or_dash(
                                  board.figure(set, method, "mae"), 3);
                            }));
  tables.push_back(by_set(board, "Expected calibration error", labels,
                          [&](std::size_t set, std::size_t method) {
                            return number_or_dash(
                                board.figure(set, method, "ece"), 3);
                          }));
  tables.push_back(by_set(board, "Seconds of scoring", all,
                          [&](std::size_t set, std::size_t method) {
                            return number_or_dash(
                                board.figure(set, method, "seconds"), 3);
                          }));
  tables.push_back(details(results, board));
  return tables;
}

}  // namespace crosscheck
