#include "bench/figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace crosscheck {
namespace {

constexpr std::array kKinds = {
    FigureKind{"accuracy", "accuracy", 4, Better::more},
    FigureKind{"precision", "precision", 4, Better::more},
    FigureKind{"recall", "recall", 4, Better::more},
    FigureKind{"recall_met", "recall met", 4, Better::more},
    FigureKind{"f1", "F1", 4, Better::more},
    FigureKind{"content_precision", "content P", 4, Better::more},
    FigureKind{"content_recall", "content R", 4, Better::more},
    FigureKind{"half_precision", "half P", 4, Better::more},
    FigureKind{"half_recall", "half R", 4, Better::more},
    FigureKind{"words", "words", 0, Better::neither},
    FigureKind{"upos", "UPOS", 4, Better::more},
    FigureKind{"xpos", "XPOS", 4, Better::more},
    FigureKind{"uas", "UAS", 4, Better::more},
    FigureKind{"las", "LAS", 4, Better::more},
    FigureKind{"tokens_per_second", "tokens/s", 0, Better::more},
    FigureKind{"articles", "articles", 0, Better::neither},
    FigureKind{"articles_per_second", "articles/s", 1, Better::more},
    FigureKind{"model_bytes", "model B", 0, Better::less},
    FigureKind{"mentions", "mentions", 0, Better::neither},
    FigureKind{"told", "told", 0, Better::more},
    FigureKind{"link_precision", "link P", 4, Better::more},
    FigureKind{"link_recall", "link R", 4, Better::more},
    FigureKind{"topics", "topics", 0, Better::neither},
    FigureKind{"conflicts_between", "conflicts", 0, Better::less},
    FigureKind{"agreements_between", "agreements", 0, Better::less},
    FigureKind{"other_slot", "other slot", 0, Better::less},
    FigureKind{"agreement_recall", "agree R", 4, Better::more},
    FigureKind{"claim_recall", "claims", 4, Better::more},
    FigureKind{"tenth_precision", "P at .1", 4, Better::more},
    FigureKind{"tenth_recall", "R at .1", 4, Better::more},
    FigureKind{"pairs", "pairs", 0, Better::neither},
    FigureKind{"for_found", "agreeing", 0, Better::neither},
    FigureKind{"for_precision", "agree P", 4, Better::more},
    FigureKind{"for_recall", "agree R", 4, Better::more},
    FigureKind{"for_f1", "agree F1", 4, Better::more},
    FigureKind{"text_precision", "text P", 4, Better::more},
    FigureKind{"text_recall", "text R", 4, Better::more},
    FigureKind{"capped", "capped", 0, Better::neither},
    FigureKind{"edges", "edges", 0, Better::neither},
    FigureKind{"disputes", "disputes", 0, Better::neither},
    FigureKind{"dispute_precision", "by dispute", 4, Better::more},
    FigureKind{"gold_conflicts", "conflicts", 0, Better::neither},
    FigureKind{"gold_agreements", "agreements", 0, Better::neither},
    FigureKind{"traps", "traps", 0, Better::neither},
    FigureKind{"traps_hit", "hit", 0, Better::less},
    FigureKind{"not_verbatim", "not verbatim", 0, Better::less},
    FigureKind{"clusters", "clusters", 0, Better::neither},
    FigureKind{"expected", "expected", 0, Better::neither},
    FigureKind{"strict_f1", "strict F1", 4, Better::more},
    FigureKind{"type_accuracy", "types", 4, Better::more},
    FigureKind{"value_f1", "value F1", 4, Better::more},
    FigureKind{"exact_sets", "exact", 4, Better::more},
    FigureKind{"mae", "MAE", 3, Better::less},
    FigureKind{"rmse", "RMSE", 3, Better::less},
    FigureKind{"within_1pct", "in 1 %", 4, Better::more},
    FigureKind{"log_loss", "log-loss", 4, Better::less},
    FigureKind{"brier", "Brier", 4, Better::less},
    FigureKind{"ece", "ECE", 4, Better::less},
    FigureKind{"gold_items", "gold", 0, Better::neither},
    FigureKind{"answered", "answered", 0, Better::neither},
    FigureKind{"tied", "tied", 0, Better::neither},
    FigureKind{"iterations", "iterations", 0, Better::neither},
    FigureKind{"converged", "converged", 0, Better::neither},
    FigureKind{"seconds", "seconds", 3, Better::less},
    FigureKind{"read_seconds", "read", 3, Better::less},
    FigureKind{"extract_seconds", "extract", 3, Better::less},
    FigureKind{"link_seconds", "link", 3, Better::less},
    FigureKind{"score_seconds", "score", 3, Better::less},
    FigureKind{"write_seconds", "write", 3, Better::less},
    FigureKind{"ns_per_claim", "ns/claim", 0, Better::less},
    FigureKind{"peak_bytes", "peak B", 0, Better::less},
    FigureKind{"peak_bytes_per_claim", "peak B/cl.", 1, Better::less},
    FigureKind{"layout_seconds", "layout", 3, Better::less},
    FigureKind{"json_bytes", "JSON B", 0, Better::neither},
    FigureKind{"shell_bytes", "shell B", 0, Better::less},
    FigureKind{"page_bytes", "page B", 0, Better::less},
    FigureKind{"output_bytes", "out B", 0, Better::neither},
    FigureKind{"claims", "claims", 0, Better::neither},
    FigureKind{"sources", "sources", 0, Better::neither},
    FigureKind{"threads", "threads", 0, Better::neither},
    FigureKind{"ns_per_claim_step", "ns/cl./it.", 2, Better::less},
    FigureKind{"array_bytes_per_claim", "array B/cl.", 1, Better::less},
    FigureKind{"work_bytes_per_claim", "work B/cl.", 1, Better::less},
    FigureKind{"stream_ns_per_word", "stream ns", 3, Better::neither},
    FigureKind{"gather_ns", "gather ns", 3, Better::neither},
    FigureKind{"times_stream", "x stream", 1, Better::less},
    FigureKind{"times_gather", "x gather", 1, Better::less},
    FigureKind{"seconds_1n", "s at n", 3, Better::less},
    FigureKind{"seconds_2n", "s at 2n", 3, Better::less},
    FigureKind{"seconds_4n", "s at 4n", 3, Better::less},
    FigureKind{"growth", "4n / n", 2, Better::less},
    FigureKind{"seconds_2_threads", "s, 2 thr.", 3, Better::less},
    FigureKind{"speed_up", "speed-up", 2, Better::more},
    FigureKind{"score_growth", "score 4n/n", 2, Better::less},
    FigureKind{"score_speed_up", "score up", 2, Better::more},
    FigureKind{"planted", "planted", 0, Better::neither},
    FigureKind{"found", "found", 0, Better::neither},
    FigureKind{"siblings_found", "siblings", 0, Better::neither},
    FigureKind{"missed", "missed", 0, Better::less},
    FigureKind{"false_pairs", "false", 0, Better::less},
    FigureKind{"vote_accuracy", "vote", 4, Better::neither},
    FigureKind{"oracle_accuracy", "oracle", 4, Better::neither},
    FigureKind{"gap_closed", "gap closed", 3, Better::more},
    FigureKind{"fall", "fall", 4, Better::less},
    FigureKind{"vote_fall", "vote fall", 4, Better::neither},
    FigureKind{"naive_seconds", "naive s", 3, Better::neither},
    FigureKind{"times_naive", "x naive", 3, Better::less},
};

}  // namespace

