#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// One measured number of a case: "seconds" 0.25, "accuracy" 0.9.
struct NamedFigure {
  std::string name;
  double value = 0;
};
using Figures = std::vector<NamedFigure>;

/// Which way a figure is good.
enum class Better : std::uint8_t { more, less, neither };

/// What is known of a figure by its name: how it is shown and compared. A name
/// that is in no table is shown with four decimals and is neither good nor bad.
struct FigureKind {
  std::string_view name;
  std::string_view heading;  ///< short, for a table
  int decimals = 4;
  Better better = Better::neither;
};

[[nodiscard]] const FigureKind& figure_kind(std::string_view name);

/// The number of that name, or nothing.
[[nodiscard]] std::optional<double> figure_of(const Figures& figures,
                                              std::string_view name);

/// A figure as its kind shows it: fixed decimals, no locale; "nan" and "inf"
/// as they are.
[[nodiscard]] std::string figure_text(std::string_view name, double value);

/// Lines "name value", values as they read back to the bit.
[[nodiscard]] std::string pack_figures(const Figures& figures);
/// Reads what pack_figures() wrote; nothing when the text is cut off.
[[nodiscard]] std::optional<Figures> unpack_figures(std::string_view text);

}  // namespace crosscheck