const FigureKind& figure_kind(std::string_view name) {
  static constexpr FigureKind kUnknown{};
  const auto* found =
      std::find_if(kKinds.begin(), kKinds.end(),
                   [&](const FigureKind& kind) { return kind.name == name; });
  return found == kKinds.end() ? kUnknown : *found;
}

std::optional<double> figure_of(const Figures& figures, std::string_view name) {
  for (const NamedFigure& figure : figures)
    if (figure.name == name) return figure.value;
  return std::nullopt;
}

std::string figure_text(std::string_view name, double value) {
  return fmt::format("{:.{}f}", value, figure_kind(name).decimals);
}

std::string pack_figures(const Figures& figures) {
  std::string text;
  for (const NamedFigure& figure : figures)
    text += fmt::format("{} {}\n", figure.name, figure.value);
  return text;
}

std::optional<Figures> unpack_figures(std::string_view text) {
  Figures figures;
  while (!text.empty()) {
    const std::size_t line_end = text.find('\n');
    const std::size_t blank = text.find(' ');
    if (line_end == std::string_view::npos || blank > line_end)
      return std::nullopt;
    NamedFigure figure{std::string(text.substr(0, blank)), 0};
    const char* last = text.data() + line_end;
    const auto [end, error] =
        std::from_chars(text.data() + blank + 1, last, figure.value);
    if (error != std::errc() || end != last) return std::nullopt;
    figures.push_back(std::move(figure));
    text.remove_prefix(line_end + 1);
  }
  return figures;
}

}  // namespace crosscheck
